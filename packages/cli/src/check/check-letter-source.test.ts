import { readLetter } from "@brieftoets/rules";
import { expect, it } from "vitest";
import { checkLetterSource, type LetterTask } from "./check-letter-source.js";

const TASK: LetterTask = { shown: "a.md", read: { dialects: "auto", styles: [] }, check: { language: "nl" }, excerpts: true };

async function reasonOf(load: () => Promise<never>): Promise<{ readonly reason: string | undefined; readonly bugs: number }> {
  const bugs: unknown[] = [];
  const { result } = await checkLetterSource(load, TASK, (error) => bugs.push(error));
  return { reason: result.unreadable, bugs: bugs.length };
}

it("makes a result of everything that can go wrong with one letter", async () => {
  expect(await reasonOf(() => readLetter(new Uint8Array(), { path: "a.md" }) as Promise<never>)).toEqual({ reason: "Dit bestand is leeg.", bugs: 0 });
  expect(await reasonOf(() => Promise.reject(Object.assign(new Error("x"), { code: "EACCES" })))).toEqual({ reason: "U hebt hier geen toestemming voor.", bugs: 0 });
  expect(await reasonOf(() => Promise.reject(new TypeError("x is undefined")))).toEqual({
    reason: "Brieftoets liep vast op deze brief. Dat is een fout in Brieftoets zelf.", bugs: 1,
  });
});
