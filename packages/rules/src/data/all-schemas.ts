import { configSchema } from "../config/config-schema.js";
import { FACTS } from "../facts/registry.js";
import type { JsonSchema } from "./json-schema.js";
import { passageSchema, principleSchema, profileSchema, ruleSchema, sourcesSchema, typesSchema, wordListSchema } from "./schemas.js";

/** Every schema by name: the build compiles a validator from each, and editors complete from them. */
export function allSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    rule: ruleSchema([...FACTS.values()]), wordList: wordListSchema, passage: passageSchema, profile: profileSchema,
    types: typesSchema, principle: principleSchema, sources: sourcesSchema, config: configSchema,
  };
}
