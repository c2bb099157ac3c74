{{-- brieftoets type=invitation --}}
<p>{{ $gemeente }}<br>Jeugd en Gezin</p>
<p>{{ $briefdatum }}</p>
<p><b>Onderwerp:</b> uitnodiging voor een gesprek over de hulp aan {{ $kind }}</p>
<p>Beste {{ $aanhef }} {{ $achternaam }},</p>
<p>De hulp voor {{ $kind }} loopt af op {{ $einddatum }}. Daarom nodigen wij u uit. Wij willen met u bespreken of de hulp heeft gewerkt en wat {{ $kind }} nog nodig heeft.</p>
<p>Ons gesprek is op {{ $afspraakdatum }} om {{ $afspraaktijd }} uur. Wij hebben een uur de tijd. De afspraak staat vast en kan niet worden verzet.</p>
@if ($eersteGesprek)
<p>U hoeft niet alleen te komen. U mag altijd één of twee mensen meenemen, zoals een oma, een vriend of een onafhankelijke cliëntondersteuner. Zij mogen luisteren en vragen stellen. Deze steun is gratis. Bel {{ $steunTelefoon }} of kijk op {{ $steunWebsite }}.</p>
@else
<p>U kent ons nog van de vorige keer. Het gesprek gaat op dezelfde manier als toen.</p>
@endif
<p>Hebt u iets nodig om goed mee te kunnen praten? Bijvoorbeeld een tolk, een stille kamer of een plek voor de kinderwagen? Laat het weten, dan zorgen wij ervoor.</p>
<p>Vragen? Uw contactpersoon is {{ $medewerker }}. Bel {{ $telefoon }} op werkdagen van 8.30 tot 17.00 uur.</p>
<p>Met vriendelijke groet,</p>
<p>{{ $medewerker }}</p>
