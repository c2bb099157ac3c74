import type { TextRange } from "../letter.js";
import type { MaskEdit } from "../masked-source.js";
import { assignDialects } from "./assign-dialects.js";
import type { OwnedTag } from "./assign-dialects.js";
import { cutTags } from "./cut-tags.js";
import { dialectOf, DIALECTS } from "./dialects.js";
import type { Dialect } from "./dialects.js";
import { nameOf } from "./expression.js";
import { pairBlocks } from "./pair-blocks.js";
import type { Arm, Pairing, ReadTag } from "./pair-blocks.js";
import { likelyDialects, scanTags } from "./scan-tags.js";

/** A field in the source. */
export interface FieldTag extends TextRange {
  readonly name: string;
  readonly dialect: string;
}

/** A comment in the source, with its signs. */
export interface CommentTag extends TextRange {
  readonly text: string;
}

/** Everything that is template in a source. Ranges are in the source. */
export interface TemplateReading {
  readonly fields: readonly FieldTag[];
  readonly arms: readonly Arm[];
  readonly problems: Pairing["problems"];
  readonly comments: readonly CommentTag[];
  readonly includes: readonly string[];
  readonly extendsFile?: string;
  /** Ids, most used first. */
  readonly dialects: readonly string[];
  /** How a parser is to see the source: fields as words, the rest taken out. */
  readonly edits: readonly MaskEdit[];
}

/** How a source is to be searched for template tags. */
export interface TemplateOptions {
  readonly path: string;
  readonly dialects: "auto" | readonly string[];
  /** Lines mean something (Markdown, plain text): tags alone on a line take their line with them. */
  readonly lines: boolean;
  /** The source is HTML: style sheets and scripts are left alone. */
  readonly html: boolean;
  /** Where to start: after the front matter. */
  readonly from: number;
}

/** `<!-- … -->` is a comment in every text format. It counts for no dialect. */
const MARKUP_COMMENT: Dialect = {
  id: "",
  endings: [],
  forms: [{
    open: "<!--",
    closeLength: 3,
    holds: "comment",
    weak: true,
    end: (source, at) => {
      const empty = /<!---?>/uy;
      empty.lastIndex = at;
      if (empty.test(source)) return empty.lastIndex;
      const found = source.indexOf("-->", at + 4);
      return found < 0 ? undefined : found + 3;
    },
  }],
  read: () => ({ role: "comment", block: "", rest: "" }),
  write: (name) => name,
};

/** Finds the template language in a source: fields, conditions, comments, mistakes, and what a parser should see instead. */
export function readTemplate(source: string, options: TemplateOptions): TemplateReading {
  const dialects = [MARKUP_COMMENT, ...chooseDialects(source, options)];
  const scan = scanTags(source, options.from, dialects, options.html ? stylesAndScripts(source) : []);
  const named = options.dialects !== "auto";
  const { tags, unterminated } = assignDialects(source, scan, dialects, options.path, named);
  const { kept, hidden } = dropVoid(source, tags.flatMap(readTag));
  const pairing = pairBlocks(kept);
  const settled = kept.map((tag) => (pairing.alone.has(tag) ? settle(tag) : tag));
  const files = settled.flatMap(({ reading }) => (reading.file === undefined ? [] : [reading.file]));
  const extendsFile = files.find(({ use }) => use === "extends")?.path;
  return {
    fields: settled.filter(({ reading }) => reading.role === "value").map(fieldOf),
    arms: pairing.arms,
    problems: [...pairing.problems, ...unterminated.map((tag) => ({ tag, kind: "unterminated" as const }))]
      .sort((one, other) => one.tag.start - other.tag.start),
    comments: [...hidden, ...settled.filter(({ reading }) => reading.role === "comment").map(commentOf)].sort(byStart),
    includes: files.filter(({ use }) => use === "include").map(({ path }) => path),
    ...(extendsFile === undefined ? {} : { extendsFile }),
    dialects: dialectIds(settled),
    edits: editsOf(source, settled, hidden, options.lines),
  };
}

function chooseDialects(source: string, options: TemplateOptions): readonly Dialect[] {
  if (options.dialects === "auto") return likelyDialects(source, options.path);
  const likely = options.dialects.includes("auto") ? likelyDialects(source, options.path) : [];
  const named = options.dialects.map(dialectOf);
  return DIALECTS.filter((dialect) => likely.includes(dialect) || named.includes(dialect));
}

/** A Notify condition has its text inside the tag: it becomes an opening and a closing tag. */
function readTag(tag: OwnedTag): readonly ReadTag[] {
  const reading = tag.form.holds === "comment" ? { role: "comment", block: "", rest: "" } as const
    : tag.form.holds === "value" ? { role: "value", block: "", rest: "" } as const : tag.dialect.read(tag.raw);
  if (reading.role !== "open" || reading.block !== "??") return [{ ...tag, reading }];
  const textStart = tag.start + tag.raw.indexOf("??") + 2;
  return [
    { ...tag, end: textStart, raw: `${tag.raw.slice(0, textStart - tag.start)}…))`, reading },
    { ...tag, start: tag.end - 2, raw: "))", reading: { role: "close", block: "??", rest: "" } },
  ];
}

/** Takes out what stands in long comments, and the tags that stand in raw text. */
function dropVoid(source: string, tags: readonly ReadTag[]): { readonly kept: readonly ReadTag[]; readonly hidden: readonly CommentTag[] } {
  const kept: ReadTag[] = [];
  const hidden: CommentTag[] = [];
  const lastClose = new Map<string, number>();
  const key = ({ dialect, reading }: ReadTag): string => `${dialect.id} ${reading.block}`;
  tags.forEach((tag, at) => {
    if (tag.reading.role === "close") lastClose.set(key(tag), at);
  });
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at];
    if (tag === undefined) break;
    const { role, kind } = tag.reading;
    const closes = role === "open" && (kind === "void" || kind === "raw") && (lastClose.get(key(tag)) ?? -1) > at;
    kept.push(tag);
    if (!closes) continue;
    let close = at + 1;
    while (close < tags.length && !(tags[close]?.reading.role === "close" && key(tags[close] ?? tag) === key(tag))) close += 1;
    const closing = tags[close];
    if (closing === undefined) continue;
    if (kind === "void") {
      kept.pop();
      hidden.push({ start: tag.start, end: closing.end, text: source.slice(tag.end, closing.start).trim() });
    } else kept.push(closing);
    at = close;
  }
  return { kept, hidden };
}

function settle(tag: ReadTag): ReadTag {
  const role = tag.reading.alone ?? "single";
  return { ...tag, reading: { ...tag.reading, role } };
}

function fieldOf(tag: ReadTag): FieldTag {
  const { form, raw, reading } = tag;
  const content = raw.slice(form.open.length, raw.length - form.closeLength);
  const name = reading.block !== "" ? reading.block : tag.dialect.plainNames === true ? content.trim() : nameOf(content);
  return { start: tag.start, end: tag.end, name, dialect: tag.dialect.id };
}

function commentOf({ start, end, raw, form }: ReadTag): CommentTag {
  const text = raw.slice(form.open.length, Math.max(form.open.length, raw.length - form.closeLength)).replace(/^#/u, "");
  return { start, end, text: text.trim() };
}

function dialectIds(tags: readonly ReadTag[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { dialect } of tags) if (dialect.id !== "") uses.set(dialect.id, (uses.get(dialect.id) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

function editsOf(source: string, tags: readonly ReadTag[], hidden: readonly CommentTag[], lines: boolean): readonly MaskEdit[] {
  const words: MaskEdit[] = [];
  const silent: TextRange[] = [...hidden];
  const literals: TextRange[] = [];
  for (const tag of tags) {
    if (tag.reading.role === "value") words.push({ start: tag.start, end: tag.end, as: "word" });
    else if (tag.reading.role === "literal") literals.push(...aroundString(tag));
    else silent.push({ start: tag.start, end: tag.end });
  }
  silent.sort(byStart);
  const cuts = [...(lines ? cutTags(source, silent) : silent), ...literals];
  return [...words, ...cuts.map(({ start, end }) => ({ start, end, as: "cut" as const }))].sort(byStart);
}

/** `{% trans "Beste" %}`: what stands around the string. */
function aroundString({ start, end, raw }: ReadTag): readonly TextRange[] {
  const opens = raw.search(/["']/u);
  const closes = raw.indexOf(raw.charAt(opens), opens + 1);
  if (closes < 0) return [{ start, end }];
  return [{ start, end: start + opens + 1 }, { start: start + closes, end }];
}

function byStart(one: TextRange, other: TextRange): number {
  return one.start - other.start;
}

/** The content of `<style>` and `<script>`; linear. */
function stylesAndScripts(source: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  const opener = /<(?:style|script)(?=[\s>/])/giu;
  const closer = /<\/(?:style|script)(?=[\s>/])/giu;
  for (let match = opener.exec(source); match !== null; match = opener.exec(source)) {
    const start = source.indexOf(">", match.index) + 1;
    if (start === 0) break;
    closer.lastIndex = start;
    const end = closer.exec(source)?.index ?? source.length;
    ranges.push({ start, end });
    opener.lastIndex = end;
  }
  return ranges;
}
