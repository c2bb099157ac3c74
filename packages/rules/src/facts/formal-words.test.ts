import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";

async function said(body: string, type = "notification"): Promise<string[]> {
  const letter = await readLetter(`Beste mevrouw Jansen,\n\n${body}\n\nMet vriendelijke groet,`, { path: "brief.md" });
  const found = (await checkLetter(letter, { type })).findings.filter((f) => f.rule === "formal-word");
  return found.map((f) => `${f.quote ?? ""}: ${f.message} [${f.fixes?.map((fix) => fix.title ?? "").join(", ") ?? ""}]`);
}

describe("innocent senses, names and fill-ins", () => {
  test.each([
    "Het plan is goed, aldus de bewoners van de straat.",
    "Wij volgen de methode Maatwerk Dichtbij.",
    "Vraag het aan [externe instantie] in uw wijk.",
    "Na de toets krijgt u bericht.",
    "U spreekt met iemand van team intake.",
    "U hoort het zo snel als dat kan, voor zover mogelijk in mei.",
    "Er komt een inclusieve en diverse buurt.",
    "Dit gaat over de zorg in het algemeen.",
    "De buren kozen hetzelfde, overeenkomstig met vorig jaar.",
    "Het meest recente cijfer is 12.",
    "Lees de recente cijfers van 3 mei 2026.",
    "Bent u eenmaal binnen, dan krijgt u koffie.",
    "De verzoekende partij komt ook.",
  ])("%s", async (text) => expect(await said(text)).toEqual([]));
});

describe("alternatives that can stand there", () => {
  test.each([
    ["Vermeld uw nummer, dat is belangrijk.", "“noem” of “schrijf”"],
    ["De gemeente verricht een onderzoek, waarbij een brief wordt gestuurd.", "“doet”"],
    ["Als u gegevens verstrekt, wordt de brief gestuurd.", "“geeft”"],
    ["Er werd informatie verstrekt over de pas.", "“gegeven”"],
    ["Hoe zijn de kansen goed te benutten?", "“gebruiken”"],
    ["Wij hebben dit over u, [NAAM], van de politie verkregen.", "“gekregen”"],
    ["Er is overleg gepleegd met de buren.", "“overleggen”"],
    ["Wij bellen ten minste eenmaal.", "“één keer”"],
    ["De instroom daalt.", "“nieuwe aanvragen”"],
    ["Vul het in gedurende drie weken.", "“… lang”"],
    ["Kom langs gedurende de proeftijd.", "“tijdens”"],
    ["Dit is het beleid ter zake van parkeren.", "“over”"],
    ["Dit geldt bij meerdere belemmeringen.", "“probleem”"],
    ["Neem uw identiteitsbewijs mee.", "rijbewijs"],
    ["Er is perspectief op werk.", "“kans”"],
    ["Wij zien verschillende perspectieven.", "“manier van kijken”"],
  ])("%s", async (text, alternative) => expect((await said(text)).join("\n")).toContain(alternative));

  test.each(["U krijgt een eenmalig gesprek.", "Wij zoeken draagvlak.", "De casuïstiek is bekend.", "Bel ons in eerste instantie."])("no fix that changes the sentence: %s", async (text) => {
    expect((await said(text)).join("\n")).toMatch(/\[\]$/);
  });
});
