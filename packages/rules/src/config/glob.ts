/** The most alternatives that `{a,b}` may grow into; a pattern with more is taken as written. */
const MOST_ALTERNATIVES = 256;

/** Tells whether a relative path with forward slashes fits. */
export type PathTest = (path: string) => boolean;

/**
 * A test for paths: `*` and `?` stay within a name, `**` goes over folders, `[a-z]` is one sign, `{a,b}` a choice.
 * A plain name, and a pattern that ends in a slash, also mean everything below. Backward slashes count as forward ones.
 * Matching takes time in proportion to pattern × path, whatever the pattern.
 */
export function compileGlob(pattern: string): PathTest {
  const alternatives = expandBraces(normalise(pattern)).flatMap(withContents).map((p) => p.split("/"));
  return (path) => {
    const names = normalise(path).split("/");
    return alternatives.some((parts) => fits(parts, names, (part) => part === "**", fitsName));
  };
}

/** Whether a text holds signs of a glob. */
export function isGlob(pattern: string): boolean {
  return /[*?{]|\[[^\]]+\]/u.test(pattern);
}

/** The folder in which every match of a pattern lies: "brieven" for "brieven/**\/*.md", "" for "*.md". */
export function globBase(pattern: string): string {
  const parts = normalise(pattern).split("/");
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first < 0 ? parts.length - 1 : first).join("/");
  return base === "" && pattern.startsWith("/") ? "/" : base;
}

function normalise(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
}

function withContents(pattern: string): string[] {
  if (pattern.endsWith("/")) return [`${pattern}**`];
  return isGlob(pattern) ? [pattern] : [pattern, `${pattern}/**`];
}

function expandBraces(pattern: string): string[] {
  let done: string[] = [];
  let open = [pattern];
  while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
    const next: string[] = [];
    for (const one of open) {
      const choices = innermostChoice(one);
      if (choices) next.push(...choices);
      else done.push(one);
    }
    open = next;
  }
  if (open.length > 0) done = [pattern];
  return done;
}

/** The pattern with its first choice that holds no other choice made, one text for each; undefined when it has none. */
function innermostChoice(pattern: string): string[] | undefined {
  const found = /\{([^{}]*,[^{}]*)\}/u.exec(pattern);
  if (!found) return undefined;
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  return (found[1] ?? "").split(",").map((choice) => before + choice + after);
}

/** Matches a sequence with stars that stand for any number of items. Going back to the last star is enough, so it is never exponential. */
function fits<P, T>(pattern: ArrayLike<P>, items: ArrayLike<T>, isStar: (p: P) => boolean, one: (p: P, item: T) => boolean): boolean {
  let p = 0;
  let i = 0;
  let star = -1;
  let resume = 0;
  while (i < items.length) {
    const part = pattern[p];
    const item = items[i] as T;
    if (part !== undefined && isStar(part)) {
      star = p++;
      resume = i;
    } else if (part !== undefined && one(part, item)) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++resume;
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p] as P)) p++;
  return p === pattern.length;
}

function fitsName(pattern: string, name: string): boolean {
  if (pattern === "*" || pattern === name) return true;
  return fits(signsOf(pattern), Array.from(name), (sign) => sign === "*", fitsSign);
}

function signsOf(pattern: string): string[] {
  return pattern.match(/\[[^\]]+\]|./gsu) ?? [];
}

function fitsSign(sign: string, character: string): boolean {
  if (sign === "?" || sign === character) return true;
  if (sign.length < 3 || !sign.startsWith("[")) return false;
  const inside = Array.from(sign.slice(1, -1));
  const negative = inside[0] === "!" || inside[0] === "^";
  if (negative) inside.shift();
  return inClass(inside, character) !== negative;
}

function inClass(signs: readonly string[], character: string): boolean {
  for (let k = 0; k < signs.length; k++) {
    const from = signs[k] ?? "";
    const to = signs[k + 1] === "-" ? signs[k + 2] : undefined;
    if (to !== undefined) {
      if (from <= character && character <= to) return true;
      k += 2;
    } else if (from === character) return true;
  }
  return false;
}
