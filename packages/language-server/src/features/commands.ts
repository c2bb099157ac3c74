import { checkLetter, explainRule, type Finding } from "@brieftoets/rules";
import { maskPersonal } from "@brieftoets/rules/editor";
import { declareEdit, type DeclaredKey } from "../edits/declare-edit.js";
import { suppressEdit } from "../edits/suppress-edit.js";
import { workspaceEdit } from "../edits/text-change.js";
import type { OpenLetter } from "../letter-store.js";
import { languageAt, letterAt, say, type ServerContext } from "../server-context.js";
import { rangeOf } from "../to-diagnostic.js";
import { pathOfUri } from "../uri-path.js";
import { VERSION } from "../version.js";

/** Points at one finding of an open letter. */
interface FindingRef {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** Commands that the server itself runs for editors without the extension. */
export const SERVER_COMMANDS = ["brieftoets.explain", "brieftoets.report", "brieftoets.runRule"] as const;

/** The commands: for the extension as `brieftoets/…` requests, for other editors as `workspace/executeCommand`, which shows the text too. */
export function serveCommands(context: ServerContext): void {
  const { connection } = context;
  const explain = (rule: string, uri?: string): Promise<string> => explained(context, rule, uri);
  connection.onRequest("brieftoets/explain", ({ rule, uri }: { rule: string; uri?: string }) => explain(rule, uri));
  connection.onRequest("brieftoets/report", (ref: FindingRef) => report(context, ref));
  connection.onRequest("brieftoets/runRule", ({ rule }: { rule: string }) => runRule(context, rule));
  connection.onRequest("brieftoets/suppress", (ref: FindingRef & { reason: string }) => suppressed(context, ref));
  connection.onRequest("brieftoets/declare", (wish: { uri: string; key: DeclaredKey; value: string }) => declared(context, wish));
  connection.onRequest("brieftoets/choices", ({ uri }: { uri: string }) => choices(context, uri));
  connection.onExecuteCommand(async ({ command, arguments: args = [] }): Promise<unknown> => {
    const [first, second] = args as [unknown, unknown];
    if (command === "brieftoets.runRule") return runRule(context, String(first));
    const text = command === "brieftoets.report" ? await report(context, first as FindingRef) : await explain(String(first), typeof second === "string" ? second : undefined);
    if (text) connection.window.showInformationMessage(text);
    return text;
  });
}

async function explained(context: ServerContext, rule: string, uri?: string): Promise<string> {
  const path = uri === undefined ? "/" : pathOfUri(uri);
  const { config } = await context.configs.of(path);
  if (!config.rules.rules.some(({ id }) => id === rule)) return "";
  return explainRule(rule, { rules: config.rules, language: await languageAt(context, path) });
}

async function findingOf(context: ServerContext, ref: FindingRef): Promise<{ readonly open: OpenLetter; readonly finding: Finding } | undefined> {
  const open = await letterAt(context, ref.uri);
  const finding = open?.result.findings.find((one) => one.rule === ref.rule && one.fingerprint === ref.fingerprint);
  return open && finding && { open, finding };
}

/** A report of a wrong alarm: rule, sentence with names and numbers masked, version. Nothing is sent. */
async function report(context: ServerContext, ref: FindingRef): Promise<string> {
  const found = await findingOf(context, ref);
  if (!found) return "";
  const { open: { letter, result, language }, finding: { rule, range, quote } } = found;
  const block = letter.blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  const sentence = quote === undefined || !block ? say(language, "(de hele brief)", "(the whole letter)") : maskPersonal(letter.text.slice(block.start, block.end)).replace(/\s+/g, " ").slice(0, 400);
  const line = (nl: string, en: string, value: string): string => `${say(language, nl, en)}: ${value}`;
  return [
    line("Regel", "Rule", rule), line("Zin", "Sentence", sentence), line("Gemarkeerd", "Marked", quote === undefined ? "-" : maskPersonal(quote).slice(0, 200)),
    line("Soort brief", "Letter type", `${result.type.value} (${result.type.from})`), line("Bestand", "File", result.format), line("Versie", "Version", VERSION),
  ].join("\n");
}

/** What one rule finds in the letters that are open. */
async function runRule({ documents, letters }: ServerContext, rule: string): Promise<readonly { uri: string; findings: readonly { message: string; quote: string; range: unknown }[] }[]> {
  const found = [];
  for (const document of documents.all()) {
    const open = await letters.open(document);
    if (!open) continue;
    const only = open.config.rules.rules.map(({ id }) => [id, id === rule ? "warning" : "off"] as const);
    const { findings } = await checkLetter(open.letter, { ...open.options, severities: Object.fromEntries(only) });
    const mine = findings.filter((finding) => finding.rule === rule);
    found.push({ uri: open.uri, findings: mine.map((finding) => ({ message: finding.message, quote: finding.quote ?? "", range: rangeOf(finding) })) });
  }
  return found;
}

async function suppressed(context: ServerContext, ref: FindingRef & { reason: string }): Promise<unknown> {
  const found = await findingOf(context, ref);
  const change = found && suppressEdit(found.open.letter, found.finding, ref.reason, found.open.language);
  return change ? workspaceEdit(found.open.document, [change], false) : null;
}

async function declared(context: ServerContext, { uri, key, value }: { uri: string; key: DeclaredKey; value: string }): Promise<unknown> {
  const open = await letterAt(context, uri);
  const isKnown = open && (key === "type" ? open.config.rules.types.some(({ id }) => id === value) : key === "profile" && Object.hasOwn(open.config.rules.profiles, value));
  const change = open && isKnown ? declareEdit(open.letter, key, value) : undefined;
  return open && change ? workspaceEdit(open.document, [change], false) : null;
}

/** The letter types, profiles and rules that can be chosen for a document. */
async function choices(context: ServerContext, uri: string): Promise<unknown> {
  const path = pathOfUri(uri);
  const { rules } = (await context.configs.of(path)).config;
  const language = await languageAt(context, path);
  return {
    types: rules.types.map(({ id, name }) => ({ id, name: name[language] })),
    profiles: Object.values(rules.profiles).map(({ name, title }) => ({ id: name, name: title[language] })),
    rules: rules.rules.map(({ id, title }) => ({ id, name: title[language] })),
  };
}
