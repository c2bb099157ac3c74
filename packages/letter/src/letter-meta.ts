import type { CommentTag } from "./template/read-template.js";

/** What is being collected about a letter; becomes `Letter.meta`. */
export type MetaDraft = Record<string, unknown>;

/** Keys that a letter may set about itself without the word `brieftoets` before it. */
const KNOWN_KEYS: ReadonlySet<string> = new Set(["type", "fragment", "enclosures", "sent", "fields", "profile", "lang"]);
const SUBJECT_KEYS = ["subject", "onderwerp", "betreft", "title", "titel"];
const LIST_KEYS: ReadonlySet<string> = new Set(["enclosures", "fields"]);

/** Sets a value that was written as text: lists by commas, yes and no as true and false. */
export function setMetaText(meta: MetaDraft, key: string, value: string): void {
  if (!/^[a-z][\w-]*$/iu.test(key) || key === "constructor" || key === "__proto__") return;
  if (LIST_KEYS.has(key)) meta[key] = value.split(",").map((item) => item.trim()).filter((item) => item !== "");
  else meta[key] = value === "true" ? true : value === "false" ? false : value;
}

/** Takes over what front matter says: all keys under `brieftoets`, or else the known keys of its top level; the subject always. */
export function setMetaFromData(meta: MetaDraft, data: unknown): void {
  if (!isRecord(data)) return;
  const own = data["brieftoets"];
  if (isRecord(own)) Object.assign(meta, Object.fromEntries(Object.entries(own).filter(([key]) => key !== "__proto__")));
  else for (const [key, value] of Object.entries(data)) if (KNOWN_KEYS.has(key)) meta[key] = value;
  const subject = SUBJECT_KEYS.map((key) => data[key]).find((value) => typeof value === "string");
  if (subject !== undefined) meta["subject"] ??= subject;
  if (typeof data["lang"] === "string") meta["lang"] ??= data["lang"];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many lines from the top a comment may speak for the letter. */
const HEAD_LINES = 10;

/** Takes over comments such as `brieftoets type=invitation sent=2026-03-02` in the first ten lines. */
export function setMetaFromComments(meta: MetaDraft, source: string, comments: readonly CommentTag[]): void {
  let headEnd = -1;
  for (let line = 0; line < HEAD_LINES; line += 1) {
    const next = source.indexOf("\n", headEnd + 1);
    headEnd = next < 0 ? source.length : next;
  }
  for (const comment of comments) {
    if (comment.start > headEnd) break;
    const said = /^brieftoets(?=\s|$)([\s\S]*)$/u.exec(comment.text)?.[1];
    for (const pair of (said ?? "").matchAll(/([\w-]+)=(?:"([^"]*)"|(\S+))/gu)) setMetaText(meta, pair[1] ?? "", pair[2] ?? pair[3] ?? "");
  }
}
