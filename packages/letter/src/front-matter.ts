import type { TextRange } from "./letter.js";
import { setMetaFromData } from "./letter-meta.js";
import type { MetaDraft } from "./letter-meta.js";

/** Front matter: where its YAML stands, and where the letter starts. */
export interface FrontMatter {
  readonly content: TextRange;
  readonly end: number;
}

/** Finds `---` on the first line and the `---` (or `...`) that closes it. */
export function findFrontMatter(source: string, from: number): FrontMatter | undefined {
  const opens = /---[ \t]*\r?\n/uy;
  opens.lastIndex = from;
  if (!opens.test(source)) return undefined;
  const closes = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$(?![\s\S]))/gmu;
  closes.lastIndex = opens.lastIndex;
  const close = closes.exec(source);
  if (close === null) return undefined;
  const content = { start: opens.lastIndex, end: close.index };
  return /^[ \t]*(?:[\w"'-]+[ \t]*:|#)/mu.test(source.slice(content.start, content.end)) ? { content, end: closes.lastIndex } : undefined;
}

/** Longer is no front matter of a letter; YAML takes a second for a megabyte. */
const LONGEST = 64_000;

/** Reads front matter into the meta. Broken front matter is said in `frontMatterError`; the letter is read all the same. */
export async function readFrontMatter(meta: MetaDraft, source: string, { content }: FrontMatter): Promise<void> {
  if (content.end - content.start > LONGEST) {
    meta["frontMatterError"] = { message: "Front matter is too long", place: content };
    return;
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(source.slice(content.start, content.end), { prettyErrors: false, logLevel: "silent" });
  const error = document.errors[0];
  if (error === undefined) {
    setMetaFromData(meta, document.toJS({ maxAliasCount: 20 }) as unknown);
    return;
  }
  const [start, end] = error.pos;
  const place = { start: content.start + start, end: content.start + Math.max(start, Math.min(end, content.end - content.start)) };
  meta["frontMatterError"] = { message: error.message, place };
}
