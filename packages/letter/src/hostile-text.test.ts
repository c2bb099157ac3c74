import { describe, expect, test } from "vitest";
import { readLetter } from "./read-letter.js";

const SIZE = 100_000;
/** Processor time, so that a busy machine fails no test; what is quadratic takes many seconds at this size. */
const MOST_MILLISECONDS = 2000;

const repeat = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

const PIECES = [
  "((", "{{ ", "{{ \"", "{% if x %}", "{% elif x %}a", "{{#each x}}", "{{/if}}", "((a??", "@if(", "<% ", "<#if (", "${`", "{$a'", "{A", "<!--",
  "<", "<b>", "<div>", "<a ", "<ul><li>a", "<table><tr><td>", "<p>", "<style", "<a@b>", "[", "[a](", "![", "[^1]: ", "[a]: b\n", "> ", ">", "- ", "1. ", "* a ",
  "a* ", "a**b ", "_a ", "`a ", "&", "\\", "|a|b|\n", "a\n=\n", "# a\n", "> > > > a\n", "a@b.", "http://a.", "*_`[<{(", "&nbsp;\n\n", "a\n\n",
];

describe.each(["text", "markdown", "html"] as const)("hostile %s is read in time", (format) => {
  test.each(PIECES)("%j over and over", async (piece) => {
    const source = repeat(piece);
    const before = process.cpuUsage();
    const letter = await readLetter(source, { format });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
    if (letter.text !== "") expect(letter.place({ start: 0, end: letter.text.length }).end).toBeLessThanOrEqual(source.length);
  });

  test.each(["<span>", "<blockquote>", "> ", "<b style='color:red'>", "{{#if a}}"])("20,000 nested %s around a word", async (piece) => {
    const { text } = await readLetter(`${piece.repeat(20_000)}woord`, { format });
    expect(text.endsWith("woord")).toBe(true);
  });
});

test("a style sheet of a thousand rules on a thousand elements", async () => {
  const rules = Array.from({ length: 1000 }, (_, at) => `div b i, .c${at % 10} p{font-size:${at % 20}pt}`).join("");
  const before = process.cpuUsage();
  await readLetter(`<style>${rules}</style>${"<div class='c1'><p><b><i>x</i></b></p></div>".repeat(1000)}`, { format: "html" });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(MOST_MILLISECONDS);
});

test("a long letter of usual Markdown is read whole, in sections that know each other's links", async () => {
  const part = "## Kop\n\nEen **alinea** met een [verwijzing][r] en een gewone zin die ergens over gaat.\n\n- een\n- twee\n\n";
  const { blocks, links } = await readLetter(`${part.repeat(800)}[r]: http://x.nl\n`, { format: "markdown" });
  expect(blocks.filter(({ kind }) => kind === "heading")).toHaveLength(800);
  expect(blocks.filter(({ kind }) => kind === "list-item")).toHaveLength(1600);
  expect(new Set(links.map(({ target }) => target))).toEqual(new Set(["http://x.nl"]));
  expect(links).toHaveLength(800);
});
