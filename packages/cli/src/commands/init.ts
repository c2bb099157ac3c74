import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { loadRules, nearestName, type Language, type RuleSet } from "@brieftoets/rules";
import { CONFIG_NAME, joinPath } from "@brieftoets/rules/config";
import { errorCode, fileErrorText } from "../files/file-errors.js";
import { walkFolder } from "../files/walk-folder.js";
import { lookAround } from "../init/look-around.js";
import { starterConfig } from "../init/starter-config.js";
import { UsageError } from "../mistake.js";
import { say } from "../say.js";
import { valueOf, type Call, type RunCommand } from "./command.js";

const DEFAULT_PROFILE = "nl-gemeente";

/** `brieftoets init`: writes a configuration for the current folder. Never overwrites one. */
export const runInit: RunCommand = async (call) => {
  const { terminal, language = "nl" } = call;
  const rules = await loadRules();
  const profile = await chooseProfile(call, rules, language);
  const { files } = await walkFolder(terminal.cwd);
  const seen = await lookAround(files, terminal.cwd, rules);
  const path = joinPath(terminal.cwd, CONFIG_NAME);
  try {
    await writeFile(path, starterConfig({ ...seen, profile, language }), { flag: "wx" });
  } catch (error) {
    throw new UsageError(refusal(error));
  }
  const next = { nl: `${CONFIG_NAME} is gemaakt. Toets uw brieven nu met: brieftoets check`, en: `${CONFIG_NAME} was made. Now check your letters with: brieftoets check` };
  await say(terminal, next[language]);
  return 0;
};

function refusal(error: unknown): { nl: string; en: string } {
  if (errorCode(error) === "EEXIST") {
    return { nl: `Hier staat al een ${CONFIG_NAME}. Die blijft zoals hij is.`, en: `There is a ${CONFIG_NAME} here already. It stays as it is.` };
  }
  const why = fileErrorText(error);
  if (!why) throw error;
  return { nl: `${CONFIG_NAME} kan niet worden geschreven: ${why.nl}.`, en: `${CONFIG_NAME} cannot be written: ${why.en}.` };
}

/** The profile of --profile, or the answer of the person at the terminal, or the default. */
async function chooseProfile({ options, terminal }: Call, rules: RuleSet, language: Language): Promise<string> {
  const known = Object.keys(rules.profiles);
  const given = valueOf(options, "profile") ?? (terminal.stdin.isTTY === true && terminal.stderr.isTerminal ? await ask(rules, language) : DEFAULT_PROFILE);
  if (known.includes(given)) return given;
  const nearest = nearestName(given, known);
  throw new UsageError({
    nl: `Onbekend profiel: ${given}. ${nearest ? `Bedoelt u ${nearest}?` : `Kies uit: ${known.join(", ")}.`}`,
    en: `Unknown profile: ${given}. ${nearest ? `Did you mean ${nearest}?` : `Choose from: ${known.join(", ")}.`}`,
  });
}

async function ask(rules: RuleSet, language: Language): Promise<string> {
  const lines = Object.values(rules.profiles).map(({ name, title }) => `  ${name}: ${title[language]}`);
  const question = { nl: "Welke afspraken gelden voor uw brieven?", en: "Which agreements count for your letters?" };
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await reader.question(`${question[language]}\n${lines.join("\n")}\n[${DEFAULT_PROFILE}] `);
    return answer.trim() || DEFAULT_PROFILE;
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw new UsageError({ nl: "Afgebroken. Er is niets gemaakt.", en: "Stopped. Nothing was made." });
    throw error;
  } finally {
    reader.close();
  }
}
