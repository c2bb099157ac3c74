import type { LetterFormat, TextRange } from "@brieftoets/letter";

/** How grave a finding is. A rule can also be "off". */
export type Severity = "error" | "warning" | "advice";

/** What a person reads, in plain Dutch, with English beside it. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** The languages of messages. */
export type Language = keyof Bilingual;

/**
 * Where a finding stands in the source, as printed in reports.
 * Text formats: 1-based line and column in UTF-16 units (`endColumn` exclusive) with the half-open offsets in the decoded file.
 * docx, odt, pdf: part, paragraph, page, and offsets in the paragraph; `label` says it as a person does.
 */
export interface FindingPlace extends TextRange {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly part?: string;
  readonly paragraph?: number;
  readonly page?: number;
  readonly label?: string;
  /** The file of a composition that it stands in. */
  readonly path?: string;
  /** The row of `--data` that the letter was filled with. */
  readonly row?: number;
}

/** Replaces the source range `[start, end)` by `text`; offsets as in `FindingPlace`. */
export interface Edit extends TextRange {
  readonly text: string;
  /** Only in a composition: the file to change. */
  readonly path?: string;
}

/** A way to mend a finding. Safe ones may be applied without reading; a proposal is for a person to judge. */
export interface Fix {
  readonly title: string;
  readonly kind: "safe" | "proposal";
  readonly edits: readonly Edit[];
}

/** One place where a rule is not met. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The marked words as the reader sees them; absent when the whole letter is meant. */
  readonly quote?: string;
  readonly place: FindingPlace;
  /** The marked range in `Letter.text`; empty at the first block when the whole letter is meant. */
  readonly range: TextRange;
  readonly principle: string;
  /** The branch of the template in which it holds, when it concerns one branch. */
  readonly variant?: string;
  readonly fixes?: readonly Fix[];
  /** Stays the same when other parts of the letter change. Holds no letter text. */
  readonly fingerprint: string;
  readonly suppressed?: { readonly reason: string; readonly until?: string };
  readonly baseline?: true;
}

/** A rule that could not be judged on this letter. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

export interface Metrics {
  readonly words: number;
  readonly sentences: number;
  /** Absent below 50 words or 3 sentences. */
  readonly fleschDouma?: number;
  readonly leesindexA?: number;
}

/** Where the letter type comes from. */
export type TypeOrigin = "flag" | "document" | "config" | "detected" | "unknown";

/** What was found in one letter: an element of `letters` in the JSON result. */
export interface LetterResult {
  readonly path: string;
  readonly format: LetterFormat;
  readonly template: readonly string[];
  readonly type: { readonly value: string; readonly from: TypeOrigin; readonly reason?: string };
  readonly profile: string;
  readonly fragment: boolean;
  readonly metrics: Metrics;
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** Only when the document could not be read: why, in the language asked for. */
  readonly unreadable?: string;
}
