<#-- informatieverzoek na start opleiding -->
<p>Gemeente Maasoord<br>Werk en Inkomen</p>
<p>${briefdatum}</p>
<h1>Wij hebben gegevens van u nodig over uw opleiding</h1>
<p>Beste ${aanhef} ${achternaam},</p>
<p>U bent op ${startdatum} begonnen met een opleiding. Wat goed! Omdat u misschien studiegeld krijgt, rekenen wij uw uitkering opnieuw uit. Uw burgerservicenummer is 274618357.</p>
<p>Wij ontvangen graag:</p>
<ul>
<li>de brief van de school waarin staat dat u bent toegelaten;</li>
<li>het bericht over uw studiegeld.</li>
</ul>
<#if spoed>
<p>Wilt u dit uiterlijk op ${uiterste_datum} sturen? Lukt dat niet, bel ons dan. U krijgt er dan tijd bij.</p>
<#else>
<p>Wij lezen uw papieren zodra ze er zijn. Heeft u meer tijd nodig om ze te zoeken? Bel ons dan even.</p>
</#if>
<p>U stuurt de papieren via www.maasoord.nl/mijnzaken. Log in met uw DigiD en kies "Opleiding". Op papier nemen wij ze niet aan. U krijgt daarna een ontvangstbewijs op uw scherm.</p>
<p>Vragen? Uw contactpersoon is ${medewerker}. Bel ${telefoon} op werkdagen tussen 9.00 en 13.00 uur. Binnen twee weken na uw papieren hoort u het nieuwe bedrag.</p>
<p>Met vriendelijke groet,</p>
<p>${medewerker}</p>
