import type { Finding } from "@brieftoets/rules";
import type { Diagnostic, Range } from "vscode-languageserver";
import type { ComposedFinding } from "./composition-store.js";
import type { OpenLetter } from "./letter-store.js";
import type { ServerContext } from "./server-context.js";
import { rangeOf } from "./to-diagnostic.js";
import { pathOfUri } from "./uri-path.js";

/** The open findings that a range touches, those in letters that the document is part of too. One about the whole letter is touched anywhere on its line; those of `asked` always count. */
export async function findingsAt({ compositions }: ServerContext, open: OpenLetter, range: Range, asked: readonly Diagnostic[] = []): Promise<readonly ComposedFinding[]> {
  const own = open.result.findings.map((finding) => ({ finding, letter: open.letter }));
  return [...own, ...(await compositions.findingsIn(pathOfUri(open.uri)))].filter(({ finding }) => !finding.suppressed && isAt(finding, range, asked));
}

function isAt(finding: Finding, range: Range, asked: readonly Diagnostic[]): boolean {
  const at = rangeOf(finding);
  if (asked.some((one) => one.code === finding.rule && one.range.start.line === at.start.line && one.range.start.character === at.start.character)) return true;
  return finding.quote === undefined ? range.start.line <= at.start.line && range.end.line >= at.start.line : touches(at, range);
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range["start"], y: Range["start"]): boolean => x.line < y.line || (x.line === y.line && x.character <= y.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
