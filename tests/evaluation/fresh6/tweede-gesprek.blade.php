<p>{{ $gemeente }}, {{ $datum }}</p>
<p>Onderwerp: tweede uitnodiging voor een gesprek over uw uitkering</p>
<p>Beste {{ $voornaam }} {{ $achternaam }},</p>
<p>Wij nodigen u opnieuw uit voor een gesprek, omdat u op {{ $eersteDatum }} niet kon komen. Komt u weer niet, dan stoppen wij uw uitkering. Wij willen met u praten over werk.</p>
<p>Het gesprek is op {{ $afspraakDatum }} om {{ $afspraakTijd }} uur, in {{ $locatie }}. Het duurt een half uur.</p>
@if ($eersteKeer)
<p>U mag altijd één of twee mensen meenemen. Zij mogen meeluisteren en vragen stellen. Dat kan iemand zijn die u kent, of een cliëntondersteuner: iemand die met u meedenkt. Deze hulp is gratis. Bel {{ $ondersteunerTelefoon }} of kijk op {{ $ondersteunerWebsite }}.</p>
@endif
<p>Kun je die dag niet? Bel {{ $medewerker }} op {{ $telefoon }}, op werkdagen van 9.00 tot 17.00 uur. Dan maken wij een nieuwe afspraak.</p>
<p>Met vriendelijke groet,</p>
<p>{{ $medewerker }}</p>
