import { overviewLetter, type LetterPart } from "@brieftoets/rules/editor";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import type { OpenLetter } from "../letter-store.js";
import { letterAt, type ServerContext } from "../server-context.js";
import { openPoints, pointsLine, typeLine } from "../type-name.js";
import { variantsOf } from "../preview/letter-variants.js";
import { fixEdit } from "./code-actions.js";
import { sourceRange } from "./document-symbols.js";

/** Answers `brieftoets/overview`: principles, required parts, length and readability, variants. Null when the document is no letter. */
export function serveOverview(context: ServerContext): void {
  context.connection.onRequest("brieftoets/overview", async ({ uri }: { uri: string }) => {
    const open = await letterAt(context, uri);
    return open ? overviewOf(open, context) : null;
  });
}

async function overviewOf(open: OpenLetter, context: ServerContext): Promise<unknown> {
  const { letter, result, options, config, language } = open;
  const { principles, parts } = await overviewLetter(letter, result, options);
  const points = openPoints(result);
  return {
    uri: open.uri, version: open.document.version, type: result.type.value, typeLine: typeLine(result, config.rules, language),
    profile: config.rules.profiles[result.profile]?.title[language] ?? result.profile, open: points, pointsLine: pointsLine(points, language), metrics: result.metrics,
    principles: principles.filter(({ asked, open: wrong }) => asked > 0 || wrong > 0), parts: parts.map((part) => partItem(part, open, context)),
    variants: variantsOf(letter).map(({ label, range }) => ({ label, range: sourceRange(open, range) })), failures: result.failures.length,
  };
}

interface PartItem extends Omit<LetterPart, "range"> {
  readonly range?: Range;
  readonly insert?: WorkspaceEdit;
}

/** A part with its place, or the edit that puts it in. */
function partItem(part: LetterPart, open: OpenLetter, context: ServerContext): PartItem {
  const { range, ...rest } = part;
  const fix = part.state === "absent" ? open.result.findings.find(({ rule, fixes }) => rule === part.rule && fixes)?.fixes?.[0] : undefined;
  return { ...rest, ...(range ? { range: sourceRange(open, range) } : {}), ...(fix ? { insert: fixEdit(fix, open, context) } : {}) };
}
