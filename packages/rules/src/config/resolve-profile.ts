import type { DataPath } from "../data/located-yaml.js";
import { didYouMean } from "../data/validate.js";
import { loadProfile } from "../load-rules.js";
import { DataError, type Problem } from "../problem.js";
import type { Profile, RuleSet } from "../rule-set.js";
import { problemAt, readMentioned, type ConfigLayer, type RawProfile } from "./config-layer.js";
import type { ConfigFiles, ProfileChoice } from "./config.js";
import { joinPath } from "./paths.js";

/** Whether a profile is named by its file. */
function isProfileFile(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/iu.test(name);
}

/** The profile that stands at `path` in a configuration. Mistakes are added to `problems`. */
export async function resolveProfile(
  raw: RawProfile, layer: ConfigLayer, path: DataPath, context: { readonly rules: RuleSet; readonly files: ConfigFiles; readonly problems: Problem[] },
): Promise<ProfileChoice | undefined> {
  const { rules, files, problems } = context;
  if (typeof raw !== "string") return tryProfile(layer.file, onlyBlock(layer, path), rules, problems);
  if (Object.hasOwn(rules.profiles, raw)) return raw;
  if (!isProfileFile(raw)) {
    const known = Object.keys(rules.profiles);
    const hint = didYouMean(raw, known);
    problems.push(problemAt(layer, path, {
      nl: `Onbekend profiel "${raw}".${hint.nl || ` Kies uit: ${known.join(", ")}, of noem een bestand.`}`,
      en: `Unknown profile "${raw}".${hint.en || ` Choose from: ${known.join(", ")}, or name a file.`}`,
    }));
    return undefined;
  }
  const file = joinPath(layer.folder, raw);
  const text = await readMentioned(layer, path, file, files, problems);
  return text === undefined ? undefined : tryProfile(file, text, rules, problems);
}

async function tryProfile(path: string, text: string, rules: RuleSet, problems: Problem[]): Promise<Profile | undefined> {
  try {
    return await loadProfile({ path, text }, rules);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** The text of the configuration with everything blanked but the block at `path`: every line and column stays right. */
function onlyBlock(layer: ConfigLayer, path: DataPath): string {
  const { start, end } = layer.located.span(path);
  return layer.text.slice(0, start).replace(/[^\r\n]/gu, " ") + layer.text.slice(start, end);
}
