import { expect, it } from "vitest";
import { exitStatus, type FailOn } from "./exit-status.js";
import type { Summary } from "./report.js";

const NOTHING: Summary = { letters: 1, errors: 0, warnings: 0, advice: 0, suppressed: 0, baseline: 0, failures: 0, unreadable: 0 };

it.each<[Partial<Summary>, FailOn, number, 0 | 1 | 2]>([
  [{}, "advice", 0, 0],
  [{ advice: 1 }, "advice", 0, 1],
  [{ advice: 9 }, "warning", 0, 0],
  [{ warnings: 1 }, "warning", 0, 1],
  [{ errors: 1 }, "warning", 0, 1],
  [{ warnings: 9, advice: 9 }, "error", 0, 0],
  [{ errors: 1 }, "error", 0, 1],
  [{ errors: 1 }, "advice", 0, 1],
  [{ errors: 9, warnings: 9, advice: 9 }, "never", 0, 0],
  [{ suppressed: 5, baseline: 5 }, "advice", 0, 0],
  [{ failures: 1 }, "never", 0, 2],
  [{ unreadable: 1 }, "never", 0, 2],
  [{ errors: 3, unreadable: 1 }, "error", 0, 2],
  [{ errors: 3 }, "error", 1, 2],
  [{}, "never", 1, 2],
])("%j with --fail-on %s and %i mistakes gives %i", (found, failOn, mistakes, status) => {
  expect(exitStatus({ ...NOTHING, ...found }, failOn, mistakes)).toBe(status);
});
