import type { Letter } from "@brieftoets/letter";
import { normalise } from "./dutch/normalise.js";
import type { RuleData } from "./rule-set.js";

/** What a letter says about itself, as far as it can be understood. */
export interface Declaration {
  readonly type?: string;
  readonly fragment?: boolean;
  readonly enclosures: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly sent?: string;
  readonly fields?: readonly string[];
  readonly profile?: string;
  readonly subject?: string;
}

/** Reads what a letter says about itself. Values that mean nothing here are as if they were not there. */
export function readDeclaration(letter: Letter, data: Pick<RuleData, "types">): Declaration {
  const { meta } = letter;
  const type = typeof meta["type"] === "string" ? findType(meta["type"], data) : undefined;
  const sent = dateValue(meta["sent"]);
  const fragment = flag(meta["fragment"]);
  const fields = strings(meta["fields"]);
  const profile = meta["profile"];
  const subject = meta["subject"] ?? (letter.format === "html" ? meta["title"] : undefined);
  return {
    enclosures: strings(meta["enclosures"]) ?? [],
    ...(type ? { type } : {}), ...(sent ? { sent } : {}), ...(fragment !== undefined ? { fragment } : {}), ...(fields ? { fields } : {}),
    ...(typeof profile === "string" && profile ? { profile } : {}), ...(typeof subject === "string" && subject.trim() ? { subject } : {}),
  };
}

/** A letter type by its id, its Dutch or English name or another name for it. `decision` alone is the group of all decisions. */
export function findType(name: string, data: Pick<RuleData, "types">): string | undefined {
  const bare = normalise(name.trim()).replace(/[\s_]+/g, "-");
  if (bare === "decision" || bare === "besluit") return "decision";
  return data.types.find((t) => [t.id, t.name.nl, t.name.en, ...(t.aliases ?? [])].some((n) => normalise(n).replace(/[\s_]+/g, "-") === bare))?.id;
}

function dateValue(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const iso = typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})/.exec(value.trim()) : null;
  return iso?.[1];
}

const flag = (value: unknown): boolean | undefined => (value === true || value === "true" || value === "ja" ? true : value === false || value === "false" || value === "nee" ? false : undefined);

function strings(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return value.split(/[,;]/).map((s) => s.trim()).filter(Boolean);
  return Array.isArray(value) ? value.map(String) : undefined;
}
