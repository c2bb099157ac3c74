import { describe, expect, test } from "vitest";
import { SourceMap } from "./source-map.js";

/** Text "één a" from the source "&eacute;&eacute;n <b>a</b>". */
function example(): SourceMap {
  const map = new SourceMap();
  map.addAtom(1, 0, 8);
  map.addAtom(1, 8, 16);
  map.addExact(2, 16);
  map.addExact(1, 21);
  return map;
}

describe("from text to source", () => {
  test.each([
    [{ start: 0, end: 1 }, { start: 0, end: 8 }],
    [{ start: 1, end: 3 }, { start: 8, end: 17 }],
    [{ start: 2, end: 5 }, { start: 16, end: 22 }],
    [{ start: 0, end: 5 }, { start: 0, end: 22 }],
    [{ start: 3, end: 3 }, { start: 17, end: 17 }],
    [{ start: 5, end: 5 }, { start: 22, end: 22 }],
  ])("%o stands at %o", (text, source) => {
    expect(example().toSource(text)).toEqual(source);
  });

  test.each([{ start: -1, end: 0 }, { start: 2, end: 1 }, { start: 0, end: 6 }, { start: 0.5, end: 1 }, { start: Number.NaN, end: 1 }])("%o is no range", (range) => {
    expect(() => example().toSource(range)).toThrow(RangeError);
  });

  test("an empty text has one place", () => {
    expect(new SourceMap().toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe("from source to text", () => {
  test.each([[0, 0], [7, 0], [8, 1], [16, 2], [17, 3], [18, 4], [21, 4], [22, 5], [99, 5]])("source %i is text %i", (source, text) => {
    expect(example().toText(source)).toBe(text);
  });

  test.each([[0, false], [16, true], [17, true], [18, false], [21, true], [22, false]])("source %i stands in the text as written: %s", (source, held) => {
    expect(example().holds(source)).toBe(held);
  });
});

test("forgets the text from an offset on", () => {
  const map = example();
  map.truncate(3);
  expect(map.length).toBe(3);
  expect(map.toSource({ start: 2, end: 3 })).toEqual({ start: 16, end: 17 });
  expect(map.sourceEnd).toBe(17);
  map.addExact(1, 40);
  expect(map.toSource({ start: 3, end: 4 })).toEqual({ start: 40, end: 41 });
});
