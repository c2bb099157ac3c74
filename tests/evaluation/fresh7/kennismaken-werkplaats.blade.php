{{-- brieftoets type=invitation --}}
<p>Gemeente Rietveen<br>Team Werk<br>Postbus 61, 2450 AB Rietveen</p>
<p>{{ $naam }}<br>{{ $adres }}<br>{{ $postcode }} {{ $plaats }}</p>
<p>Datum: {{ $briefdatum }}</p>
<p><strong>Onderwerp:</strong> Uitnodiging van team Werk</p>
<p>Beste {{ $aanhef }} {{ $achternaam }},</p>
<p>Uw contract bij {{ $werkgever }} loopt op {{ $einddatum }} af. Daarom krijgt u deze uitnodiging. U hebt al eens met ons gebeld, maar we kennen elkaar nog niet.</p>
<h2>Waar en hoe laat?</h2>
<p>Op {{ $afspraakdatum }} om {{ $afspraaktijd }} uur dient u zich te melden bij de balie van De Werkplaats, Nijverheid 9 in Rietveen. Alles bij elkaar bent u een uur binnen. Komt u niet, dan stoppen wij met zoeken naar een nieuwe plek voor u.</p>
<p>Past het moment u niet? Bel {{ $telefoon_medewerker }} en kies een ander uur.</p>
<h2>Wie komt er mee?</h2>
<p>U mag altijd één of twee mensen meebrengen die meeluisteren of iets vragen. Een broer, uw begeleider van thuis, een goede vriend: u kiest. Ook een cliëntondersteuner kan mee: iemand die u helpt bij gesprekken met de gemeente. U betaalt daar niets voor, het is gratis. Vraag ernaar via {{ $telefoon_clientondersteuning }} of {{ $website_clientondersteuning }}.</p>
@if ($rolstoel)
<p>Uw rolstoel kan naar binnen door de brede deur aan de Nijverheid.</p>
@endif
<p>Hebt u iets anders nodig, zoals een tolk of een pauze tussendoor? Zeg het, dan zorgen wij ervoor.</p>
<h2>Met wie spreekt u?</h2>
<p>{{ $naam_medewerker }} is uw contactpersoon. Het nummer is 0172 55 80 34. U mag ook een berichtje sturen.</p>
<p>Met vriendelijke groet,</p>
<p>{{ $naam_medewerker }}<br>team Werk</p>
