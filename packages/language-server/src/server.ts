import { CONFIG_NAME } from "@brieftoets/rules/config";
import { DidChangeWatchedFilesNotification, TextDocuments, type Connection, type InitializeResult } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { clientFiles, joinFiles, withOpenDocuments } from "./client-files.js";
import { readClientInfo, readSettings, type ClientInfo } from "./client-info.js";
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
import { LetterStore } from "./letter-store.js";
import type { ServerContext } from "./server-context.js";
import type { ServerHost } from "./server-host.js";
import { SettingsStore } from "./settings-store.js";
import { pathOfUri } from "./uri-path.js";
import { VERSION } from "./version.js";

const FEATURES = [
  serveDiagnostics, serveWorkspaceDiagnostics, serveHover, serveCodeActions, serveCompletion, serveDocumentSymbols, serveCodeLens, serveCommands, serveOverview, servePreview, serveWord,
] as const;
/** A rule file that is being typed is read again after a pause. Milliseconds. */
const DATA_PAUSE = 250;
const WARM_UP = "Beste lezer,\n\nWij schrijven u deze brief.\n\nMet vriendelijke groet,\n";

/** Serves one client over a connection: registers every feature, and listens. Returns at once. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  let context: ServerContext | undefined;
  connection.onInitialize((params): InitializeResult => {
    const client = readClientInfo(params);
    const { context: made, changed } = makeContext(connection, host, documents, client);
    context = made;
    for (const serve of FEATURES) serve(context);
    watch(context, changed);
    return { serverInfo: { name: "brieftoets", version: VERSION }, capabilities: capabilities(client) };
  });
  connection.onInitialized(async () => {
    if (context?.client.watchesFiles) await registerWatchers(connection);
    if (context) await readConfiguration(context);
    // Rules are loaded and compiled before the first letter asks for them.
    await context?.letters.check("untitled:warm.md", WARM_UP);
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
    ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: "brieftoets", interFileDependencies: false, workspaceDiagnostics: true } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function makeContext(connection: Connection, host: ServerHost, documents: TextDocuments<TextDocument>, client: ClientInfo): { readonly context: ServerContext; readonly changed: () => void } {
  const asked = client.servesFiles || !host.files ? clientFiles(connection, host) : undefined;
  const own = host.files && asked ? joinFiles(host.files, asked) : (host.files ?? clientFiles(connection, host));
  const openText = (path: string): string | undefined => documents.all().find(({ uri }) => pathOfUri(uri) === path)?.getText();
  const files = withOpenDocuments(own, openText);
  const configs = new ConfigStore(files);
  const settings = new SettingsStore(client.settings, client.trusted);
  const listeners: (() => void)[] = [];
  const letters = new LetterStore(configs, () => settings.current.language);
  const context: ServerContext = {
    connection, host, documents, client, files, configs, letters, settings, typing: { last: 0 }, onChange: (listener) => void listeners.push(listener),
  };
  const changed = (): void => {
    configs.reset();
    for (const listener of listeners) listener();
  };
  return { context, changed };
}

const isData = (uri: string): boolean => /\.(?:ya?ml|json|css)$/iu.test(pathOfUri(uri));

/** Reads configurations and rules again when one of them changes, on disk or as it is typed. */
function watch(context: ServerContext, changed: () => void): void {
  const { connection, documents, letters } = context;
  const waiting = new Debouncer(DATA_PAUSE);
  documents.onDidChangeContent(({ document }) => {
    context.typing.last = Date.now();
    if (isData(document.uri)) waiting.later("data", changed);
  });
  documents.onDidClose(({ document }) => letters.close(document.uri));
  connection.onDidChangeWatchedFiles(() => waiting.later("data", changed));
  connection.onDidChangeConfiguration(async () => {
    await readConfiguration(context);
    changed();
  });
  connection.onNotification("brieftoets/trusted", () => {
    context.settings.trust();
    changed();
  });
}

async function readConfiguration({ client, connection, settings }: ServerContext): Promise<void> {
  if (client.readsConfiguration) settings.ask(readSettings(await connection.workspace.getConfiguration("brieftoets")));
}

async function registerWatchers(connection: Connection): Promise<void> {
  const watchers = [`**/${CONFIG_NAME}`, "**/*.{yaml,yml,css}", "**/*.{md,markdown,txt,html,htm,hbs,mustache,njk,jinja,jinja2,j2,twig,liquid,latte,erb,ftl,tpl,docx,odt}"];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watchers.map((globPattern) => ({ globPattern })) });
}
