import { allSchemas } from "../data/all-schemas.js";
import { kindOfData, type DataKind } from "../data/rule-files.js";
import type { JsonSchema } from "../data/json-schema.js";

const SCHEMA_OF: Readonly<Record<DataKind, string>> = {
  rule: "rule", words: "wordList", passage: "passage", profile: "profile", types: "types", principle: "principle", sources: "sources",
};

/** The schema of a file of rule data, by its path and what it holds so far. */
export function dataSchema(path: string, value: unknown): JsonSchema | undefined {
  return allSchemas()[SCHEMA_OF[kindOfData(path, value)]];
}

/** Whether a YAML file looks like rule data: it says what only rule data says. */
export function isDataKind(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const has = (...keys: readonly string[]): boolean => keys.every((key) => key in value);
  return has("when", "principle") || has("principle", "examples") || has("entries", "title") || has("elements", "text") || has("meaning", "sources");
}
