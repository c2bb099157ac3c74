/** One way in which a dialect writes a tag. */
export interface Form {
  /** The characters that every tag of this form starts with. */
  readonly open: string;
  /** How many characters at the end are no content. */
  readonly closeLength: number;
  /** What the content is: to be read by the dialect's grammar, a field, or a comment. */
  readonly holds: "tag" | "value" | "comment";
  /** Could also be prose, CSS or script: not looked for in `<style>` and `<script>`. */
  readonly weak: boolean;
  /** Where the tag that starts at `at` ends; undefined when it is none or does not close. */
  readonly end: (source: string, at: number) => number | undefined;
  /** Tests (sticky) whether an opener that does not close is surely a tag. */
  readonly surely?: RegExp;
}

interface Between {
  readonly holds?: Form["holds"];
  /** The tag's content stays on one line. */
  readonly oneLine?: boolean;
  /** Brackets that are counted, so that the close is not found inside them. */
  readonly nest?: "{}" | "()";
  /** Signs that enclose a string in which the close is not looked for. */
  readonly quotes?: string;
  /** Sticky test of the content: no tag when it fails. */
  readonly content?: RegExp;
  readonly weak?: boolean;
  readonly surely?: RegExp;
}

/** A form between two signs. Multi-line content ends at an empty line at the latest; a second opener ends the search, which keeps it linear. */
export function between(open: string, close: string, options: Between = {}): Form {
  const { content } = options;
  return {
    open,
    closeLength: close.length,
    holds: options.holds ?? "tag",
    weak: options.weak ?? false,
    ...(options.surely === undefined ? {} : { surely: options.surely }),
    end: (source, at) => {
      if (content !== undefined && !matchesAt(content, source, at + open.length)) return undefined;
      return endOfTag(source, at + open.length, open, close, options);
    },
  };
}

/** A comment: everything up to the close, without a thought for quotes. */
export function commentBetween(open: string, close: string): Form {
  return {
    open,
    closeLength: close.length,
    holds: "comment",
    weak: false,
    end: (source, at) => {
      const found = source.indexOf(close, at + open.length);
      return found < 0 ? undefined : found + close.length;
    },
  };
}

/** A form that one sticky expression describes; it must be linear. `before` are characters that may not stand before it. */
export function pattern(open: string, expression: RegExp, closeLength: number, before?: RegExp): Form {
  return {
    open,
    closeLength,
    holds: "value",
    weak: true,
    end: (source, at) => {
      if (before !== undefined && at > 0 && before.test(source.charAt(at - 1))) return undefined;
      expression.lastIndex = at;
      return expression.test(source) ? expression.lastIndex : undefined;
    },
  };
}

/** Whether a sticky expression matches at an offset. */
export function matchesAt(expression: RegExp, source: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(source);
}

function endOfTag(source: string, from: number, open: string, close: string, options: Between): number | undefined {
  const { nest = "", quotes = "", oneLine = false } = options;
  let depth = 0;
  let plainEnd: number | undefined;
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === "\n" && (oneLine || emptyLineAt(source, at + 1))) break;
    if (source.startsWith(close, at)) {
      if (depth === 0) return at + close.length;
      plainEnd ??= at + close.length;
    }
    if (sign === open[0] && source.startsWith(open, at)) break;
    if (quotes.includes(sign)) {
      const stringEnd = endOfString(source, at, open, close);
      if (stringEnd === undefined) continue;
      const closed = source.slice(at, stringEnd).indexOf(close);
      if (closed >= 0) plainEnd ??= at + closed + close.length;
      at = stringEnd;
    } else if (sign === nest[0]) depth += 1;
    else if (sign === nest[1] && depth > 0) depth -= 1;
  }
  return plainEnd;
}

function emptyLineAt(source: string, at: number): boolean {
  return source[at] === "\n" || (source[at] === "\r" && source[at + 1] === "\n");
}

const WORD_BEFORE = /[\p{L}\p{N}]/u;

/** The closing sign of the string that starts at `at`; undefined when the sign is an apostrophe or does not close on its line. */
function endOfString(source: string, at: number, open: string, close: string): number | undefined {
  const sign = source.charAt(at);
  if (WORD_BEFORE.test(source.charAt(at - 1))) return undefined;
  for (let next = at + 1; next < source.length; next += 1) {
    const code = source.charAt(next);
    if (code === "\n") return undefined;
    if (code === "\\") next += 1;
    else if (code === sign) {
      const inside = source.slice(at + 1, next);
      const closed = inside.indexOf(close);
      return closed >= 0 && inside.includes(open, closed) ? undefined : next;
    }
  }
  return undefined;
}
