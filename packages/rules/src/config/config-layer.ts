import { parseYaml, type DataPath, type LocatedData } from "../data/located-yaml.js";
import { validate, type SchemaError } from "../data/validate.js";
import type { Bilingual, Language } from "../finding.js";
import { validateConfig } from "../generated/validators.js";
import type { Problem } from "../problem.js";
import type { SeverityLevel } from "../rule-set.js";
import type { ConfigFiles } from "./config.js";
import { folderOf, joinPath } from "./paths.js";

type Names = string | readonly string[];

/** A profile as written: a name, a file, or own values. */
export type RawProfile = string | Readonly<Record<string, unknown>>;

/** What stands in one configuration file. Parts that do not fit the schema are left out. */
export interface RawConfig {
  readonly extends?: string;
  readonly profile?: RawProfile;
  readonly language?: Language;
  readonly letters?: readonly ({ readonly files: Names; readonly type?: string; readonly fragment?: boolean; readonly profile?: RawProfile } | null)[];
  readonly compositions?: readonly ({ readonly name: string; readonly type?: string; readonly profile?: RawProfile; readonly parts: readonly string[] } | null)[];
  readonly templates?: { readonly roots?: Names; readonly dialects?: Names };
  readonly styles?: Names;
  readonly fields?: Names;
  readonly rules?: { readonly files?: Names; readonly severity?: Readonly<Record<string, SeverityLevel>> };
  readonly accept?: Names;
  readonly ignore?: Names;
}

/** One configuration file: its own, or one that it extends. */
export interface ConfigLayer {
  readonly file: string;
  readonly folder: string;
  readonly raw: RawConfig;
  readonly text: string;
  readonly located: LocatedData;
}

/** One or more names as a list, each with its path in the configuration. */
export function namesAt(value: Names | undefined, path: DataPath): { readonly name: string; readonly path: DataPath }[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [{ name: value, path }] : value.map((name, i) => ({ name, path: [...path, i] }));
}

/** A mistake at a path in a configuration; with `key`, at the key itself. */
export function problemAt(layer: Pick<ConfigLayer, "file" | "located">, path: DataPath, message: Bilingual, key = false): Problem {
  return { file: layer.file, ...layer.located.place(path, key), message };
}

/** Reads a configuration and those that it extends, nearest first. Mistakes are added to `problems`. */
export async function readLayers(file: string, files: ConfigFiles, problems: Problem[]): Promise<readonly ConfigLayer[]> {
  const layers: ConfigLayer[] = [];
  let next: string | undefined = file;
  while (next !== undefined) {
    const text = await readNamed(next, layers.at(-1), files, problems);
    if (text === undefined) break;
    const layer = await readLayer(next, text, problems);
    layers.push(layer);
    next = layer.raw.extends === undefined ? undefined : joinPath(layer.folder, layer.raw.extends);
    if (next !== undefined && layers.some((l) => l.file === next)) {
      problems.push(problemAt(layer, ["extends"], {
        nl: "\"extends\": deze bestanden verwijzen naar elkaar. Haal een van de verwijzingen weg.",
        en: "\"extends\": these files refer to each other. Remove one of the references.",
      }));
      break;
    }
  }
  return layers;
}

async function readNamed(file: string, by: ConfigLayer | undefined, files: ConfigFiles, problems: Problem[]): Promise<string | undefined> {
  if (by) return readMentioned(by, ["extends"], file, files, problems);
  const text = await readOrReport(file, files, (message) => problems.push({ file, line: 1, column: 1, message }));
  return text;
}

/** The text of a file that a configuration names at `path`; a mistake when it is not there. */
export async function readMentioned(
  layer: ConfigLayer, path: DataPath, file: string, files: ConfigFiles, problems: Problem[],
): Promise<string | undefined> {
  return readOrReport(file, files, (message) => problems.push(problemAt(layer, path, message)));
}

async function readOrReport(file: string, files: ConfigFiles, report: (message: Bilingual) => void): Promise<string | undefined> {
  try {
    const text = await files.read(file);
    if (text === undefined) report({ nl: `Dit bestand is er niet: ${file}`, en: `This file does not exist: ${file}` });
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report({ nl: `Dit bestand kan niet worden gelezen: ${file} (${reason})`, en: `This file cannot be read: ${file} (${reason})` });
    return undefined;
  }
}

async function readLayer(file: string, text: string, problems: Problem[]): Promise<ConfigLayer> {
  const located = await parseYaml(text, file);
  const layer = { file, folder: folderOf(file), text, located };
  if (located.problems.length > 0) {
    problems.push(...located.problems);
    return { ...layer, raw: {} };
  }
  const data = { ...located, value: located.value ?? {} };
  problems.push(...validate(validateConfig, data));
  return { ...layer, raw: soundPart(data.value, validateConfig.errors ?? []) };
}

/** The data without the values that do not fit the schema, so that the rest can be checked too. An unknown key harms nothing. */
function soundPart(value: unknown, errors: readonly SchemaError[]): RawConfig {
  const sound: unknown = structured(value);
  for (const error of errors) {
    if (error.keyword === "additionalProperties" || error.keyword === "if") continue;
    const keys = error.instancePath.split("/").slice(1).map((k) => k.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop();
    if (last === undefined) return {};
    const parent = keys.reduce<unknown>((v, key) => (isObject(v) ? v[key] : undefined), sound);
    if (Array.isArray(parent)) parent[Number(last)] = null;
    else if (isObject(parent)) delete parent[last];
  }
  return sound as RawConfig;
}

function structured(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
