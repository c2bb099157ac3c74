import type { Language } from "@brieftoets/rules";
import type { InitializeParams } from "vscode-languageserver";

/** What the client can do, and what it was set to. */
export interface ClientInfo {
  /** It asks for diagnostics; otherwise they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly snippetEdits: boolean;
  readonly completionSnippets: boolean;
  readonly createsFiles: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly watchesFiles: boolean;
  readonly readsConfiguration: boolean;
  /** It tells when folders are opened or closed. */
  readonly changesFolders: boolean;
  /** The client is the extension of Brieftoets: it runs the commands, asks for reasons and answers `brieftoets/…` requests. */
  readonly extension: boolean;
  /** Files are read by asking the client. */
  readonly servesFiles: boolean;
  /** False: the person has not said that the folder can be trusted. `brieftoets/trusted` tells that they did. */
  readonly trusted: boolean;
  readonly folders: readonly string[];
  readonly settings: ClientSettings;
}

/** The settings of `brieftoets` in the editor. */
export interface ClientSettings {
  /** Absent: what the configuration says, else Dutch. */
  readonly language?: Language;
  /** Check every letter in the folder, not only the open ones. */
  readonly checkFolder: boolean;
}

/** Reads what a client says when it starts. */
export function readClientInfo(params: InitializeParams): ClientInfo {
  const { workspace, textDocument } = params.capabilities;
  const options: unknown = params.initializationOptions;
  const says = (key: string): boolean => isRecord(options) && options[key] === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true && workspace.workspaceEdit.documentChanges === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    readsConfiguration: workspace?.configuration === true,
    changesFolders: workspace?.workspaceFolders === true,
    extension: says("extension"), servesFiles: says("servesFiles"), trusted: !isRecord(options) || options["trusted"] !== false,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    settings: readSettings(isRecord(options) ? options["settings"] : undefined),
  };
}

/** Reads settings; what is not understood is as if it were not set. */
export function readSettings(value: unknown): ClientSettings {
  const language = isRecord(value) ? value["language"] : undefined;
  return {
    ...(language === "nl" || language === "en" ? { language } : {}),
    checkFolder: !isRecord(value) || value["checkFolder"] !== false,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
