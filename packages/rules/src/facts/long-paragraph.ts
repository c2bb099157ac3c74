import type { AnalysedBlock } from "../analysis/letter-analysis.js";
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
    const body = block.sentences.filter((s) => s.role === "body");
    const [first, last] = [body[0], body.at(-1)];
    const words = body.reduce((sum, s) => sum + s.words, 0);
    if (!first || !last || (words <= Number(params["words"]) && body.length <= Number(params["sentences"]))) return [];
    return [{ start: first.start, end: last.end, values: { words, sentences: body.length } }];
  }),
};

const isParagraph = ({ block, dutch }: AnalysedBlock): boolean => dutch && !block.quoted && (block.kind === "paragraph" || block.kind === "list-item") && block.region === "body";
