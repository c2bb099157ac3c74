import { parseYaml } from "@brieftoets/rules/config";
import { allSchemas, dataSchema, isDataKind, SUPPRESSION_RULES, type JsonSchema } from "@brieftoets/rules/editor";
import type { RuleSet } from "@brieftoets/rules";
import type { CompletionItem } from "vscode-languageserver";
import { yamlPath } from "./yaml-path.js";

const KIND = { property: 10, value: 12 } as const;
const MOST_STEPS = 40;

/** Keys and values that fit the schema at the cursor, in brieftoets.yaml or a file of rule data. */
export async function completeData(text: string, offset: number, path: string, isConfig: boolean, rules: RuleSet): Promise<CompletionItem[]> {
  const at = yamlPath(text, offset);
  const { value } = await parseYaml(text, path);
  const known = isConfig || isDataKind(value) || /(?:^|\/)(?:rules|regels)\//u.test(path);
  const root = isConfig ? allSchemas()["config"] : known ? dataSchema(path, value) : undefined;
  if (!root) return [];
  const schemas = at.path.reduce<readonly JsonSchema[]>((now, step) => now.flatMap((schema) => below(schema, step, root)), unfold(root, root));
  if (at.key !== undefined) return valuesOf(schemas.flatMap((schema) => below(schema, at.key ?? "", root)), [...at.path, at.key], rules);
  const named = schemas.flatMap((schema) => Object.entries(propertiesOf(schema)));
  const keys = [...new Map(named).entries()].map(([label, about]) => ({ label, insertText: `${label}: `, detail: textOf(about["description"]), kind: KIND.property }));
  if (at.path.join("/") === "rules/severity") return ruleItems(rules).map((item) => ({ ...item, insertText: `${item.label}: ` }));
  return keys.length > 0 ? keys : valuesOf(schemas, at.path, rules);
}

function valuesOf(schemas: readonly JsonSchema[], path: readonly string[], rules: RuleSet): CompletionItem[] {
  const key = path.filter((step) => step !== "-").at(-1);
  const choices = schemas.flatMap((schema) => (Array.isArray(schema["enum"]) ? schema["enum"].map(String) : schema["type"] === "boolean" ? ["true", "false"] : []));
  if (choices.length > 0) return [...new Set(choices)].map((label) => ({ label, kind: KIND.value }));
  if (key === "type" || key === "types" || key === "adviceIn") return rules.types.map(({ id, name }) => ({ label: id, detail: name.nl, kind: KIND.value }));
  if (key === "profile" || (key === "extends" && path.includes("profile"))) return Object.values(rules.profiles).map(({ name, title }) => ({ label: name, detail: title.nl, kind: KIND.value }));
  if (key === "principle") return Object.values(rules.principles).map(({ id, title }) => ({ label: id, detail: title.nl, kind: KIND.value }));
  if (key === "id" && path.includes("sources")) return Object.entries(rules.sources).map(([label, { title }]) => ({ label, detail: title, kind: KIND.value }));
  if (key === "passage" || key === "insert") return Object.values(rules.passages).map(({ id, title }) => ({ label: id, detail: title.nl, kind: KIND.value }));
  if (key === "words") return Object.values(rules.words).map(({ id, title }) => ({ label: id, detail: title.nl, kind: KIND.value }));
  return key === "over" ? ruleItems(rules) : [];
}

const ruleItems = (rules: RuleSet): CompletionItem[] =>
  [...rules.rules.map(({ id, title }) => ({ label: id, detail: title.nl, kind: KIND.value })), ...SUPPRESSION_RULES.map((label) => ({ label, kind: KIND.value }))];

/** The schemas of what stands under a key ("-" = an item of a list). */
function below(schema: JsonSchema, step: string, root: JsonSchema): readonly JsonSchema[] {
  const next = step === "-" ? schema["items"] : (propertiesOf(schema)[step] ?? schema["additionalProperties"]);
  return isSchema(next) ? unfold(next, root) : [];
}

/** A schema with those that it refers to or chooses from. */
function unfold(schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  const found: JsonSchema[] = [];
  const waiting: JsonSchema[] = [schema];
  for (let next = waiting.shift(); next && found.length < MOST_STEPS; next = waiting.shift()) {
    if (found.includes(next)) continue;
    found.push(next);
    const ref = typeof next["$ref"] === "string" ? next["$ref"].split("/").at(-1) : undefined;
    const defs = root["$defs"];
    const target = ref !== undefined && isSchema(defs) ? defs[ref] : undefined;
    const parts = [target, next["then"], next["else"], ...[next["allOf"], next["anyOf"], next["oneOf"]].flat()];
    waiting.push(...parts.filter(isSchema));
  }
  return found;
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const properties = schema["properties"];
  return isSchema(properties) ? (properties as Readonly<Record<string, JsonSchema>>) : {};
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
