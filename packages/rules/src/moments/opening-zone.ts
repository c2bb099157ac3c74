import type { Hit } from "../analysis/letter-analysis.js";
import { analyseBlock } from "../analysis/block-analysis.js";
import { compileRules } from "../compiled-rules.js";
import { openingEnd } from "../detect-type.js";
import { isQuoted } from "../hit-context.js";
import type { LetterContext } from "../letter-context.js";

const TOLD = new Set(["body", "item", "cell", "heading"]);

/** Index of the last sentence of the first two paragraphs, or of the first 60 words when that is further. */
function zoneEnd(context: LetterContext): number {
  return context.once("opening-zone", () => {
    const paragraphs = context.analysis.blocks.filter((b) => b.block.kind === "paragraph" && b.sentences.some((s) => s.role === "body"));
    return Math.max(openingEnd(context.analysis), paragraphs[Math.min(1, paragraphs.length - 1)]?.sentences.at(-1)?.index ?? -1);
  });
}

/** Is there a phrase of a list in the subject (a title above the salutation and one in the properties of the file too) or in the first two paragraphs? */
export function hasInOpening(context: LetterContext, list: string, end = zoneEnd(context)): boolean {
  const { sentences } = context.analysis;
  const there = (hit: Hit): boolean => {
    const role = sentences[hit.sentence]?.role ?? "";
    return (role === "subject" || role === "header" || (hit.sentence <= end && TOLD.has(role))) && !isQuoted(context, hit);
  };
  return context.hits(`words:${list}`).some(there) || hasInDeclaredSubject(context, list);
}

/** The subject in front matter or `<title>`. */
function hasInDeclaredSubject({ declared, rules }: LetterContext, list: string): boolean {
  if (!declared.subject) return false;
  const { matcher, owners } = compileRules(rules);
  return analyseBlock(declared.subject, [], matcher).matches.some((m) => owners[m.id]?.owner === `words:${list}` && !owners[m.id]?.unless);
}
