import type { Finding, Fix, Letter } from "@brieftoets/rules";
import { CONFIG_NAME, joinPath, folderOf } from "@brieftoets/rules/config";
import type { CodeAction, CodeActionParams, Command, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { acceptEdit } from "../edits/accept-edit.js";
import { placeholderSnippet } from "../edits/placeholder-snippet.js";
import { suppressEdit } from "../edits/suppress-edit.js";
import { workspaceEdit, type TextChange } from "../edits/text-change.js";
import { findingsAt } from "../findings-at.js";
import type { OpenLetter } from "../letter-store.js";
import { letterAt, say, type ServerContext } from "../server-context.js";
import { toDiagnostics } from "../to-diagnostic.js";
import { pathOfUri, uriOfPath } from "../uri-path.js";

export const FIX_ALL = "source.fixAll.brieftoets";

/** What can be done about the findings on a place: mend, leave be with a reason, accept the word, report a wrong alarm, read the rule. */
export function serveCodeActions(context: ServerContext): void {
  context.connection.onCodeAction(async (params): Promise<CodeAction[]> => {
    const open = await letterAt(context, params.textDocument.uri);
    if (!open) return [];
    const wants = (kind: string): boolean => params.context.only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
    return [...(wants("quickfix") ? await quickFixes(context, open, params) : []), ...(wants(FIX_ALL) ? fixAll(open) : [])];
  });
}

async function quickFixes(context: ServerContext, open: OpenLetter, params: CodeActionParams): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const { finding, letter } of await findingsAt(context, open, params.range, params.context.diagnostics)) {
    const diagnostics = toDiagnostics([finding]);
    const push = (action: Omit<CodeAction, "kind" | "diagnostics">): unknown => actions.push({ kind: "quickfix", diagnostics, ...action });
    const isOwn = letter === open.letter;
    for (const [i, fix] of (finding.fixes ?? []).entries()) push({ title: fix.title, isPreferred: i === 0, edit: isOwn ? fixEdit(fix, open, context) : composedEdit(fix, letter) });
    if (!isOwn) {
      push(explainAction(open, finding));
      continue;
    }
    const accept = await acceptAction(context, open, finding);
    if (accept) push(accept);
    const suppress = suppressAction(context, open, finding);
    if (suppress) push(suppress);
    for (const action of commandActions(open, finding)) push(action);
  }
  return actions;
}

/** A fix as an edit; a passage with names to type over. */
export function fixEdit(fix: Fix, { document, letter }: OpenLetter, { client }: ServerContext): WorkspaceEdit {
  const changes = fix.edits.map((edit): TextChange => {
    const snippet = edit.start === edit.end ? placeholderSnippet(edit.text, letter.dialects[0]) : undefined;
    return { start: edit.start, end: edit.end, text: edit.text, ...(snippet === undefined ? {} : { snippet }) };
  });
  return workspaceEdit(document, changes, client.snippetEdits);
}

/** A fix in a letter that is made of several files, each changed in its own place. */
function composedEdit(fix: Fix, { sources = {} }: Letter): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { path = "", start, end, text } of fix.edits) {
    const source = sources[path] ?? "";
    (changes[uriOfPath(path)] ??= []).push({ range: { start: positionIn(source, start), end: positionIn(source, end) }, newText: text });
  }
  return { changes };
}

function suppressAction({ client }: ServerContext, open: OpenLetter, finding: Finding): Omit<CodeAction, "kind" | "diagnostics"> | undefined {
  const change = suppressEdit(open.letter, finding, undefined, open.language);
  if (!change) return undefined;
  const title = finding.quote === undefined
    ? say(open.language, "Niet melden in deze brief, met een reden", "Do not report in this letter, with a reason")
    : say(open.language, "Hier niet melden, met een reden", "Do not report here, with a reason");
  if (!client.extension) return { title, edit: workspaceEdit(open.document, [change], client.snippetEdits) };
  return { title, command: command(title, "suppress", open, finding) };
}

/** Only where the finding marks one word or name: what counts as accepted is compared as a whole. */
async function acceptAction({ client, configs, files, folders }: ServerContext, open: OpenLetter, { quote, rule }: Finding): Promise<Omit<CodeAction, "kind" | "diagnostics"> | undefined> {
  const word = quote?.trim() ?? "";
  if (word === "" || word.length > 60 || /[\n{}<>]/.test(word) || word.split(/\s+/).length > 3 || rule.startsWith("suppression-")) return undefined;
  const path = pathOfUri(open.uri);
  const { config } = await configs.of(path);
  const title = say(open.language, `“${word}” altijd goed vinden (in ${CONFIG_NAME})`, `Always accept “${word}” (in ${CONFIG_NAME})`);
  const file = config.file ?? joinPath(pathOfUri(folders.first ?? uriOfPath(folderOf(path))), CONFIG_NAME);
  const text = config.file === undefined ? "" : ((await files.read(file)) ?? "");
  if (config.file === undefined && !client.createsFiles) return undefined;
  const change = await acceptEdit(text, word);
  if (!change) return undefined;
  const uri = uriOfPath(file);
  const at = positionIn(text, change.start);
  const edits = [{ range: { start: at, end: at }, newText: change.text }];
  if (config.file !== undefined) return { title, edit: { changes: { [uri]: edits } } };
  return { title, edit: { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, { textDocument: { uri, version: null }, edits }] } };
}

function positionIn(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function commandActions(open: OpenLetter, finding: Finding): Omit<CodeAction, "kind" | "diagnostics">[] {
  const report = say(open.language, "Dit klopt niet: kopieer een melding", "This is wrong: copy a report");
  return [{ title: report, command: command(report, "report", open, finding) }, explainAction(open, finding)];
}

function explainAction(open: OpenLetter, { rule }: Finding): Omit<CodeAction, "kind" | "diagnostics"> {
  const title = say(open.language, "Lees de hele regel", "Read the whole rule");
  return { title, command: { title, command: "brieftoets.explain", arguments: [rule, open.uri] } };
}

function command(title: string, name: string, { uri }: OpenLetter, { rule, fingerprint }: Finding): Command {
  return { title, command: `brieftoets.${name}`, arguments: [{ uri, rule, fingerprint }] };
}

/** Every safe fix at once; where two overlap, the first. */
function fixAll(open: OpenLetter): CodeAction[] {
  const changes = safeChanges(open.result.findings);
  if (changes.length === 0) return [];
  const title = say(open.language, "Pas alle veilige verbeteringen toe", "Apply all safe fixes");
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(open.document, changes, false) }];
}

function safeChanges(findings: readonly Finding[]): readonly TextChange[] {
  const edits = findings.flatMap(({ suppressed, fixes }) => (suppressed ? [] : (fixes?.find(({ kind }) => kind === "safe")?.edits ?? [])));
  let end = -1;
  return [...edits].sort((a, b) => a.start - b.start).filter((edit) => {
    if (edit.start < end) return false;
    end = Math.max(edit.end, edit.start + 1);
    return true;
  });
}
