import { testRule, type ExampleOutcome, type Finding, type Language } from "@brieftoets/rules";
import { CONFIG_NAME, parseYaml, ruleIdOf, type Config } from "@brieftoets/rules/config";
import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { languageAt, say, type ServerContext } from "../server-context.js";
import { problemDiagnostic, toDiagnostics } from "../to-diagnostic.js";
import { pathOfUri } from "../uri-path.js";

/** What is to be said about an open document: a letter, a configuration or a rule file; nothing about any other. */
export async function diagnose(context: ServerContext, document: TextDocument): Promise<Diagnostic[]> {
  const path = pathOfUri(document.uri);
  if (!/\.(?:ya?ml|json)$/iu.test(path)) {
    const letter = await context.letters.open(document);
    return letter ? toDiagnostics([...letter.result.findings, ...(await composed(context, path))]) : [];
  }
  const { config, problems } = await context.configs.of(path);
  const isOwn = config.ruleFiles.some((file) => file.path === path) || problems.some(({ file }) => file === path);
  if (!isOwn && !path.endsWith(`/${CONFIG_NAME}`)) return [];
  const language = await languageAt(context, path);
  const mistakes = problems.filter(({ file }) => file === path).map((problem) => problemDiagnostic(problem, document, language));
  return mistakes.length > 0 ? mistakes : exampleDiagnostics(path, document, config, language);
}

/** What shows in the file at a path only when it stands together with the other parts of its letter. */
export async function composed({ compositions }: ServerContext, path: string): Promise<readonly Finding[]> {
  return (await compositions.findingsIn(path)).map(({ finding }) => finding);
}

/** The examples of a rule that do not hold, each on its own place in the file. */
async function exampleDiagnostics(path: string, document: TextDocument, config: Config, language: Language): Promise<Diagnostic[]> {
  const rule = config.ruleFiles.some((file) => file.path === path) ? config.rules.rules.find(({ id }) => id === ruleIdOf(path)) : undefined;
  if (!rule) return [];
  const failed = (await testRule(rule, config.rules)).filter(({ holds }) => !holds);
  if (failed.length === 0) return [];
  const data = await parseYaml(document.getText(), path);
  return failed.map((outcome) => {
    const place = data.place(["examples", outcome.kind, outcome.index]);
    const message = exampleMessage(outcome, language);
    return problemDiagnostic({ file: path, ...place, message: { nl: message, en: message } }, document, language);
  });
}

function exampleMessage({ kind, wanted, found }: ExampleOutcome, language: Language): string {
  const quotes = (list: readonly string[]): string =>
    list.length === 0 ? say(language, "niets", "nothing") : list.map((quote) => (quote === "" ? say(language, "de hele brief", "the whole letter") : `“${quote}”`)).join(", ");
  return kind === "good"
    ? say(language, `Dit goede voorbeeld klopt niet: de regel vindt ${quotes(found)}. Pas de regel of het voorbeeld aan.`, `This good example does not hold: the rule finds ${quotes(found)}. Change the rule or the example.`)
    : say(language, `Dit slechte voorbeeld klopt niet: verwacht ${quotes(wanted)}, gevonden ${quotes(found)}.`, `This bad example does not hold: expected ${quotes(wanted)}, found ${quotes(found)}.`);
}
