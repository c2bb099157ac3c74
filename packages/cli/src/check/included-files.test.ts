import { expect, it } from "vitest";
import { includedFiles } from "./included-files.js";

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
