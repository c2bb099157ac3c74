import type { Hover } from "vscode-languageserver";
import { findingsAt } from "../findings-at.js";
import { findingSummary, ruleSummary } from "../rule-summary.js";
import { letterAt, say, type ServerContext } from "../server-context.js";
import { rangeOf } from "../to-diagnostic.js";

/** Hover on a finding, or on the name of a rule in a comment: what, why, principle, source with its standing, a link to the rule. */
export function serveHover(context: ServerContext): void {
  context.connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    const letter = await letterAt(context, textDocument.uri);
    if (!letter) return null;
    const { config: { rules }, language } = letter;
    const found = (await findingsAt(context, letter, { start: position, end: position })).map(({ finding }) => finding);
    const named = found.length > 0 ? undefined : ruleNameAt(letter.document.getText(), letter.document.offsetAt(position), rules.rules.map(({ id }) => id));
    const parts = named ? [ruleSummary(named, rules, language)] : found.map((finding) => findingSummary(finding, rules, language));
    const ids = named ? [named] : found.map(({ rule }) => rule);
    if (parts.length === 0) return null;
    const value = parts.map((part, i) => part + link(context, ids[i] ?? "", say(language, "Lees de hele regel", "Read the whole rule"))).join("\n\n---\n\n");
    return { contents: { kind: "markdown", value }, ...(found[0] && found[0].quote !== undefined ? { range: rangeOf(found[0]) } : {}) };
  });
}

function link({ client }: ServerContext, rule: string, title: string): string {
  return client.extension ? `\n\n[${title}](command:brieftoets.explain?${encodeURIComponent(JSON.stringify([rule]))})` : "";
}

/** The rule id at an offset, where it stands in a suppression comment. */
function ruleNameAt(text: string, offset: number, ids: readonly string[]): string | undefined {
  const isPart = (at: number): boolean => /[a-z0-9-]/.test(text.charAt(at));
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < 80 && isPart(start - 1)) start--;
  while (end < text.length && end - offset < 80 && isPart(end)) end++;
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const word = text.slice(start, end);
  return /brieftoets-(?:disable|enable)/.test(line) && ids.includes(word) ? word : undefined;
}
