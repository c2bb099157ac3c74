import { configSchema } from "../config/config-schema.js";
import { FACTS } from "../facts/registry.js";
import type { JsonSchema } from "./json-schema.js";
import { passageSchema, principleSchema, profileSchema, ruleSchema, sourcesSchema, typesSchema, wordListSchema } from "./schemas.js";

/** Every schema by name: the build compiles a validator from each, and editors complete from them (detailed: with the parameters of each fact). */
export function allSchemas(detailed = false): Readonly<Record<string, JsonSchema>> {
  return {
    rule: ruleSchema([...FACTS.values()], detailed), wordList: wordListSchema, passage: passageSchema, profile: profileSchema,
    types: typesSchema, principle: principleSchema, sources: sourcesSchema, config: configSchema,
  };
}
