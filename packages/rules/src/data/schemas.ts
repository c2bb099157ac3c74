import type { FactDefinition } from "../facts/fact.js";
import { OPERATORS } from "../operators.js";
import { bilingual, dictionary, list, record, text, type JsonSchema } from "./json-schema.js";

const severity: JsonSchema = { enum: ["error", "warning", "advice", "off"] };
const standing: JsonSchema = {
  enum: ["statute", "adopted", "accepted", "advised", "contested", "rejected", "signal", "intended", "defect", "plain-language", "derived"],
};
const day: JsonSchema = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$", description: "Date, YYYY-MM-DD" };
const formats: JsonSchema = { type: "array", minItems: 1, items: { enum: ["markdown", "text", "html", "docx", "odt", "pdf"] } };
const scalar: JsonSchema = { type: ["string", "number", "boolean"] };

const sourceUse = record("Where the promise was made, and how firmly", {
  id: text("Id in sources.yaml"), at: text("Where in the source"), standing, by: text("Profile of the organisation that adopted it"), note: bilingual("Remark"),
}, ["id", "standing"]);

const fix: JsonSchema = {
  type: "object",
  properties: {
    replace: { type: "string", description: "New words for the marked words; may hold {value}" },
    kind: { enum: ["safe", "proposal"] },
    insert: text("Id of a passage"),
    where: { enum: ["after-salutation", "before-salutation", "after-first-paragraph", "before-closing", "after-marked", "end"] },
    title: bilingual("Name of the fix"),
  },
  additionalProperties: false,
  minProperties: 1,
};

const example = record("A letter in Markdown", {
  text: text("The letter"), type: text("Letter type"), profile: text("Profile"), at: day, formats,
  finds: list({ type: "string" }, "The marked words, in order; empty = the whole letter"),
  severity: { enum: ["error", "warning", "advice"] }, fields: list({ type: "string" }, "The placeholders that exist"),
  without: list({ type: "string" }, "Rules that are off in this example"),
}, ["text"]);

/** A question about a fact; `detailed` with the parameters of every fact, chosen by its name. */
function factUse(facts: readonly FactDefinition[], condition: boolean, detailed: boolean): JsonSchema {
  const properties: Record<string, JsonSchema> = {
    fact: { enum: facts.map((f) => f.name), description: "What is asked about the letter" },
    params: { type: "object" },
    ...(condition ? { operator: { enum: Object.keys(OPERATORS) }, value: { type: ["string", "number", "boolean", "array"] } } : {}),
  };
  return {
    type: "object",
    properties,
    required: condition ? ["fact", "operator", "value"] : ["fact"],
    additionalProperties: false,
    ...(!detailed ? {} : { allOf: facts.map((f) => ({ if: { properties: { fact: { const: f.name } } }, then: { description: f.about, properties: { params: factParams(f) }, ...(requiredParams(f).length ? { required: ["params"] } : {}) } })) }),
  };
}

const requiredParams = (fact: FactDefinition): string[] => Object.entries(fact.params ?? {}).filter(([, p]) => !p.optional).map(([name]) => name);

function factParams(fact: FactDefinition): JsonSchema {
  const properties = Object.fromEntries(Object.entries(fact.params ?? {}).map(([name, spec]) => {
    const type = spec.kind === "number" || spec.kind === "boolean" ? { type: [spec.kind, "object"] }
      : spec.kind === "choice" ? { enum: spec.choices ?? [] }
      : spec.kind === "strings" ? { type: ["array", "object"] } : { type: ["string", "object"] };
    return [name, { ...type, description: spec.about }];
  }));
  return record(fact.about, properties, requiredParams(fact));
}

/** A condition: all, any, not, or a question about one fact. Chosen by the key that is present, so that a mistake gives one message. */
function condition(facts: readonly FactDefinition[]): JsonSchema {
  const some = { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } };
  const group = (key: string, value: JsonSchema): JsonSchema => record(key, { [key]: value }, [key]);
  return {
    type: "object",
    if: { required: ["all"] }, then: group("all", some),
    else: { if: { required: ["any"] }, then: group("any", some),
      else: { if: { required: ["not"] }, then: group("not", { $ref: "#/$defs/condition" }), else: { $ref: "#/$defs/question" } } },
  };
}

/**
 * The schema of a rule file; facts, operators and parameters come from the registry. `detailed`: with the parameters of each fact, for
 * editors; when a file is loaded they are checked by name, which takes a hundredth of the code.
 */
export function ruleSchema(facts: readonly FactDefinition[], detailed: boolean): JsonSchema {
  const findingCase = record("Findings whose value answers", {
    value: text("Name of a value"), is: scalar, in: list({ type: "string" }, "One of these"), above: { type: "number" },
    severity, message: bilingual("Message"), fix: { anyOf: [fix, { const: false }] },
  }, ["value"]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Brieftoets rule",
    ...record("One testable promise", {
      id: text("File name without .yaml"), title: bilingual("Short name"), principle: text("Service principle"),
      types: list({ type: "string" }, "Letter types, or decision, resident, all", 1), formats, whole: { type: "boolean" }, severity,
      adviceIn: list({ type: "string" }, "Letter types in which a finding is never more than advice", 1),
      sources: list(sourceUse, "Sources", 1),
      options: dictionary("Numbers that a profile can change", record("Option", {
        default: scalar, minimum: { type: "number" }, maximum: { type: "number" }, about: bilingual("Meaning"),
      }, ["default", "about"])),
      valid: record("Days on which the rule counts", { from: day, until: day }),
      when: { $ref: "#/$defs/condition" },
      finding: record("What a finding says and marks", {
        at: factUse(facts, false, detailed), message: bilingual("What is the matter and what to do"), cases: list(findingCase, "First that answers counts"),
      }, ["message"]),
      fix, why: bilingual("Why this was promised"), over: list({ type: "string" }, "Rules that are silent where this one speaks"),
      examples: record("Its tests", { good: list(example, "Not found", 1), bad: list(example, "Found", 1) }, ["good", "bad"]),
    }, ["title", "principle", "types", "severity", "sources", "when", "finding", "why", "examples"]),
    $defs: { condition: condition(facts), question: factUse(facts, true, detailed) },
  };
}

export const wordListSchema: JsonSchema = record("A word list", {
  title: bilingual("Name"),
  entries: list(record("A word or phrase", {
    term: text("Phrase notation"), forms: list({ type: "string" }, "Other forms"), say: list({ type: "string" }, "Plain alternatives, best first"),
    advice: bilingual("An instruction instead of an alternative"), unless: list({ type: "string" }, "Phrases in which it is innocent"),
    only: list({ type: "string" }, "Phrases in which it counts", 1), rewrite: { type: "boolean", description: "The alternatives are no fix" },
    severity, safe: { type: "boolean" }, exact: { type: "boolean" }, types: list({ type: "string" }, "Letter types"), note: { type: "string" },
  }, ["term"]), "Entries", 1),
}, ["title", "entries"]);

export const passageSchema: JsonSchema = record("A passage", {
  title: bilingual("Name"), text: bilingual("Text that is inserted; placeholders as ((naam))"),
  elements: list(record("One thing that it must say", {
    id: text("Id"), name: bilingual("As the message names it"), phrases: list({ type: "string" }, "Wordings", 1), unless: list({ type: "string" }, "Wordings that do not count"),
    negated: { type: "boolean" }, mentions: list({ enum: ["phone", "url", "mail", "amount"] }, "Any of these inside the passage will do"), within: { enum: ["letter", "passage", "paragraph"] }, theirs: { type: "boolean", description: "A number of someone else: one in a sentence that says \"bel mij\" or \"ons nummer\" does not count" },
    topic: record("Word lists: it counts where the topic last spoken of in its paragraph is the first", { of: text("Its own topic"), not: text("Another topic") }, ["of", "not"]), core: { type: "boolean" }, minor: { type: "boolean" },
  }, ["id", "name", "phrases"]), "Elements", 1),
  about: list({ type: "string" }, "Wordings by which a heading or a paragraph beside it speaks of the same thing"),
  enclosures: list({ type: "string" }, "Enclosures that count as this passage"),
  elsewhere: list({ type: "string" }, "Wordings that say that it stands in an enclosure or on another page"),
}, ["title", "text", "elements"]);

const number: JsonSchema = { type: "number", minimum: 0 };
export const profileSchema: JsonSchema = record("An organisation", {
  name: text("Name"), title: bilingual("Name"), extends: text("Profile that it builds on"), severities: dictionary("Severity by rule", severity),
  options: dictionary("Options by rule", dictionary("Values", scalar)),
  fonts: record("Fonts", { allowed: list({ type: "string" }, "Families"), minimum: number, recommended: number, note: bilingual("Where this comes from") }),
  leadTime: record("Days between letter and appointment", { minimumDays: number, maximumDays: number, minimumWorkingDays: number }),
  post: record("Delivery", { days: number }),
  support: record("Support person", { passage: bilingual("Passage"), phone: text("Phone"), website: text("Website") }),
  passages: dictionary("Own texts by passage", bilingual("Text")),
  contact: record("Contact", { phone: text("Phone"), mail: text("Mail"), hours: text("Hours") }),
  ombudsman: record("Ombudsman", { name: text("Name"), phone: text("Phone"), website: text("Website"), address: text("Address") }),
  objection: record("Objection", { body: text("Body"), address: text("Address") }),
  iban: list({ type: "string" }, "Own account numbers"), terms: dictionary("avoid -> say", { type: "string" }),
  abbreviations: list({ type: "string" }, "Abbreviations that readers know"), address: { enum: ["u", "je"] }, validUntil: day,
});

export const typesSchema: JsonSchema = list(record("A letter type", {
  id: text("Id"), name: bilingual("Name"), aliases: list({ type: "string" }, "Other names"), groups: list({ type: "string" }, "Groups"),
  signs: list(record("A wording by which it is known", { phrase: text("Phrase notation"), weight: { type: "number" }, where: { enum: ["subject", "opening", "letter"] } }, ["phrase", "weight"]), "Signs"),
}, ["id", "name", "groups", "signs"]), "Letter types", 1);

export const principleSchema: JsonSchema = record("A service principle", {
  title: bilingual("Name"), meaning: bilingual("What it means for a letter"), sources: list(sourceUse, "Sources", 1),
}, ["title", "meaning", "sources"]);

export const sourcesSchema: JsonSchema = dictionary("Sources by id", record("A source", {
  title: text("Title"), publisher: text("Publisher"), date: day, read: day, note: bilingual("Remark"),
}, ["title", "publisher", "date", "read"]));
