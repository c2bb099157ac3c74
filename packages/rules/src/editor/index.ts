export { overviewLetter } from "./overview-letter.js";
export type { LetterOverview, LetterPart, PartState, PrincipleState } from "./overview-letter.js";
export { maskPersonal } from "./mask-personal.js";
export { exampleValue } from "./example-value.js";
export { passageTexts } from "./passage-texts.js";
export type { PassageInsert } from "./passage-texts.js";
export { dataSchema, isDataKind } from "./data-schema.js";
export { SUPPRESSION_RULES } from "../suppression-rules.js";
export { allSchemas } from "../data/all-schemas.js";
export type { JsonSchema } from "../data/json-schema.js";

