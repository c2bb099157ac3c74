import { expect, it } from "vitest";
import { markdownText } from "./markdown-text.js";

const PAGE = "# Kop\n\nEen **sterk** woord en `code`.\n\n```text\n# geen **kop**\n```\n";

it("stays Markdown without colour", () => {
  expect(markdownText(PAGE, false)).toBe(PAGE);
});

it("lets headings, strong words and code stand out, but not inside an example", () => {
  expect(markdownText(PAGE, true).replaceAll(/\u001B\[\d+m/gu, "|")).toBe("||Kop||\n\nEen |sterk| woord en |code|.\n\n|  # geen **kop**|\n");
});
