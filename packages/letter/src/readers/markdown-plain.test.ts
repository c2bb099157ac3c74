import fc from "fast-check";
import { expect, it } from "vitest";
import { readLetter } from "../read-letter.js";
import { partsOf } from "./markdown-plain.js";

const BITS = [
  "Beste bewoner,", "Wij nodigen u uit", "é", "12", "tekst.", "a@b.nl", "www.a.nl/x_y", "\u00a0", " ", "  ", "\n", "\n\n", "\n\n\n", "\t", "- een", "1. twee", "> citaat", "# Kop", "===", "---",
  "| a | b |", "|---|---|", "*vet*", "[k](u)", "[k]", "`c`", "\\", "!", "&amp;", "{{naam}}", "woord  \nverder", "o ", "+ ", "    ",
];

it("tells paragraphs of words from the rest", () => {
  const text = "Beste Jan,\n\nEen regel\nen nog een.\n\n- punt\n\nDag *Jan*.\n\nSlot\n";
  expect(partsOf(text).map(({ start, end, plain }) => [text.slice(start, end).trim(), plain])).toEqual([
    ["Beste Jan,", true], ["Een regel\nen nog een.", true], ["- punt\n\nDag *Jan*.", false], ["Slot", true],
  ]);
});

it("reads paragraphs of words as the parser does", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...BITS), { minLength: 1, maxLength: 24 }), async (bits) => {
    const text = `A\n\n${bits.join(" ").replaceAll(" \n", "\n")}`;
    const ours = await readLetter(text, { path: "a.md" });
    // An address for a link, of which the reader sees nothing, leaves the whole text to the parser.
    const whole = await readLetter(`${text}\n\n[zz]: /y\n`, { path: "a.md" });
    expect(ours.blocks.map((b) => [b, ours.place(b)])).toEqual(whole.blocks.map((b) => [b, whole.place(b)]));
    expect([ours.text, ours.links]).toEqual([whole.text, whole.links]);
  }), { numRuns: 300 });
});
