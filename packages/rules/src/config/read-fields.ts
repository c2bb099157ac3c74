import { parseYaml, type LocatedData } from "../data/located-yaml.js";
import type { Problem } from "../problem.js";
import { readMentioned, type ConfigLayer } from "./config-layer.js";
import type { ConfigFiles } from "./config.js";
import { joinPath } from "./paths.js";

/**
 * The names of the placeholders that exist: the list in the configuration, or the file that it names.
 * Such a file holds a list of names, or a mapping from names to anything; `klant: { naam: … }` gives "klant" and "klant.naam".
 */
export async function readFields(layer: ConfigLayer, files: ConfigFiles, problems: Problem[]): Promise<readonly string[] | undefined> {
  const { fields } = layer.raw;
  if (typeof fields !== "string") return fields?.filter((name) => name !== null);
  const file = joinPath(layer.folder, fields);
  const text = await readMentioned(layer, ["fields"], file, files, problems);
  if (text === undefined) return undefined;
  const located = await parseYaml(text, file);
  problems.push(...located.problems);
  return located.problems.length > 0 ? undefined : fieldNames(located, problems);
}

function fieldNames(located: LocatedData, problems: Problem[]): string[] {
  const { value } = located;
  if (Array.isArray(value)) return value.flatMap((name, i) => (isName(name) ? [String(name)] : refuse(located, [i], problems)));
  if (isMapping(value)) return namesOf(value, "");
  return refuse(located, [], problems);
}

function namesOf(mapping: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const name = prefix + key;
    return isMapping(value) ? [name, ...namesOf(value, `${name}.`)] : [name];
  });
}

function refuse(located: LocatedData, path: readonly number[], problems: Problem[]): [] {
  problems.push({
    file: located.file, ...located.place(path),
    message: { nl: "Hier hoort een lijst met namen van invulvelden.", en: "This should be a list of names of fields." },
  });
  return [];
}

const isName = (value: unknown): boolean => (typeof value === "string" && value !== "") || typeof value === "number";
const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
