/** A reference to a law or a court decision as it stands in a text; half-open UTF-16 offsets. */
export interface LawReference {
  readonly start: number;
  readonly end: number;
  /** article: "artikel 3:45 Awb" · publication: "Stb. 2018, 141" · case: an ECLI. */
  readonly kind: "article" | "publication" | "case";
  /** The first article number: "3:45", "18a". */
  readonly article?: string;
  /** The law as it is named there: "Awb", "Participatiewet"; absent when the text does not name it. */
  readonly law?: string;
}

const S = "[\\s\\u00a0]{1,2}";
const NUMBER = "\\d{1,4}[a-z]{0,2}(?:[.:]\\d{1,4}[a-z]{0,2}){0,3}(?![\\d\\p{L}])";
const ORDINAL = "(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}e)";
const LETTERS = `[a-z0-9]{1,2}(?:°|º)?(?![\\p{L}\\d])(?:(?:,|${S}(?:en|of|t\\/m))${S}[a-z0-9]{1,2}(?:°|º)?(?![\\p{L}\\d])){0,5}`;
const PART = `,?${S}(?:(?:het${S})?${ORDINAL}(?:(?:,|${S}(?:en|of|tot en met))${S}${ORDINAL}){0,3}${S}(?:lid|volzin)|l(?:id|eden)${S}\\d{1,2}[a-z]?(?:(?:,|${S}(?:en|of|t\\/m))${S}\\d{1,2}){0,4}(?![\\d\\p{L}])|(?:aanhef${S}en${S})?(?:onder(?:deel)?|sub|letter)${S}${LETTERS}|aanhef(?=[,\\s]))`;
const ABBREVIATION =
  "(?:Awb|AWB|Pw|PW|Wmo(?:${S}2015)?|WMO(?:${S}2015)?|BW|Woo|Wob|WOB|AVG|UAVG|Gemw|Gw|IOAW|Ioaw|IOAZ|Ioaz|Bbz(?:${S}2004)?|WWB|Wwb|Wgs|WSNP|Wsnp|Wlz|Zvw|EVRM|Jw|Wvggz|Wajong|WIA|WW|ZW|AOW|Anw|ANW|AKW|Awir|Wht|SUWI|Wsw|Sr|Sv|Rv|Wrb|Wet${S}SUWI|Bro|Wro|Wabo|Opiumwet|Huisvestingswet|Jeugdwet|Participatiewet|Gemeentewet|Grondwet|Omgevingswet|Leerplichtwet|Vreemdelingenwet|Kieswet)".replaceAll("${S}", S);
const TITLE = `(?:\\p{L}[\\p{L}\\u00ad-]{0,30}${S}){0,4}?(?:\\p{L}[\\p{L}-]{0,30})?(?:[Ww]et|[Ww]etboek|[Bb]esluit|[Rr]egeling|[Vv]erordening|[Vv]erdrag|[Bb]eleidsregels?)(?![\\p{L}-])(?:${S}(?:bestuursrecht|openbaarheid van bestuur|open overheid|maatschappelijke ondersteuning|gemeentelijke schuldhulpverlening|langdurige zorg|bescherming persoonsgegevens|op de rechtsbijstand|basisregistratie personen|van Burgerlijke Rechtsvordering|van Strafrecht|inkomstenbelasting|algemene bepalingen omgevingsrecht|kinderopvang|sociale werkvoorziening|passend onderwijs|studiefinanciering|werk en inkomen naar arbeidsvermogen))?(?:${S}(?:19|20)\\d{2}(?!\\d))?(?:${S}\\(\\p{L}{2,8}\\))?`;
const ARTICLE = new RegExp(
  `(?<![\\p{L}\\d])(?:[Aa]rtikel(?:en)?|ARTIKEL|[Aa]rtt?\\.)${S}(${NUMBER})(?:(?:,|${S}(?:en|of|t\\/m|tot${S}en${S}met|jo\\.?|juncto))${S}(?:artikel${S}|art\\.${S})?${NUMBER}(?!${S}(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|euro|weken|dagen))){0,8}(?:${PART}){0,5}(?:,?${S}(?:van${S}(?:de|het)${S})?(${ABBREVIATION})(?![\\p{L}\\d])|,?${S}van${S}(?:de|het)${S}(${TITLE}))?`,
  "gu",
);
const OTHER = /(?<![\p{L}\d])(?:(ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{0,24}[A-Z0-9])|(?:Stb\.|Stcrt\.|Trb\.|Staatsblad|Staatscourant)[\s\u00a0]{1,2}\d{4}(?:,|[\s\u00a0]nr\.?)?[\s\u00a0]{1,2}\d{1,6})(?![\p{L}\d])/gu;

/** Every reference holds one of these. */
const SIGN = /artikel|artt?\.|ECLI:|Stb\.|Stcrt\.|Trb\.|Staatsblad|Staatscourant/i;

/** The references to law in a text, in order: articles with their paragraphs and law, Staatsblad, ECLI. */
export function findLawReferences(text: string): LawReference[] {
  if (!SIGN.test(text)) return [];
  const references: LawReference[] = [];
  for (const found of text.matchAll(ARTICLE)) {
    const [whole, article = "", short, title] = found;
    const law = short ?? title;
    references.push({ start: found.index, end: found.index + whole.length, kind: "article", article, ...(law === undefined ? {} : { law }) });
  }
  for (const found of text.matchAll(OTHER)) {
    references.push({ start: found.index, end: found.index + found[0].length, kind: found[1] === undefined ? "publication" : "case" });
  }
  return references.sort((a, b) => a.start - b.start);
}
