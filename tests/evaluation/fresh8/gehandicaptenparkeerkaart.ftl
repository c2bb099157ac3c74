<#-- brieftoets type=decision-grant -->
Gemeente Duinoord
Team Parkeren en Zorg

${datumBrief}

Onderwerp: U krijgt een parkeerkaart voor mensen met een handicap

Beste ${aanhef} ${achternaam},

U krijgt de parkeerkaart die u op ${datumAanvraag} bij ons vroeg. De kaart is geldig tot en met ${datumGeldig}.

Waarom krijgt u de kaart?
Onze arts sprak u op ${datumArts}. Zij vindt dat u niet meer dan honderd meter achter elkaar kunt lopen. Dat is voor ons de reden om u de kaart te geven.

<#if ophalen>
Hoe komt u aan de kaart?
De kaart ligt klaar aan de balie, Strandplein 1. Voor het ophalen dient u een afspraak te maken. Iemand anders mag dit ook voor u doen.
<#else>
Hoe komt u aan de kaart?
De postbode brengt de kaart bij u thuis. U tekent voor ontvangst.
</#if>

Wat kost het?
De kaart kost € ${bedrag}. U betaalt met de pin, of met de rekening die nog komt.

Niet eens met dit besluit?
Bel ons eerst, dan kijken wij samen wat er kan. Bezwaar maken mag ook: u vraagt ons om opnieuw te beslissen. Dat doet u binnen zes weken na de datum van deze brief. Schrijf aan het college van burgemeester en wethouders van Duinoord, Postbus 12, 2200 AA Duinoord. Zet uw naam, adres, de datum, uw handtekening en uw reden in de brief.

Vragen?
Ik help u graag. Bel ${telefoon}, op werkdagen van 9.00 tot 13.00 uur.

Met vriendelijke groet,

${naamMedewerker}
medewerker Parkeren en Zorg
