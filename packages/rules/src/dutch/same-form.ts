import { beforeE } from "./open-syllable.js";
import { separate } from "./separable-verbs.js";
import { dentalOf, prefixOf, stemOf } from "./verb-stem.js";
import { IRREGULAR_VERBS, type IrregularVerb } from "./verb-table.js";
import { participlesOf } from "./verbs.js";

/** The forms of a verb by what they are. A form of a separable verb that stands apart from its particle is left out. */
type Slot = "first" | "third" | "infinitive" | "te" | "past" | "pasts" | "participle" | "inflected" | "present";
const FINITE: ReadonlySet<Slot> = new Set<Slot>(["first", "third", "past", "pasts"]);

function irregularOf(verb: string): { readonly forms: IrregularVerb; readonly prefix: string } | undefined {
  const direct = IRREGULAR_VERBS.get(verb);
  if (direct) return { forms: direct, prefix: "" };
  const prefix = prefixOf(verb);
  const forms = prefix === "" ? undefined : IRREGULAR_VERBS.get(verb.slice(prefix.length));
  return forms && { forms, prefix };
}

const withT = (stem: string): string => (stem.endsWith("t") ? stem : `${stem}t`);

function finiteForms(verb: string): readonly (readonly [Slot, string])[] {
  const stem = stemOf(verb);
  const irregular = irregularOf(verb);
  const dental = dentalOf(verb);
  const prefix = irregular?.prefix ?? "";
  const put = (form: string | undefined, otherwise: string): string => (form === undefined ? otherwise : prefix + form);
  return [
    ["first", put(irregular?.forms.present[0], stem)], ["third", put(irregular?.forms.present[1] ?? irregular?.forms.present[0], withT(stem))],
    ["past", put(irregular?.forms.pastSingular[0], `${stem}${dental}e`)], ["pasts", put(irregular?.forms.pastPlural[0], `${stem}${dental}en`)],
  ];
}

function formsOf(infinitive: string): readonly (readonly [Slot, string])[] {
  const parts = separate(infinitive);
  const whole = infinitive.replace("|", "");
  const participle = participlesOf(infinitive)[0] ?? "";
  return [
    ["infinitive", whole], ["present", `${whole}d`], ["participle", participle],
    ["inflected", participle.endsWith("en") ? participle : `${beforeE(participle)}e`],
    ...(parts ? [["te", `${parts.particle} te ${parts.verb}`] as const] : finiteForms(whole)),
  ];
}

/** Where a form stands, as far as it tells which form it is. */
export interface FormContext {
  /** A form of hebben, zijn, worden or the like stands in the same clause. */
  readonly auxiliary: boolean;
  /** "te" stands right before it. */
  readonly afterTe: boolean;
  /** It closes its clause: there an infinitive is no finite form ("wij retourneren uw brief" is one). */
  readonly atEnd: boolean;
  /** It is a command, or "ik" stands beside it: of forms that look the same ("verricht") it is the first. */
  readonly firstPerson?: boolean;
}

/**
 * The form of another verb that can take the place of a form: "verstrekt" (verstrekken) with geven – "geeft", or "gegeven"
 * beside an auxiliary.
 * @returns undefined when there is none that fits the place: the other verb would have to stand apart ("legt … uit").
 */
export function inSameForm(from: string, form: string, to: string, { auxiliary, afterTe, atEnd, firstPerson }: FormContext): string | undefined {
  const slots = formsOf(from).filter(([, f]) => f === form).map(([slot]) => slot);
  const target = new Map(formsOf(to));
  const apart = separate(to) !== undefined;
  const fits = slots.filter((slot) => target.has(slot) && !(apart && (afterTe || (slot === "infinitive" && !atEnd))));
  // "te benutten" and "wij benutten" say nothing of the past; "verricht" is the third person, unless something says otherwise.
  if (fits.includes("infinitive")) return target.get("infinitive");
  const finite = fits.includes("third") && firstPerson !== true ? fits.filter((slot) => slot !== "first") : fits;
  const wanted = finite.find((slot) => FINITE.has(slot) !== auxiliary) ?? fits[0];
  if (wanted === undefined && slots.includes("te")) return apart ? undefined : `te ${to}`;
  return wanted === undefined ? undefined : target.get(wanted);
}
