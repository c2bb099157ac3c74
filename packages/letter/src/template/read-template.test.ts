import { describe, expect, test } from "vitest";
import { MaskedSource } from "../masked-source.js";
import { readTemplate } from "./read-template.js";
import type { TemplateReading } from "./read-template.js";

interface Wishes {
  readonly path?: string;
  readonly dialects?: readonly string[];
  readonly html?: boolean;
}

function read(source: string, { path = "", dialects, html = false }: Wishes = {}): TemplateReading {
  return readTemplate(source, { path, dialects: dialects ?? "auto", lines: !html, html, from: 0 });
}

/** Fields as "name[dialect]". */
function fields(source: string, wishes?: Wishes): readonly string[] {
  return read(source, wishes).fields.map(({ start, end, name, dialect }) => `${source.slice(start, end)}=${name}[${dialect}]`);
}

describe("fields of every dialect", () => {
  test.each<[string, readonly string[], Wishes?]>([
    ["{{ naam }}", ["{{ naam }}=naam[handlebars]"]],
    ["{{{ html }}} {{&x}}", ["{{{ html }}}=html[handlebars]", "{{&x}}=x[handlebars]"]],
    ["{{ foto's }} en {{ auto's }}", ["{{ foto's }}=foto's[handlebars]", "{{ auto's }}=auto's[handlebars]"]],
    ["{{ {\"a\":{\"b\":1}}[\"a\"] }}", ["{{ {\"a\":{\"b\":1}}[\"a\"] }}=[handlebars]"]],
    ["{{ x|default:\"}}\" }}", ["{{ x|default:\"}}\" }}=x[handlebars]"]],
    ["{{ x|date:\"j F Y\" }}, {{ y|date:\"\"a\"\" }}", ["{{ x|date:\"j F Y\" }}=x[handlebars]", "{{ y|date:\"\"a\"\" }}=y[handlebars]"]],
    ["{% if a %}{{ b }}{% endif %}", ["{{ b }}=b[jinja]"]],
    ["{% assign a = 1 %}{{ b }}", ["{{ b }}=b[liquid]"]],
    ["{{ x }}", ["{{ x }}=x[jinja]"], { path: "brief.html.twig" }],
    ["{{ x }}", ["{{ x }}=x[liquid]"], { path: "brief.liquid" }],
    ["{{ $x }} {{ y }}", ["{{ $x }}=x[blade]", "{{ y }}=y[blade]"]],
    ["{!! $x !!}", ["{!! $x !!}=x[blade]"]],
    ["((naam)) ((service name)) ((klant.naam))", ["((naam))=naam[notify]", "((service name))=service name[notify]", "((klant.naam))=klant.naam[notify]"]],
    [":fund_name-tegoed van :naam.", [":fund_name=fund_name[laravel]", ":naam=naam[laravel]"]],
    ["Beste :naam", [":naam=naam[laravel]"], { path: "x.blade.php" }],
    ["{$x|date:\"d-m-Y\"} {$a->b(14)}", ["{$x|date:\"d-m-Y\"}=x[latte]", "{$a->b(14)}=[latte]"]],
    ["<%= naam %> <%== x -%>", ["<%= naam %>=naam[erb]", "<%== x -%>=x[erb]"]],
    ["[[${naam}]] [(${x})]", ["[[${naam}]]=naam[thymeleaf]", "[(${x})]=x[thymeleaf]"]],
    ["<#if a>${x!\"{geen}\"}</#if>", ["${x!\"{geen}\"}=x[freemarker]"]],
    ["${naam} ${a ? `b ${c}` : \"}\"}", ["${naam}=naam[dollar]", "${a ? `b ${c}` : \"}\"}=[dollar]"]],
    ["<<naam>> <<Naam klant>>", ["<<naam>>=naam[angle]", "<<Naam klant>>=Naam klant[angle]"]],
    ["«Naam_2»", ["«Naam_2»=Naam_2[mergefield]"]],
    ["[[naam]]", ["[[naam]]=naam[double-bracket]"]],
    ["{ZAAK_NUMMER} {zaaknummer}", ["{ZAAK_NUMMER}=ZAAK_NUMMER[brace]", "{zaaknummer}=zaaknummer[brace]"]],
    ["%(x)s %(y)d", ["%(x)s=x[python]", "%(y)d=y[python]"]],
    ["%{naam}", ["%{naam}=naam[ruby]"]],
    ["[naam] [vul in]", ["[naam]=naam[bracket]", "[vul in]=vul in[bracket]"], { dialects: ["bracket"] }],
    ["{naam} {x | upper}", ["{naam}=naam[docxtemplater]", "{x | upper}=x[docxtemplater]"], { dialects: ["docxtemplater"] }],
    ["{{ x }} ((y))", ["((y))=y[notify]"], { dialects: ["notify"] }],
    ["{{ x }} [yy]", ["{{ x }}=x[handlebars]", "[yy]=yy[bracket]"], { dialects: ["auto", "bracket"] }],
    ["{{ x }}", ["{{ x }}=x[jinja]"], { dialects: ["twig"] }],
    ["{% summary %} {% load x %}{% url 'a' %}", ["{% summary %}=summary[jinja]", "{% url 'a' %}=url[jinja]"]],
    ["{{ a\n  b }}", ["{{ a\n  b }}=a b[handlebars]"]],
  ])("%s", (source, expected, wishes) => {
    expect(fields(source, wishes)).toEqual(expected);
  });
});

describe("prose is no template", () => {
  test.each([
    "Beste bewoner(s),", "[1] en [2]", "om 10:30 uur", "http://x.nl:80/a", "Let op: x", "Let op:x", "{ } en {}", "if (a) { b }", "(zie (bijlage 1))", "((zie 1) en 2)", "(((a)",
    "{Vul adviesvraag in}", "[naam] [datum in te vullen]", "a << b", "«Welkom op onze pagina»", "50% korting (x)s", "%(10)s", "$5 {x}", "${ 5 }", "info@if.nl en @else", "duim :thumbs_up: omhoog",
    "[[1]]", "{color: red}", "&#123;", "100%{", "<a@b.nl>", "[[a]](b)",
  ])("%s", (source) => {
    expect({ fields: fields(source), problems: read(source).problems, dialects: read(source).dialects }).toEqual({ fields: [], problems: [], dialects: [] });
  });

  test("style sheets and scripts of an HTML letter are left alone", () => {
    const reading = read("<style>a{NAAM} .x{color:red}</style><script>let a = `${b}`; if ((c)) {D()}</script>", { html: true });
    expect(reading.dialects).toEqual([]);
  });
});

describe("dialects are named once, by what the file speaks for", () => {
  test.each([
    ["{{ x }} {{#if y}}{{/if}}", ["handlebars"]], ["{{ x }}{{ y }} {% if z %}{% endif %}", ["jinja"]], ["{{ x }} {% unless z %}{% endunless %}", ["liquid"]], ["{{ $x }} @if(a) @endif", ["blade"]],
    ["((x)) ((y)) {{ z }}", ["notify", "handlebars"]], ["<!-- {{ x }} -->", []], ["{# niets #}", ["jinja"]],
  ])("%s", (source, dialects) => {
    expect(read(source).dialects).toEqual(dialects);
  });
});

describe("conditions", () => {
  /** Arms as "text: variable=value & …". */
  function arms(source: string, wishes?: Wishes): readonly string[] {
    return [...read(source, wishes).arms].sort((one, other) => one.start - other.start)
      .map(({ start, end, steps }) => `${source.slice(start, end)}: ${steps.map(({ variable, value }) => `${variable}=${value}`).join(" & ")}`);
  }

  test.each<[string, readonly string[], Wishes?]>([
    ["{{#if a}}x{{else}}y{{/if}}", ["x: a=true", "y: a=false"]],
    ["{{#if a}}x{{else if b}}y{{else}}z{{/if}}", ["x: a=true", "y: a=false & b=true", "z: a=false & b=false"]],
    ["{{#unless a}}x{{else}}y{{/unless}}", ["x: a=false", "y: a=true"]],
    ["{{#a}}x{{/a}}{{^a}}y{{/a}}", ["x: a=true", "y: a=false"]],
    ["{{#ifEquals a \"b\"}}x{{/ifEquals}}", ["x: ifEquals a \"b\"=true"]],
    ["{{#each a}}x{{else}}y{{/each}}{{#with b}}z{{/with}}{{#list a b}}q{{/list}}", []],
    ["{% if a %}x{% elif not b %}y{% else %}z{% endif %}", ["x: a=true", "y: a=false & b=false", "z: a=false & b=true"]],
    ["{% for a in b %}x{% empty %}y{% endfor %}{% block c %}z{% endblock c %}", []],
    ["{%- unless a -%}x{%- endunless -%}", ["x: a=false"]],
    ["{% case k %}{% when \"p\" %}x{% when 'q', 'r' %}y{% else %}z{% endcase %}", ["x: k=p", "y: k=q, r", "z: k=*"]],
    ["((a??x (y).)) z", ["x (y).: a=true"]],
    ["@if ($a > (3)) x @elseif($b) y @else z @endif", [" x : a > (3)=true", " y : a > (3)=false & b=true", " z : a > (3)=false & b=false"]],
    ["@isset($a)x @endisset @empty($a)y @endempty @switch($k) @case(1) p @break @default q @endswitch", ["x : a=true", "y : a=false", " p @break : k=1", " q : k=*"]],
    ["{if $a}x{elseif $b}y{else}z{/if}{ifset $c}q{/ifset}", ["x: a=true", "y: a=false & b=true", "z: a=false & b=false", "q: c=true"], { path: "a.latte" }],
    ["{switch $k}{case 1}x{default}y{/switch}{block z}open", ["x: k=1", "y: k=*"], { path: "a.latte" }],
    ["<% if @a %>x<% elsif b %>y<% else %>z<% end %><% c.each do |d| %>q<% end %>", ["x: a=true", "y: a=false & b=true", "z: a=false & b=false"]],
    ["<% if (a) { %>x<% } else { %>y<% } %>", ["x: a=true", "y: a=false"]],
    ["<#if (x > 3)>a<#elseif y??>b<#else>c</#if><#list d as e>f</#list>", ["a: x > 3=true", "b: x > 3=false & y=true", "c: x > 3=false & y=false"]],
    ["{#a}x{/a}{^a}y{/}", ["x: a=true", "y: a=false"], { dialects: ["docxtemplater"] }],
  ])("%s", (source, expected, wishes) => {
    expect(arms(source, wishes)).toEqual(expected);
    expect(read(source, wishes).problems).toEqual([]);
  });

  test("a step has the tag that its author wrote", () => {
    expect(read("{{#if partner}}a{{else}}b{{/if}}").arms.map(({ steps }) => steps[0]?.label)).toEqual(["{{#if partner}}", "{{#if partner}}"]);
    expect(read("((a??b))").arms[0]?.steps[0]?.label).toBe("((a??…))");
  });
});

describe("mistakes, with the tag itself", () => {
  test.each<[string, readonly string[]]>([
    ["{{#if a}} x", ["unclosed {{#if a}}"]],
    ["x {{/if}}", ["unopened {{/if}}"]],
    ["{{else}}", ["unopened {{else}}"]],
    ["{{#if a}}x{{/unless}}", ["mismatched {{/unless}}"]],
    ["{{#if a}}{{#each b}}{{/if}}{{/each}}", ["mismatched {{/each}}"]],
    ["{{#if a}}{{#each b}}{{/if}}", ["unclosed {{#each b}}"]],
    ["{{#each a}}{{/if}}{{/each}}", ["unopened {{/if}}"]],
    ["{% if a %}{% for b in c %}{% endif %}{% endfor %}", ["mismatched {% endfor %}"]],
    ["{% if a %}{% endfor %}", ["mismatched {% endfor %}"]],
    ["@if(a) x {{ $y }}", ["unclosed @if(a)"]],
    ["{{ naam }, dag {{ x }}", ["unterminated {{ naam }"]],
    ["Beste {{ naam,\ndag", ["unterminated {{ naam,"]],
    ["{% if a", ["unterminated {% if a"]],
    ["((x)) ((naam), dag", ["unterminated ((naam)"]],
    ["{{#if a}}{% set b = 1 %}{% block c %}{{/if}}", []],
  ])("%s", (source, expected) => {
    const { problems } = read(source);
    expect(problems.map(({ kind, tag }) => `${kind} ${tag.raw}`)).toEqual(expected);
    for (const { tag } of problems) expect(source.slice(tag.start, tag.end)).toBe(tag.raw);
  });
});

describe("comments and other files", () => {
  test.each([
    ["<!-- a -->", "a"], ["<!---->", ""], ["{{!-- a }} b --}}", "a }} b"], ["{{! a }}", "a"], ["{# a\nb #}", "a\nb"], ["{% comment %} a {{ b }} {% endcomment %}", "a {{ b }}"],
    ["{{-- a --}}", "a"], ["{$x}{* a *}", "a"], ["<%# a %>", "a"], ["<#-- a -->", "a"],
  ])("%s", (source, text) => {
    const { comments, fields: found } = read(source);
    expect(comments.map((comment) => comment.text)).toEqual([text]);
    expect(found.filter(({ name }) => name === "b")).toEqual([]);
  });

  test("raw text holds no tags", () => {
    expect(fields("{% raw %}{{ a }}{% endraw %}{{ b }}")).toEqual(["{{ b }}=b[jinja]"]);
  });

  test.each<[string, string | undefined, readonly string[], Wishes?]>([
    ["{% extends \"a.html\" %}{% include 'b.html' %}", "a.html", ["b.html"]], ["{{> kop}}{{#> layout}}{{/layout}}", undefined, ["kop", "layout"]], ["@extends('a')@include(\"b\")", "a", ["b"]],
    ["{layout 'a.latte'}{include b.latte}", "a.latte", ["b.latte"]], ["<#include \"a.ftl\">", undefined, ["a.ftl"]], ["{% render 'a' %}", undefined, ["a"]],
  ])("%s", (source, extendsFile, includes, wishes) => {
    const reading = read(source, wishes);
    expect({ extendsFile: reading.extendsFile, includes: reading.includes }).toEqual({ extendsFile, includes });
  });
});

describe("what a parser sees", () => {
  function masked(source: string): string {
    return new MaskedSource(source, read(source).edits).text;
  }

  test.each([
    ["Beste {{ naam }},", "Beste Xxxxxxxxxx,"],
    ["{{#each r}}- een{{/each}}\n- twee", "- een\n- twee"],
    ["| a |\n|---|\n{{#each r}}\n| {{x}} |\n{{/each}}\n| b |", "| a |\n|---|\n| Xxxxx |\n| b |"],
    ["Zin een.\n{{#if a}}\nZin twee.\n{{/if}}\nZin drie.", "Zin een.\n\nZin twee.\n\nZin drie."],
    ["U krijgt 100 euro\n  {{#if a}}  \nsamen met uw partner\n{{/if}}\nper maand.", "U krijgt 100 euro\nsamen met uw partner\nper maand."],
    ["a\r\n{% if b %}{# c #}\r\n{% if d %}\r\nE", "a\r\n\r\nE"],
    ["{% trans \"Beste\" %} heer", "Beste heer"],
    ["((a??\n- een\n))", "- een\n"],
    ["x <!-- a\n\nb --> y", "x  y"],
  ])("%j", (source, text) => {
    expect(masked(source)).toBe(text);
  });
});
