import { letterHtml } from "../preview/letter-html.js";
import { variantsOf, type VariantChoices } from "../preview/letter-variants.js";
import { letterAt, type ServerContext } from "../server-context.js";
import { rangeOf } from "../to-diagnostic.js";
import { pointsLine, openPoints, typeLine } from "../type-name.js";

/** Answers `brieftoets/preview`: the letter as its reader sees it, filled with example data, under the variant that is chosen. */
export function servePreview(context: ServerContext): void {
  context.connection.onRequest("brieftoets/preview", async ({ uri, choices = {} }: { uri: string; choices?: VariantChoices }) => {
    const open = await letterAt(context, uri);
    if (!open) return null;
    const { letter, result, config, language } = open;
    return {
      html: letterHtml(letter, { findings: result.findings, choices, fill: true }), typeLine: typeLine(result, config.rules, language),
      pointsLine: pointsLine(openPoints(result), language), ranges: result.findings.map((finding) => rangeOf(finding, letter)), variants: variantsOf(letter).map(({ variable, label, values }) => ({ variable, label, values })),
    };
  });
}
