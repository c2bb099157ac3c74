Gemeente Molenbroek
Team Inkomen

{{ $datum }}

Onderwerp: Wij stoppen tijdelijk met het betalen van uw uitkering

Beste {{ $voornaam }} {{ $achternaam }},

Wij betalen uw uitkering tijdelijk niet meer. Wij hebben dat besloten omdat wij nog gegevens van u missen.

Waarom doen wij dit?
Wij vroegen u op {{ $datumEerste }} en {{ $datumTweede }} om gegevens. Het gaat om:
@foreach ($gegevens as $gegeven)
- {{ $gegeven }}
@endforeach
Deze gegevens hebben wij niet gekregen. Daardoor kunnen wij niet nagaan hoeveel uitkering u nodig hebt. Dit staat in artikel 54, lid 1, van de Participatiewet.

Hoe kunt u dit oplossen?
Geef ons de gegevens. Wij rekenen met de bedragen op de peildatum. U kunt ze sturen naar Postbus 20, 5100 AA Molenbroek. Langskomen aan de balie mag ook. Dan betalen wij uw uitkering weer.
@if ($kinderen)
Hebt u nu geen geld voor eten voor uw kinderen? Bel ons meteen. Wij helpen u dezelfde dag.
@endif

Wilt u hierover praten?
Bel {{ $contactNaam }} op {{ $contactTelefoon }}, van maandag tot en met vrijdag tussen 9.00 en 12.00 uur. Misschien komen wij er samen uit.

Bezwaar maken
Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken bij het college van burgemeester en wethouders van Molenbroek, Postbus 20, 5100 AA Molenbroek. U vraagt ons dan om het besluit opnieuw te bekijken. Zet uw naam, adres, de datum, uw reden en uw handtekening in uw brief. Uw bezwaar houdt het besluit niet tegen. Hebt u haast, dan kunt u de rechtbank om een voorlopige voorziening vragen. Dat is een snelle beslissing van de rechter.

Met vriendelijke groet,

namens het college van burgemeester en wethouders,

{{ $contactNaam }}
contactpersoon Team Inkomen
