import { grammar, readWord } from "./grammar.js";
import type { BlockKind, TagReading } from "./grammar.js";

/** A field: printed as it is. */
export function readValue(): TagReading {
  return { role: "value", block: "", rest: "" };
}

const SINGLE: TagReading = { role: "single", block: "", rest: "" };

/** The first word of a tag and what follows it. */
function splitWord(content: string): readonly [word: string, rest: string] {
  const match = /^([\p{L}_][\p{L}\p{N}_-]*)\s*([\s\S]*)$/u.exec(content);
  return match === null ? ["", content] : [match[1] ?? "", match[2] ?? ""];
}

const HANDLEBARS_SCOPES = new Set(["each", "with", "block", "list", "layout", "extend", "content", "partial", "inline", "for", "let", "repeat"]);
const HANDLEBARS_TESTS = /^(?:if|is|eq|neq|ne|gt|gte|lt|lte|has|when|and|or|not|compare|contains|unless)/iu;

/** Handlebars and Mustache: the sign after the braces tells what the tag does. */
export function readHandlebars(raw: string): TagReading {
  const content = raw.slice(2, -2).replace(/^~|~$/gu, "").trim();
  const sign = content.charAt(0);
  const rest = content.slice(1).trim();
  if (sign === "#") return readHandlebarsOpen(rest);
  if (sign === "^") return rest === "" ? middle("else", "") : { role: "open", block: splitName(rest), kind: "unless", rest };
  if (sign === "/") return { role: "close", block: splitName(rest), rest: "" };
  if (sign === ">") return { ...SINGLE, file: { use: "include", path: splitName(rest).replace(/^["']|["']$/gu, "") } };
  if (content === "else") return middle("else", "");
  const elseIf = /^else\s+([\s\S]+)$/u.exec(content)?.[1];
  return elseIf === undefined ? readValue() : middle("elseif", elseIf.replace(/^if\s+/u, ""));
}

function middle(kind: "else" | "elseif", rest: string): TagReading {
  return { role: "middle", block: "else", kind, rest };
}

function splitName(text: string): string {
  return /^\S*/u.exec(text)?.[0] ?? "";
}

function readHandlebarsOpen(text: string): TagReading {
  const inner = text.replace(/^[>*]\s*/u, "");
  const block = splitName(inner);
  const rest = inner.slice(block.length).trim();
  if (text.startsWith(">")) return { role: "open", block, kind: "scope", rest, file: { use: "include", path: block } };
  if (text.startsWith("*")) return { role: "open", block, kind: "scope", rest };
  if (block === "if" || block === "unless") return { role: "open", block, kind: block, rest };
  if (HANDLEBARS_SCOPES.has(block)) return { role: "open", block, kind: "scope", rest };
  if (rest === "") return { role: "open", block, kind: "if", rest: block };
  return HANDLEBARS_TESTS.test(block) ? { role: "open", block, kind: "if", rest: inner } : { role: "open", block, kind: "scope", rest };
}

/** One grammar for all dialects with `{% %}`: they differ in words, and hardly ever in what a word means. */
const PERCENT = grammar({
  if: "if ifequal ifchanged", unless: "ifnotequal unless", switch: "case switch",
  scope: `for tablerow block with filter macro call set capture autoescape spaceless apply embed trans translate blocktrans blocktranslate
    cache language sandbox localize localtime form paginate`,
  void: "comment schema javascript stylesheet", raw: "raw verbatim",
  elseif: "elif elseif elsif", else: "else empty plural", case: "when", default: "default",
  alone: "block set trans translate call cache form switch", literals: "trans translate",
  silent: `load include import from csrf_token do debug use flush extends assign increment decrement cycle break continue liquid layout
    section render`,
  includes: "include embed render", extends: "extends layout", unknown: "value",
});

/** Jinja, Django, Twig, Nunjucks and Liquid. */
export function readPercent(raw: string): TagReading {
  if (raw.startsWith("{{")) return readValue();
  const [word, rest] = splitWord(raw.slice(2, -2).replace(/^[-+~]|[-+~]$/gu, "").trim());
  return readWord(PERCENT, word, rest, word.startsWith("end") ? word.slice(3) : undefined);
}

const BLADE = grammar({
  if: "if isset auth can env production hasSection", unless: "unless empty guest", switch: "switch",
  scope: "foreach forelse for while section component slot push once", void: "php", raw: "verbatim",
  elseif: "elseif", else: "else", case: "case", default: "default", alone: "section php component slot",
  silent: "break continue csrf props parent yield stack include includeIf includeWhen includeFirst extends",
  includes: "include includeIf includeWhen includeFirst", extends: "extends component",
});

const SECTION_ENDS = new Set(["show", "stop", "overwrite"]);

/** Blade: directives, echoes and component tags. */
export function readBlade(raw: string): TagReading {
  if (raw.startsWith("{{")) return readValue();
  if (raw.startsWith("<")) return SINGLE;
  const [word, rest] = splitWord(raw.slice(1));
  if (word === "empty" && rest === "") return middle("else", "");
  if (word === "php" && rest !== "") return SINGLE;
  if (word === "lang" || word === "choice") return readValue();
  const closes = SECTION_ENDS.has(word) ? "section" : word.startsWith("end") ? word.slice(3) : undefined;
  return readWord(BLADE, word, unwrap(rest), closes);
}

function unwrap(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).trim() : text;
}

/** The end of a Blade directive: after its word, or after the brackets that belong to it. */
export function endOfBladeDirective(word: RegExp): (source: string, at: number) => number | undefined {
  return (source, at) => {
    if (at > 0 && /[\p{L}\p{N}@.]/u.test(source.charAt(at - 1))) return undefined;
    word.lastIndex = at;
    if (!word.test(source)) return undefined;
    const end = word.lastIndex;
    const bracket = /[ \t]*\(/uy;
    bracket.lastIndex = end;
    return bracket.test(source) ? endOfBrackets(source, bracket.lastIndex) ?? end : end;
  };
}

/** Brackets of a directive may run over lines, but not over an empty one; a string may not. An "@" outside a string is the next directive. */
function endOfBrackets(source: string, from: number): number | undefined {
  let depth = 1;
  let quote = "";
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === "\n" && (quote !== "" || source[at + 1] === "\n" || source[at + 1] === "\r")) return undefined;
    if (quote !== "") {
      if (sign === "\\") at += 1;
      else if (sign === quote) quote = "";
    } else if (sign === "@") return undefined;
    else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

const LATTE = grammar({
  if: "if ifset ifchanged", switch: "switch",
  scope: "foreach for while block define embed snippet snippetArea capture spaceless first last sep try iterateWhile translate sandbox",
  raw: "syntax", elseif: "elseif elseifset", else: "else", case: "case", default: "default",
  alone: "block define default capture sandbox syntax snippet embed translate",
  silent: "include includeblock import layout extends var varType templateType parameters contentType breakIf continueIf skipIf exitIf rollback php do dump",
  includes: "include includeblock sandbox embed", extends: "layout extends", unknown: "value",
});

export function readLatte(raw: string): TagReading {
  const content = raw.slice(1, -1).trim();
  if (/^[$=_]/u.test(content)) return readValue();
  if (content.startsWith("/")) return { role: "close", block: splitWord(content.slice(1))[0], rest: "" };
  const [word, rest] = splitWord(content);
  if (word === "default" && rest !== "") return SINGLE;
  return readWord(LATTE, word, rest);
}

const FREEMARKER = grammar({
  if: "if", switch: "switch", scope: "list items macro function assign global local compress escape noescape attempt sep autoesc noautoesc outputformat",
  raw: "noparse", elseif: "elseif", else: "else recover", case: "case on", default: "default",
  alone: "assign global local sep", silent: "include import break continue return stop setting ftl t lt rt nt nested flush visit recurse",
  includes: "include",
});

export function readFreemarker(raw: string): TagReading {
  if (raw.startsWith("${")) return readValue();
  const content = raw.slice(1, -1).replace(/\/$/u, "").trim();
  const closing = content.startsWith("/");
  const [word, rest] = splitWord(content.replace(/^\/?[#@]/u, ""));
  if (/^\/?@/u.test(content)) {
    if (raw.endsWith("/>")) return SINGLE;
    return closing ? { role: "close", block: word === "" ? "" : `@${word}`, rest: "" } : { role: "open", block: `@${word}`, kind: "scope", rest, alone: "single" };
  }
  return readWord(FREEMARKER, word, rest, closing ? word : undefined);
}

const RUBY_BLOCKS: ReadonlyMap<string, BlockKind> = new Map([
  ["if", "if"], ["unless", "unless"], ["case", "switch"], ["while", "scope"], ["until", "scope"], ["for", "scope"], ["begin", "scope"],
]);

/** ERB, and the same signs around JavaScript (EJS). */
export function readErb(raw: string): TagReading {
  const content = raw.slice(2, -2).replace(/-$/u, "").trim();
  if (content.startsWith("#")) return { role: "comment", block: "", rest: "" };
  const prints = /^[=-]=?/u.exec(content);
  const code = content.slice(prints?.[0].length ?? 0).trim();
  if (/\bdo(?: ?\|[^|]*\|)?$/u.test(code)) return { role: "open", block: "", kind: "scope", rest: code };
  if (prints !== null && content.charAt(0) === "=") return readValue();
  if (prints !== null && !code.endsWith("{")) return readValue();
  return readStatement(code);
}

function readStatement(code: string): TagReading {
  const curly = /^\}?\s*(else\s+if|else|if)?\s*(?:\(([\s\S]*)\))?\s*\{$/u.exec(code);
  if (curly !== null) {
    const rest = curly[2] ?? "";
    if (code.startsWith("}")) return middle(curly[1] === "else" ? "else" : "elseif", rest);
    return { role: "open", block: "", kind: curly[1] === "if" ? "if" : "scope", rest };
  }
  if (/^\}\)?;?$/u.test(code)) return { role: "close", block: "", rest: "" };
  if (code.endsWith("{")) return { role: "open", block: "", kind: "scope", rest: code };
  const [word, rest] = splitWord(code);
  const kind = RUBY_BLOCKS.get(word);
  if (kind !== undefined) return { role: "open", block: "", kind, rest: rest.replace(/\sthen$/u, "") };
  if (word === "end") return { role: "close", block: "", rest: "" };
  if (word === "else" || word === "elsif") return middle(word === "else" ? "else" : "elseif", rest);
  return word === "when" ? { role: "middle", block: "when", kind: "case", rest } : SINGLE;
}

/** docxtemplater: one sign tells what a field does. */
export function readDocxtemplater(raw: string): TagReading {
  const content = raw.slice(1, -1).trim();
  const rest = content.slice(1).trim();
  if (content.startsWith("#")) return { role: "open", block: rest, kind: "if", rest };
  if (content.startsWith("^")) return { role: "open", block: rest, kind: "unless", rest };
  if (content.startsWith("/")) return { role: "close", block: rest, rest: "" };
  if (content.startsWith(">")) return { ...SINGLE, file: { use: "include", path: rest } };
  return readValue();
}

/** Notify: `((name))` is a field, `((name??text))` prints its text when the field says yes. */
export function readNotify(raw: string): TagReading {
  const mark = raw.indexOf("??");
  return mark < 0 ? readValue() : { role: "open", block: "??", kind: "if", rest: raw.slice(2, mark) };
}

/** The end of a Notify tag. A name holds no brackets and no line end; the text after `??` may. */
export function endOfNotifyTag(source: string, at: number): number | undefined {
  let conditional = false;
  let depth = 0;
  for (let next = at + 2; next < source.length; next += 1) {
    const sign = source.charAt(next);
    if (sign === "\n" && (!conditional || /^\r?\n/u.test(source.slice(next + 1, next + 3)))) return undefined;
    if (sign === "(") {
      if (!conditional || source[next + 1] === "(") return undefined;
      depth += 1;
    } else if (sign === ")") {
      if (depth === 0) return source[next + 1] === ")" && /[\p{L}\p{N}]/u.test(source.slice(at + 2, next)) ? next + 2 : undefined;
      depth -= 1;
    } else if (sign === "?" && source[next + 1] === "?") conditional = true;
  }
  return undefined;
}
