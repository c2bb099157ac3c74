import { DataError } from "./problem.js";
import type { Profile, RuleData } from "./rule-set.js";

/** The profile that counts when nothing names one. */
export const DEFAULT_PROFILE = "nl-gemeente";

/** Profiles that were merged before: a run asks for the same one for every letter. */
const merged = new WeakMap<Profile, { readonly data: Pick<RuleData, "profiles">; readonly profile: Profile }>();

/**
 * A profile with everything that it takes from the profiles it extends; its own values go first, one key at a time.
 * @throws DataError when it, or one that it extends, does not exist, or when profiles extend each other in a circle.
 */
export function resolveProfile(profile: string | Profile, data: Pick<RuleData, "profiles">, path: readonly string[] = []): Profile {
  const own = typeof profile === "string" ? data.profiles[profile] : profile;
  const name = typeof profile === "string" ? profile : profile.name;
  if (!own) throw unknownProfile(name, Object.keys(data.profiles));
  if (path.includes(name)) throw new DataError([{ file: name, line: 1, column: 1, message: { nl: `Profielen verwijzen in een kring: ${[...path, name].join(" → ")}.`, en: `Profiles extend each other in a circle: ${[...path, name].join(" → ")}.` } }]);
  if (!own.extends) return own;
  const known = merged.get(own);
  if (known?.data === data) return known.profile;
  const result = merge(resolveProfile(own.extends, data, [...path, name]), own) as Profile;
  merged.set(own, { data, profile: result });
  return result;
}

function unknownProfile(name: string, known: readonly string[]): DataError {
  return new DataError([{ file: name, line: 1, column: 1, message: { nl: `Het profiel "${name}" bestaat niet. Kies uit: ${known.join(", ")}.`, en: `The profile "${name}" does not exist. Choose from: ${known.join(", ")}.` } }]);
}

function merge(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (!isRecord(base) || !isRecord(own)) return own;
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(own)])].map((key) => [key, merge(base[key], own[key])]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value of a profile by its path ("leadTime.minimumDays"); undefined where it has none. */
export function profileValue(profile: Profile, path: string): string | number | boolean | readonly string[] | undefined {
  let value: unknown = profile;
  for (const key of path.split(".")) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" || Array.isArray(value) ? value : undefined;
}
