import { describe, expect, test } from "vitest";
import { DIALECTS } from "./dialects.js";
import { readTemplate } from "./read-template.js";
import { writeComment, writePlaceholder } from "./write-tag.js";

describe.each(DIALECTS.map(({ id }) => id))("what is written in %s is read back", (id) => {
  const read = (source: string): ReturnType<typeof readTemplate> => readTemplate(source, { path: "", dialects: [id], lines: true, html: false, from: 0 });

  test("a field", () => {
    expect(read(`Beste ${writePlaceholder(id, "naam_klant")}, dag`).fields.map(({ name, dialect }) => [name, dialect])).toEqual([["naam_klant", id]]);
  });

  test("a comment", () => {
    expect(read(writeComment(id, "brieftoets-disable x -- y")).comments.map(({ text }) => text)).toEqual(["brieftoets-disable x -- y"]);
  });
});

test("without a known dialect a field is written as in Notify, a comment as in HTML", () => {
  expect([writePlaceholder(undefined, "naam"), writePlaceholder("onbekend", "naam"), writeComment(undefined, "x")]).toEqual(["((naam))", "((naam))", "<!-- x -->"]);
});
