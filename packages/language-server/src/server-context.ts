import type { Language } from "@brieftoets/rules";
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientInfo } from "./client-info.js";
import type { CompositionStore } from "./composition-store.js";
import type { ConfigStore } from "./config-store.js";
import type { IncludeIndex } from "./include-index.js";
import type { LetterStore, OpenLetter } from "./letter-store.js";
import type { OpenFolders } from "./open-folders.js";
import type { ServerFiles, ServerHost } from "./server-host.js";
import type { SettingsStore } from "./settings-store.js";

/** What every feature works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientInfo;
  readonly files: ServerFiles;
  readonly configs: ConfigStore;
  readonly letters: LetterStore;
  readonly includes: IncludeIndex;
  readonly compositions: CompositionStore;
  readonly folders: OpenFolders;
  readonly settings: SettingsStore;
  /** Epoch milliseconds of the last change to an open document: background work waits for a pause. */
  readonly typing: { last: number };
  /** The listener is called when a configuration, a rule, a setting or a file on disk has changed: what was found may be found no more. */
  readonly onChange: (listener: () => void) => void;
}

/** The open letter at a URI. */
export async function letterAt({ documents, letters }: ServerContext, uri: string): Promise<OpenLetter | undefined> {
  const document = documents.get(uri);
  return document && letters.open(document);
}

/** One of two texts. */
export function say(language: Language, nl: string, en: string): string {
  return language === "nl" ? nl : en;
}

/** The language to speak about a document that is no letter. */
export async function languageAt({ configs, settings }: ServerContext, path: string): Promise<Language> {
  return settings.current.language ?? (await configs.of(path)).config.language ?? "nl";
}
