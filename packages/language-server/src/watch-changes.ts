import { CONFIG_NAME, isLetterName } from "@brieftoets/rules/config";
import { DidChangeWatchedFilesNotification, FileChangeType, type Connection, type FileEvent } from "vscode-languageserver";
import { readSettings } from "./client-info.js";
import { Debouncer } from "./debouncer.js";
import type { ServerContext } from "./server-context.js";
import { pathOfUri } from "./uri-path.js";

/** A rule file that is being typed is read again after a pause. Milliseconds. */
const DATA_PAUSE = 250;

/** Tells the features that what was found may be found no more. */
export interface Changes {
  /** Configurations and rules are read again. */
  readonly data: () => void;
  /** Letters on disk, or what is known about them. */
  readonly letters: () => void;
}

/** Follows what changes: configurations and rules on disk or as they are typed, letters on disk, settings, trust, open folders. */
export function watchChanges(context: ServerContext, changes: Changes): void {
  const { connection, documents, letters, settings, folders } = context;
  const waiting = new Debouncer(DATA_PAUSE);
  documents.onDidChangeContent(({ document }) => {
    context.typing.last = Date.now();
    if (/\.(?:ya?ml|json|css)$/iu.test(pathOfUri(document.uri))) waiting.later("data", changes.data);
  });
  documents.onDidClose(({ document }) => letters.close(document.uri));
  watchDisk(context, waiting, changes);
  const settle = (): void => {
    folders.scanAgain();
    changes.data();
  };
  connection.onDidChangeConfiguration(async () => {
    await readConfiguration(context);
    settle();
  });
  connection.onNotification("brieftoets/trusted", () => {
    settings.trust();
    settle();
  });
}

/** What can be asked only once the client is ready: to be told of files and folders that change, and the settings. */
export async function askClient(context: ServerContext, changes: Changes): Promise<void> {
  const { client, connection, folders } = context;
  if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    folders.change(added.map(({ uri }) => uri), removed.map(({ uri }) => uri));
    changes.letters();
  });
  if (client.watchesFiles) await registerWatchers(connection);
  await readConfiguration(context);
}

/** A letter that changed is looked at alone; one that came or went may be named in a configuration. */
function watchDisk({ connection, documents, includes }: ServerContext, waiting: Debouncer, changes: Changes): void {
  let events: FileEvent[] = [];
  const isLetter = (uri: string): boolean => isLetterName(uri.slice(uri.lastIndexOf("/") + 1));
  const handle = async (): Promise<void> => {
    const now = events;
    events = [];
    await includes.look(now.filter(({ uri }) => isLetter(uri) && !documents.get(uri)).map(({ uri }) => pathOfUri(uri)));
    if (now.every(({ uri, type }) => isLetter(uri) && type === FileChangeType.Changed)) changes.letters();
    else changes.data();
  };
  connection.onDidChangeWatchedFiles(({ changes: found }) => {
    events.push(...found);
    waiting.later("disk", handle);
  });
}

async function readConfiguration({ client, connection, settings }: ServerContext): Promise<void> {
  if (client.readsConfiguration) settings.ask(readSettings(await connection.workspace.getConfiguration("brieftoets")));
}

async function registerWatchers(connection: Connection): Promise<void> {
  const watchers = [`**/${CONFIG_NAME}`, "**/*.{yaml,yml,css}", "**/*.{md,markdown,txt,html,htm,hbs,mustache,njk,jinja,jinja2,j2,twig,liquid,latte,erb,ftl,tpl,docx,odt}", "**/*.blade.php", "**/.gitignore"];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watchers.map((globPattern) => ({ globPattern })) });
}
