import { expect, test } from "vitest";
import { formatOfPath, formatOfText } from "./letter-format.js";

test.each([
  ["brief.md", "markdown"], ["map.x/brief.MARKDOWN", "markdown"], ["a.txt", "text"], ["a.htm", "html"], ["a.docx", "docx"], ["a.dotx", "docx"],
  ["a.fodt", "odt"], ["a.pdf", "pdf"], ["x.html.twig", "html"], ["x.txt.j2", "text"], ["x.md.njk", "markdown"], ["x.html.blade.php", "html"],
  ["x.blade.php", "template"], ["x.hbs", "template"], ["x.latte", "template"], ["c:\\map\\x.liquid", "template"],
  ["x.php", undefined], ["README", undefined], ["md", undefined], ["", undefined], ["x.json", undefined],
])("%s is %s", (path, format) => {
  expect(formatOfPath(path)).toBe(format);
});

test.each([
  ["Beste lezer,\n\nDag.", "text"], ["Bel 070-1234567 of 14 020 (gratis).", "text"], ["a * b * c en x_y_z", "text"],
  ["# Kop\n\ntekst", "markdown"], ["tekst\n- een", "markdown"], ["1. een", "markdown"], ["Dit is **vet**.", "markdown"], ["Dit is _schuin_.", "markdown"],
  ["<p>Beste</p>", "html"], ["<!DOCTYPE html>", "html"], ["<table role=x>", "html"], ["Beste <naam>, <b>dag</b>", "text"],
])("%j is %s", (text, format) => {
  expect(formatOfText(text)).toBe(format);
});
