import type { LetterFormat } from "@brieftoets/letter";
import type { Bilingual, Severity } from "./finding.js";

export type SeverityLevel = Severity | "off";

/** How firmly the source stands behind the rule; shown wherever the rule is explained. */
export type Standing =
  | "statute" | "adopted" | "accepted" | "advised" | "contested" | "rejected"
  | "signal" | "intended" | "defect" | "plain-language" | "derived";

/** A paper, statute or norm, named once in rules/sources.yaml. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Date of the source, `YYYY-MM-DD` or a year. */
  readonly date: string;
  /** The day on which its text was read. */
  readonly read: string;
  readonly note?: Bilingual;
}

/** A rule's reference to a source: where in it, and with what standing. */
export interface SourceUse {
  readonly id: string;
  readonly at?: string;
  readonly standing: Standing;
  /** The organisation that adopted it, by profile name. */
  readonly by?: string;
  readonly note?: Bilingual;
}

export interface Principle {
  readonly id: string;
  readonly title: Bilingual;
  /** What it means for a letter. */
  readonly meaning: Bilingual;
  readonly sources: readonly SourceUse[];
}

/** A parameter of a fact: a plain value, a rule option or a value of the profile. */
export type ParamValue =
  | string | number | boolean | readonly string[]
  | { readonly option: string }
  | { readonly profile: string };

/** A question about the letter: one fact with its parameters. */
export interface FactUse {
  readonly fact: string;
  readonly params?: Readonly<Record<string, ParamValue>>;
}

/** A condition as json-rules-engine reads it, without paths and named conditions. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | (FactUse & { readonly operator: string; readonly value: string | number | boolean | readonly string[] });

/** Overrides for findings whose value answers: the first that does counts. */
export interface FindingCase {
  readonly value: string;
  readonly is?: string | number | boolean;
  readonly in?: readonly string[];
  /** Strictly more than. */
  readonly above?: number;
  readonly severity?: SeverityLevel;
  readonly message?: Bilingual;
  readonly fix?: RuleFix | false;
}

/** How a finding is mended. Texts may hold `{value}` of the occurrence. */
export type RuleFix =
  | { readonly replace: string; readonly kind?: "safe" | "proposal"; readonly title?: Bilingual }
  | { readonly insert: string; readonly where?: InsertPosition; readonly title?: Bilingual };

export type InsertPosition = "after-salutation" | "before-salutation" | "after-first-paragraph" | "before-closing" | "after-marked" | "end";

/** A letter in Markdown that shows when the rule speaks; run in every format. */
export interface RuleExample {
  readonly text: string;
  readonly type?: string;
  readonly profile?: string;
  readonly at?: string;
  /** Formats in which this example makes sense; default: every text format, docx and odt. */
  readonly formats?: readonly LetterFormat[];
  /** Quotes that are marked, in order; empty string = the whole letter. Only in bad examples. */
  readonly finds?: readonly string[];
  readonly severity?: Severity;
  readonly fields?: readonly string[];
  /** Rules that are off in this example: those that would speak before this one. */
  readonly without?: readonly string[];
}

export interface RuleOption {
  readonly default: number | string | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly about: Bilingual;
}

/** One testable promise: rules/letter/<section>/<id>.yaml. */
export interface Rule {
  readonly id: string;
  readonly section: string;
  readonly title: Bilingual;
  readonly principle: string;
  /** Letter type ids, or `decision`, `resident`, `all`. */
  readonly types: readonly string[];
  readonly formats?: readonly LetterFormat[];
  /** Something is missing from the letter: not asked of fragments. */
  readonly whole?: boolean;
  readonly severity: SeverityLevel;
  /** Letter types (or groups) in which a finding is never more than advice. */
  readonly adviceIn?: readonly string[];
  readonly sources: readonly SourceUse[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly valid?: { readonly from?: string; readonly until?: string };
  readonly when: Condition;
  readonly finding: {
    /** The fact whose occurrences are marked; absent = the whole letter. */
    readonly at?: FactUse;
    readonly message: Bilingual;
    readonly cases?: readonly FindingCase[];
  };
  readonly fix?: RuleFix;
  readonly why: Bilingual;
  /** Rules that are silent where this one marks the same words. */
  readonly over?: readonly string[];
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
}

/** One word or phrase of a list. */
export interface WordEntry {
  /** Phrase notation, see docs: `derhalve`, `~uitnodigen`, `u … te`, `bijlage(n)`. The first is the term that is shown. */
  readonly term: string;
  readonly forms?: readonly string[];
  /** Plain alternatives, best first. */
  readonly say?: readonly string[];
  /** An instruction instead of an alternative: "noem de datum". */
  readonly advice?: Bilingual;
  /** Phrases in which the word is innocent: a hit inside one of them does not count. */
  readonly unless?: readonly string[];
  /** Phrases in which the word counts: a hit that stands in none of them does not. */
  readonly only?: readonly string[];
  /** The alternatives are named, but the sentence must be turned round: they are no fix. */
  readonly rewrite?: boolean;
  readonly severity?: SeverityLevel;
  /** Replaced without reading: same word class, same order. */
  readonly safe?: boolean;
  /** Compare capitals too. */
  readonly exact?: boolean;
  /** Letter types in which it counts; default all. */
  readonly types?: readonly string[];
  readonly note?: string;
}

export interface WordList {
  readonly id: string;
  readonly title: Bilingual;
  readonly entries: readonly WordEntry[];
}

/** One thing that a passage must say. */
export interface PassageElement {
  readonly id: string;
  /** How the message names it: "dat de hulp gratis is". */
  readonly name: Bilingual;
  /** Wordings, phrase notation. One is enough. */
  readonly phrases: readonly string[];
  /** Wordings in which a phrase does not count. */
  readonly unless?: readonly string[];
  /** A phrase in the negative ("niet gratis") does not count, unless this is true. */
  readonly negated?: boolean;
  /** Any of these inside the passage will do as well: a phone number, a web address (a link too), a mail address, an amount of money, or a placeholder of that kind. */
  readonly mentions?: readonly MentionKind[];
  /** Word lists: a hit counts where the topic last spoken of in its paragraph is `of`, not `not` (a term for paying, not for objecting). */
  readonly topic?: { readonly of: string; readonly not: string };
  /** Where it must stand: anywhere, in the passage itself (paragraph or list, adjoining ones that speak of it), or in the paragraph. */
  readonly within?: "letter" | "passage" | "paragraph";
  /** A number of someone else: one of the sender ("bel mij op") does not count. */
  readonly theirs?: boolean;
  /** Without it the passage is not there at all. */
  readonly core?: boolean;
  /** Missing alone, it is only advice. */
  readonly minor?: boolean;
}

/** What can be seen without any words around it. */
export type MentionKind = "phone" | "url" | "mail" | "amount";

/** A required passage as elements with their wordings: rules/passages/<id>.yaml. */
export interface Passage {
  readonly id: string;
  readonly title: Bilingual;
  /** Text that is inserted; placeholders as `((naam))`. A profile can hold its own. */
  readonly text: Bilingual;
  readonly elements: readonly PassageElement[];
  /** Wordings by which a heading, or a paragraph beside the passage, shows that it speaks of the same thing. */
  readonly about?: readonly string[];
  /** Enclosures that count as this passage. */
  readonly enclosures?: readonly string[];
  /** Wordings that say that it stands in an enclosure or on another page. */
  readonly elsewhere?: readonly string[];
}

/** A letter type with the signs by which it is known: rules/types.yaml. */
export interface LetterTypeData {
  readonly id: string;
  readonly name: Bilingual;
  /** Other Dutch names under which it may be declared. */
  readonly aliases?: readonly string[];
  readonly groups: readonly string[];
  /** Wordings with their weight; `where` limits them to subject, opening or heading. */
  readonly signs: readonly { readonly phrase: string; readonly weight: number; readonly where?: "subject" | "opening" | "letter" }[];
}

/** An organisation: rules/profiles/<name>.yaml. */
export interface Profile {
  readonly name: string;
  readonly title: Bilingual;
  readonly extends?: string;
  readonly severities?: Readonly<Record<string, SeverityLevel>>;
  readonly options?: Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>>;
  readonly fonts?: { readonly allowed?: readonly string[]; readonly minimum?: number; readonly recommended?: number; readonly note?: Bilingual };
  readonly leadTime?: { readonly minimumDays?: number; readonly maximumDays?: number; readonly minimumWorkingDays?: number };
  readonly post?: { readonly days?: number };
  readonly support?: { readonly passage?: Bilingual; readonly phone?: string; readonly website?: string };
  readonly passages?: Readonly<Record<string, Bilingual>>;
  readonly contact?: { readonly phone?: string; readonly mail?: string; readonly hours?: string };
  readonly ombudsman?: { readonly name?: string; readonly phone?: string; readonly website?: string; readonly address?: string };
  readonly objection?: { readonly body?: string; readonly address?: string };
  readonly iban?: readonly string[];
  readonly terms?: Readonly<Record<string, string>>;
  readonly abbreviations?: readonly string[];
  readonly address?: "u" | "je";
  readonly validUntil?: string;
}

/** Everything that the rules folder holds, validated. */
export interface RuleData {
  readonly rules: readonly Rule[];
  readonly words: Readonly<Record<string, WordList>>;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly types: readonly LetterTypeData[];
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly principles: Readonly<Record<string, Principle>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Rules ready to be used: the data, compiled once, with a hash that names this set. */
export interface RuleSet extends RuleData {
  /** SHA-256 of the data, hex. */
  readonly hash: string;
}
