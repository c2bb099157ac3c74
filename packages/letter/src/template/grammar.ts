/** What a block tag does with the text inside it. */
export type BlockKind =
  /** Printed when the test holds. */
  | "if"
  /** Printed when the test does not hold. */
  | "unless"
  /** Each part is printed for its own case. */
  | "switch"
  /** Printed always, as far as we know: loops, blocks, scopes. */
  | "scope"
  /** Never printed: a long comment. */
  | "void"
  /** Printed, but no template code. */
  | "raw";

/** A tag as its dialect reads it. */
export interface TagReading {
  readonly role: "value" | "open" | "middle" | "close" | "single" | "comment" | "literal";
  /** Opening and closing tags: the word on which the two must agree; "" closes anything. */
  readonly block: string;
  readonly kind?: BlockKind | "elseif" | "else" | "case" | "default";
  /** What is tested, looped over or written. */
  readonly rest: string;
  /** An opening tag that may stand without its closing tag; then it is read as `alone`. */
  readonly alone?: "value" | "single" | "literal";
  /** A file that the tag names. */
  readonly file?: { readonly use: "include" | "extends"; readonly path: string };
}

/** The words of a dialect whose tags start with a word. */
export interface Grammar {
  readonly opens: ReadonlyMap<string, BlockKind>;
  readonly middles: ReadonlyMap<string, "elseif" | "else" | "case" | "default">;
  /** Opening words that may stand alone. */
  readonly alone: ReadonlySet<string>;
  /** Words that print a text given as a string. */
  readonly literals: ReadonlySet<string>;
  /** Words that print nothing. */
  readonly silent: ReadonlySet<string>;
  readonly includes: ReadonlySet<string>;
  readonly extends: ReadonlySet<string>;
  /** What an unknown word is when it has no closing tag. */
  readonly unknown: "value" | "single";
}

interface GrammarWords {
  readonly if?: string;
  readonly unless?: string;
  readonly switch?: string;
  readonly scope?: string;
  readonly void?: string;
  readonly raw?: string;
  readonly elseif?: string;
  readonly else?: string;
  readonly case?: string;
  readonly default?: string;
  readonly alone?: string;
  readonly literals?: string;
  readonly silent?: string;
  readonly includes?: string;
  readonly extends?: string;
  readonly unknown?: "value" | "single";
}

const BLOCK_KINDS = ["if", "unless", "switch", "scope", "void", "raw"] as const;
const MIDDLE_KINDS = ["elseif", "else", "case", "default"] as const;

/** A grammar from lists of words, separated by blanks. */
export function grammar(words: GrammarWords): Grammar {
  return {
    opens: new Map(BLOCK_KINDS.flatMap((kind) => list(words[kind]).map((word) => [word, kind] as const))),
    middles: new Map(MIDDLE_KINDS.flatMap((kind) => list(words[kind]).map((word) => [word, kind] as const))),
    alone: new Set(list(words.alone)),
    literals: new Set(list(words.literals)),
    silent: new Set(list(words.silent)),
    includes: new Set(list(words.includes)),
    extends: new Set(list(words.extends)),
    unknown: words.unknown ?? "single",
  };
}

function list(words = ""): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}

/** Reads a tag that starts with a word. `closes` is the block that the word closes, when it closes one. */
export function readWord(rules: Grammar, word: string, rest: string, closes?: string): TagReading {
  if (closes !== undefined) return { role: "close", block: closes, rest };
  const middle = rules.middles.get(word);
  if (middle !== undefined) return readMiddle(word, middle, rest);
  const file = readFileUse(rules, word, rest);
  const kind = rules.opens.get(word);
  const literal = rules.literals.has(word) && QUOTED.test(rest);
  if (kind !== undefined) {
    const alone = rules.alone.has(word) ? { alone: literal ? "literal" : "single" } as const : {};
    return { role: "open", block: word, kind, rest, ...alone, ...file };
  }
  if (literal) return { role: "literal", block: "", rest };
  if (file.file !== undefined || rules.silent.has(word)) return { role: "single", block: "", rest, ...file };
  return { role: "open", block: word, kind: "scope", rest, alone: rules.unknown };
}

const QUOTED = /["']/u;

function readMiddle(word: string, kind: "elseif" | "else" | "case" | "default", rest: string): TagReading {
  const elseIf = kind === "else" ? /^if\s+(.*)$/su.exec(rest) : null;
  if (elseIf !== null) return { role: "middle", block: word, kind: "elseif", rest: elseIf[1] ?? "" };
  return { role: "middle", block: word, kind, rest };
}

function readFileUse(rules: Grammar, word: string, rest: string): Pick<TagReading, "file"> {
  const use = rules.includes.has(word) ? "include" : rules.extends.has(word) ? "extends" : undefined;
  const path = use === undefined ? undefined : /["']([^"'\n]+)["']/u.exec(rest)?.[1] ?? /^[(\s]*([\w./-]+)/u.exec(rest)?.[1];
  return use === undefined || path === undefined ? {} : { file: { use, path } };
}
