import type { Place, TextRange } from "@brieftoets/letter";
import type { LetterContext } from "../letter-context.js";

export type OccurrenceValue = string | number | boolean;

/** A place in the letter for which a fact holds, with the values that fill a message. The whole letter is the empty range at its first block. */
export interface Occurrence extends TextRange {
  readonly values: Readonly<Record<string, OccurrenceValue>>;
  /** The whole letter is meant: no words are marked. */
  readonly whole?: true;
  /** Marks this range of the source instead (a tag or comment, which is no letter text). */
  readonly source?: Place;
  /** The marked words, where they are no letter text. */
  readonly quote?: string;
  /** The branch in which it holds, in words. */
  readonly variant?: string;
}

/** A parameter of a fact, for the schema and for the check of names at load. */
export interface ParamSpec {
  /** `list`, `passage` and `rule` are names that must exist. */
  readonly kind: "list" | "passage" | "number" | "boolean" | "text" | "strings" | "choice";
  readonly about: string;
  readonly optional?: boolean;
  readonly choices?: readonly string[];
}

/** Parameters with options and profile values filled in. */
export type FactParams = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A question about a letter. `find` is pure and linear in the letter; it may throw, which becomes a failure of the rule. */
export interface FactDefinition {
  readonly name: string;
  /** One sentence in English for the schema: what an occurrence is, and its values. */
  readonly about: string;
  readonly params?: Readonly<Record<string, ParamSpec>>;
  find(context: LetterContext, params: FactParams): readonly Occurrence[];
}
