import { beforeE } from "./open-syllable.js";

/** Last part of a noun = its plurals. The longest that fits counts, so compounds need no entry of their own. */
const IRREGULAR = `
stad=steden|lid=leden|schip=schepen|kind=kinderen|ei=eieren|lied=liederen|goed=goederen|gemoed=gemoederen|rund=runderen|blad=bladen,bladeren|kalf=kalveren|volk=volken,volkeren|dag=dagen|weg=wegen|pad=paden|gat=gaten|slot=sloten|hof=hoven|slag=slagen|verslag=verslagen|beslag=beslagen|bedrag=bedragen|verdrag=verdragen|bevel=bevelen|gebed=gebeden|gebrek=gebreken|verlof=verloven|oorlog=oorlogen|god=goden|hertog=hertogen|bad=baden|vat=vaten|dak=daken|spel=spelen|gebod=geboden|verbod=verboden|lot=loten|smid=smeden|staf=staven|graf=graven|glas=glazen|gas=gassen|datum=data,datums|museum=musea,museums|centrum=centra,centrums|criterium=criteria|podium=podia|stadium=stadia|forum=fora,forums|quorum=quorums|memorandum=memoranda|addendum=addenda|dictum=dicta|unicum=unica|maximum=maxima|minimum=minima|medicus=medici|politicus=politici|technicus=technici|academicus=academici|musicus=musici|catalogus=catalogi,catalogussen
middel=middelen|artikel=artikelen,artikels|regel=regels|maatregel=maatregelen|voordeel=voordelen|nadeel=nadelen|oordeel=oordelen|deel=delen|titel=titels|wissel=wissels|gegeven=gegevens|voornemen=voornemens|bescheid=bescheiden|ervaring=ervaringen|kosten=kosten|schulden=schulden|onkosten=onkosten|inkomsten=inkomsten|inkomen=inkomens|verzoeker=verzoekers|formulier=formulieren|manier=manieren|dossier=dossiers|papier=papieren|rivier=rivieren|tarief=tarieven|kwartier=kwartieren|termijn=termijnen|paragraaf=paragrafen|fotograaf=fotografen|telegraaf=telegrafen|filosoof=filosofen|eis=eisen|kruis=kruisen|prins=prinsen|laars=laarzen|grens=grenzen|lens=lenzen|gans=ganzen|beurs=beurzen|vers=verzen|saus=sausen|kous=kousen|pers=persen|mens=mensen|kans=kansen|gids=gidsen
idee=ideeën|zee=zeeën|comité=comités|café=cafés|categorie=categorieën|theorie=theorieën|industrie=industrieën|strategie=strategieën|technologie=technologieën|kopie=kopieën|knie=knieën|therapie=therapieën|garantie=garanties|allergie=allergieën|financiën=financiën|melodie=melodieën|batterij=batterijen|bureau=bureaus|niveau=niveaus|cadeau=cadeaus|tableau=tableaus|milieu=milieus|team=teams|mail=mails|chat=chats|app=apps|link=links|site=sites|club=clubs|coach=coaches|laptop=laptops|film=films|tram=trams|hotel=hotels|restaurant=restaurants|account=accounts|e-mail=e-mails|flat=flats|baby=baby's|privacy=privacy|pdf=pdf's|sms=sms'en|ombudsman=ombudsmannen|zeeman=zeelieden|koopman=kooplieden|vakman=vakmensen,vaklui|raadsman=raadslieden|raadslid=raadsleden|tandarts=tandartsen|zoon=zonen,zoons|oom=ooms|broer=broers|kok=koks|chef=chefs|directeur=directeuren,directeurs|chauffeur=chauffeurs|monteur=monteurs|adviseur=adviseurs|fraudeur=fraudeurs|ambtenaar=ambtenaren|leraar=leraren,leraars|makelaar=makelaars|eigenaar=eigenaren,eigenaars|huisgenoot=huisgenoten|echtgenoot=echtgenoten|jongere=jongeren|oudere=ouderen|betrokkene=betrokkenen|gemachtigde=gemachtigden|cliënt=cliënten|patiënt=patiënten|coördinator=coördinatoren|motor=motoren,motors|doctor=doctoren,doctors|sector=sectoren|factor=factoren|rector=rectoren|indicator=indicatoren|tractor=tractoren,tractors|monitor=monitors|traktor=traktoren|professor=professoren|auteur=auteurs|reden=redenen|kantoor=kantoren|bezwaar=bezwaren|gevaar=gevaren|spoor=sporen|leges=leges|huur=huren|buur=buren|uur=uren|humeur=humeuren|deur=deuren|kleur=kleuren`;

const IRREGULAR_BY_PART: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [singular = "", plurals = ""] = entry.split("=");
      return [singular, plurals.split(",")] as const;
    }),
);
/** Too short to be recognised at the end of another word ("reis" is no "eis"). */
const WHOLE_ONLY = new Set(["ei", "eis", "lot", "app", "kok", "oom", "god", "gas", "pers", "kost"]);

function irregularPlurals(noun: string): readonly string[] | undefined {
  for (let at = 0; at < noun.length - 1; at += 1) {
    const plurals = IRREGULAR_BY_PART.get(noun.slice(at));
    if (plurals === undefined) continue;
    const before = noun.slice(0, at);
    if (at > 0 && WHOLE_ONLY.has(noun.slice(at))) continue;
    return plurals.map((plural) => before + plural);
  }
  return undefined;
}

function regularPlurals(noun: string): readonly string[] {
  if (/heid$/.test(noun)) return [noun.replace(/heid$/, "heden")];
  if (/[^aeiou][aiouy]$/.test(noun)) return [`${noun}'s`];
  if (/(?:tie|sie|cie|nie|ssie)$/.test(noun)) return [`${noun}s`];
  if (noun.endsWith("ie")) return [`${noun}s`, `${noun}ën`];
  if (noun.endsWith("ee")) return [`${noun}ën`];
  if (noun.endsWith("é") || /(?:eau|ieu|oe)$/.test(noun)) return [`${noun}s`];
  if (noun.endsWith("e")) return [`${noun}s`, `${noun}n`];
  if (/[^aeiou]em$|[^aeio]el$|[^aeiou]en$|[^aeiou]er$|erd$|aard$|[aeiou]eer?ster$/.test(noun) && /[aeiouy].*[aeiouy]/.test(noun)) return [`${noun}s`];
  if (/(?:aar|eur|or)$/.test(noun) && /[aeiouy].*(?:aar|eur|or)$/.test(noun)) return [`${noun}s`, `${beforeE(noun)}en`];
  if (noun.endsWith("ier")) return [`${noun}s`, `${noun}en`];
  if (/[aeiouy].*ik$/.test(noun)) return [`${noun}en`, `${beforeE(noun)}en`];
  return [`${beforeE(noun)}en`];
}

/**
 * The singular and the plural forms of a Dutch noun ("bedrag": bedrag, bedragen; "foto": foto, foto's), lower case.
 * Where usage has two plurals, or the spelling does not tell which, both are given. Compounds follow their last part.
 */
export function nounForms(noun: string): readonly string[] {
  const singular = noun.toLowerCase();
  return [...new Set([singular, ...(irregularPlurals(singular) ?? regularPlurals(singular))])];
}
