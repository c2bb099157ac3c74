import { writePlaceholder } from "@brieftoets/letter";
import { passageTexts, SUPPRESSION_RULES } from "@brieftoets/rules/editor";
import type { CompletionItem, Position } from "vscode-languageserver";
import { escapeSnippet } from "../edits/text-change.js";
import type { OpenLetter } from "../letter-store.js";
import { say } from "../server-context.js";

/** Where something is being typed in a letter. */
export interface CompletionPlace {
  readonly open: OpenLetter;
  readonly offset: number;
  readonly position: Position;
  /** The line up to the cursor. */
  readonly line: string;
  readonly snippets: boolean;
}

/** LSP kinds of completion items. */
const KIND = { text: 1, variable: 6, property: 10, value: 12, keyword: 14, snippet: 15 } as const;
const DIRECTIVES = ["disable-next-line", "disable", "enable", "disable-file"] as const;

/** Keys and values in the front matter; undefined when the cursor is not in it. */
export function completeFrontMatter({ open, offset, line }: CompletionPlace): CompletionItem[] | undefined {
  const before = open.document.getText().slice(0, offset);
  if (!/^\uFEFF?---[^\S\n]*\r?\n/u.test(before) || /\n---\s*\n/u.test(before.slice(3))) return undefined;
  const { rules } = open.config;
  const key = /(?:^|[\s{,])(type|profile|fragment)\s*:\s*[\w-]*$/u.exec(line)?.[1];
  if (key === "type") return rules.types.map(({ id, name }) => ({ label: id, detail: name[open.language], filterText: `${id} ${name.nl}`, kind: KIND.value }));
  if (key === "profile") return Object.values(rules.profiles).map(({ name, title }) => ({ label: name, detail: title[open.language], kind: KIND.value }));
  if (key === "fragment") return ["true", "false"].map((label) => ({ label, kind: KIND.value }));
  if (/:\s*[^{,\s]+\s*$/u.test(line)) return [];
  const about: readonly (readonly [string, string, string])[] = [
    ["type", "soort brief", "letter type"], ["profile", "organisatie", "organisation"], ["fragment", "deel van een brief", "part of a letter"],
    ["sent", "verzenddatum, JJJJ-MM-DD", "date of sending, YYYY-MM-DD"], ["enclosures", "bijlagen", "enclosures"], ["fields", "velden die er zijn", "fields that exist"],
  ];
  return about.map(([name, nl, en]) => ({ label: name, insertText: `${name}: `, detail: say(open.language, nl, en), kind: KIND.property }));
}

/** Comments that leave a finding be, and the rules to name in them; undefined elsewhere. */
export function completeSuppression({ open, line, snippets }: CompletionPlace): CompletionItem[] | undefined {
  const inside = /brieftoets-(\S*)$|brieftoets-(?:disable-next-line|disable-file|disable|enable)\s+(?:(?!--).)*$/u.exec(line);
  if (!inside) return undefined;
  if (inside[1] !== undefined) return DIRECTIVES.map((name) => ({ label: `brieftoets-${name}`, kind: KIND.keyword, insertText: `brieftoets-${name} `, filterText: `brieftoets-${name}` }));
  const ids = [...open.config.rules.rules.map(({ id, title }) => [id, title[open.language]] as const), ...SUPPRESSION_RULES.map((id) => [id, ""] as const)];
  const reason = say(open.language, "reden", "reason");
  return ids.map(([id, detail]) => ({
    label: id, detail, kind: KIND.value, insertText: snippets ? `${id} -- \${1:${reason}}` : `${id} -- ${reason}`, insertTextFormat: snippets ? 2 : 1,
  }));
}

/** The fields that exist, once their opening sign is typed; undefined elsewhere. */
export function completePlaceholders({ open, line, position, offset }: CompletionPlace): CompletionItem[] | undefined {
  const dialects = [...open.letter.dialects, "notify", "handlebars"];
  for (const dialect of dialects) {
    const [start = "", end = ""] = writePlaceholder(dialect, "\u0001").split("\u0001").map((sign) => sign.trim());
    const at = start === "" ? -1 : line.lastIndexOf(start);
    const typed = line.slice(at + start.length);
    if (at < 0 || /[^\w.\s-]/u.test(typed)) continue;
    const after = open.document.getText().slice(offset, offset + end.length) === end ? end.length : 0;
    const range = { start: { line: position.line, character: at }, end: { line: position.line, character: position.character + after } };
    return fieldNames(open).map((name) => {
      const newText = writePlaceholder(dialect, name);
      return { label: name, kind: KIND.variable, filterText: newText, textEdit: { range, newText } };
    });
  }
  return undefined;
}

function fieldNames({ options, letter }: OpenLetter): string[] {
  return [...new Set([...(options.fields ?? []), ...letter.placeholders.map(({ name }) => name)])].filter(Boolean);
}

/** The passages of the profile, at the start of a line. */
export function completePassages({ open, line, snippets }: CompletionPlace): CompletionItem[] {
  if (!/^\s*[\p{L}-]*$/u.test(line)) return [];
  const dialect = open.letter.dialects[0];
  return passageTexts(open.config.rules, open.options.profile ?? open.options.configuredProfile, open.language).map(({ id, title, pieces }) => {
    const plain = pieces.map((piece, i) => (i % 2 ? writePlaceholder(dialect, piece) : piece)).join("");
    return {
      label: title, detail: say(open.language, "vaste tekst", "passage"), documentation: plain, kind: KIND.snippet, filterText: `${id} ${title}`,
      insertText: snippets ? snippetOf(pieces, dialect) : plain, insertTextFormat: snippets ? 2 : 1,
    };
  });
}

function snippetOf(pieces: readonly string[], dialect: string | undefined): string {
  return pieces.map((piece, i) => {
    if (i % 2 === 0) return escapeSnippet(piece);
    const [before = "", after = ""] = writePlaceholder(dialect, "\u0001").split("\u0001");
    return `${escapeSnippet(before)}\${${(i + 1) / 2}:${escapeSnippet(piece)}}${escapeSnippet(after)}`;
  }).join("");
}
