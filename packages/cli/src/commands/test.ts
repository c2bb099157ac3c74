import { readFile } from "node:fs/promises";
import { loadRules, testRule, type ExampleOutcome, type Language, type Rule, type RuleFile, type RuleSet } from "@brieftoets/rules";
import { compileGlob, globBase, isGlob, joinPath, parseYaml, relativePath, ruleIdOf, withSlashes } from "@brieftoets/rules/config";
import { errorCode, fileErrorText } from "../files/file-errors.js";
import { compare, shownPath } from "../files/find-letters.js";
import { listFiles } from "../files/list-files.js";
import { UsageError } from "../mistake.js";
import { visible } from "../terminal/display-text.js";
import { writeResult } from "../write-result.js";
import { folderConfig } from "./call-config.js";
import type { Call, RunCommand } from "./command.js";

/** `brieftoets test [FILES…]`: runs the examples inside rule files. */
export const runTest: RunCommand = async (call) => {
  const { rules, tested, files, language } = await rulesToTest(call);
  const lines: string[] = [];
  let examples = 0;
  for (const rule of tested) {
    const outcomes = await testRule(rule, rules);
    examples += outcomes.length;
    for (const outcome of outcomes) if (!outcome.holds) lines.push(await failureText(outcome, files.get(rule.id), language, call.terminal.cwd));
  }
  const failed = lines.length;
  await writeResult(`${[...lines, WORDS[language].summary(examples, tested.length, failed)].join("\n")}\n`, undefined, call.terminal);
  return failed > 0 ? 1 : 0;
};

interface TestPlan {
  readonly rules: RuleSet;
  readonly tested: readonly Rule[];
  /** The file of each own rule, by rule id. */
  readonly files: ReadonlyMap<string, RuleFile>;
  readonly language: Language;
}

/** The rules in the named files; without files every rule that counts in this folder. @throws DataError when a file has mistakes */
async function rulesToTest(call: Call): Promise<TestPlan> {
  const { config, language } = await folderConfig(call);
  if (call.args.length === 0) return { rules: config.rules, tested: config.rules.rules, files: byRule(config.ruleFiles), language };
  const named = await readRuleFiles(call);
  const rules = await loadRules({ files: [...config.ruleFiles.filter(({ path }) => !named.some((file) => file.path === path)), ...named] });
  const files = byRule(named);
  return { rules, tested: rules.rules.filter(({ id }) => files.has(id)), files, language };
}

function byRule(files: readonly RuleFile[]): ReadonlyMap<string, RuleFile> {
  return new Map(files.map((file) => [ruleIdOf(file.path), file]));
}

async function readRuleFiles({ args, terminal: { cwd } }: Call): Promise<RuleFile[]> {
  const paths = new Set<string>();
  for (const arg of args) for (const path of await pathsOf(arg, cwd)) paths.add(path);
  return Promise.all([...paths].sort(compare).map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}

/** The rule files that an argument stands for: a file, a folder or a glob. */
async function pathsOf(arg: string, cwd: string): Promise<string[]> {
  const path = joinPath(cwd, withSlashes(arg));
  try {
    await readFile(path);
    return [path];
  } catch (error) {
    const code = errorCode(error);
    const pattern = code === "EISDIR" ? `${path}/**/*.{yaml,yml,json}` : isGlob(arg) ? path : undefined;
    const base = pattern === undefined ? undefined : globBase(pattern);
    const fits = base === undefined ? undefined : compileGlob(relativePath(base, pattern ?? ""));
    const found = base === undefined || !fits ? [] : (await listFiles(base)).filter((one) => fits(relativePath(base, one)));
    if (found.length > 0) return found;
    const why = pattern === undefined ? fileErrorText(error) : { nl: "hier staan geen regelbestanden", en: "there are no rule files here" };
    throw new UsageError({ nl: `${arg}: ${why?.nl ?? String(error)}.`, en: `${arg}: ${why?.en ?? String(error)}.` });
  }
}

async function failureText(outcome: ExampleOutcome, file: RuleFile | undefined, language: Language, cwd: string): Promise<string> {
  const words = WORDS[language];
  const place = file === undefined ? words.shipped(outcome.rule) : await placeText(outcome, file, cwd);
  return [
    `${place}: ${words.fails(words.kinds[outcome.kind], outcome.index + 1, outcome.rule)}`,
    `    ${words.wanted}: ${quotes(outcome.wanted, language)}`,
    `    ${words.found}: ${quotes(outcome.found, language)}`,
  ].join("\n");
}

async function placeText({ kind, index }: ExampleOutcome, { path, text }: RuleFile, cwd: string): Promise<string> {
  const { line, column } = (await parseYaml(text, path)).place(["examples", kind, index]);
  return `${shownPath(path, cwd)}:${line}:${column}`;
}

function quotes(list: readonly string[], language: Language): string {
  const { nothing, whole } = WORDS[language];
  return list.length === 0 ? nothing : list.map((quote) => (quote === "" ? whole : `"${visible(quote)}"`)).join(", ");
}

const WORDS = {
  nl: {
    kinds: { good: "goede", bad: "slechte" }, wanted: "verwacht", found: "gevonden", nothing: "niets", whole: "de hele brief",
    shipped: (rule: string) => `meegeleverde regel ${rule}`,
    fails: (kind: string, number: number, rule: string) => `het ${kind} voorbeeld ${number} van ${rule} klopt niet`,
    summary: (examples: number, rules: number, failed: number) =>
      `${examples} ${examples === 1 ? "voorbeeld" : "voorbeelden"} van ${rules} ${rules === 1 ? "regel" : "regels"}: ${failed === 0 ? "alles klopt" : failed === 1 ? "1 klopt niet" : `${failed} kloppen niet`}.`,
  },
  en: {
    kinds: { good: "good", bad: "bad" }, wanted: "expected", found: "found", nothing: "nothing", whole: "the whole letter",
    shipped: (rule: string) => `shipped rule ${rule}`,
    fails: (kind: string, number: number, rule: string) => `${kind} example ${number} of ${rule} does not hold`,
    summary: (examples: number, rules: number, failed: number) =>
      `${examples} ${examples === 1 ? "example" : "examples"} of ${rules} ${rules === 1 ? "rule" : "rules"}: ${failed === 0 ? "all hold" : failed === 1 ? "1 does not hold" : `${failed} do not hold`}.`,
  },
} as const;
