import type { Bilingual } from "../finding.js";
import { nearestName, type Problem } from "../problem.js";
import type { DataPath, LocatedData } from "./located-yaml.js";

/** An error as ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator that was compiled at build. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
  /** Every key that the schema knows, for suggestions. */
  readonly keys?: readonly string[];
}

/** Keywords that only say that something inside them failed. */
const WRAPPERS = new Set(["if", "anyOf", "oneOf", "allOf", "not"]);

/** Checks data against a schema. @returns every mistake with its place, in the order of the file. */
export function validate(validator: Validator, data: LocatedData, known: (error: SchemaError) => readonly string[] = allowed): Problem[] {
  if (validator(data.value)) return [];
  const problems = (validator.errors ?? []).filter((e) => !WRAPPERS.has(e.keyword)).map((error): Problem => {
    const path = pathOf(error.instancePath, data.value);
    const extra = error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
    const place = typeof extra === "string" ? data.place([...path, extra], true) : data.place(path);
    return { file: data.file, ...place, message: messageOf(error, path, valueAt(data.value, path), known(error), validator.keys ?? []) };
  });
  const seen = new Set<string>();
  return problems
    .filter((p) => !seen.has(JSON.stringify(p)) && seen.add(JSON.stringify(p)))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function allowed(error: SchemaError): readonly string[] {
  const values = error.params["allowedValues"];
  return Array.isArray(values) ? values.map(String) : [];
}

function pathOf(pointer: string, root: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split("/").slice(1)) {
    const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = valueAt(value, [key]);
  }
  return path;
}

function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => (value && typeof value === "object" ? (value as Record<string | number, unknown>)[key] : undefined), root);
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { nl: "tekst", en: "text" }, number: { nl: "een getal", en: "a number" }, integer: { nl: "een geheel getal", en: "a whole number" },
  boolean: { nl: "true of false", en: "true or false" }, array: { nl: "een lijst", en: "a list" }, object: { nl: "een blok met sleutels", en: "a block with keys" },
};

function messageOf(error: SchemaError, path: DataPath, value: unknown, known: readonly string[], keys: readonly string[]): Bilingual {
  const name = String(path.at(-1) ?? "");
  const where = { nl: name ? `"${name}": ` : "", en: name ? `"${name}": ` : "" };
  const say = (nl: string, en: string): Bilingual => ({ nl: where.nl + nl, en: where.en + en });
  const p = error.params;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(p["additionalProperty"] ?? p["unevaluatedProperty"]);
      const hint = didYouMean(key, keys);
      return say(`onbekende sleutel "${key}".${hint.nl}`, `unknown key "${key}".${hint.en}`);
    }
    case "required": return say(`hier ontbreekt de sleutel "${String(p["missingProperty"])}".`, `the key "${String(p["missingProperty"])}" is missing here.`);
    case "enum": {
      const hint = didYouMean(String(value), known);
      return say(`"${String(value)}" kan hier niet.${hint.nl || ` Kies uit: ${known.slice(0, 30).join(", ")}.`}`, `"${String(value)}" is not possible here.${hint.en || ` Choose from: ${known.slice(0, 30).join(", ")}.`}`);
    }
    case "type": {
      const wanted = [p["type"]].flat().map((t) => TYPES[String(t)] ?? { nl: String(t), en: String(t) });
      return say(`hier hoort ${wanted.map((w) => w.nl).join(" of ")}.`, `this should be ${wanted.map((w) => w.en).join(" or ")}.`);
    }
    case "minItems": return say("deze lijst is leeg; er is minstens één nodig.", "this list is empty; at least one is needed.");
    case "minLength": return say("hier ontbreekt de tekst.", "the text is missing here.");
    case "pattern": return say("dit is niet goed geschreven. Een datum is JJJJ-MM-DD.", "this is not well written. A date is YYYY-MM-DD.");
    case "minimum": return say(`dit moet ${String(p["limit"])} of meer zijn.`, `this must be ${String(p["limit"])} or more.`);
    case "maximum": return say(`dit mag niet meer dan ${String(p["limit"])} zijn.`, `this must be at most ${String(p["limit"])}.`);
    case "const": return say(`hier kan alleen ${JSON.stringify(p["allowedValue"])}.`, `only ${JSON.stringify(p["allowedValue"])} is possible here.`);
    default: return say("dit klopt niet.", error.message ?? "this is not right.");
  }
}

/** " Bedoelt u …?" with the nearest known name, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): Bilingual {
  const nearest = nearestName(name, known);
  return nearest ? { nl: ` Bedoelt u "${nearest}"?`, en: ` Did you mean "${nearest}"?` } : { nl: "", en: "" };
}
