<#-- brieftoets type=decision-fine -->
Gemeente Noorderhage
Inkomen
Stationsplein 1, 1721 KA Noorderhage

${inwoner.naam}
${inwoner.straat} ${inwoner.huisnummer}
${inwoner.postcode} ${inwoner.plaats}

Noorderhage, ${brief.datum}
Ons kenmerk: ${zaak.nummer}

Onderwerp: u krijgt een boete van ${boete.bedrag}

Beste ${inwoner.naam},

U krijgt van ons een boete van ${boete.bedrag}. Dat komt doordat u uw uren bij de avondwinkel over ${periode.maanden} niet aan ons doorgaf. In deze brief leest u hoe wij aan het bedrag kwamen.

Wat ging er mis?
U werkte in ${periode.maanden} in totaal ${werk.uren} uur en verdiende ${werk.loon}. Iedere bijstandsgerechtigde moet zulk werk binnen een week melden. Wij zagen het loon pas op ${ontdekt.datum}. U vertelde ons in het gesprek van ${gesprek.datum} dat u dacht dat uw baas dit regelde.

Hoe hoog is de boete?
U kreeg door dit werk ${teveel.bedrag} te veel. De boete is ${boete.percentage} procent daarvan. Wij kozen een laag percentage, omdat u niets wilde verbergen.
<#if boete.verlaagd>
Wij keken ook naar wat u per maand kunt missen. Daarom is de boete lager dan gewoonlijk.
</#if>

Betalen
U kunt tot en met ${betaal.datum} betalen. Wij sturen u daarvoor een acceptgiro. Liever in stukjes? Bel ons, dan maken wij een plan.

Wilt u praten?
Bel ${medewerker.naam} op ${medewerker.telefoon}, van maandag tot en met donderdag tussen 8.30 en 14.00 uur. Dan hoort u stap voor stap hoe wij rekenden. U mag ook aan het loket komen zitten.

Bezwaar
Ziet u het anders? U kunt bij het college van burgemeester en wethouders van Noorderhage (Stationsplein 1, 1721 KA Noorderhage) bezwaar maken. Dat doet u met een brief. Die moet er zijn binnen zes weken na de datum die boven deze brief staat. Schrijf erin: uw naam, uw adres, de datum, het kenmerk, waarom u bezwaar maakt. En zet uw handtekening.

Met vriendelijke groet,

${medewerker.naam}
namens het college van burgemeester en wethouders van Noorderhage
