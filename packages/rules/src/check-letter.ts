import type { Letter } from "@brieftoets/letter";
import { analyseLetter } from "./analysis/letter-analysis.js";
import type { CheckOptions } from "./check-options.js";
import { compileRules } from "./compiled-rules.js";
import { readDeclaration } from "./declaration.js";
import { judge } from "./engine.js";
import type { Failure, LetterResult } from "./finding.js";
import { isFragment } from "./fragment.js";
import { makeFindings } from "./findings/make-findings.js";
import { createContext, type LetterContext } from "./letter-context.js";
import { resolveType, type ResolvedType } from "./letter-type.js";
import { loadRules } from "./load-rules.js";
import { measureLetter } from "./metrics.js";
import { DEFAULT_PROFILE, resolveProfile } from "./profile.js";
import { speaksToResident } from "./resident.js";
import type { Rule, SeverityLevel } from "./rule-set.js";

/** A letter with everything that is known before rules are asked. */
export interface PreparedLetter {
  readonly context: LetterContext;
  readonly type: ResolvedType;
  readonly fragment: { readonly value: boolean; readonly reason: string };
  readonly resident: boolean;
  readonly severities: Readonly<Record<string, SeverityLevel>>;
}

/** Analyses a letter and settles its type, profile and whether it is a fragment. @throws DataError for a profile or type that does not exist. */
export async function prepareLetter(letter: Letter, options: CheckOptions = {}): Promise<PreparedLetter> {
  const rules = options.rules ?? (await loadRules());
  const declared = readDeclaration(letter, rules);
  const profile = resolveProfile(options.profile ?? declared.profile ?? options.configuredProfile ?? DEFAULT_PROFILE, rules);
  const analysis = analyseLetter(letter, compileRules(rules));
  const type = resolveType(options, declared, analysis, letter, rules);
  const fields = options.fields ?? declared.fields;
  const context = createContext({
    letter, analysis, rules, profile, type: type.value, declared, language: options.language ?? "nl",
    accept: new Set((options.accept ?? []).map((a) => a.toLowerCase())), ...(fields ? { fields } : {}),
  });
  const fragment = isFragment(letter, analysis, { ...(options.fragment === undefined ? {} : { configured: options.fragment }), ...(declared.fragment === undefined ? {} : { declared: declared.fragment }) }, options.language ?? "nl");
  return { context, type, fragment, resident: speaksToResident(analysis, type.value, rules), severities: { ...profile.severities, ...options.severities } };
}

/**
 * Judges a letter.
 * @returns what JSON reports hold for one letter: findings in text order with places, messages and fixes.
 * @throws DataError for a profile or type that does not exist. A rule that cannot be judged is a failure in the result, never an exception.
 */
export async function checkLetter(letter: Letter, options: CheckOptions = {}): Promise<LetterResult> {
  const prepared = await prepareLetter(letter, options);
  const { context, type, fragment } = prepared;
  const asked = context.rules.rules.filter((rule) => isAsked(rule, prepared, options.at));
  const { met, failed } = await judge(asked, context);
  const findings = makeFindings(met, prepared, options);
  const failures: Failure[] = [...failed].map(([rule, message]) => ({ rule, message }));
  return {
    path: letter.path, format: letter.format, template: letter.dialects, type, profile: context.profile.name, fragment: fragment.value,
    metrics: measureLetter(context), findings, failures,
  };
}

/** Is this rule asked of this letter, given its type, format, date and severity? */
export function isAsked(rule: Rule, { context, fragment, resident, severities }: PreparedLetter, at: string | undefined): boolean {
  if ((severities[rule.id] ?? rule.severity) === "off") return false;
  if (rule.whole && fragment.value) return false;
  if (rule.formats && !rule.formats.includes(context.letter.format)) return false;
  if (at !== undefined && ((rule.valid?.from && at < rule.valid.from) || (rule.valid?.until && at > rule.valid.until))) return false;
  return rule.types.some((t) => t === "all" || t === context.type || (t === "resident" && resident) || groupsOf(context).includes(t));
}

function groupsOf({ rules, type, once }: LetterContext): readonly string[] {
  return once("groups", () => rules.types.find((t) => t.id === type)?.groups.filter((g) => g !== "resident") ?? (type === "decision" ? ["decision"] : []));
}
