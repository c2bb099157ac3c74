import { writeComment } from "@brieftoets/letter";
import type { Letter } from "@brieftoets/rules";
import type { TextChange } from "./text-change.js";

/** What a letter can say about itself. */
export type DeclaredKey = "type" | "profile";

const KNOWN_KEYS = /^(?:type|fragment|enclosures|sent|fields|profile)\s*:/mu;
const COMMENT = /brieftoets(?=\s)[^\n]*?(?=\s*(?:--)?(?:-->|--\}\}|\}\}|#\}|%>|\*\}|-->))/u;

/** Writes a type or profile into the letter: in its front matter, in the comment that it has already, or in a new comment on the first line. */
export function declareEdit(letter: Letter, key: DeclaredKey, value: string): TextChange | undefined {
  const { source } = letter;
  if (source === undefined) return undefined;
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const matter = /^---[^\S\r\n]*\r?\n([^]*?)^---[^\S\r\n]*$/mu.exec(source.slice(start, start + 20_000));
  if (matter && matter.index === 0) return inFrontMatter(source, start + matter[0].indexOf("\n") + 1, matter[1] ?? "", key, value);
  return inComment(letter, source, start, key, value);
}

function inFrontMatter(source: string, at: number, body: string, key: DeclaredKey, value: string): TextChange {
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  const own = /^brieftoets\s*:[^\S\r\n]*(\{)?/mu.exec(body);
  const inner = own ? new RegExp(`(?<=[\\s{,])${key}\\s*:[^\\S\\r\\n]*([^,}\\r\\n]*)`, "u") : new RegExp(`^${key}\\s*:[^\\S\\r\\n]*([^\\r\\n]*)`, "mu");
  const from = own ? own.index : 0;
  const there = inner.exec(body.slice(from));
  if (there) {
    const start = at + from + there.index;
    return { start, end: start + there[0].length, text: `${key}: ${value}` };
  }
  if (own?.[1]) return insert(at + own.index + own[0].length, ` ${key}: ${value},`);
  if (own) return insert(at + own.index + own[0].length, `${newline}  ${key}: ${value}`);
  return insert(at, KNOWN_KEYS.test(body) ? `${key}: ${value}${newline}` : `brieftoets: { ${key}: ${value} }${newline}`);
}

function inComment(letter: Letter, source: string, start: number, key: DeclaredKey, value: string): TextChange {
  const head = source.slice(start).split("\n", 10).join("\n");
  const comment = COMMENT.exec(head);
  if (comment) {
    const at = start + comment.index;
    const pair = new RegExp(`(?<=\\s)${key}=(?:"[^"]*"|\\S+)`, "u").exec(comment[0]);
    if (pair) return { start: at + pair.index, end: at + pair.index + pair[0].length, text: `${key}=${value}` };
    return insert(at + comment[0].length, ` ${key}=${value}`);
  }
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  const first = /^\s*<!doctype[^>]*>[^\S\n]*\r?\n?/iu.exec(head)?.[0].length ?? 0;
  return insert(start + first, writeComment(letter.dialects[0], `brieftoets ${key}=${value}`) + newline);
}

const insert = (at: number, text: string): TextChange => ({ start: at, end: at, text });
