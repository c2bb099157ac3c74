import type { AnalysedBlock, Sentence } from "../analysis/letter-analysis.js";
import type { LetterContext } from "../letter-context.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Paragraphs of running text with many words or sentences. */
export const longParagraph: FactDefinition = {
  name: "long-paragraph",
  about: "A paragraph of running text with more than `words` words or `sentences` sentences. Marks it. Values: words, sentences.",
  params: {
    words: { kind: "number", about: "Most words" },
    sentences: { kind: "number", about: "Most sentences" },
  },
  find: (context, params) => context.analysis.blocks.flatMap((block): Occurrence[] => {
    if (!isParagraph(block)) return [];
    const body = withoutTitle(context, block.sentences.filter((s) => s.role === "body"));
    const [first, last] = [body[0], body.at(-1)];
    const words = body.reduce((sum, s) => sum + s.words, 0);
    if (!first || !last || (words <= Number(params["words"]) && body.length <= Number(params["sentences"]))) return [];
    return [{ start: first.start, end: last.end, values: { words, sentences: body.length } }];
  }),
};

/** In plain text a heading may stand on the first line of its paragraph. */
function withoutTitle({ letter }: LetterContext, sentences: readonly Sentence[]): readonly Sentence[] {
  const [title, next] = sentences;
  if (letter.format !== "text" || !title || !next) return sentences;
  return /\n/.test(letter.text.slice(title.start, next.start)) && /[\p{L}\p{N}?]$/u.test(letter.text.slice(title.start, title.end)) ? sentences.slice(1) : sentences;
}

const isParagraph = ({ block, dutch }: AnalysedBlock): boolean => dutch && !block.quoted && (block.kind === "paragraph" || block.kind === "list-item") && block.region === "body";
