import type { BranchStep, Letter, TextRange, TextStyle } from "@brieftoets/letter";
import type { Role } from "./analysis/roles.js";
import type { CheckOptions } from "./check-options.js";
import { prepareLetter } from "./check-letter.js";
import type { Metrics, TypeOrigin } from "./finding.js";
import { measureLetter } from "./metrics.js";

/** A letter as the checker sees it. Ranges are in the letter's text. */
export interface Inspection {
  readonly path: string;
  readonly format: string;
  readonly text: string;
  readonly template: readonly string[];
  readonly type: { readonly value: string; readonly from: TypeOrigin; readonly reason?: string };
  readonly profile: string;
  readonly fragment: { readonly value: boolean; readonly reason: string };
  readonly resident: boolean;
  readonly metrics: Metrics;
  readonly blocks: readonly InspectedBlock[];
  readonly placeholders: readonly (TextRange & { readonly name: string; readonly dialect: string })[];
  readonly links: readonly (TextRange & { readonly target: string })[];
  readonly variants: readonly (TextRange & { readonly path: readonly BranchStep[] })[];
}

export interface InspectedBlock extends TextRange {
  readonly kind: string;
  readonly region: string;
  readonly quoted: boolean;
  readonly dutch: boolean;
  readonly level?: number;
  readonly marker?: string;
  readonly sentences: readonly (TextRange & { readonly role: Role; readonly words: number })[];
  /** The styles of its text, as far as they are known. */
  readonly styles: readonly TextStyle[];
  /** Where it stands, as a person says it (Word processor formats). */
  readonly label?: string;
}

/** Shows what the checker makes of a letter, and why it takes it for this type. @throws DataError for a profile or type that does not exist. */
export async function inspectLetter(letter: Letter, options: CheckOptions = {}): Promise<Inspection> {
  const { context, type, fragment, resident } = await prepareLetter(letter, options);
  const blocks = context.analysis.blocks.map(({ block, dutch, sentences }): InspectedBlock => {
    const label = letter.place({ start: block.start, end: block.end }).label;
    return {
      kind: block.kind, region: block.region, quoted: block.quoted, dutch, start: block.start, end: block.end,
      ...(block.level !== undefined ? { level: block.level } : {}), ...(block.marker !== undefined ? { marker: block.marker } : {}),
      sentences: sentences.map((s) => ({ start: s.start, end: s.end, role: s.role, words: s.words })),
      styles: stylesOf(letter, block), ...(label !== undefined ? { label } : {}),
    };
  });
  return {
    path: letter.path, format: letter.format, text: letter.text, template: letter.dialects, type, profile: context.profile.name, fragment, resident,
    metrics: measureLetter(context), blocks,
    placeholders: letter.placeholders.map(({ start, end, name, dialect }) => ({ start, end, name, dialect })),
    links: letter.links.map(({ start, end, target }) => ({ start, end, target })),
    variants: letter.branches.map(({ start, end, path }) => ({ start, end, path })),
  };
}

function stylesOf(letter: Letter, block: TextRange): TextStyle[] {
  const seen = new Map<string, TextStyle>();
  for (const run of letter.runs) if (run.start < block.end && run.end > block.start) seen.set(JSON.stringify(run.style), run.style);
  return [...seen.values()];
}
