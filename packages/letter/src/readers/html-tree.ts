import { Parser } from "htmlparser2";
import type { ElementAttribute, StyledElement } from "../style/styled-element.js";

/** A piece of text: as it stands, or a value that stands for it (an entity). Offsets are in the parsed text. */
export interface HtmlText {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** An element with the places of its tags. */
export interface HtmlElement extends StyledElement {
  readonly name: string;
  readonly parent: HtmlElement | undefined;
  readonly children: HtmlElement[];
  /** Elements and text, in order. */
  readonly nodes: (HtmlElement | HtmlText)[];
  readonly start: number;
  /** Where the opening tag ends. */
  readonly contentStart: number;
  /** Where the content ends, and where the closing tag ends; the same when there is none. */
  contentEnd: number;
  end: number;
}

export function isElement(node: HtmlElement | HtmlText): node is HtmlElement {
  return "nodes" in node;
}

/** Browsers nest no deeper either (Blink: 512). Deeper elements become siblings: it bounds what a hostile file can cost. */
const DEEPEST = 500;

/** Parses HTML as it comes: nothing is moved, unclosed elements end where their parent does. */
export function parseHtml(text: string): HtmlElement {
  return buildTree(withoutDeepTags(text));
}

function buildTree(text: string): HtmlElement {
  const root: HtmlElement = {
    name: "", attributes: new Map(), parent: undefined, children: [], nodes: [], start: 0, contentStart: 0, contentEnd: text.length, end: text.length,
  };
  const stack: HtmlElement[] = [root];
  let attributes = new Map<string, ElementAttribute>();
  const parser: Parser = new Parser({
    onopentagname: () => {
      attributes = new Map();
    },
    onattribute: (name, value) => {
      if (!attributes.has(name)) attributes.set(name, attributeAt(text, name, value, parser.startIndex, parser.endIndex));
    },
    onopentag: (name, _values, implied) => {
      const parent = stack[Math.min(stack.length, DEEPEST) - 1] ?? root;
      const contentStart = implied ? parser.startIndex : parser.endIndex + 1;
      const element: HtmlElement = {
        name: name.toLowerCase(), attributes, parent, children: [], nodes: [], start: parser.startIndex, contentStart, contentEnd: contentStart, end: contentStart,
      };
      attributes = new Map();
      parent.children.push(element);
      parent.nodes.push(element);
      stack.push(element);
    },
    onclosetag: (_name, implied) => {
      const element = stack.length > 1 ? stack.pop() : undefined;
      if (element === undefined) return;
      element.contentEnd = Math.max(element.contentStart, Math.min(parser.startIndex, text.length));
      element.end = implied ? element.contentEnd : Math.max(element.contentEnd, parser.endIndex + 1);
    },
    // A tag that the end of the text cuts off comes as text without its "<": browsers drop it.
    ontext: (data) => {
      const start = parser.startIndex;
      const end = parser.endIndex + 1;
      if (text.charAt(start) === "<" && !data.startsWith("<")) return;
      const exact = data.length === end - start && text.startsWith(data, start);
      (stack[Math.min(stack.length, DEEPEST) - 1] ?? root).nodes.push(exact ? { start, end } : { start, end, value: data });
    },
  });
  parser.end(text);
  return root;
}

/** Deeper than this htmlparser2 takes quadratic time. */
const DEEPEST_TAG = 2000;
const TAG = /<(\/?)([a-z][^\s/>]*)/giu;
/** Elements that end where the next one of their kind starts, or that hold nothing: they do not nest. */
const NOT_NESTING: ReadonlySet<string> = new Set(
  "a area base br col dd dt embed h1 h2 h3 h4 h5 h6 hr img input li link meta option p source td th tr track wbr".split(" "),
);

/** Blanks the tags that nest too deep, at the same length. */
function withoutDeepTags(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let depth = 0;
  for (const { 1: slash, 2: name = "", index } of text.matchAll(TAG)) {
    if (NOT_NESTING.has(name.toLowerCase())) continue;
    if (slash === "") depth += 1;
    const tooDeep = depth > DEEPEST_TAG;
    if (slash !== "" && depth > 0) depth -= 1;
    if (!tooDeep || index < copied) continue;
    const end = text.indexOf(">", index) + 1;
    if (end === 0) break;
    parts.push(text.slice(copied, index), " ".repeat(end - index));
    copied = end;
  }
  return copied === 0 ? text : parts.join("") + text.slice(copied);
}

/** The place of an attribute's value; `start` and `end` are those of `name="value"`. */
function attributeAt(text: string, name: string, value: string, start: number, end: number): ElementAttribute {
  let from = start + name.length;
  while (from < end && /[\s=]/u.test(text.charAt(from))) from += 1;
  let to = end;
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") {
    from += 1;
    if (to > from && text.charAt(to - 1) === quote) to -= 1;
  }
  return { value, start: Math.min(from, to), end: to };
}

/** Element names of HTML; what else stands between angle brackets in a Markdown letter is words. */
const KNOWN_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code
  col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset
  h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noframes
  noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source
  span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`
    .split(/\s+/u),
);

/** Whether a browser would make something of this element; names with a hyphen or colon are those of components. */
export function isKnownElement(name: string): boolean {
  return KNOWN_ELEMENTS.has(name) || /[-:]/u.test(name);
}
