import { TextDocuments, type Connection, type InitializeResult } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { clientFiles, joinFiles, withOpenDocuments } from "./client-files.js";
import { readClientInfo, type ClientInfo } from "./client-info.js";
import { CompositionStore } from "./composition-store.js";
import { ConfigStore } from "./config-store.js";
import { Debouncer } from "./debouncer.js";
import { FIX_ALL, serveCodeActions } from "./features/code-actions.js";
import { serveCodeLens } from "./features/code-lens.js";
import { SERVER_COMMANDS, serveCommands } from "./features/commands.js";
import { serveCompletion } from "./features/completion.js";
import { serveDiagnostics } from "./features/diagnostics.js";
import { serveDocumentSymbols } from "./features/document-symbols.js";
import { serveHover } from "./features/hover.js";
import { serveOverview } from "./features/overview.js";
import { servePreview } from "./features/preview.js";
import { serveWord } from "./features/word.js";
import { serveWorkspaceDiagnostics } from "./features/workspace-diagnostics.js";
import { giveWay } from "./give-way.js";
import { IncludeIndex } from "./include-index.js";
import { LetterStore } from "./letter-store.js";
import { OpenFolders } from "./open-folders.js";
import type { ServerContext } from "./server-context.js";
import type { ServerHost } from "./server-host.js";
import { SettingsStore } from "./settings-store.js";
import { pathOfUri } from "./uri-path.js";
import { VERSION } from "./version.js";
import { warmUp } from "./warm-up.js";
import { askClient, watchChanges, type Changes } from "./watch-changes.js";

const FEATURES = [
  serveDiagnostics, serveWorkspaceDiagnostics, serveHover, serveCodeActions, serveCompletion, serveDocumentSymbols, serveCodeLens, serveCommands, serveOverview, servePreview, serveWord,
] as const;
/** Letters may turn out to be taken in by others one after the other: that is told once. Milliseconds. */
const INCLUDES_PAUSE = 50;

/** Serves one client over a connection: registers every feature, and listens. Returns at once. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  let made: ReturnType<typeof makeContext> | undefined;
  connection.onInitialize((params): InitializeResult => {
    const client = readClientInfo(params);
    made = makeContext(connection, host, documents, client);
    for (const serve of FEATURES) serve(made.context);
    watchChanges(made.context, made.changes);
    return { serverInfo: { name: "brieftoets", version: VERSION }, capabilities: capabilities(client) };
  });
  connection.onInitialized(async () => {
    if (!made) return;
    const { context, changes } = made;
    await askClient(context, changes);
    await warmUp(() => giveWay(context));
    await context.folders.scan();
  });
  documents.listen(connection);
  connection.listen();
}

function capabilities(client: ClientInfo): InitializeResult["capabilities"] {
  return {
    textDocumentSync: { openClose: true, change: 2, save: false },
    hoverProvider: true, documentSymbolProvider: true, codeLensProvider: {},
    codeActionProvider: { codeActionKinds: ["quickfix", FIX_ALL] },
    completionProvider: { triggerCharacters: ["{", "(", "[", "«", "-", " ", ":"] },
    // The extension runs the commands itself, and asks for a reason first.
    ...(client.extension ? {} : { executeCommandProvider: { commands: [...SERVER_COMMANDS] } }),
    ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: "brieftoets", interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function makeContext(connection: Connection, host: ServerHost, documents: TextDocuments<TextDocument>, client: ClientInfo): { readonly context: ServerContext; readonly changes: Changes } {
  const asked = client.servesFiles || !host.files ? clientFiles(connection, host) : undefined;
  const own = host.files && asked ? joinFiles(host.files, asked) : (host.files ?? clientFiles(connection, host));
  const openText = (path: string): string | undefined => documents.all().find(({ uri }) => pathOfUri(uri) === path)?.getText();
  const files = withOpenDocuments(own, openText);
  const configs = new ConfigStore(files);
  const settings = new SettingsStore(client.settings, client.trusted);
  const listeners: (() => void)[] = [];
  const includesChanged = new Debouncer(INCLUDES_PAUSE);
  const includes = new IncludeIndex(files, configs, () => includesChanged.later("includes", () => changes.letters()));
  const letters = new LetterStore(configs, includes, () => settings.current.language);
  const compositions = new CompositionStore(configs, letters, files, documents);
  const changes: Changes = {
    data: () => {
      configs.reset();
      changes.letters();
    },
    letters: () => {
      compositions.reset();
      for (const listener of listeners) listener();
    },
  };
  const context: ServerContext = {
    connection, host, documents, client, files, configs, letters, includes, compositions, folders: new OpenFolders(client.folders, files, settings, includes), settings,
    typing: { last: 0 }, onChange: (listener) => void listeners.push(listener),
  };
  return { context, changes };
}
