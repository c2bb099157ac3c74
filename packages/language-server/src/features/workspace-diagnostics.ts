import { isLetterName } from "@brieftoets/rules/config";
import type { CancellationToken, Diagnostic, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import type { ServerContext } from "../server-context.js";
import { toDiagnostics } from "../to-diagnostic.js";
import { pathOfUri, uriOfPath } from "../uri-path.js";
import { resultIdOf } from "./diagnostics.js";

/** Background work waits until nobody has typed for this long, and gives way after every letter. Milliseconds. */
const QUIET = 300;
/** Letters per report that is sent on the way. */
const BATCH = 25;

/** Diagnostics of every letter in the folders that are open. One that is open in the editor is left to its own request. */
export function serveWorkspaceDiagnostics(context: ServerContext): void {
  if (!context.client.pullsDiagnostics) return;
  let changed = defer();
  context.onChange(() => {
    changed.resolve();
    changed = defer();
  });
  let first = true;
  context.connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, progress): Promise<WorkspaceDiagnosticReport> => {
    const isIdle = !first && previousResultIds.length > 0;
    if (isIdle) await Promise.race([changed.promise, cancelled(token)]);
    first = false;
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return { items: await checkFolders(context, before, token, (items) => progress?.report({ items })) };
  });
}

async function checkFolders(
  context: ServerContext, before: ReadonlyMap<string, string>, token: CancellationToken, report: (items: WorkspaceDocumentDiagnosticReport[]) => void,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  const there = new Set<string>();
  for (const uri of await lettersOf(context)) {
    await quiet(context, token);
    if (token.isCancellationRequested) return items;
    there.add(uri);
    if (context.documents.get(uri)) continue;
    const found = await diagnoseFile(context, uri);
    const resultId = resultIdOf(found);
    items.push(before.get(uri) === resultId ? { kind: "unchanged", uri, version: null, resultId } : { kind: "full", uri, version: null, resultId, items: found });
    if (items.length < BATCH) continue;
    report(items);
    items = [];
  }
  for (const uri of before.keys()) if (!there.has(uri) && !context.documents.get(uri)) items.push({ kind: "full", uri, version: null, items: [] });
  return items;
}

/** The letters in the folders that are open, by URI. */
export async function lettersOf({ client, files, settings }: ServerContext): Promise<readonly string[]> {
  if (!settings.current.checkFolder) return [];
  const found: string[] = [];
  for (const folder of client.folders) found.push(...(await files.letters(pathOfUri(folder))));
  return [...new Set(found)].filter((path) => isLetterName(path.slice(path.lastIndexOf("/") + 1))).map(uriOfPath);
}

/** A letter that cannot be read has no diagnostics here; opening it says why. */
async function diagnoseFile({ files, letters }: ServerContext, uri: string): Promise<Diagnostic[]> {
  const bytes = await files.readBytes(pathOfUri(uri)).catch(() => undefined);
  const checked = bytes && (await letters.check(uri, bytes));
  return checked ? toDiagnostics(checked.result.findings) : [];
}

async function quiet({ typing }: ServerContext, token: CancellationToken): Promise<void> {
  do await new Promise((done) => setTimeout(done, 0));
  while (Date.now() - typing.last < QUIET && !token.isCancellationRequested);
}

function defer(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((done) => token.onCancellationRequested(() => done()));
}
