import type { RuleProperties } from "json-rules-engine";
import type { FactDefinition, FactParams, Occurrence } from "./facts/fact.js";
import { Engine } from "./generated/rules-engine.js";
import { FACTS } from "./facts/registry.js";
import type { LetterContext } from "./letter-context.js";
import { OPERATORS } from "./operators.js";
import { profileValue } from "./profile.js";
import type { FactUse, ParamValue, Rule } from "./rule-set.js";

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
  const failed = new Map<string, string>();
  const engine = new Engine(rules.map((rule): RuleProperties => ({ name: rule.id, conditions: withOptions(rule, context) as never, event: { type: rule.id } })), { pathResolver: () => undefined });
  for (const [name, test] of Object.entries(OPERATORS)) engine.addOperator<Occurrence[], unknown>(name, test);
  for (const fact of FACTS.values()) engine.addFact(fact.name, (params: FactParams) => safely(() => occurrences(context, fact, params)));
  const { events } = await engine.run();
  const held = new Set(events.map((e) => e.type));
  for (const rule of rules) {
    const reason = usesOf(rule).map((use) => errorOf(context, use, rule)).find(Boolean);
    if (reason) failed.set(rule.id, reason);
  }
  return { met: rules.filter((r) => held.has(r.id) && !failed.has(r.id)), failed };
}

/** A fact that throws answers with nothing here; its rules are reported as failures afterwards. */
function safely(ask: () => readonly Occurrence[]): readonly Occurrence[] {
  try {
    return ask();
  } catch {
    return [];
  }
}

function errorOf(context: LetterContext, use: FactUse, rule: Rule): string | undefined {
  try {
    markedBy(context, use, rule);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The occurrences of a fact as a rule asks for it. */
export function markedBy(context: LetterContext, use: FactUse, rule: Rule): readonly Occurrence[] {
  const fact = FACTS.get(use.fact);
  if (!fact) throw new Error(`unknown fact ${use.fact}`);
  return occurrences(context, fact, fillParams(use.params, rule, context));
}

/** Computed once per letter and set of parameters; an error is remembered too. */
function occurrences(context: LetterContext, fact: FactDefinition, params: FactParams): readonly Occurrence[] {
  const outcome = context.once(`fact:${fact.name}:${JSON.stringify(params)}`, (): { found: readonly Occurrence[] } | { error: unknown } => {
    try {
      return { found: fact.find(context, params) };
    } catch (error) {
      return { error };
    }
  });
  if ("error" in outcome) throw outcome.error;
  return outcome.found;
}

function fillParams(params: FactUse["params"], rule: Rule, { profile }: LetterContext): FactParams {
  const value = (param: ParamValue): FactParams[string] => {
    if (typeof param !== "object" || Array.isArray(param)) return param as FactParams[string];
    const named = param as { readonly option?: string; readonly profile?: string };
    if (named.profile !== undefined) return profileValue(profile, named.profile);
    const name = named.option ?? "";
    return profile.options?.[rule.id]?.[name] ?? rule.options?.[name]?.default;
  };
  return Object.fromEntries(Object.entries(params ?? {}).map(([key, param]) => [key, value(param)]));
}

/** The rule's conditions with options and profile values filled in. */
function withOptions(rule: Rule, context: LetterContext): unknown {
  const fill = (condition: unknown): unknown => {
    const c = condition as { all?: unknown[]; any?: unknown[]; not?: unknown; params?: FactUse["params"] };
    if (c.all) return { all: c.all.map(fill) };
    if (c.any) return { any: c.any.map(fill) };
    if (c.not) return { not: fill(c.not) };
    return { ...c, params: fillParams(c.params, rule, context) };
  };
  const when = fill(rule.when);
  return "all" in rule.when || "any" in rule.when || "not" in rule.when ? when : { all: [when] };
}

function usesOf(rule: Rule): FactUse[] {
  const uses: FactUse[] = rule.finding.at ? [rule.finding.at] : [];
  const visit = (condition: unknown): void => {
    const c = condition as { all?: unknown[]; any?: unknown[]; not?: unknown; fact?: string };
    for (const inner of [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])]) visit(inner);
    if (c.fact !== undefined) uses.push(condition as FactUse);
  };
  visit(rule.when);
  return uses;
}
