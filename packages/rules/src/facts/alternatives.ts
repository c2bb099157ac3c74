import type { Hit } from "../analysis/letter-analysis.js";
import { inSameForm, type FormContext } from "../dutch/same-form.js";
import type { LetterContext } from "../letter-context.js";
import type { WordEntry } from "../rule-set.js";

/** What can be written instead of a hit: as the message says it, and as it can be put in its place. */
export interface Alternatives {
  readonly say: readonly string[];
  readonly fixes: readonly string[];
}

const AUXILIARIES = new Set("heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden".split(" "));

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
    auxiliary: tokens.slice(span.first, span.last + 1).some((t) => AUXILIARIES.has(t.norm)),
  };
}
