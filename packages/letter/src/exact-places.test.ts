import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Letter } from "./letter.js";
import { readLetter } from "./read-letter.js";

/** Entities and escapes with what they stand for; longer than what they stand for, so that a wrong place shows. */
const ATOMS: ReadonlyMap<string, string> = new Map([
  ["&eacute;", "é"], ["&amp;", "&"], ["&#8217;", "’"], ["&#x1F600;", "😀"], ["&nbsp;", "\u00a0"], ["\\*", "*"], ["\\_", "_"], ["<q>", "“"], ["</q>", "”"],
]);

/** An entity or escape may be interrupted by a tag that prints nothing. */
function withoutTags(written: string): string {
  return TAGS.reduce((rest, tag) => rest.replaceAll(tag.trim(), ""), written);
}

/**
 * Every unit of the text stands where its place says: letter for letter, or as an entity or escape; blanks and line ends stand
 * for blanks, line ends, markup and what is not seen. Places never go back.
 */
function checkPlaces(letter: Letter): void {
  const { text, source = "" } = letter;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const place = letter.place({ start: at, end: at + 1 });
    const written = withoutTags(source.slice(place.start, place.end));
    expect(place.start).toBeGreaterThanOrEqual(last);
    last = place.start;
    const unit = text.charAt(at);
    const value = ATOMS.get(written);
    if (written === unit || written === `\\${unit}` || value?.includes(unit) === true) continue;
    expect(`${unit} from ${written}`).toMatch(/^[ \n] from /u);
  }
  const whole = text === "" ? { start: 0, end: 0 } : letter.place({ start: 0, end: text.length });
  expect(whole.end).toBeLessThanOrEqual(source.length);
}

/** Blocks lie one after the other, with an empty line between them, and hold none; everything else lies inside the text. */
function checkShape(letter: Letter): void {
  const { text, blocks, source = "" } = letter;
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
  for (const block of blocks) {
    expect(text.slice(block.start, block.end)).not.toContain("\n\n");
    const place = letter.place(block);
    expect(block.source?.start).toBeLessThanOrEqual(place.start);
    expect(block.source?.end).toBeGreaterThanOrEqual(place.end);
  }
  for (const field of letter.placeholders) {
    const place = letter.place(field);
    expect(source.slice(place.start, place.end)).toBe(text.slice(field.start, field.end));
  }
  const ranges = [...letter.links, ...letter.branches, ...letter.problems, ...letter.runs];
  for (const { start, end } of ranges) expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
  letter.runs.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(letter.runs[at - 1]?.end ?? 0));
}

const WORDS = ["Beste", "één", "😀", "ﬁets", "ĳs", "a\u00adb", "x\u200by", "14 020", "10:30", "(s)", "u.", "€ 5,-", "[naam]", "&", "<", "*", "_", "`", "|", "#", "\\", ":", "\u00a0"];
const FIELDS = ["{{ naam }}", "{{ x|date:\"j F, *Y*\" }}", "((service name))", "${a || \"b\"}", "«Veld»", "{{ a\n b }}", "{{ kapot }", "((", "<%= x %>"];
const TAGS = ["{{#if a}}", "{{else}}", "{{/if}}", "{% if b %}", "{% endif %}", "{# c #}", "<!-- d -->", "((e??", "))", "\n{% for x in y %}\n", "\n{% endfor %}\n"];
const MARKDOWN = ["\n", "\n\n", "  \n", "\\\n", "# ", "- ", "1. ", "   - ", "> ", "> > ", "**", "_", "`", "| a | b |\n|---|---|\n| ", " | ", "[l](", ")", "![", "](x)", "\n```\n", "\t", "    ", "&eacute;", "&nbsp;", "\\*", "<b>", "</b>", "<br>", "<naam>", "\n<div>\n", "</div>\n", "[^1]", "\n[^1]: ", "---\n", "===\n", "https://x.nl/a_b", "&#8217;"];
const HTML = ["<p>", "</p>", "<p", "<br>", "<ul><li>", "<li>", "</ul>", "<table><tr><td>", "<td>", "<th>", "</table>", "<b>", "</b>", "<a href=\"{{ u }}\">", "</a>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<span hidden>", "<div style=\"display:none\">", "</div>", "<q>", "</q>", "&eacute;", "&amp;", "&nbsp;", "&#x1F600;", "&", "\n", "\t", "<script>", "</script>", "<style>p{color:red}</style>", "<!--", "-->", "<h1>", "<p th:text=\"${x}\">", "<p th:if=\"${y}\">", "<div style='font-size:0'>"];

/** Documents of these pieces, with or without byte order mark, and with either line end. */
function documents(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: fc.constantFrom(...TAGS) }, { weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 3, arbitrary: fc.constant(" ") });
  return fc.tuple(fc.boolean(), fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 40 }))
    .map(([mark, crlf, parts]) => (mark ? "\uFEFF" : "") + (crlf ? parts.join("").replaceAll("\n", "\r\n") : parts.join("")))
    .filter((source) => source.trim() !== "");
}

describe.each([["text", ["\n", "\n\n", "- ", "1. ", "a) ", "> ", "\t", "   "]], ["markdown", MARKDOWN], ["html", HTML]] as const)("every place in %s is exact", (format, pieces) => {
  test("whatever the pieces are", async () => {
    await fc.assert(fc.asyncProperty(documents(pieces), async (source) => {
      const letter = await readLetter(source, { format });
      checkPlaces(letter);
      checkShape(letter);
    }), { numRuns: 1000 });
  });

  test("whatever the characters are", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }).filter((source) => source.trim() !== "" && !source.includes("\0")), async (source) => {
      const letter = await readLetter(source, { format });
      checkShape(letter);
    }), { numRuns: 200 });
  });
});
