<p>{{ $gemeente }}</p>
<p>{{ $datum_brief }}</p>
<h1>Uitnodiging: even samen rekenen</h1>
<p>Beste {{ $voornaam }} {{ $achternaam }},</p>
<p>U gaf door dat u geld heeft geërfd. Omdat spaargeld meetelt voor uw uitkering, nodigen wij u uit. Wij rekenen met u uit wat u mag houden.</p>
<p>Tot {{ $datum_gesprek }}, om {{ $tijd_gesprek }} uur in {{ $locatie }}! We hebben er {{ $minuten }} minuten voor.</p>
@if ($alleenstaand)
<p>Kom gerust met één of twee anderen, dat mag altijd. Zij luisteren en stellen mee vragen. Misschien uw broer, of een cliëntondersteuner. Die kost u niets en is te bereiken via {{ $telefoon_steun }} of {{ $site_steun }}.</p>
@else
<p>Uw partner krijgt een eigen brief met dezelfde dag en tijd.</p>
@endif
<p>De balie weet dat u komt. Vraag daar naar (naam). Elke klant krijgt een bezoekerspas. Die levert u bij het weggaan weer in.</p>
<p>Wat hebt u nodig om rustig te kunnen praten? Een tolk, een rolstoelplek, een stille kamer? Geef het door aan {{ $medewerker }} via {{ $telefoon }} (op werkdagen, 9.00 tot 17.00 uur).</p>
@if ($kinderen)
<p>Er is opvang voor uw kinderen.</p>
<p>Hartelijke groet,</p>
<p>{{ $medewerker }}</p>
