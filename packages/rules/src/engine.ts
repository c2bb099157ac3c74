import type { FactDefinition, FactParams, Occurrence } from "./facts/fact.js";
import { Engine, Rule as EngineRule } from "./generated/rules-engine.js";
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
  const known = preparedFor(context.profile);
  const failed = new Map<string, string>();
  const engine = new Engine(rules.map((rule) => prepare(known, rule, context.profile).ready), { pathResolver: () => undefined });
  for (const [name, test] of Object.entries(OPERATORS)) engine.addOperator<Occurrence[], unknown>(name, test);
  // Answers are remembered by question in `ask`: the engine's own memory would hash every question in every run.
  engine.addFact(QUESTION, (number) => {
    const use = known.uses[Number(number)];
    const answer = use ? ask(context, use.question) : { found: [] };
    if (use && "error" in answer) failed.set(use.rule, answer.error);
    return "found" in answer ? answer.found : [];
  }, { cache: false });
  const { events } = await engine.run();
  const held = new Set(events.map((e) => e.type));
  const met = rules.filter((rule) => held.has(rule.id) && !failed.has(rule.id) && canMark(rule, context, failed));
  return { met, failed };
}

/** The one fact that the engine knows. A number says which question is meant: parameters are copied in every run. */
const QUESTION = "question";

/** A fact with the parameters that it is asked with, and a key that is the same for the same question. */
interface Question {
  readonly fact: FactDefinition;
  readonly params: FactParams;
  readonly key: string;
}

interface PreparedRule {
  /** As the engine holds it. A run only reads it, and of its engine only the operators, which are always the same: runs that overlap can share it. */
  readonly ready: InstanceType<typeof EngineRule>;
  readonly mark: Question | undefined;
}

/** A question in the conditions of a rule. */
interface Use {
  readonly rule: string;
  readonly question: Question;
}

/** The rules under one profile, and all questions in their conditions, by number. */
interface PreparedRules {
  readonly of: Map<Rule, PreparedRule>;
  readonly uses: Use[];
}

const prepared = new WeakMap<Profile, PreparedRules>();

function preparedFor(profile: Profile): PreparedRules {
  const known = prepared.get(profile) ?? { of: new Map<Rule, PreparedRule>(), uses: [] };
  prepared.set(profile, known);
  return known;
}

/** A rule as the engine takes it, with options and profile values filled in: once per profile, not once per letter. */
function prepare({ of, uses }: PreparedRules, rule: Rule, profile: Profile): PreparedRule {
  const known = of.get(rule) ?? makePrepared(uses, rule, profile);
  of.set(rule, known);
  return known;
}

function makePrepared(uses: Use[], rule: Rule, profile: Profile): PreparedRule {
  const fill = (condition: Condition): unknown => {
    if ("all" in condition) return { all: condition.all.map(fill) };
    if ("any" in condition) return { any: condition.any.map(fill) };
    if ("not" in condition) return { not: fill(condition.not) };
    const use = uses.push({ rule: rule.id, question: questionOf(condition, rule, profile) }) - 1;
    return { fact: QUESTION, params: use, operator: condition.operator, value: condition.value };
  };
  const when = fill(rule.when);
  const conditions = "all" in rule.when || "any" in rule.when || "not" in rule.when ? when : { all: [when] };
  return { ready: new EngineRule({ name: rule.id, conditions: conditions as never, event: { type: rule.id } }), mark: rule.finding.at && questionOf(rule.finding.at, rule, profile) };
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

function markOf(rule: Rule, profile: Profile): Question | undefined {
  return prepare(preparedFor(profile), rule, profile).mark;
}

/** A rule that is met but whose places cannot be told is a failure. */
function canMark(rule: Rule, context: LetterContext, failed: Map<string, string>): boolean {
  const mark = markOf(rule, context.profile);
  const answer = mark && ask(context, mark);
  if (!answer || !("error" in answer)) return true;
  failed.set(rule.id, answer.error);
  return false;
}

/** The occurrences that a rule marks; undefined when it is about the whole letter. Only for rules that were judged. */
export function markedBy(context: LetterContext, rule: Rule): readonly Occurrence[] | undefined {
  const mark = markOf(rule, context.profile);
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
