import { annotateLetter } from "@brieftoets/letter";
import { marginNotes, readLetter, UnreadableLetterError, type Finding, type RuleSet } from "@brieftoets/rules";
import { overviewLetter } from "@brieftoets/rules/editor";
import type { CheckedLetter } from "../letter-store.js";
import { letterHtml } from "../preview/letter-html.js";
import { languageAt, say, type ServerContext } from "../server-context.js";
import { toDiagnostics } from "../to-diagnostic.js";
import { openPoints, pointsLine, typeLine } from "../type-name.js";
import { pathOfUri } from "../uri-path.js";
import { today } from "../letter-store.js";

/** Answers `brieftoets/word` (a document as text with its findings) and `brieftoets/annotate` (a copy with comments, base64). */
export function serveWord(context: ServerContext): void {
  context.connection.onRequest("brieftoets/word", ({ uri }: { uri: string }) => wordView(context, uri));
  context.connection.onRequest("brieftoets/annotate", ({ uri }: { uri: string }) => annotated(context, uri));
}

async function wordView(context: ServerContext, uri: string): Promise<unknown> {
  const language = await languageAt(context, pathOfUri(uri));
  const bytes = await context.files.readBytes(pathOfUri(uri));
  const checked = bytes && (await context.letters.check(uri, bytes));
  if (!checked) return { unreadable: bytes ? await unreadableReason(uri, bytes, language) : say(language, "Dit bestand is er niet.", "This file does not exist.") };
  const { letter, result, options, config } = checked;
  const { principles, parts } = await overviewLetter(letter, result, options);
  if (!context.client.pullsDiagnostics || !context.settings.current.checkFolder) {
    await context.connection.sendDiagnostics({ uri, diagnostics: toDiagnostics(result.findings, letter) });
  }
  return {
    html: letterHtml(letter, { findings: result.findings, choices: {}, fill: false }),
    typeLine: typeLine(result, config.rules, language), pointsLine: pointsLine(openPoints(result), language),
    findings: result.findings.flatMap((finding, index) => (finding.suppressed ? [] : [findingItem(finding, index, config.rules, language)])),
    principles: principles.filter(({ asked, open }) => asked > 0 || open > 0), parts: parts.map(({ title, state, missing }) => ({ title, state, missing })),
  };
}

function findingItem({ rule, severity, message, place, quote }: Finding, index: number, rules: RuleSet, language: "nl" | "en"): unknown {
  return { index, rule, severity, message, label: quote === undefined ? "" : (place.label ?? ""), quote: quote?.slice(0, 200) ?? "", title: rules.rules.find(({ id }) => id === rule)?.title[language] ?? rule };
}

async function unreadableReason(uri: string, bytes: Uint8Array, language: "nl" | "en"): Promise<string> {
  try {
    await readLetter(bytes, { path: pathOfUri(uri) });
    return say(language, "De instellingen laten dit bestand weg.", "The settings leave this file out.");
  } catch (error) {
    if (error instanceof UnreadableLetterError) return error.messages[language];
    throw error;
  }
}

async function annotated(context: ServerContext, uri: string): Promise<string | null> {
  const bytes = await context.files.readBytes(pathOfUri(uri));
  const checked = bytes && (await context.letters.check(uri, bytes));
  if (!checked) return null;
  return context.host.encode(await annotateLetter(bytes, checked.letter, marginNotes(checked.result, checked.config.rules, checked.language), { date: today() }));
}
