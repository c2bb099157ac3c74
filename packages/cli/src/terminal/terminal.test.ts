import { expect, it } from "vitest";
import { Progress } from "./progress.js";
import { localDate, wantsColour } from "./terminal.js";

it.each<[Record<string, string>, boolean, boolean]>([
  [{}, true, true], [{}, false, false], [{ NO_COLOR: "1" }, true, false], [{ NO_COLOR: "" }, true, true], [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false], [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false], [{ TERM: "dumb" }, true, false],
])("with %j on a terminal (%s) colours are used: %s", (env, isTerminal, colour) => {
  expect(wantsColour(env, isTerminal)).toBe(colour);
});

it("gives the date of here, not that of Greenwich", () => {
  expect(localDate(new Date(2026, 0, 2, 0, 30))).toBe("2026-01-02");
});

it.each([true, false])("shows progress only on a terminal, and clears it (%s)", async (isTerminal) => {
  const written: string[] = [];
  const progress = new Progress({ isTerminal, colour: false, write: async (text) => void written.push(text) }, (done, all) => `${done}/${all}`, 0);
  progress.show(1, 2);
  await progress.clear();
  await progress.clear();
  expect(written).toEqual(isTerminal ? ["\r\u001B[2K1/2", "\r\u001B[2K"] : []);
});
