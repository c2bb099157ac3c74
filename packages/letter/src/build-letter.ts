import type { BranchSpan, BranchStep, Letter, LetterComment, LetterFormat, Placeholder } from "./letter.js";
import type { LetterWriter } from "./letter-writer.js";
import type { MetaDraft } from "./letter-meta.js";
import type { Arm } from "./template/pair-blocks.js";
import type { FieldTag, TemplateReading } from "./template/read-template.js";
import type { TemplateProblem } from "./template/template.js";

/** What a reader of a text format hands over when it is done. */
export interface LetterDraft {
  readonly path: string;
  readonly format: LetterFormat;
  readonly writer: LetterWriter;
  readonly template: TemplateReading;
  readonly meta: MetaDraft;
  /** Fields and conditions that stand in markup (attributes of Thymeleaf and Latte). */
  readonly fields: readonly FieldTag[];
  readonly arms: readonly Arm[];
}

/** Makes the letter: everything that was found in the source gets its range in the text. */
export function buildLetter(draft: LetterDraft): Letter {
  const { writer, template } = draft;
  const { map } = writer;
  const text = writer.text;
  const comments = template.comments.filter((comment) => !isConditionalComment(comment.text)).map((comment): LetterComment => ({
    text: comment.text, start: map.toText(comment.start), place: { start: comment.start, end: comment.end },
  }));
  return {
    path: draft.path,
    format: draft.format,
    text,
    blocks: writer.blocks,
    placeholders: placeholdersOf(draft),
    links: writer.links.toSorted((one, other) => one.start - other.start),
    branches: branchesOf(draft, text),
    runs: writer.runs,
    dialects: dialectsOf(draft),
    problems: template.problems.map(({ tag, kind }): TemplateProblem => {
      const end = map.toText(tag.end);
      const start = map.holds(tag.start) ? map.toText(tag.start) : end;
      return { kind, tag: tag.raw, dialect: tag.dialect.id, start, end, place: { start: tag.start, end: tag.end } };
    }),
    comments,
    leftovers: [],
    meta: draft.meta,
    includes: template.includes,
    ...(template.extendsFile === undefined ? {} : { extendsFile: template.extendsFile }),
    source: writer.mask.source,
    place: (range) => map.toSource(range),
  };
}

/** `<!--[if mso]>` and its end speak to a mail program. */
function isConditionalComment(text: string): boolean {
  return /^\[if\s|^<!\[endif\]|\[endif\]$/iu.test(text);
}

function placeholdersOf({ writer: { map }, template, fields }: LetterDraft): readonly Placeholder[] {
  const placeholders: Placeholder[] = [];
  let reached = 0;
  const all = fields.length === 0 ? template.fields : [...fields, ...template.fields].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const field of all) {
    if (field.start < reached || !map.holds(field.start)) continue;
    reached = field.end;
    const start = map.toText(field.start);
    placeholders.push({ start, end: start + field.end - field.start, name: field.name, dialect: field.dialect });
  }
  return placeholders;
}

function dialectsOf({ template, fields }: LetterDraft): readonly string[] {
  const extra = fields.map(({ dialect }) => dialect).filter((dialect) => !template.dialects.includes(dialect));
  return [...template.dialects, ...new Set(extra)];
}

/** Deeper nesting says nothing more: it bounds what a hostile file can cost. */
const DEEPEST_PATH = 64;

/** The arms that hold text, each with the steps of the arms around it. */
function branchesOf({ writer: { map }, template, arms }: LetterDraft, text: string): readonly BranchSpan[] {
  const all = [...template.arms, ...arms].sort((one, other) => one.start - other.start || other.end - one.end);
  const around: { readonly end: number; readonly path: readonly BranchStep[] }[] = [];
  const branches: BranchSpan[] = [];
  for (const arm of all) {
    while ((around.at(-1)?.end ?? Infinity) <= arm.start) around.pop();
    const outer = around.at(-1)?.path ?? [];
    const path = outer.length < DEEPEST_PATH ? [...outer, ...arm.steps] : outer;
    around.push({ end: arm.end, path });
    const range = trimLineEnds(text, map.toText(arm.start), map.toText(arm.end));
    if (range.end > range.start) branches.push({ ...range, path });
  }
  return branches;
}

function trimLineEnds(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && text[start] === "\n") start += 1;
  while (end > start && text[end - 1] === "\n") end -= 1;
  return { start, end };
}
