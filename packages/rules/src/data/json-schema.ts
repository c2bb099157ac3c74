/** The part of JSON Schema (2020-12) that the data of this project is described in. */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

const text = (description: string, extra: JsonSchema = {}): JsonSchema => ({ type: "string", minLength: 1, description, ...extra });
const list = (items: JsonSchema, description: string, minItems = 0): JsonSchema => ({ type: "array", items, description, minItems });

/** An object with exactly these keys. */
export function record(description: string, properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: "object", description, properties, required, additionalProperties: false };
}

/** An object with free names and one kind of value. */
export function dictionary(description: string, values: JsonSchema): JsonSchema {
  return { type: "object", description, additionalProperties: values };
}

export const bilingual = (description: string): JsonSchema =>
  record(description, { nl: text("In gewoon Nederlands"), en: text("In plain English") }, ["nl", "en"]);

export { text, list };
