<#-- brieftoets type=other -->
Gemeente Rietveen
Team Groen
Postbus 61, 2450 AB Rietveen

Datum: ${briefdatum}
Behandeld door: Naam medewerker
Onderwerp: Informatie

Beste ${aanhef} ${achternaam},

U huurt ook in ${jaar} tuin nummer ${tuinnummer} aan de Slootkade van ons. De huur is net zo hoog als vorig jaar: € ${huurbedrag}. In deze brief leest u wat er verder verandert op het tuinpark.

De huur betalen

Wij schrijven de huur op 01-04-2027 af van uw rekening NL07RABO0372918466. U hoeft daar niets voor te doen. Betaalt u liever per maand? Geef dat voor ${uiterste_datum} door, dan passen wij het aan.

<#if tuinhuisje>
Uw tuinhuisje

Op de laatste zaterdag van april bekijken wij de tuinhuisjes. Iemand van ons let vooral op het dak en de kachel. U hoeft er niet bij te zijn. Vindt hij iets dat gevaarlijk is, dan helpen wij u met het herstel.
</#if>

Water en afval

De kranen gaan open zodra de nachtvorst voorbij is. U ziet dat aan het groene bord bij de poort. Snoeihout mag op de hoop achter de kantine. Ander afval neemt u mee naar huis.

Stoppen met tuinieren

Wilt u de tuin niet meer? Laat het weten voor 1 oktober 2027. Er staan 23 mensen op de lijst die graag beginnen. U mag uw planten meenemen of ze laten staan voor de volgende huurder.

Hebt u vragen? Bel Wilma Kok op ${telefoon_groen}, op werkdagen van 8.00 tot 12.00 uur. U kunt ook langskomen op het tuinpark, daar is zij elke woensdag.

Met vriendelijke groet,

Wilma Kok
team Groen
