import { describe, expect, test } from "vitest";
import { UnreadableLetterError } from "./letter.js";
import { readLetter } from "./read-letter.js";

describe("formats", () => {
  test.each([
    ["<p>a</p>", { path: "x.blade.php" }, "html"], ["# a", { path: "x.hbs" }, "markdown"], ["{{#each a}}\n- b\n{{/each}}", { path: "x.hbs" }, "markdown"],
    ["Beste {{ a }}", { path: "x.liquid" }, "text"], ["{# <p> #}Beste", { path: "x.njk" }, "text"], ["# a", { path: "x.txt.twig" }, "text"], ["a", { path: "x.md", format: "html" }, "html"],
  ] as const)("%j in %o is %s", async (source, options, format) => {
    expect((await readLetter(source, options)).format).toBe(format);
  });

  test.each([[{ path: "x.json" }], [{ path: "x" }], [{}], [{ path: "x.docx" }]])("%o is no letter in text", async (options) => {
    const reading = readLetter("tekst", options);
    await expect(reading).rejects.toThrow(UnreadableLetterError);
    await expect(reading).rejects.toMatchObject({ reason: "format", messages: { nl: expect.stringMatching(/Brieftoets/u), en: expect.stringMatching(/Brieftoets/u) } });
  });
});

describe("front matter", () => {
  test.each<[string, unknown]>([
    ["brieftoets: { type: invitation, fragment: false, enclosures: [a], sent: 2026-03-02, fields: [naam] }\nonderwerp: Uw afspraak",
      { type: "invitation", fragment: false, enclosures: ["a"], sent: "2026-03-02", fields: ["naam"], subject: "Uw afspraak" }],
    ["type: reminder\nsent: 2026-03-02\nauteur: X\ntitle: Kop", { type: "reminder", sent: "2026-03-02", subject: "Kop" }],
    ["brieftoets: { type: reminder }\ntype: blog\nlang: nl", { type: "reminder", lang: "nl" }],
    ["betreft: Uw brief", { subject: "Uw brief" }],
    ["# niets", {}],
  ])("%j", async (yaml, meta) => {
    const letter = await readLetter(`---\n${yaml}\n---\nBeste lezer`, { format: "markdown" });
    expect(letter.meta).toEqual(meta);
    expect(letter.text).toBe("Beste lezer");
  });

  test("broken front matter is told, and the letter is read", async () => {
    const source = "---\r\ntype: [a\r\nx: {{ y }}\r\n---\r\nBeste lezer";
    const { text, meta } = await readLetter(source, { format: "markdown" });
    expect(text).toBe("Beste lezer");
    const error = meta["frontMatterError"] as { message: string; place: { start: number; end: number } };
    expect(error.message.length).toBeGreaterThan(5);
    expect(error.place.start).toBeGreaterThanOrEqual(5);
    expect(error.place.end).toBeLessThanOrEqual(source.indexOf("---\r\nBeste"));
  });

  test("a thematic break is none", async () => {
    const { text, meta } = await readLetter("---\n\nBeste lezer\n\n---\nDag", { format: "markdown" });
    expect(text).toBe("Beste lezer\n\nDag");
    expect(meta).toEqual({});
  });

  test("keys of the language are no keys of a letter", async () => {
    const { meta } = await readLetter("---\nbrieftoets: { __proto__: { type: x }, constructor: y }\n---\na", { format: "markdown" });
    expect(Object.getPrototypeOf(meta)).toBe(Object.prototype);
    expect(meta["type"]).toBeUndefined();
  });
});

describe("comments", () => {
  test.each(["text", "markdown", "html"] as const)("speak for the letter in its first ten lines, and are no text (%s)", async (format) => {
    const source = "<!-- brieftoets type=invitation sent=2026-03-02 fragment=true enclosures=a,b subject=\"Uw brief\" -->\nBeste lezer";
    const letter = await readLetter(source, { format });
    expect(letter.text).toBe("Beste lezer");
    expect(letter.meta).toEqual({ type: "invitation", sent: "2026-03-02", fragment: true, enclosures: ["a", "b"], subject: "Uw brief" });
  });

  test("later on they do not", async () => {
    const { meta } = await readLetter(`${"\n".repeat(10)}<!-- brieftoets type=invitation -->\na`, { format: "text" });
    expect(meta).toEqual({});
  });

  test("in the comment of the dialect too", async () => {
    expect((await readLetter("{# brieftoets type=reminder #}{{ x }}", { format: "text" })).meta).toEqual({ type: "reminder" });
  });

  test("have a place in the source and one in the text", async () => {
    const source = "Een.\n\n<!-- brieftoets-disable-next-line x -- y -->\nTwee.";
    const { text, comments } = await readLetter(source, { format: "markdown" });
    expect(comments).toEqual([{ text: "brieftoets-disable-next-line x -- y", start: text.indexOf("Een.") + 4, place: { start: 6, end: 50 } }]);
  });
});

describe("branches in the text", () => {
  test("nest, and leave out what stands between blocks", async () => {
    const source = "Altijd.\n\n{{#if a}}\n\nEen.\n\n- {{#unless b}}twee{{/unless}}\n\n{{/if}}\n\nEind {{#if c}}{{ c }}{{/if}}{{#if d}}{{/if}}.";
    const { text, branches } = await readLetter(source, { format: "markdown" });
    expect(text).toBe("Altijd.\n\nEen.\n\ntwee\n\nEind {{ c }}.");
    expect(branches.map(({ start, end, path }) => [text.slice(start, end), path.map(({ variable, value }) => `${variable}=${value}`)])).toEqual([
      ["Een.\n\ntwee", ["a=true"]], ["twee", ["a=true", "b=false"]], ["{{ c }}", ["c=true"]],
    ]);
  });
});

describe("fields in the text", () => {
  test("those in addresses and attributes are no text", async () => {
    const { text, placeholders } = await readLetter("<p class=\"{{ a }}\"><a href=\"{{ b }}\">{{ c }}</a></p>", { format: "html" });
    expect(placeholders).toEqual([{ start: 0, end: text.length, name: "c", dialect: "handlebars" }]);
  });

  test("a field in a wrapped line, a cell, a heading and code stands as written", async () => {
    const source = "# {{ a|x:\"*b*\" }}\n\n| {{ b }} | `{{ c }}` |\n|---|---|\n\n_{{ d_e }}_ {{ f\n g }}";
    const { text, placeholders } = await readLetter(source, { format: "markdown" });
    expect(placeholders.map(({ start, end }) => text.slice(start, end))).toEqual(["{{ a|x:\"*b*\" }}", "{{ b }}", "{{ c }}", "{{ d_e }}", "{{ f\n g }}"]);
  });
});

test("mistakes of the template have their place in text and source", async () => {
  const source = "\uFEFFBeste {{ naam },\r\n\r\n{{#if a}}Dag";
  const { text, problems } = await readLetter(source, { format: "text" });
  expect(text).toBe("Beste {{ naam },\n\nDag");
  expect(problems).toEqual([
    { kind: "unterminated", tag: "{{ naam }", dialect: "handlebars", start: 6, end: 15, place: { start: 7, end: 16 } },
    { kind: "unclosed", tag: "{{#if a}}", dialect: "handlebars", start: 18, end: 18, place: { start: 21, end: 30 } },
  ]);
});
