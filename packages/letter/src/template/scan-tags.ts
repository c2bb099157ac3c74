import type { TextRange } from "../letter.js";
import { DIALECTS } from "./dialects.js";
import type { Dialect } from "./dialects.js";
import type { Form } from "./form.js";
import { matchesAt } from "./form.js";

/** A tag as it was found, before it is known whose it is. */
export interface FoundTag extends TextRange {
  readonly form: Form;
}

/** What a scan found, in order. */
export interface Scan {
  readonly tags: readonly FoundTag[];
  /** Openers that do not close though they are surely meant as a tag. */
  readonly unterminated: readonly FoundTag[];
}

/** Longer is no tag: it keeps a stray opener from swallowing a page. Comments may be longer. */
const LONGEST_TAG = 4000;

/**
 * Finds every tag of these dialects, from left to right, in time linear in the source.
 * @param skip ranges (sorted) in which only strong forms are looked for: style sheets and scripts
 */
export function scanTags(source: string, from: number, dialects: readonly Dialect[], skip: readonly TextRange[]): Scan {
  const formsOf = formsByFirstSign(dialects);
  const openers = new RegExp(`[${[...formsOf.keys()].map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join("")}]`, "gu");
  const tags: FoundTag[] = [];
  const unterminated: FoundTag[] = [];
  const noClose = new Set<Form>();
  let skipped = 0;
  openers.lastIndex = from;
  for (let match = openers.exec(source); match !== null; match = openers.exec(source)) {
    const at = match.index;
    while ((skip[skipped]?.end ?? Infinity) <= at) skipped += 1;
    const strongOnly = (skip[skipped]?.start ?? Infinity) <= at;
    const forms = (formsOf.get(match[0]) ?? []).filter((form) => source.startsWith(form.open, at) && !(strongOnly && form.weak));
    const tag = firstThatEnds(source, at, forms, noClose);
    if (tag !== undefined) {
      tags.push(tag);
      openers.lastIndex = tag.end;
      continue;
    }
    const form = forms.find(({ surely, open }) => surely !== undefined && matchesAt(surely, source, at + open.length));
    if (form === undefined) continue;
    unterminated.push({ form, start: at, end: endOfUnterminated(source, at + form.open.length, form.open) });
    openers.lastIndex = at + form.open.length;
  }
  return { tags, unterminated };
}

function firstThatEnds(source: string, at: number, forms: readonly Form[], noClose: Set<Form>): FoundTag | undefined {
  for (const form of forms) {
    if (noClose.has(form)) continue;
    const end = form.end(source, at);
    if (end === undefined && form.holds === "comment") noClose.add(form);
    if (end !== undefined && (form.holds === "comment" || end - at <= LONGEST_TAG)) return { form, start: at, end };
  }
  return undefined;
}

/** Longer openers first, so that `{{#` is not taken for `{{`. */
function formsByFirstSign(dialects: readonly Dialect[]): ReadonlyMap<string, readonly Form[]> {
  const forms = [...new Set(dialects.flatMap((dialect) => dialect.forms))].sort((one, other) => other.open.length - one.open.length);
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const sign = form.open.charAt(0);
    const group = groups.get(sign);
    if (group === undefined) groups.set(sign, [form]);
    else group.push(form);
  }
  return groups;
}

const LONGEST_SHOWN = 60;

/** An unterminated tag is shown up to where its author stopped: a single closing sign, the next tag or the end of the line. */
function endOfUnterminated(source: string, from: number, open: string): number {
  const shown = source.slice(from, from + LONGEST_SHOWN);
  const nextTag = shown.indexOf(open);
  const stop = /[\n})>%]/u.exec(nextTag < 0 ? shown : shown.slice(0, nextTag));
  if (stop === null) return from + (nextTag < 0 ? shown.length : nextTag);
  return from + stop.index + (stop[0] === "\n" ? 0 : 1);
}

/** Every dialect that a file may use when nothing is configured, by its signs in the source and the ending of its path. */
export function likelyDialects(source: string, path: string): readonly Dialect[] {
  return DIALECTS.filter((dialect) => dialect.onlyNamed !== true && (dialect.sign === undefined || dialect.sign.test(source) || hasEnding(dialect, path)));
}

/** Whether the path ends as files of this dialect do; `x.html.twig` and `x.twig.html` both. */
export function hasEnding(dialect: Dialect, path: string): boolean {
  const lower = path.toLowerCase();
  return dialect.endings.some((ending) => lower.endsWith(ending) || lower.includes(`${ending}.`));
}
