import { describe, expect, test } from "vitest";
import { decodeSource } from "./decode-source.js";
import { UnreadableLetterError } from "./letter.js";

function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableLetterError) return error.reason;
    throw error;
  }
  return "readable";
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

describe("what can be read keeps every unit", () => {
  test.each([
    ["UTF-8", utf8("één\r\nx"), "één\r\nx"],
    ["UTF-8 with a byte order mark", utf8("\uFEFFdag"), "\uFEFFdag"],
    ["UTF-16 with a byte order mark", utf16("\uFEFFéén 😀"), "\uFEFFéén 😀"],
    ["UTF-16 big endian", utf16("\uFEFFdag").map((_byte, at, all) => all[at ^ 1] ?? 0), "\uFEFFdag"],
    ["text as it is", "x\uFEFF", "x\uFEFF"],
  ])("%s", (_name, input, text) => {
    expect(decodeSource(input)).toBe(text);
  });
});

describe("what cannot be read has a reason", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", utf8(" \r\n\t"), "empty"],
    ["a byte order mark alone", utf8("\uFEFF"), "empty"],
    ["Latin-1", new Uint8Array([0x7a, 0xe9, 0x20, 0x61]), "encoding"],
    ["half UTF-16", new Uint8Array([0xff, 0xfe, 0x61]), "encoding"],
    ["a null", utf8("a\0b"), "binary"],
    ["a null in text", "a\0b", "binary"],
    ["a zip", utf8("PK\u0003\u0004rest"), "binary"],
    ["a PDF", utf8("%PDF-1.7 rest"), "binary"],
    ["rich text", utf8("{\\rtf1 rest}"), "binary"],
  ])("%s", (_name, input, reason) => {
    expect(reasonOf(() => decodeSource(input))).toBe(reason);
  });

  test("too large, with both sizes in Dutch and English", () => {
    expect(reasonOf(() => decodeSource(utf8("x".repeat(11)), 10))).toBe("too-large");
    try {
      decodeSource("x".repeat(3 * 1024 * 1024), 2 * 1024 * 1024);
    } catch (error) {
      expect((error as UnreadableLetterError).messages).toEqual({
        nl: "Dit bestand is te groot: 3 MB. Het mag hoogstens 2 MB zijn.", en: "This file is too large: 3 MB. The limit is 2 MB.",
      });
    }
  });
});
