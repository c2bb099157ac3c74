<p>{{ $afzender }}</p>
<p>{{ $datum_brief }}</p>

<h1>Wij betalen uw uitkering even niet</h1>

<p>Beste {{ $naam }},</p>

<p>Vanaf {{ $datum_opschorting }} betalen wij uw uitkering tijdelijk niet. Wij hebben namelijk nog geen {{ $ontbrekend_stuk }} van u. U kunt dit zelf herstellen.</p>

<h2>Wat is er gebeurd?</h2>
<p>Op {{ $datum_verzoek }} vroegen we u om {{ $ontbrekend_stuk }}. Op {{ $datum_herinnering }} belden we u daarover. We kregen niets. Met dit papier zien wij of het bedrag nog klopt. Daarom mogen wij de betaling stopzetten volgens artikel 54, lid 1, van de Participatiewet.</p>

<h2>Wat moet u doen?</h2>
<p>Geef ons {{ $ontbrekend_stuk }} uiterlijk op {{ $datum_hersteltermijn }}. Dan betalen wij alles alsnog uit, ook over de dagen ervoor. Krijgen we het niet op tijd? Dan stopt uw uitkering helemaal, terug tot {{ $datum_opschorting }}.</p>

@if ($kinderen)
<p>Heeft u geen geld voor eten of kleren voor uw kinderen? Zeg het ons meteen. Er is noodhulp.</p>
@endif

<p>Lukt het niet, of is er iets ergs gebeurd? Bel {{ $medewerker }} op {{ $telefoon }}. We leggen u uit wat er aan de hand is en zoeken samen een oplossing.</p>

<h2>Bent u het niet eens met ons besluit?</h2>
<p>Stuur dan een bezwaarschrift. Dat is een brief waarin u schrijft waarom u het niet eens bent met dit besluit. Wij moeten die hebben binnen 6 weken na de datum van deze brief. Het adres is: college van burgemeester en wethouders, {{ $postadres }}. Uw bezwaar verandert voorlopig niets: de betaling blijft stilstaan tot wij hebben beslist.</p>

<p>Vriendelijke groeten,</p>
<p>{{ $medewerker }}, namens het college</p>
