/** Prefixes that are never apart and take no "ge-". */
const UNSTRESSED_PREFIX = /^(?:be|ge|ver|ont|her|er)(?=(?:[bcdfghjklmnpqrstvwz]|[bcdfgkptvw][lr]|sch|schr|s[ptlmnk]|str|spr|kn|zw|dw|tw|kw|qu)?[aeiouyëéö])/;
/** Look prefixed, but are not. */
const NOT_PREFIXED = new Set(["verifiëren", "verbaliseren", "genereren", "gesticuleren", "generaliseren", "ergeren", "herbergen", "erotiseren", "beitelen", "bezigen", "beuren", "geselen", "geeuwen", "geuren", "beiden", "geren"]);
const INSEPARABLE_FIRST = /^(?:onder|over|door|vol|om|mis|weer|voor|aan|achter)(?=[a-zë]{4,})/;
/** Verbs with a stressed first part that is never apart, so without "ge-". */
export const INSEPARABLE_VERBS: ReadonlySet<string> = new Set(
  ("aanbidden aanvaarden achterhalen achtervolgen doorbreken doorgronden doorkruisen doorlopen doorstaan doorzoeken misbruiken mishandelen misleiden miskennen mislukken misgunnen misverstaan misdragen misprijzen " +
    "omarmen omgeven omhelzen omringen omschrijven omsluiten omvatten omzeilen onderbouwen onderbreken onderdrukken ondergaan onderhandelen onderhouden onderkennen ondermijnen ondernemen onderrichten onderschatten onderscheiden onderscheppen onderschrijven onderstrepen ondersteunen ondertekenen ondervangen ondervinden ondervragen onderwerpen onderwijzen onderzoeken " +
    "overbelasten overbruggen overdenken overdrijven overhandigen overheersen overkomen overleggen overleven overlijden overmeesteren overnachten overreden overschatten overschrijden oversteken overstemmen overtreden overtreffen overtuigen overvallen overwegen overwerken overwinnen overzien voldoen volbrengen volharden voltooien voltrekken voorkomen voorspellen voorvoelen voorzien weerhouden weerleggen weerspiegelen weerstaan weerspreken").split(" "),
);
/** Verbs in -eren whose e is weak: "veranderen" has the stem "verander". Any other is like "informeren". */
const WEAK_EREN = new Set(
  ("achteren ankeren ergeren benaderen bevorderen bewonderen bekommeren bladeren blunderen bolderen daveren dobberen donderen fluisteren folteren flikkeren fladderen flodderen glinsteren haperen hameren hinderen herinneren huiveren ijveren kankeren kelderen klauteren kletteren knetteren kleuteren koesteren kuieren klonteren leveren luisteren lasteren lekkeren meesteren mijmeren minderen modderen mopperen naderen offeren ontcijferen overmeesteren ploeteren plunderen polderen poederen " +
    "schilderen schemeren schitteren schuieren sidderen slingeren slenteren sluimeren snipperen sputteren stotteren suikeren teisteren timmeren toveren treiteren veranderen verbeteren verduisteren vergaderen verhinderen verhelderen verkommeren vermeerderen verminderen veroveren verouderen verpieteren versnipperen versoberen verslechteren verwijderen verwonderen verzekeren verzilveren voederen vorderen wateren weigeren wapperen wonderen zekeren zilveren zonderen zuiveren belemmeren becijferen betoveren verdonkeren beluisteren bemeesteren bewateren ontwateren verwateren verbitteren verankeren doorleveren bepleisteren opluisteren helderen kluisteren cijferen nummeren monsteren filteren schouderen computeren vlinderen jammeren hongeren spetteren pleisteren kieperen").split(" "),
);

/** "oordelen" and its like: the e of -elen is long although a vowel stands before it. */
const LONG_ELEN = /(?:oordelen|nadelen|leraren)$/;
const ENGLISH_STEMS: Readonly<Record<string, string>> = { updaten: "update", managen: "manage", leasen: "lease", deleten: "delete", timen: "time", upgraden: "upgrade" };
const DOUBLE_CONSONANT = /([bdfgklmnprstvz])\1$/;
const LONG_VOWEL = /(?:aa|ae|ea|ee|ie|oa|oe|oo|eu|ou|au|uu)$/;

/** True when the e of -elen, -enen, -emen, -eren is weak, so that it is not doubled in the stem. */
function hasWeakE(infinitive: string): boolean {
  if (infinitive.endsWith("eren") && WEAK_EREN.has(infinitive)) return true;
  if (!/e[lnm]en$/.test(infinitive) || LONG_ELEN.test(infinitive)) return false;
  return /[aeiouyëï]/.test(infinitive.slice(prefixOf(infinitive).length, -4));
}

/** The stem before the spelling of its last sound is changed: "schrijv", "reiz", "maak", "zet". */
function soundStem(infinitive: string): string {
  const english = ENGLISH_STEMS[infinitive];
  if (english !== undefined) return english;
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ën")) return stem;
  if (DOUBLE_CONSONANT.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith("iër")) return `${stem.slice(0, -2)}eer`;
  if (stem.endsWith("ër")) return `${stem.slice(0, -1)}er`;
  const open = /^(.*)([aeou])([bdfgklmnprstvz])$/.exec(stem);
  if (open === null) return stem;
  const [, before = "", vowel = "", consonant = ""] = open;
  if (LONG_VOWEL.test(before + vowel) || (vowel === "e" && hasWeakE(infinitive))) return stem;
  return `${before}${vowel}${vowel}${consonant}`;
}

/** The stem of a verb, which is also its first person: "schrijf", "reis", "maak", "zet". */
export function stemOf(infinitive: string): string {
  return soundStem(infinitive).replace(/v$/, "f").replace(/z$/, "s");
}

/** The ending "t" or "d" of past tense and participle, by the sound before -en ('t kofschip). */
export function dentalOf(infinitive: string): "t" | "d" {
  return /(?:[tkfspxc]|ch|sh|te|se)$/.test(soundStem(infinitive)) ? "t" : "d";
}

/** The inseparable prefix of a verb ("ver", "onder"); "" when there is none. */
export function prefixOf(infinitive: string): string {
  if (NOT_PREFIXED.has(infinitive)) return "";
  if (INSEPARABLE_VERBS.has(infinitive)) return INSEPARABLE_FIRST.exec(infinitive)?.[0] ?? "";
  const prefix = UNSTRESSED_PREFIX.exec(infinitive)?.[0] ?? "";
  return /[aeiouy].*en$|[aeiouy].*ën$|(?:ga|sta|sla|zie|doe)n$/.test(infinitive.slice(prefix.length)) ? prefix : "";
}

/** "ge" before a stem, with the trema that keeps the vowels apart: geïnformeerd, geëist, geüpload. */
export function withGe(stem: string): string {
  if (/^(?:i(?!j)|ie)/.test(stem)) return `geï${stem.slice(1)}`;
  if (stem.startsWith("e")) return `geë${stem.slice(1)}`;
  if (/^u(?!i)/.test(stem)) return `geü${stem.slice(1)}`;
  return `ge${stem}`;
}
