import { canonicalName, outermostScope, scopeInside } from "./xml-names.js";
import { resolveEntities } from "./xml-entities.js";
import { damaged, tooLarge } from "./office-unreadable.js";
import type { NameScope } from "./xml-names.js";
import type { XmlElement, XmlNode } from "./xml-tree.js";

/** Deeper than any letter; bounds every walk over the tree. */
const maximumDepth = 300;
/** A letter of forty pages in three thousand runs has some thirty thousand. */
const maximumElements = 120_000;
/** Each element with namespaces of its own copies those around it: so many copies in all. */
const maximumNamespaces = 300_000;
const maximumAttributes = 200;

/** Characters that XML 1.0 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const nameStart = /[A-Za-z_\u0080-\uffff]/;

interface OpenElement {
  readonly name: string;
  /** As in the source: its end tag must say the same. */
  readonly written: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  readonly scope: NameScope;
  readonly names: Map<string, string>;
  readonly start: number;
  inner: number;
  innerEnd: number;
  end: number;
}

/**
 * Parses one part of a document into a tree with offsets. Written for documents of a word processor:
 * a general parser that was tried took five times as long, and a letter is mostly tags.
 * @param part its name, for the message
 * @throws UnreadableLetterError when it is not well formed, has a document type (nothing is ever expanded or fetched),
 * is nested too deep or has too many elements.
 */
export function parseXml(source: string, part: string): XmlElement {
  if (forbidden.test(source)) throw damaged(part);
  return new XmlParser(source, part).parse();
}

class XmlParser {
  private readonly source: string;
  private readonly part: string;
  private readonly outside: OpenElement;
  private readonly stack: OpenElement[];
  private current: OpenElement;
  private at = 0;
  private count = 0;
  private namespaces = 0;

  constructor(source: string, part: string) {
    this.source = source;
    this.part = part;
    this.outside = {
      name: "", written: "", attributes: {}, children: [], scope: outermostScope, names: new Map(),
      start: 0, inner: 0, innerEnd: 0, end: 0,
    };
    this.stack = [];
    this.current = this.outside;
  }

  parse(): XmlElement {
    const { source } = this;
    while (this.at < source.length) {
      const tag = source.indexOf("<", this.at);
      this.addText(tag < 0 ? source.length : tag);
      if (tag < 0) break;
      const next = source.charCodeAt(tag + 1);
      if (next === 0x2f) this.closeElement(tag);
      else if (next === 0x21) this.skipDeclaration(tag);
      else if (next === 0x3f) this.at = this.after("?>", tag + 2);
      else this.openElement(tag);
    }
    const root = this.outside.children[0];
    if (this.stack.length > 0 || root?.text !== undefined || root === undefined) throw damaged(this.part);
    return root;
  }

  private addText(end: number): void {
    if (end === this.at) return;
    const raw = this.source.slice(this.at, end);
    const text = resolveEntities(raw);
    if (text === undefined) throw damaged(this.part);
    if (this.stack.length > 0) this.current.children.push({ name: "", text, start: this.at, end });
    else if (raw.trim() !== "") throw damaged(this.part);
    this.at = end;
  }

  private skipDeclaration(tag: number): void {
    const { source } = this;
    if (source.startsWith("<!--", tag)) {
      this.at = this.after("-->", tag + 4);
    } else if (source.startsWith("<![CDATA[", tag) && this.stack.length > 0) {
      const start = tag + 9;
      this.at = this.after("]]>", start);
      const text = source.slice(start, this.at - 3).replace(/\r\n?/g, "\n");
      if (text !== "") this.current.children.push({ name: "", text, start, end: this.at - 3 });
    } else {
      throw damaged(this.part);
    }
  }

  private after(sign: string, from: number): number {
    const found = this.source.indexOf(sign, from);
    if (found < 0) throw damaged(this.part);
    return found + sign.length;
  }

  private openElement(tag: number): void {
    const { source, current } = this;
    if (this.stack.length === 0 && this.outside.children.length > 0) throw damaged(this.part);
    if (++this.count > maximumElements || this.stack.length >= maximumDepth) throw tooLarge(this.part);
    this.at = tag + 1;
    const written = this.readName();
    const raw = this.readAttributes();
    const scope = raw === noAttributes ? current.scope : scopeInside(current.scope, raw);
    if (scope !== current.scope) this.namespaces += scope.known.size;
    if (this.namespaces > maximumNamespaces) throw tooLarge(this.part);
    const names = scope === current.scope ? current.names : new Map<string, string>();
    const element: OpenElement = {
      name: nameIn(scope, names, written), written, attributes: translate(scope, raw), children: [], scope, names,
      start: tag, inner: 0, innerEnd: 0, end: 0,
    };
    current.children.push(element);
    const selfClosing = source.charCodeAt(this.at) === 0x2f;
    if (selfClosing) this.at++;
    if (source.charCodeAt(this.at) !== 0x3e) throw damaged(this.part);
    this.at++;
    element.inner = element.innerEnd = element.end = this.at;
    if (selfClosing) return;
    this.stack.push(current);
    this.current = element;
  }

  private closeElement(tag: number): void {
    const { source, current } = this;
    const outer = this.stack.pop();
    const nameEnd = tag + 2 + current.written.length;
    if (outer === undefined || !source.startsWith(current.written, tag + 2)) throw damaged(this.part);
    this.at = nameEnd;
    this.skipBlanks();
    if (source.charCodeAt(this.at) !== 0x3e) throw damaged(this.part);
    this.at++;
    current.innerEnd = tag;
    current.end = this.at;
    this.current = outer;
  }

  private readAttributes(): Record<string, string> {
    const { source } = this;
    let attributes: Record<string, string> | undefined;
    for (let count = 0; ; count++) {
      const before = this.at;
      this.skipBlanks();
      const code = source.charCodeAt(this.at);
      if (code === 0x3e || code === 0x2f) return attributes ?? noAttributes;
      if (this.at === before || count > maximumAttributes) throw damaged(this.part);
      const name = this.readName();
      this.skipBlanks();
      if (source.charCodeAt(this.at) !== 0x3d) throw damaged(this.part);
      this.at++;
      this.skipBlanks();
      attributes ??= {};
      if (Object.hasOwn(attributes, name)) throw damaged(this.part);
      attributes[name] = this.readValue();
    }
  }

  private readValue(): string {
    const { source } = this;
    const quote = source.charCodeAt(this.at);
    if (quote !== 0x22 && quote !== 0x27) throw damaged(this.part);
    const start = this.at + 1;
    const end = source.indexOf(quote === 0x22 ? "\"" : "'", start);
    const raw = end < 0 ? "<" : source.slice(start, end);
    const value = raw.includes("<") ? undefined : resolveEntities(raw);
    if (value === undefined) throw damaged(this.part);
    this.at = end + 1;
    return value;
  }

  private readName(): string {
    const { source } = this;
    const start = this.at;
    let at = start;
    while (at < source.length && !endsName(source.charCodeAt(at))) at++;
    this.at = at;
    if (!nameStart.test(source.charAt(start))) throw damaged(this.part);
    return source.slice(start, at);
  }

  private skipBlanks(): void {
    const { source } = this;
    for (;;) {
      const code = source.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }
}

const noAttributes: Record<string, string> = {};

function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x3e || code === 0x2f || code === 0x3d || code === 0x22 || code === 0x27
    || code === 0x3c || code === 0x26;
}

function nameIn(scope: NameScope, names: Map<string, string>, written: string): string {
  let name = names.get(written);
  if (name === undefined) {
    name = canonicalName(scope, written, false);
    names.set(written, name);
  }
  return name;
}

function translate(scope: NameScope, raw: Record<string, string>): Record<string, string> {
  if (scope.plain) return raw;
  const attributes: Record<string, string> = {};
  for (const name in raw) attributes[canonicalName(scope, name, true)] = raw[name] ?? "";
  return attributes;
}
