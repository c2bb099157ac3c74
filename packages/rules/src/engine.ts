import type { RuleProperties } from "json-rules-engine";
import type { FactDefinition, FactParams, Occurrence } from "./facts/fact.js";
import { Engine } from "./generated/rules-engine.js";
import { FACTS } from "./facts/registry.js";
import type { LetterContext } from "./letter-context.js";
import { OPERATORS } from "./operators.js";
import { profileValue } from "./profile.js";
import type { Condition, FactUse, ParamValue, Profile, Rule } from "./rule-set.js";

/** What the engine said of the rules it was asked. */
export interface Judgement {
  /** Rules whose conditions hold, in the order asked. */
  readonly met: readonly Rule[];
  /** Rules that could not be judged, with the reason. */
  readonly failed: ReadonlyMap<string, string>;
}

/**
 * Asks the conditions of each rule of one letter. This is the only file that knows json-rules-engine.
 * One engine per run and one priority: a shared engine drops results when two runs overlap.
 */
export async function judge(rules: readonly Rule[], context: LetterContext): Promise<Judgement> {
  const asked = new Map(rules.map((rule) => [rule.id, prepare(rule, context.profile)]));
  const failed = new Map<string, string>();
  const engine = new Engine(rules.map((rule): RuleProperties => ({ name: rule.id, conditions: asked.get(rule.id)?.conditions as never, event: { type: rule.id } })), { pathResolver: () => undefined });
  for (const [name, test] of Object.entries(OPERATORS)) engine.addOperator<Occurrence[], unknown>(name, test);
  engine.addFact(QUESTION, ({ rule = "", use = 0 }: { rule?: string; use?: number }) => {
    const question = asked.get(rule)?.questions[use];
    const answer = question ? ask(context, question) : { found: [] };
    if ("error" in answer) failed.set(rule, answer.error);
    return "found" in answer ? answer.found : [];
  });
  const { events } = await engine.run();
  const held = new Set(events.map((e) => e.type));
  const met = rules.filter((rule) => held.has(rule.id) && !failed.has(rule.id) && canMark(rule, context, failed));
  return { met, failed };
}

/** The one fact that the engine knows. Rule and number say which question is meant: long parameters would be copied and hashed in every run. */
const QUESTION = "question";

/** A fact with the parameters that it is asked with, and a key that is the same for the same question. */
interface Question {
  readonly fact: FactDefinition;
  readonly params: FactParams;
  readonly key: string;
}

interface PreparedRule {
  readonly conditions: unknown;
  readonly questions: readonly Question[];
  readonly mark: Question | undefined;
}

const prepared = new WeakMap<Profile, Map<Rule, PreparedRule>>();

/** A rule's conditions as the engine takes them, with options and profile values filled in: once per profile, not once per letter. */
function prepare(rule: Rule, profile: Profile): PreparedRule {
  const known = prepared.get(profile) ?? new Map<Rule, PreparedRule>();
  prepared.set(profile, known);
  const made = known.get(rule) ?? makePrepared(rule, profile);
  known.set(rule, made);
  return made;
}

function makePrepared(rule: Rule, profile: Profile): PreparedRule {
  const questions: Question[] = [];
  const fill = (condition: Condition): unknown => {
    if ("all" in condition) return { all: condition.all.map(fill) };
    if ("any" in condition) return { any: condition.any.map(fill) };
    if ("not" in condition) return { not: fill(condition.not) };
    const use = questions.push(questionOf(condition, rule, profile)) - 1;
    return { fact: QUESTION, params: { rule: rule.id, use }, operator: condition.operator, value: condition.value };
  };
  const when = fill(rule.when);
  const conditions = "all" in rule.when || "any" in rule.when || "not" in rule.when ? when : { all: [when] };
  return { conditions, questions, mark: rule.finding.at && questionOf(rule.finding.at, rule, profile) };
}

function questionOf(use: FactUse, rule: Rule, profile: Profile): Question {
  const fact = FACTS.get(use.fact);
  if (!fact) throw new Error(`unknown fact ${use.fact}`);
  const params = fillParams(use.params, rule, profile);
  return { fact, params, key: `fact:${fact.name}:${JSON.stringify(params)}` };
}

type Answer = { readonly found: readonly Occurrence[] } | { readonly error: string };

/** Computed once per letter and question; a fact that throws answers with its error, which becomes a failure of the rules that ask it. */
function ask(context: LetterContext, { fact, params, key }: Question): Answer {
  return context.once(key, (): Answer => {
    try {
      return { found: fact.find(context, params) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** A rule that is met but whose places cannot be told is a failure. */
function canMark(rule: Rule, context: LetterContext, failed: Map<string, string>): boolean {
  const { mark } = prepare(rule, context.profile);
  const answer = mark && ask(context, mark);
  if (!answer || !("error" in answer)) return true;
  failed.set(rule.id, answer.error);
  return false;
}

/** The occurrences that a rule marks; undefined when it is about the whole letter. Only for rules that were judged. */
export function markedBy(context: LetterContext, rule: Rule): readonly Occurrence[] | undefined {
  const { mark } = prepare(rule, context.profile);
  const answer = mark && ask(context, mark);
  return answer && "found" in answer ? answer.found : undefined;
}

function fillParams(params: FactUse["params"], rule: Rule, profile: Profile): FactParams {
  const value = (param: ParamValue): FactParams[string] => {
    if (typeof param !== "object" || Array.isArray(param)) return param as FactParams[string];
    const named = param as { readonly option?: string; readonly profile?: string };
    if (named.profile !== undefined) return profileValue(profile, named.profile);
    const name = named.option ?? "";
    return profile.options?.[rule.id]?.[name] ?? rule.options?.[name]?.default;
  };
  return Object.fromEntries(Object.entries(params ?? {}).map(([key, param]) => [key, value(param)]));
}
