import { dialectIds } from "@brieftoets/letter";
import { didYouMean } from "../data/validate.js";
import { DataError, type Problem } from "../problem.js";
import type { RuleSet, SeverityLevel } from "../rule-set.js";
import { SUPPRESSION_RULES } from "../suppression-rules.js";
import { namesAt, problemAt, readLayers, readMentioned, type ConfigLayer } from "./config-layer.js";
import type { Config, ConfigFiles, ProfileChoice } from "./config.js";
import { compileGlob } from "./glob.js";
import { loadOwnRules } from "./own-rules.js";
import { joinPath } from "./paths.js";
import { readFields } from "./read-fields.js";
import { resolveCompositions, resolveLetters, type ResolveContext } from "./resolve-letters.js";
import { resolveProfile } from "./resolve-profile.js";
import { ruleIdOf } from "./rule-id.js";

/**
 * Reads a configuration, those that it extends, and everything that they name.
 * What the nearest file says goes before what it extends; lists are added to each other.
 * @param file absolute path with forward slashes
 * @throws DataError with every mistake in all of these files
 */
export async function loadConfig(file: string, files: ConfigFiles): Promise<Config> {
  const problems: Problem[] = [];
  const layers = await readLayers(file, files, problems);
  const { rules, ruleFiles } = await loadOwnRules(layers, files, problems);
  const context: ResolveContext = { rules, files, problems };
  const config: Config = {
    file, rules, ruleFiles,
    ...(await firstValues(layers, context)),
    letters: await gather(layers, (layer) => resolveLetters(layer, context)),
    compositions: await gather(layers, (layer) => resolveCompositions(layer, context)),
    roots: await gather(layers, (layer) => namesAt(layer.raw.templates?.roots, []).map(({ name }) => joinPath(layer.folder, name))),
    dialects: dialectsOf(layers, problems),
    severities: severitiesOf(layers, [...rules.rules.map((r) => r.id), ...ruleFiles.map(({ path }) => ruleIdOf(path)), ...SUPPRESSION_RULES], problems),
    accept: await gather(layers, (layer) => namesAt(layer.raw.accept, []).map(({ name }) => name)),
    ignore: await gather(layers, (layer) => namesAt(layer.raw.ignore, []).map(({ name }) => ({ folder: layer.folder, test: compileGlob(name) }))),
  };
  if (problems.length > 0) throw new DataError(inOrder(problems));
  return config;
}

async function gather<T>(layers: readonly ConfigLayer[], of: (layer: ConfigLayer) => readonly T[] | Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for (const layer of layers) all.push(...(await of(layer)));
  return all;
}

/** Values of which the nearest one counts. All are resolved, so that a mistake in a file that is extended shows too. */
async function firstValues(
  layers: readonly ConfigLayer[], context: ResolveContext,
): Promise<Pick<Config, "language" | "profile" | "fields" | "styles">> {
  const profiles: ProfileChoice[] = [];
  const fields: (readonly string[])[] = [];
  const styles: string[][] = [];
  for (const layer of layers) {
    const profile = layer.raw.profile === undefined ? undefined : await resolveProfile(layer.raw.profile, layer, ["profile"], context);
    if (profile !== undefined) profiles.push(profile);
    const names = await readFields(layer, context.files, context.problems);
    if (names) fields.push(names);
    if (layer.raw.styles !== undefined) styles.push(await readStyles(layer, context));
  }
  const language = layers.find((layer) => layer.raw.language)?.raw.language;
  return {
    ...(language ? { language } : {}), ...(profiles[0] === undefined ? {} : { profile: profiles[0] }),
    ...(fields[0] ? { fields: fields[0] } : {}), styles: styles[0] ?? [],
  };
}

async function readStyles(layer: ConfigLayer, { files, problems }: ResolveContext): Promise<string[]> {
  const styles: string[] = [];
  for (const { name, path } of namesAt(layer.raw.styles, ["styles"])) {
    const text = await readMentioned(layer, path, joinPath(layer.folder, name), files, problems);
    if (text !== undefined) styles.push(text);
  }
  return styles;
}

function dialectsOf(layers: readonly ConfigLayer[], problems: Problem[]): Config["dialects"] {
  for (const layer of layers) {
    for (const { name, path } of namesAt(layer.raw.templates?.dialects, ["templates", "dialects"])) {
      if (name === "auto" || dialectIds.includes(name)) continue;
      const hint = didYouMean(name, ["auto", ...dialectIds]);
      problems.push(problemAt(layer, path, {
        nl: `Onbekende sjabloontaal "${name}".${hint.nl || ` Kies auto, of: ${dialectIds.join(", ")}.`}`,
        en: `Unknown template dialect "${name}".${hint.en || ` Choose auto, or: ${dialectIds.join(", ")}.`}`,
      }));
    }
  }
  const named = layers.find((layer) => layer.raw.templates?.dialects !== undefined)?.raw.templates?.dialects;
  if (named === undefined || named.includes("auto")) return "auto";
  return typeof named === "string" ? [named] : named;
}

function severitiesOf(layers: readonly ConfigLayer[], known: readonly string[], problems: Problem[]): Record<string, SeverityLevel> {
  const severities: Record<string, SeverityLevel> = {};
  for (const layer of [...layers].reverse()) {
    for (const [id, severity] of Object.entries(layer.raw.rules?.severity ?? {})) {
      severities[id] = severity;
      if (known.includes(id)) continue;
      const hint = didYouMean(id, known);
      problems.push(problemAt(layer, ["rules", "severity", id], {
        nl: `Onbekende regel "${id}".${hint.nl || " Alle regels staan in \"brieftoets rules\"."}`,
        en: `Unknown rule "${id}".${hint.en || " \"brieftoets rules\" lists all rules."}`,
      }, true));
    }
  }
  return severities;
}

/** By file and place; a mistake that was met twice is said once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const byFile = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => byFile(a, b) || a.line - b.line || a.column - b.column);
}
