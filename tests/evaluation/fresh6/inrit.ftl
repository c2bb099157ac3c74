<#-- herstelbrief inrit -->
<p>${gemeente}<br>${datum}</p>
<p>Betreft: nog ${aantal} dingen nodig voor uw inrit aan de ${straat}</p>
<p>Beste ${naam},</p>
<p>Op ${datumAanvraag} vroeg u ons of u een inrit mag maken. Wij kunnen nog niet ja of nee zeggen, want er ontbreekt iets. Met deze brief vragen wij u daarom om uw aanvraag aan te vullen.</p>
<p>Stuurt u ons:</p>
<ul>
<#if tekening>
<li>een tekening van de plek, met de maten erbij. Die mag u zelf maken met potlood. Zo zien wij of er een boom in de weg staat;</li>
</#if>
<#if foto>
<li>een foto van de stoep voor uw huis. Zo zien wij of de lantaarnpaal kan blijven staan;</li>
</#if>
<li>de handtekening van de eigenaar onder het formulier dat u al hebt ingevuld. Die moet het namelijk goed vinden.</li>
</ul>
<p>Huurt u uw huis? Dan is de verhuurder de eigenaar.</p>
<h3>Wanneer en waar</h3>
<p>Wij wachten op u tot en met ${uitersteDatum}. Geef het af in het gemeentehuis (${adres}), doe het op de post (${postadres}) of mail het (${mail}). Wij laten binnen twee dagen weten of alles compleet is.</p>
<h3>Te kort dag?</h3>
<p>Vraag dan voor ${uitersteDatum} om een latere datum. Eén telefoontje is genoeg.</p>
<h3>Wat als u niets stuurt?</h3>
<p>Dan kunnen wij niet verder en stoppen wij met uw aanvraag. U mag later gewoon een nieuwe doen. De tijd die wij hebben om te beslissen, staat stil tot uw papieren er zijn.</p>
<h3>Wie helpt u?</h3>
<p>Dat doet ${medewerker}: ${telefoon}, op werkdagen van 8.00 tot 16.00 uur.</p>
<p>Vriendelijke groet,</p>
<p>${medewerker}<br>${gemeente}</p>
