/** A test in a condition, brought to one shape: two tests of the same thing are one variable. */
export interface Test {
  readonly variable: string;
  /** What the variable is when the test holds. */
  readonly holds: boolean;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_'’ .-]*$/u;
const HELPER_WORDS = /^(?:if|else|and|or|not|in|is|then|end|unless|include|block)$/u;

/**
 * The name in a field, without filters, sigils and brackets: ` $naam|title ` gives `naam`.
 * "" when it is an expression (a call, a sum, a choice).
 */
export function nameOf(content: string): string {
  const name = withoutFilters(plain(content));
  if (!PLAIN_NAME.test(name)) return "";
  const words = name.split(/\s+/u);
  if (words.length === 1) return name;
  const isHelper = words.some((word) => HELPER_WORDS.test(word)) || /\p{Ll}\p{Lu}|[._]/u.test(words[0] ?? "");
  return isHelper ? "" : words.join(" ");
}

/** Takes off white-space control, wrapping brackets and the sigils of PHP and Ruby variables; `->` becomes `.`. */
function plain(content: string): string {
  const bare = content.replace(/\s+/gu, " ").trim().replace(/^[-+~&=]+|[-+~]$/gu, "").trim();
  return unwrapBrackets(bare).replace(/(^|[^\p{L}\p{N}_])[$@](?=[\p{L}_])/gu, "$1").replace(/\??->/gu, ".").trim();
}

function withoutFilters(text: string): string {
  const filter = /\|(?!\|)/u.exec(text);
  const name = (filter === null || text.includes("||") ? text : text.slice(0, filter.index)).trim();
  const freemarker = /^\(?([\p{L}_][\p{L}\p{N}_.]*)\)?[!?]/u.exec(name);
  return freemarker === null || name.includes(" ? ") ? name : freemarker[1] ?? name;
}

function unwrapBrackets(text: string): string {
  let inner = text;
  for (;;) {
    const wrapped = /^(?:[$#*@]?\{([^{}]*)\}|\(([^()]*)\))$/u.exec(inner);
    if (wrapped === null) return inner;
    inner = (wrapped[1] ?? wrapped[2] ?? "").trim();
  }
}

/** Ways to say that something is there; the first group is what. */
const PRESENT: readonly RegExp[] = [
  /^isset\s*\(?([^()]+?)\)?$/u, /^defined\s*\(([^()]+)\)$/u, /^(.+?)\s+is\s+defined$/u, /^(.+?)\s+is\s+not\s+(?:none|null|empty)$/iu,
  /^(.+?)\?\?$/u, /^(.+?)\?has_content$/u, /^(.+?)\.present\?$/u, /^(.+?)\s*(?:!==?|\bne\b)\s*(?:null|none|nil|""|''|blank)$/iu,
  /^(.+?)\s*={2,3}\s*true$/iu, /^(.+?)\s+is\s+same\s+as\s*\(\s*true\s*\)$/iu, /^(.+?)\|length(?:\s*>\s*0)?$/u,
];
const ABSENT: readonly RegExp[] = [
  /^empty\s*\(?([^()]+?)\)?$/u, /^(.+?)\s+is\s+(?:not\s+defined|none|null|empty|undefined)$/iu, /^(.+?)\.(?:blank|nil|empty)\?$/u,
  /^(.+?)\s*={2,3}\s*(?:null|none|nil|""|''|blank|false)$/iu,
];

/** Brings the test of an if to one shape: `not $x`, `!isset($x)` and `x == null` all test `x`. */
export function readTest(text: string): Test {
  let variable = plain(text);
  let holds = true;
  for (;;) {
    const negated = /^(?:not\s+|!\s*(?!=))(.+)$/u.exec(variable);
    if (negated === null || /\s(?:and|or)\s|&&|\|\|/u.test(variable)) break;
    variable = plain(negated[1] ?? "");
    holds = !holds;
  }
  const present = firstGroup(PRESENT, variable);
  if (present !== undefined) return { variable: plain(present), holds };
  const absent = firstGroup(ABSENT, variable);
  if (absent !== undefined) return { variable: plain(absent), holds: !holds };
  const unequal = /^([^=!<>&|]+?)\s*!==?\s*([^=!<>&|]+)$/u.exec(variable);
  if (unequal !== null) return { variable: sameQuotes(`${unequal[1] ?? ""} == ${unequal[2] ?? ""}`), holds: !holds };
  return { variable: sameQuotes(variable.replace(/\s*={2,3}\s*/gu, " == ")), holds };
}

function firstGroup(shapes: readonly RegExp[], text: string): string | undefined {
  if (/\s(?:and|or)\s|&&|\|\|/u.test(text)) return undefined;
  for (const shape of shapes) {
    const group = shape.exec(text)?.[1];
    if (group !== undefined) return group;
  }
  return undefined;
}

function sameQuotes(text: string): string {
  return text.replaceAll("'", '"');
}

/** The value of a case, without quotes. */
export function readCase(text: string): string {
  return plain(text).replace(/:$/u, "").replace(/["']/gu, "").trim();
}
