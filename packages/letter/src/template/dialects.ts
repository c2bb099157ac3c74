import { between, commentBetween, pattern } from "./form.js";
import type { Form } from "./form.js";
import type { TagReading } from "./grammar.js";
import * as read from "./tag-readers.js";

/** A template language, as far as letters use it. */
export interface Dialect {
  readonly id: string;
  /** Path endings that decide for it. */
  readonly endings: readonly string[];
  /** Its forms; one that several dialects share goes to the dialect that the rest of the file speaks for. */
  readonly forms: readonly Form[];
  readonly read: (content: string) => TagReading;
  /** Sure signs of this dialect in the text of a shared form. */
  readonly evidence?: RegExp;
  /** What stands between the signs is the name, whatever words it has. */
  readonly plainNames?: boolean;
  /** Only when configured. */
  readonly onlyNamed?: boolean;
  /** Found by its signs only when this test of the source, or of the tags found, holds. */
  readonly sign?: RegExp;
  readonly tagSign?: RegExp;
  readonly write: (name: string) => string;
  readonly comment?: readonly [open: string, close: string];
}

const STRINGS = "\"'";
const CURLY = between("{{", "}}", { nest: "{}", quotes: STRINGS, surely: /[ \t]*[\p{L}_$@]/uy });
const PERCENT = between("{%", "%}", { nest: "{}", quotes: STRINGS, surely: /[-+~]?[ \t]*\p{L}/uy });
const DOLLAR = between("${", "}", { content: /[ \t]*[\p{L}_("'`!]/uy, oneLine: true, nest: "{}", quotes: `${STRINGS}\``, holds: "value", weak: true, surely: /[\p{L}_]/uy });
const HASH_COMMENT = commentBetween("{#", "#}");

const curlyTag = (open: string): Form => between(open, "}}", { nest: "{}", quotes: STRINGS, surely: /[ \t]*[\p{L}_*>]/uy });

const HANDLEBARS_TAGS = ["{{#", "{{/", "{{^", "{{>", "{{&", "{{~#", "{{~/", "{{~^", "{{else", "{{ else", "{{~else"].map(curlyTag);

const LATTE_WORDS =
  "if|ifset|ifchanged|else|elseif|elseifset|foreach|for|while|switch|case|default|block|define|include|includeblock|import|layout|extends|sandbox|embed|snippet|snippetArea|var|capture|varType|templateType|parameters|contentType|syntax|spaceless|first|last|sep|breakIf|continueIf|skipIf|exitIf|try|rollback|iterateWhile|php|do|translate|l|r|dump|link|plink";

const BLADE_WORDS =
  "if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|switch|case|default|break|endswitch|foreach|endforeach|forelse|endforelse|for|endfor|while|endwhile|include|includeIf|includeWhen|includeFirst|extends|section|endsection|show|stop|overwrite|yield|parent|php|endphp|component|endcomponent|slot|endslot|lang|choice|auth|endauth|guest|endguest|can|endcan|once|endonce|push|endpush|stack|verbatim|endverbatim|csrf|props|env|endenv|production|endproduction|hasSection|continue";

/** `@word` with its arguments in brackets; an e-mail address (`info@if.nl`) is none. */
const BLADE_DIRECTIVE: Form = {
  open: "@",
  closeLength: 0,
  holds: "tag",
  weak: true,
  end: read.endOfBladeDirective(new RegExp(`@(?:${BLADE_WORDS})(?![\\w.-]|\\.\\w)`, "uy")),
};

/** Every dialect, one entry each. Order decides where a form is shared and nothing else speaks. */
export const DIALECTS: readonly Dialect[] = [
  {
    id: "handlebars",
    endings: [".hbs", ".handlebars", ".mustache"],
    forms: [
      commentBetween("{{!--", "--}}"), between("{{!", "}}", { holds: "comment" }),
      between("{{{", "}}}", { quotes: STRINGS, holds: "value" }), ...HANDLEBARS_TAGS, CURLY,
    ],
    read: read.readHandlebars,
    write: (name) => `{{${name}}}`,
    comment: ["{{!-- ", " --}}"],
  },
  {
    id: "jinja",
    endings: [".jinja", ".jinja2", ".j2", ".njk", ".twig", ".django"],
    forms: [HASH_COMMENT, PERCENT, CURLY],
    evidence: /^\{%-?\s*(?:extends|elif|elseif|macro|set|load|trans|translate|blocktrans|blocktranslate|with|from|import|autoescape|embed)\b/u,
    read: read.readPercent,
    write: (name) => `{{ ${name} }}`,
    comment: ["{# ", " #}"],
  },
  {
    id: "liquid",
    endings: [".liquid"],
    forms: [PERCENT, CURLY],
    evidence: /^\{%-?\s*(?:assign|capture|unless|endunless|case|when|elsif|render|tablerow|echo|increment|decrement)\b/u,
    read: read.readPercent,
    write: (name) => `{{ ${name} }}`,
    comment: ["{% comment %} ", " {% endcomment %}"],
  },
  {
    id: "blade",
    endings: [".blade.php"],
    forms: [
      commentBetween("{{--", "--}}"), between("{!!", "!!}", { quotes: STRINGS, holds: "value", surely: /[ \t]*[\p{L}_$]/uy }),
      between("<x-", ">", { quotes: STRINGS, content: /[a-z]/uy, weak: true }), between("</x-", ">", { content: /[a-z]/uy, weak: true }),
      BLADE_DIRECTIVE, CURLY,
    ],
    evidence: /^\{\{\s*\$/u,
    tagSign: /^(?:@(?:end\w+|extends|include|component)|\{!!|\{\{--|<\/?x-|\{\{\s*\$)/u,
    read: read.readBlade,
    write: (name) => `{{ $${name} }}`,
    comment: ["{{-- ", " --}}"],
  },
  {
    id: "notify",
    plainNames: true,
    endings: [],
    forms: [{ ...between("((", "))", { weak: true, surely: /\p{L}/uy }), end: read.endOfNotifyTag }],
    read: read.readNotify,
    write: (name) => `((${name}))`,
  },
  {
    id: "thymeleaf",
    endings: [],
    forms: [
      between("[[${", "}]]", { oneLine: true, quotes: STRINGS, nest: "{}", holds: "value" }),
      between("[(${", "})]", { oneLine: true, quotes: STRINGS, nest: "{}", holds: "value" }),
      DOLLAR,
    ],
    sign: /\sth:[a-z]|\[[[(]\$\{/u,
    evidence: /^\[[[(]/u,
    read: read.readValue,
    write: (name) => `[[\${${name}}]]`,
  },
  {
    id: "freemarker",
    endings: [".ftl", ".ftlh"],
    forms: [
      commentBetween("<#--", "-->"), between("<#", ">", { nest: "()", quotes: STRINGS, content: /[a-z]/uy, surely: /\p{L}/uy }),
      between("</#", ">", { content: /[a-z]/uy }), between("<@", ">", { nest: "()", quotes: STRINGS, content: /[a-z]/uy }),
      between("</@", ">", { content: /[a-z>]/uy }), DOLLAR,
    ],
    sign: /<\/?[#@][a-z-]/u,
    read: read.readFreemarker,
    write: (name) => `\${${name}}`,
    comment: ["<#-- ", " -->"],
  },
  {
    id: "dollar",
    endings: [],
    forms: [DOLLAR],
    read: read.readValue,
    write: (name) => `\${${name}}`,
  },
  {
    id: "latte",
    endings: [".latte"],
    forms: [
      { ...commentBetween("{*", "*}"), weak: true },
      between("{", "}", { nest: "{}", quotes: STRINGS, weak: true, content: new RegExp(`(?:[$=_]|/?(?:${LATTE_WORDS})(?![\\w-])|/\\})`, "uy") }),
    ],
    sign: /\{\$[a-z]|\{\/(?:if|foreach|block)\}|\{(?:layout|include|block)\s/iu,
    read: read.readLatte,
    write: (name) => `{$${name}}`,
    comment: ["{* ", " *}"],
  },
  {
    id: "erb",
    endings: [".erb", ".ejs"],
    forms: [between("<%", "%>", { surely: /[-=#]?[ \t]*[\p{L}@]/uy })],
    read: read.readErb,
    write: (name) => `<%= ${name} %>`,
    comment: ["<%# ", " %>"],
  },
  {
    id: "laravel",
    plainNames: true,
    endings: [".blade.php"],
    forms: [pattern(":", /:[a-z](?:[a-z0-9_]*[a-z0-9])?(?![\p{L}\p{N}:])/uy, 0, /[\p{L}\p{N}:/]/u)],
    tagSign: /^:[a-z0-9]+_/u,
    read: read.readValue,
    write: (name) => `:${name}`,
  },
  {
    id: "double-bracket",
    plainNames: true,
    endings: [],
    forms: [pattern("[[", /\[\[[ \t]*\p{L}[^[\]\n(){}]{0,80}\]\](?![(:[])/uy, 2)],
    read: read.readValue,
    write: (name) => `[[${name}]]`,
  },
  {
    id: "angle",
    plainNames: true,
    endings: [],
    forms: [pattern("<<", /<<[ \t]*\p{L}[^<>\n"'=]{0,80}>>/uy, 2, /</u)],
    read: read.readValue,
    write: (name) => `<<${name}>>`,
  },
  {
    id: "mergefield",
    plainNames: true,
    endings: [],
    forms: [pattern("«", /«[ \t]*[\p{L}_][\p{L}\p{N}_.-]{0,80}[ \t]*»/uy, 1)],
    read: read.readValue,
    write: (name) => `«${name}»`,
  },
  {
    id: "python",
    plainNames: true,
    endings: [],
    forms: [pattern("%(", /%\([\p{L}_][\p{L}\p{N}_. ]{0,80}\)[sdrif]/uy, 2)],
    read: read.readValue,
    write: (name) => `%(${name})s`,
  },
  {
    id: "ruby",
    plainNames: true,
    endings: [],
    forms: [pattern("%{", /%\{[\p{L}_][\p{L}\p{N}_.-]{0,80}\}/uy, 1)],
    read: read.readValue,
    write: (name) => `%{${name}}`,
  },
  {
    id: "brace",
    plainNames: true,
    endings: [],
    forms: [pattern("{", /\{[\p{L}_][\p{L}\p{N}_.-]{1,80}\}/uy, 1)],
    tagSign: /^\{[\p{Lu}_][\p{Lu}\p{N}_.-]+\}$/u,
    read: read.readValue,
    write: (name) => `{${name}}`,
  },
  {
    id: "bracket",
    plainNames: true,
    endings: [],
    onlyNamed: true,
    forms: [pattern("[", /\[[ \t]*\p{L}[^[\]\n]{1,80}\](?![([:])/uy, 1, /[!\]]/u)],
    read: read.readValue,
    write: (name) => `[${name}]`,
  },
  {
    id: "docxtemplater",
    endings: [],
    onlyNamed: true,
    forms: [{ ...pattern("{", /\{[#^/@>-]?[ \t]*(?:[\p{L}_][^{}\n]{0,120})?\}/uy, 1), holds: "tag" }],
    read: read.readDocxtemplater,
    write: (name) => `{${name}}`,
  },
];

/** The dialect with this id or one of its other names. */
export function dialectOf(id: string): Dialect | undefined {
  const known = ALIASES.get(id) ?? id;
  return DIALECTS.find((dialect) => dialect.id === known);
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ["mustache", "handlebars"], ["django", "jinja"], ["twig", "jinja"], ["nunjucks", "jinja"], ["jinja2", "jinja"], ["ejs", "erb"],
]);
