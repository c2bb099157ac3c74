import type { CancellationToken, Diagnostic, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { giveWay } from "../give-way.js";
import type { ServerContext } from "../server-context.js";
import { toDiagnostics } from "../to-diagnostic.js";
import { pathOfUri, uriOfPath } from "../uri-path.js";
import { composed } from "./diagnose.js";
import { hashOf, resultIdOf } from "./diagnostics.js";

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
  const judged: JudgedFiles = new Map();
  context.connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, progress): Promise<WorkspaceDiagnosticReport> => {
    const isIdle = !first && previousResultIds.length > 0;
    if (isIdle) await Promise.race([changed.promise, cancelled(token)]);
    first = false;
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return { items: await checkFolders(context, { before, judged }, token, (items) => progress?.report({ items })) };
  });
}

/** What each file was judged by the last time, and the id of what was found: by URI. */
type JudgedFiles = Map<string, { readonly key: string; readonly resultId: string }>;

async function checkFolders(
  context: ServerContext, { before, judged }: { readonly before: ReadonlyMap<string, string>; readonly judged: JudgedFiles }, token: CancellationToken, report: (items: WorkspaceDocumentDiagnosticReport[]) => void,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  const there = new Set<string>();
  await context.folders.scan();
  for (const uri of (await context.folders.letters()).map(uriOfPath)) {
    await giveWay(context, () => token.isCancellationRequested);
    if (token.isCancellationRequested) return items;
    there.add(uri);
    if (context.documents.get(uri)) continue;
    items.push(await reportFile(context, uri, before.get(uri), judged));
    if (items.length < BATCH) continue;
    report(items);
    items = [];
  }
  for (const uri of before.keys()) if (!there.has(uri) && !context.documents.get(uri)) items.push({ kind: "full", uri, version: null, items: [] });
  return items;
}

/** A letter that is as it was, and that the client has, is not judged again. One that cannot be read has no diagnostics here; opening it says why. */
async function reportFile(context: ServerContext, uri: string, had: string | undefined, judged: JudgedFiles): Promise<WorkspaceDocumentDiagnosticReport> {
  const { files, letters, compositions } = context;
  const path = pathOfUri(uri);
  const bytes = await files.readBytes(path).catch(() => undefined);
  const isAlone = (await compositions.together(path)).length === 0;
  const state = letters.stateOf(uri);
  const key = isAlone && bytes ? `${hashOf(bytes)} ${state}` : "";
  const known = judged.get(uri);
  if (key !== "" && known?.key === key && known.resultId === had) return { kind: "unchanged", uri, version: null, resultId: had };
  const checked = bytes && (await letters.check(uri, bytes));
  const items: Diagnostic[] = checked ? toDiagnostics([...checked.result.findings, ...(isAlone ? [] : await composed(context, path))], checked.letter) : [];
  const resultId = resultIdOf(items);
  judged.set(uri, { key: letters.stateOf(uri) === state ? key : "", resultId });
  return had === resultId ? { kind: "unchanged", uri, version: null, resultId } : { kind: "full", uri, version: null, resultId, items };
}

function defer(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((done) => token.onCancellationRequested(() => done()));
}
