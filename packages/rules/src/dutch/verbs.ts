import { beforeE } from "./open-syllable.js";
import { separate } from "./separable-verbs.js";
import { dentalOf, prefixOf, stemOf, withGe } from "./verb-stem.js";
import { IRREGULAR_VERBS } from "./verb-table.js";

/** The forms of a verb; all in lower case, without doubles. */
export interface VerbForms {
  /**
   * Forms in one piece: finite forms, participles with their forms in -e, infinitive. For a separable verb also the
   * infinitive with "te" ("uit te nodigen"); forms of a verb with a loose particle ("in behandeling") hold spaces.
   */
  readonly joined: readonly string[];
  /** Only for separable verbs: the finite forms that stand apart from the particle ("nodigt … uit"). */
  readonly split?: { readonly finite: readonly string[]; readonly particle: string };
}

interface Simple {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participles: readonly string[];
}

const COMPLETE_PRESENT = new Set(["zijn", "hebben", "kunnen", "mogen", "zullen", "willen", "doen", "gaan", "staan", "slaan", "zien", "komen", "voldoen"]);

function withT(stem: string): string {
  return stem.endsWith("t") ? stem : `${stem}t`;
}

function withoutGe(participle: string): string {
  return participle.replace(/^ge(?=.)/, "").replace(/^ë/, "e").replace(/^ï/, "i");
}

function irregular(infinitive: string): Simple | undefined {
  const direct = IRREGULAR_VERBS.get(infinitive);
  const prefix = direct === undefined ? prefixOf(infinitive) : "";
  const base = infinitive.slice(prefix.length);
  const verb = direct ?? IRREGULAR_VERBS.get(base);
  if (verb === undefined) return undefined;
  const put = (forms: readonly string[]): string[] => forms.map((form) => prefix + form);
  const stem = stemOf(infinitive);
  const regular = COMPLETE_PRESENT.has(base) ? [] : [stem, withT(stem)];
  return {
    present: [...regular, ...put(verb.present), infinitive],
    past: put([...verb.pastSingular, ...verb.pastPlural]),
    participles: prefix === "" ? verb.participle : put(verb.participle.map(withoutGe)),
  };
}

function regular(infinitive: string): Simple {
  const stem = stemOf(infinitive);
  const dental = dentalOf(infinitive);
  const ended = stem.endsWith("t") || (stem.endsWith("d") && dental === "d") ? stem : stem + dental;
  return {
    present: [stem, withT(stem), infinitive],
    past: [`${stem}${dental}e`, `${stem}${dental}en`],
    participles: [prefixOf(infinitive) === "" ? withGe(ended) : ended],
  };
}

/** Participles that stand before no noun. */
const UNINFLECTED = new Set(["geweest", "gehad", "gekund", "gemogen", "gemoeten", "gewild"]);

/** "medegedeeld" – "medegedeelde", "gezet" – "gezette", "gedaan" – "gedane"; a participle in -en has one form. */
function inflected(participle: string): readonly string[] {
  return participle.endsWith("en") || UNINFLECTED.has(participle) ? [participle] : [participle, `${beforeE(participle)}e`];
}

function presentParticiple(infinitive: string): readonly string[] {
  const form = infinitive === "zijn" ? "zijnd" : `${infinitive}d`;
  return [form, `${form}e`];
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}

/**
 * Every form of a Dutch verb.
 * @param infinitive "verzoeken", "uit|nodigen", "uitnodigen" (a listed separable verb), "in behandeling nemen".
 * A verb that has a separable and an inseparable sense ("overleggen") counts as inseparable unless written with "|".
 */
export function verbForms(infinitive: string): VerbForms {
  const parts = separate(infinitive.toLowerCase());
  const verb = parts?.verb ?? infinitive.toLowerCase();
  const { present, past, participles } = irregular(verb) ?? regular(verb);
  const finite = unique([...present, ...past]);
  const whole = [...finite, ...participles.flatMap(inflected), ...presentParticiple(verb)];
  if (parts === undefined) return { joined: unique(whole) };
  const { particle } = parts;
  const glue = isLoose(infinitive, particle) ? " " : "";
  const joined = whole.map((form) => particle + glue + form);
  return { joined: unique([...joined, `${particle} te ${verb}`]), split: { finite, particle } };
}

/** The past participles of a verb, without their forms in -e: "uitgenodigd"; as `verbForms` writes them. */
export function participlesOf(infinitive: string): readonly string[] {
  const parts = separate(infinitive);
  const verb = parts?.verb ?? infinitive;
  const { participles } = irregular(verb) ?? regular(verb);
  return participles.map((form) => (parts?.particle ?? "") + form);
}

/** "in behandeling", or a particle that is written with a space: "zorg dragen". */
function isLoose(infinitive: string, particle: string): boolean {
  return particle.includes(" ") || infinitive.includes(" ");
}
