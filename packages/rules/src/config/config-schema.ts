import { dictionary, list, record, text, type JsonSchema } from "../data/json-schema.js";

const severity: JsonSchema = { enum: ["error", "warning", "advice", "off"] };

/** One name, or a list of them. */
const names = (description: string): JsonSchema => ({ type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, description });

const profile: JsonSchema = {
  description: "The organisation: a shipped name, a file, or a block with `extends` and own values",
  if: { type: "object" },
  then: { type: "object", required: ["extends"] },
  else: { type: "string", minLength: 1 },
};

/**
 * The schema of `brieftoets.yaml`. Names that depend on the rules (letter types, profiles, rule ids) are checked when it is loaded.
 * What stands in an own profile is checked by the schema of profiles.
 */
export const configSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Brieftoets configuration",
  ...record("Settings for the letters in this folder and below", {
    extends: text("Another configuration that this one builds on"),
    profile,
    language: { enum: ["nl", "en"], description: "Language of the messages" },
    letters: list(record("What is known about some letters", {
      files: names("Globs, relative to this file"), type: text("Letter type, by id or Dutch name"),
      fragment: { type: "boolean", description: "Only part of a letter" }, profile,
    }, ["files"]), "The first entry that fits a letter counts"),
    compositions: list(record("A letter made of several files", {
      name: text("Name of the letter"), type: text("Letter type, by id or Dutch name"), profile,
      parts: list({ type: "string", minLength: 1 }, "Its files, in order", 1),
    }, ["name", "parts"]), "Letters made of several files"),
    templates: record("Template language", {
      roots: names("Folders in which included files are looked up"),
      dialects: { type: ["string", "array"], items: { type: "string" }, description: "auto, or the dialects that are used" },
    }),
    styles: names("Style sheets that print text letters"),
    fields: names("The placeholders that exist: a list, or the file that lists them"),
    rules: record("Own rules and severities", {
      files: names("Globs of own rule files"), severity: dictionary("Severity by rule", severity),
    }),
    accept: names("Names and words that no word rule marks"),
    ignore: names("Globs of files that are no letters"),
  }),
};
