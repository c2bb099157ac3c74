import { expect, it } from "vitest";
import { encodeLike } from "./encode-like.js";

it.each<[string, readonly number[], readonly number[]]>([
  ["UTF-8", [0x61], [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
  ["UTF-16, little end first", [0xff, 0xfe], [0xff, 0xfe, 0xe9, 0x00]],
  ["UTF-16, big end first", [0xfe, 0xff], [0xfe, 0xff, 0x00, 0xe9]],
])("writes a file as it was: %s", (_, file, expected) => {
  expect([...encodeLike(Uint8Array.from(file), "\uFEFFé")]).toEqual(expected);
});
