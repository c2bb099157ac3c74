import type { Letter, TextRange } from "@brieftoets/letter";
import { isAsked, prepareLetter, type PreparedLetter } from "../check-letter.js";
import type { CheckOptions } from "../check-options.js";
import type { LetterResult } from "../finding.js";
import { passageState, type PassageState } from "../passage-state.js";
import type { Condition, FactUse, Rule } from "../rule-set.js";

/** A service principle, and how the letter does on it. */
export interface PrincipleState {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** Rules of this principle that were asked of the letter. */
  readonly asked: number;
  /** Findings of these rules that are not suppressed. */
  readonly open: number;
}

export type PartState = "present" | "incomplete" | "absent" | "sometimes" | "elsewhere";

/** A passage that the letter must hold. */
export interface LetterPart {
  readonly passage: string;
  readonly title: string;
  readonly state: PartState;
  /** What it does not say, in words. */
  readonly missing: readonly string[];
  /** Where it stands in `Letter.text`; absent when it is not there. */
  readonly range?: TextRange;
  /** The rule that asks for it. */
  readonly rule: string;
}

/** How a letter does as a whole: what the list of findings does not show. */
export interface LetterOverview {
  readonly principles: readonly PrincipleState[];
  /** In the order of the rules; each passage once. */
  readonly parts: readonly LetterPart[];
}

/**
 * Principles and required passages of a letter, met or not.
 * @param result what `checkLetter` found with the same options
 * @throws DataError for a profile or type that does not exist
 */
export async function overviewLetter(letter: Letter, result: LetterResult, options: CheckOptions = {}): Promise<LetterOverview> {
  const prepared = await prepareLetter(letter, options);
  const asked = prepared.context.rules.rules.filter((rule) => isAsked(rule, prepared, options.at));
  return { principles: principles(asked, result, prepared), parts: parts(asked, prepared) };
}

function principles(asked: readonly Rule[], result: LetterResult, { context: { rules, language } }: PreparedLetter): PrincipleState[] {
  const open = result.findings.filter((finding) => !finding.suppressed);
  return Object.values(rules.principles).map(({ id, title, meaning }) => ({
    id, title: title[language], meaning: meaning[language],
    asked: asked.filter((rule) => rule.principle === id).length, open: open.filter((finding) => finding.principle === id).length,
  }));
}

function parts(asked: readonly Rule[], prepared: PreparedLetter): LetterPart[] {
  const found = new Map<string, LetterPart>();
  for (const rule of asked) {
    for (const passage of requiredPassages(rule)) if (!found.has(passage)) found.set(passage, partOf(passage, rule.id, prepared));
  }
  return [...found.values()];
}

/** The passages of which a gap makes the rule speak. */
function requiredPassages(rule: Rule): string[] {
  const uses: FactUse[] = rule.finding.at ? [rule.finding.at] : [];
  const waiting: Condition[] = [rule.when];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ("all" in next) waiting.push(...next.all);
    else if ("any" in next) waiting.push(...next.any);
    else if ("fact" in next) uses.push(next);
  }
  return uses.filter((use) => use.fact === "passage-gap").map((use) => String(use.params?.["passage"]));
}

function partOf(id: string, rule: string, { context }: PreparedLetter): LetterPart {
  const found = passageState(context, id);
  const { language } = context;
  const elements = found.missing.length > 0 ? found.missing : found.partly.map(({ element }) => element);
  return {
    passage: id, title: found.passage.title[language], state: stateOf(found), rule,
    missing: elements.map((element) => element.name[language]), ...(found.range ? { range: found.range } : {}),
  };
}

function stateOf(found: PassageState): PartState {
  if (found.elsewhere) return "elsewhere";
  if (found.absent) return "absent";
  return found.missing.length > 0 ? "incomplete" : found.partly.length > 0 ? "sometimes" : "present";
}
