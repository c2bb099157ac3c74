import { readFileSync } from "node:fs";
import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { prepareLetter } from "./check-letter.js";

const groups = parse(readFileSync(new URL("./detection/openings.yaml", import.meta.url), "utf8")) as readonly { readonly type: string; readonly openings: readonly string[] }[];

async function typeOf(text: string, path = "brief.md"): Promise<{ value: string; from: string; reason?: string }> {
  return (await prepareLetter(await readLetter(text, { path }))).type;
}

async function detectAll(): Promise<readonly { readonly wanted: string; readonly found: string; readonly opening: string }[]> {
  const all = groups.flatMap(({ type, openings }) => openings.map((opening) => ({ type, opening })));
  return Promise.all(all.map(async ({ type, opening }) => ({ wanted: type, found: (await typeOf(`${opening}\n\nMet vriendelijke groet,\n\nJan de Vries\n`)).value, opening: opening.slice(0, 60) })));
}

describe("letter types known by their wording", () => {
  test("openings by many hands: right in at least 95 %, and never another type", async () => {
    const seen = await detectAll();
    expect(seen.length).toBeGreaterThan(200);
    const wrong = seen.filter(({ wanted, found }) => found !== wanted && found !== "unknown" && !(found === "decision" && wanted.startsWith("decision-")));
    expect(wrong).toEqual([]);
    expect(seen.filter(({ wanted, found }) => found === wanted).length / seen.length).toBeGreaterThanOrEqual(0.95);
  });

  test("the reason names the words that gave it away", async () => {
    const type = await typeOf("Onderwerp: afwijzing\n\nBeste mevrouw Jansen,\n\nWij wijzen uw aanvraag af.\n\nMet vriendelijke groet,");
    expect(type).toMatchObject({ value: "decision-reject", from: "detected" });
    expect(type.reason).toContain("afwijzing");
  });

  test("a decision of which the kind is not clear is a decision", async () => {
    expect((await typeOf("Onderwerp: besluit\n\nBeste heer Smit,\n\nHierbij ontvangt u ons besluit. Niet eens met dit besluit? U kunt bezwaar maken.\n\nMet vriendelijke groet,")).value).toBe("decision");
  });

  test("weak signs give no type", async () => {
    expect((await typeOf("Beste heer Smit,\n\nDank voor het prettige gesprek van gisteren.\n\nMet vriendelijke groet,")).value).toBe("unknown");
  });

  test("the title of an HTML letter counts as its subject", async () => {
    expect((await typeOf("<html><head><title>Ontvangstbevestiging</title></head><body><p>Beste heer Smit,</p><p>Dank u wel.</p></body></html>", "brief.html")).value).toBe("acknowledgement");
  });

  test("what a document says goes before its wording", async () => {
    expect(await typeOf("<!-- brieftoets type=notification -->\n\nOnderwerp: afwijzing\n\nBeste heer Smit,\n\nWij wijzen uw aanvraag af.")).toMatchObject({ value: "notification", from: "document" });
  });
});
