import type { Hit } from "../analysis/letter-analysis.js";
import { isBorderSign, SUBORDINATORS } from "../dutch/clauses.js";
import { inSameForm, type FormContext } from "../dutch/same-form.js";
import type { Token } from "../dutch/tokens.js";
import type { LetterContext } from "../letter-context.js";
import type { WordEntry } from "../rule-set.js";

/** What can be written instead of a hit: as the message says it, and as it can be put in its place. */
export interface Alternatives {
  readonly say: readonly string[];
  readonly fixes: readonly string[];
}

const AUXILIARIES = new Set("heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden staat staan stond stonden blijft blijven".split(" "));
/** Words at which another clause begins: its auxiliary says nothing of this one. */
const BORDERS = new Set([...SUBORDINATORS, "dat", "die", "want", "maar"]);

/**
 * The alternatives of an entry for a hit. A verb (`~geven`) comes in the form of the word that it replaces; where it cannot, or
 * where the sentence must be turned round, it is only named.
 */
export function alternativesFor(context: LetterContext, entry: WordEntry | undefined, hit: Hit): Alternatives {
  const given = entry?.say ?? [];
  if (!entry || given.length === 0) return { say: [], fixes: [] };
  const verb = /^~([\p{L}'’|-]+)$/u.exec(entry.term)?.[1];
  const place = verb === undefined ? undefined : placeOf(context, hit);
  const say: string[] = [];
  const fixes: string[] = [];
  for (const words of given) {
    const [target = "", ...rest] = words.startsWith("~") ? words.slice(1).split(" ") : [];
    const formed = verb !== undefined && place && target && rest.length === 0 ? inSameForm(verb, place.form, target, place) : undefined;
    say.push(formed ?? words.replace(/^~/, ""));
    if (entry.rewrite || words.includes("…")) continue;
    if (formed !== undefined) fixes.push(formed);
    else if (verb === undefined && !words.startsWith("~")) fixes.push(words);
  }
  return { say: [...new Set(say)], fixes: [...new Set(fixes)] };
}

function placeOf({ analysis }: LetterContext, hit: Hit): (FormContext & { readonly form: string }) | undefined {
  const tokens = analysis.blocks[hit.block]?.found.tokens ?? [];
  const span = analysis.sentences[hit.sentence]?.span;
  if (!span || hit.last - hit.first > 2) return undefined;
  return {
    form: tokens.slice(hit.first, hit.last + 1).map((t) => t.norm).join(" "),
    atEnd: hit.last === span.last || tokens[hit.last + 1]?.kind === "punctuation",
    afterTe: tokens[hit.first - 1]?.norm === "te",
    // A verb that opens the sentence is a command: "Vermeld het nummer".
    firstPerson: hit.first === span.first || tokens[hit.first - 1]?.norm === "ik" || tokens[hit.last + 1]?.norm === "ik",
    auxiliary: hit.first > span.first && hasAuxiliary(tokens, hit, span),
  };
}

/**
 * Is there a form of hebben, zijn, worden or the like in the clause of the hit? Before a verb that closes it commas may stand:
 * "hebben wij dit, op 3 mei, van de school verkregen".
 */
function hasAuxiliary(tokens: readonly Token[], hit: Hit, span: { readonly first: number; readonly last: number }): boolean {
  const isBorder = (token: Token): boolean => isBorderSign(token) || BORDERS.has(token.norm);
  const next = tokens[hit.last + 1];
  const closes = hit.last >= span.last || (next !== undefined && isBorder(next));
  for (let i = hit.first - 1; i >= span.first; i--) {
    const token = tokens[i];
    if (!token || (isBorder(token) && !(closes && isBorderSign(token) && i < hit.first - 1))) break;
    if (AUXILIARIES.has(token.norm)) return true;
  }
  for (let i = hit.last + 1; i <= span.last; i++) {
    const token = tokens[i];
    if (!token || isBorder(token)) return false;
    if (AUXILIARIES.has(token.norm)) return true;
  }
  return false;
}
