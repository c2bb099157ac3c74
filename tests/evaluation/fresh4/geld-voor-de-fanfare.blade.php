{{-- brieftoets type=decision-grant --}}
<p>Gemeente Rijnhorst<br>Cultuur</p>
<p>{{ $vereniging->naam }}<br>{{ $contact->voornaam }} {{ $contact->achternaam }}<br>{{ $vereniging->adres }}<br>{{ $vereniging->postcode }} {{ $vereniging->plaats }}</p>
<p>Rijnhorst, {{ $brief->datum }}<br>Ons kenmerk: {{ $zaak->nummer }}</p>
<p>Onderwerp: uw aanvraag voor nieuwe instrumenten</p>
<p>Beste {{ $contact->voornaam }} {{ $contact->achternaam }},</p>
<p>Al zolang als de meeste mensen in Rijnhorst zich kunnen herinneren, speelt uw vereniging op Koningsdag en bij de intocht van Sinterklaas. Wij hoorden van de dirigent dat de oude tuba's lekken en dat de pauken uit 1974 komen. Op {{ $aanvraag->datum }} stuurde u ons een aanvraag met een keurige begroting. Wij lazen die met plezier. Ook spraken wij met u in het clubhuis, waar wij de instrumenten zelf konden zien.</p>
<p>U krijgt van ons een subsidie van {{ $subsidie->bedrag }} voor nieuwe instrumenten. Het geld komt uiterlijk {{ $subsidie->betaaldatum }} op rekening {{ $iban }} te staan.</p>
<h2>Waarom zeggen wij ja?</h2>
<p>Uw plan past bij onze wens dat meer kinderen muziek leren maken. Er komen {{ $subsidie->plaatsen }} plekken bij in de jeugdgroep. Dit staat in artikel 6 van de Subsidieregels Cultuur Rijnhorst 2025.</p>
@if ($subsidie->gedeeltelijk)
<p>U krijgt minder dan u vroeg, omdat er dit jaar veel aanvragen waren. Wij verdeelden het geld over alle verenigingen.</p>
@endif
<h2>Wat moet u doen?</h2>
<p>Koop de instrumenten voor {{ $subsidie->einddatum }}. Stuur ons daarna de rekeningen. Houdt u geld over? Stort dat dan terug. De penningmeester betaalde de vorige keer van NL32 TRIO 0391 5520 87, en die gegevens hebben wij nog.</p>
<h2>Niet tevreden met dit besluit?</h2>
<p>Dan kunt u bezwaar maken binnen zes weken na de datum van deze brief. In uw bezwaar schrijft u uw naam, uw adres, de datum, ons kenmerk en de reden. Zet er uw handtekening onder.</p>
<p>Praat u er liever eerst over? Bel {{ $medewerker->naam }} op {{ $medewerker->telefoon }}, elke werkdag van 9.00 tot 12.00 uur.</p>
<p>Met vriendelijke groet,</p>
<p>{{ $medewerker->naam }}<br>medewerker Cultuur</p>
