import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeReport, reportPath, REPORTS } from "./report.mjs";

test.each(REPORTS.map((r) => [r.name, r] as const))("the public API of %s is the one that was reviewed (else: npm run api)", (_, report) => {
  expect(makeReport(report)).toBe(readFileSync(reportPath(report), "utf8").replaceAll("\r\n", "\n"));
});
