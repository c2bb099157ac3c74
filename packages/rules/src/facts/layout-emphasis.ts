import type { TextRange, TextStyle } from "@brieftoets/letter";
import { wholeLetter, type LetterContext } from "../letter-context.js";
import { branchAt } from "../variants.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { isBody, joinTexts, styledTexts } from "./styled-text.js";

const STYLES: Readonly<Record<string, (style: TextStyle) => boolean>> = {
  italic: (s) => s.italic === true,
  underline: (s) => s.underline === true,
  capitals: (s) => s.capitals === true,
  justified: (s) => s.align === "justify",
};

/** Body text set in one way. */
export const setText: FactDefinition = {
  name: "set-text",
  about: "Body text that is italic, underlined (no link), in capitals by style, or justified. Values: words.",
  params: {
    how: { kind: "choice", choices: Object.keys(STYLES), about: "How it is set" },
    moreThan: { kind: "number", optional: true, about: "Only stretches of more words than this; default 0" },
  },
  find: (context, params) => {
    const how = STYLES[String(params["how"])];
    if (!how) throw new Error(`unknown style ${String(params["how"])}`);
    const most = Number(params["moreThan"] ?? 0);
    const links = context.letter.links;
    const texts = styledTexts(context).filter((t) => isBody(t.block));
    return joinTexts(texts, (t) => (how(t.style) && !links.some((l) => l.start < t.end && l.end > t.start) ? (params["how"] === "justified" ? "" : `${t.block.index} ${branchKey(context, t)}`) : undefined))
      .filter((g) => g.words > most)
      .map((g): Occurrence => ({ start: g.start, end: g.end, values: { words: g.words } }));
  },
};

/** Of two branches the reader gets one. */
const branchKey = ({ letter }: LetterContext, range: TextRange): string => (letter.branches.length === 0 ? "" : branchAt(letter, range).map((s) => `${s.variable}=${s.value}`).join());

/** So much bold that nothing stands out. */
export const boldShare: FactDefinition = {
  name: "bold-share",
  about: "The whole letter, when more than a percentage of its body words is bold. Values: percentage.",
  params: { above: { kind: "number", about: "Per cent" } },
  find: (context, params) => {
    const body = styledTexts(context).filter((t) => isBody(t.block));
    // Markdown has runs for what is styled only: words without one are not bold.
    const all = context.analysis.blocks.filter(isBody).reduce((sum, b) => sum + b.sentences.reduce((words, s) => words + s.words, 0), 0);
    const bold = body.reduce((sum, t) => sum + (t.style.bold === true ? t.words : 0), 0);
    const percentage = all === 0 ? 0 : Math.round((100 * bold) / all);
    return all >= 20 && percentage > Number(params["above"]) ? [{ ...wholeLetter(context.letter), whole: true, values: { percentage } }] : [];
  },
};

/** A bold paragraph that does the work of a heading. */
export const fakeHeading: FactDefinition = {
  name: "fake-heading",
  about: "A short paragraph, all bold, followed by text: a heading by its looks only. Values: none.",
  find: (context) => {
    const { blocks } = context.analysis;
    return blocks.filter((b, i) => {
      if (b.block.kind !== "paragraph" || b.block.region !== "body" || b.block.quoted || b.sentences[0]?.role !== "body" || b.sentences.length > 1) return false;
      const text = context.letter.text.slice(b.block.start, b.block.end);
      const next = blocks[i + 1];
      const texts = styledTexts(context).filter((t) => t.block === b && t.words > 0);
      // "Datum: …" as a pair of lines is a label with its value.
      const value = next === undefined ? "" : context.letter.text.slice(next.block.start, next.block.end).trim();
      if (value.split(/\s+/).length <= 5 && !/[.?!]$/.test(value)) return false;
      return text.length > 2 && text.length <= 70 && !/[.,;:]\s*$/.test(text) && (next?.block.kind === "paragraph" || next?.block.kind === "list-item") && next.sentences.some((s) => s.role === "body" || s.role === "item") && texts.length > 0 && texts.every((t) => t.style.bold === true);
    }).map((b): Occurrence => ({ start: b.block.start, end: b.block.end, values: {} }));
  },
};
