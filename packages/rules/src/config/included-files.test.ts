import { readLetter } from "@brieftoets/letter";
import { expect, it } from "vitest";
import { asFragment, includedFiles, mayTakeIn, takenIn } from "./included-files.js";

const FILES = ["/w/layout/kop.html.twig", "/w/blokken/_slot.md", "/w/besluiten/afwijzing.md", "/w/views/mail/layouts/brief.blade.php", "/w/views/mail/uitnodiging.blade.php", "/elders/kop.html.twig"];

function included(by: string, ...names: readonly string[]): string[] {
  return [...includedFiles(FILES.map((path) => ({ path, includes: path === by ? names : [] })), ["/w/views"])];
}

it.each<[string, string, string[]]>([
  ["/w/besluiten/afwijzing.md", "layout/kop.html.twig", ["/w/layout/kop.html.twig"]],
  ["/w/besluiten/afwijzing.md", "../layout/kop", ["/w/layout/kop.html.twig"]],
  ["/w/besluiten/afwijzing.md", "@brieven/layout/kop.html.twig", ["/w/layout/kop.html.twig"]],
  ["/w/besluiten/afwijzing.md", "blokken/slot", ["/w/blokken/_slot.md"]],
  ["/w/besluiten/afwijzing.md", "blokken/_slot.md", ["/w/blokken/_slot.md"]],
  ["/w/besluiten/afwijzing.md", "mail.layouts.brief", ["/w/views/mail/layouts/brief.blade.php"]],
  ["/w/views/mail/uitnodiging.blade.php", "layouts.brief", ["/w/views/mail/layouts/brief.blade.php"]],
  ["/w/besluiten/afwijzing.md", "kop", []],
  ["/w/besluiten/afwijzing.md", "afwijzing", []],
])("in %s the name %s stands for %j", (by, name, expected) => {
  expect(included(by, name)).toEqual(expected);
});

it.each([
  ["a.html.twig", '{% extends "kop.html" %}'], ["a.html.twig", "{%- include 'kop.html' -%}"], ["a.html.twig", "{% embed 'kop.html' %}x{% endembed %}"], ["a.njk", '{% include "kop.html" %}'],
  ["a.liquid", "{% render 'kop.html' %}"], ["a.liquid", "{% layout 'kop.html' %}"], ["a.hbs", "{{> kop.html}}"], ["a.hbs", "{{#> kop.html}}x{{/kop.html}}"], ["a.hbs", "{{~> kop.html}}"], ["a.mustache", "{{>kop.html}}"],
  ["a.blade.php", "@include('kop.html')"], ["a.blade.php", "@includeWhen($a, 'kop.html')"], ["a.blade.php", "@extends('kop.html')"], ["a.blade.php", "@component('kop.html')x@endcomponent"],
  ["a.latte", "{include 'kop.html'}"], ["a.latte", "{layout 'kop.html'}"], ["a.latte", "{extends 'kop.html'}"], ["a.latte", "{sandbox 'kop.html'}"], ["a.ftl", '<#include "kop.html">'],
])("%s with %s takes a file in, and is not passed over", async (path, tag) => {
  const source = `<p>Beste lezer,</p>\n${tag}\n<p>Met vriendelijke groet,</p>\n`;
  expect(takenIn(await readLetter(source, { path }))).toEqual([expect.stringMatching(/^kop/)]);
  expect(mayTakeIn(source)).toBe(true);
});

it("passes over a letter that takes in nothing", () => expect(mayTakeIn("Beste {{naam}},\n\n{{#if partner}}U beiden{{/if}}\n")).toBe(false));

it("what others take in is a fragment, unless the configuration says otherwise", () => {
  expect([asFragment({}), asFragment({ fragment: false })]).toEqual([{ fragment: true }, { fragment: false }]);
});
