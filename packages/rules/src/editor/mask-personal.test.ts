import { expect, test } from "vitest";
import { maskPersonal } from "./mask-personal.js";

test("names, mail addresses and numbers are masked, words are not", () => {
  expect(maskPersonal("Beste mevrouw De Vries, bel 06 12345678 of mail naar a.devries@voorbeeld.nl over zaak Z-2026-114.")).toBe(
    "Beste [naam], bel [nummer] [nummer] of mail naar [e-mail] over zaak [nummer].",
  );
  expect(maskPersonal("Wij nodigen u uit voor een gesprek.")).toBe("Wij nodigen u uit voor een gesprek.");
});

test("a long text takes no long time", () => {
  const started = Date.now();
  maskPersonal("1.".repeat(50_000) + "a".repeat(50_000));
  expect(Date.now() - started).toBeLessThan(20_000);
});
