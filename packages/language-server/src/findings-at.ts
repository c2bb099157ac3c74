import type { Finding } from "@brieftoets/rules";
import type { Diagnostic, Range } from "vscode-languageserver";
import type { OpenLetter } from "./letter-store.js";
import { rangeOf } from "./to-diagnostic.js";

/** The open findings that a range touches. One about the whole letter is touched anywhere on its line; those of `asked` always count. */
export function findingsAt({ result }: OpenLetter, range: Range, asked: readonly Diagnostic[] = []): readonly Finding[] {
  return result.findings.filter((finding) => {
    if (finding.suppressed) return false;
    const at = rangeOf(finding);
    if (asked.some((one) => one.code === finding.rule && one.range.start.line === at.start.line && one.range.start.character === at.start.character)) return true;
    return finding.quote === undefined ? range.start.line <= at.start.line && range.end.line >= at.start.line : touches(at, range);
  });
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range["start"], y: Range["start"]): boolean => x.line < y.line || (x.line === y.line && x.character <= y.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
