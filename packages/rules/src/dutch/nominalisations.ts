/** Nouns that say what somebody does: -ing, -atie, -heid, … */
const SUFFIX = /(?:[^aeiou]ing|[aeiouy]{1,2}ing|atie|heid|iteit|isme|ering)$/;
/** The end of plain nouns: things, places and words that every letter needs. Compounds end in them too. */
const PLAIN = new RegExp(
  "(?:" +
    ("woning rekening vergadering uitkering afdeling regeling ring ding leerling koning mening ervaring vergunning uitnodiging verzekering opleiding begeleiding training lening stichting vergoeding voorziening " +
      "dienstverlening handtekening betaling beslissing verandering melding verkiezing verbinding vereniging belasting toestemming oplossing instelling omgeving ontwikkeling informatie situatie organisatie relatie locatie vakantie " +
      "gezondheid overheid mogelijkheid veiligheid zekerheid gelegenheid waarheid hoeveelheid bezigheid kwaliteit universiteit elektriciteit activiteit reactie politie station rechtspersoon " +
      "leiding kleding voeding richting ruimte lading zitting korting kring ketting jongeling teling verdieping tekening kamerling zegening uitdaging houding wandeling oefening inspanning samenleving bevolking keuring " +
      "beschikking vordering boeking planning opening parkeerplaats opvang woonvoorziening storing zending lezing vraagstelling ondersteuning hulpverlening samenwerking bestelling bezorging behandeling beperking afbeelding toelichting " +
      "administratie installatie generatie registratie vaccinatie reservering inschrijving verhuizing schuldhulpverlening bijstandsuitkering ombudsman regering verordening aanbieding bevestiging verwarming riolering bewoning familie bijeenkomst opmerking afwijzing aanvulling " +
      // Things, places, groups, bodies and states that nobody "does".
      "bebouwing belijning bestrating uitstraling bekleding bevestigingsmail formatie begroting delegatie discriminatie diversiteit prioriteit identiteit nationaliteit solidariteit capaciteit faciliteit ontheffing vrijstelling redelijkheid willekeurigheid " +
      "betrekking beschouwing medewerking medezeggenschap aanleiding verhouding stelling omheining beplanting ligging hoogbouw bestemming afrekening verlichting bewegwijzering vestiging coalitie commissie fractie populatie sanctie federatie").split(" ").join("|") +
    ")$",
);
const NEVER = new Set(["ging", "hing", "ving", "ontving", "beging", "onderging", "doorging", "uitging", "inging", "aanging", "mondeling", "onderling", "plotseling", "zing", "spring", "breng", "dring", "dwing", "training", "coaching", "meeting", "parking", "shopping"]);

/**
 * True for a noun that packs an action or property ("toetsing", "verkrijging", "implementatie", "zorgvuldigheid"), not for the
 * plain ones of every letter ("uitkering", "afspraakbevestiging").
 * @param norm a word in lower case, NFC; the plural in -en counts too
 */
export function isNominalisation(norm: string): boolean {
  if (norm.length < 7 || NEVER.has(norm)) return false;
  const singular = norm.endsWith("ingen") ? norm.slice(0, -2) : norm.endsWith("aties") ? norm.slice(0, -1) : norm;
  return SUFFIX.test(singular) && !PLAIN.test(singular);
}

/** Nouns in -en that are no verbs: "het leven van", "het inkomen van". */
const NOUNS_IN_EN = new Set(
  "inkomen vermogen leven vertrouwen verleden midden teken examen eten kussen laken wapen gegeven voornemen bestaan wezen gewoon noorden zuiden oosten westen heden begrotingsoverschot overleden welzijn geheugen verlangen optreden genoegen afscheid oponthoud einden goeden bezwaren weten openen verkeren besteden personen aantallen steden bloeden bakken hebben ontstaan schrijven vergaan bovenstaan schoonmaken verstrijken verlopen ontbreken handelen functioneren binnenkomen verdwijnen".split(" "),
);

/** A verb made into a noun by *het … van*: "het verstrekken van". @param norm the word between, in lower case */
export function isVerbAsNoun(norm: string): boolean {
  return norm.length > 4 && norm.endsWith("en") && !NOUNS_IN_EN.has(norm) && !/(?:kosten|rechten|plichten|regels|gelden)$/.test(norm);
}
