import type { DataPath } from "../data/located-yaml.js";
import { didYouMean } from "../data/validate.js";
import { findType } from "../declaration.js";
import type { Problem } from "../problem.js";
import type { RuleSet } from "../rule-set.js";
import { namesAt, problemAt, readMentioned, type ConfigLayer, type RawProfile } from "./config-layer.js";
import type { Composition, ConfigFiles, LetterEntry, ProfileChoice } from "./config.js";
import { compileGlob } from "./glob.js";
import { letterTypeNames } from "./letter-type-names.js";
import { joinPath } from "./paths.js";
import { resolveProfile } from "./resolve-profile.js";

/** What resolving a configuration needs. Mistakes are added to `problems`. */
export interface ResolveContext {
  readonly rules: RuleSet;
  readonly files: ConfigFiles;
  readonly problems: Problem[];
}

/** The entries of `letters` in one configuration file. */
export async function resolveLetters(layer: ConfigLayer, context: ResolveContext): Promise<readonly LetterEntry[]> {
  const entries: LetterEntry[] = [];
  for (const [i, raw] of (layer.raw.letters ?? []).entries()) {
    if (!raw) continue;
    const path = ["letters", i];
    entries.push({
      folder: layer.folder,
      tests: namesAt(raw.files, [...path, "files"]).map(({ name }) => compileGlob(name)),
      ...(raw.fragment === undefined ? {} : { fragment: raw.fragment }),
      ...(await typeAndProfile(raw, layer, path, context)),
    });
  }
  return entries;
}

/** The compositions in one configuration file; every part must exist. */
export async function resolveCompositions(layer: ConfigLayer, context: ResolveContext): Promise<readonly Composition[]> {
  const compositions: Composition[] = [];
  for (const [i, raw] of (layer.raw.compositions ?? []).entries()) {
    if (!raw) continue;
    const path = ["compositions", i];
    const parts: string[] = [];
    for (const { name, path: at } of namesAt(raw.parts, [...path, "parts"])) {
      if (!name) continue;
      const file = joinPath(layer.folder, name);
      if ((await readMentioned(layer, at, file, context.files, context.problems)) !== undefined) parts.push(file);
    }
    compositions.push({ name: raw.name, folder: layer.folder, parts, ...(await typeAndProfile(raw, layer, path, context)) });
  }
  return compositions;
}

async function typeAndProfile(
  raw: { readonly type?: string; readonly profile?: RawProfile }, layer: ConfigLayer, path: DataPath, context: ResolveContext,
): Promise<{ readonly type?: string; readonly profile?: ProfileChoice }> {
  if (raw.type !== undefined) checkType(raw.type, layer, [...path, "type"], context);
  const profile = raw.profile === undefined ? undefined : await resolveProfile(raw.profile, layer, [...path, "profile"], context);
  return { ...(raw.type === undefined ? {} : { type: raw.type }), ...(profile === undefined ? {} : { profile }) };
}

function checkType(type: string, layer: ConfigLayer, path: DataPath, { rules, problems }: ResolveContext): void {
  if (findType(type, rules) !== undefined) return;
  const hint = didYouMean(type, letterTypeNames(rules));
  const ids = rules.types.map((t) => t.id).join(", ");
  problems.push(problemAt(layer, path, {
    nl: `Onbekend brieftype "${type}".${hint.nl || ` Kies uit: ${ids}.`}`,
    en: `Unknown letter type "${type}".${hint.en || ` Choose from: ${ids}.`}`,
  }));
}
