import { readLetter } from "@brieftoets/letter";
import { describe, expect, test } from "vitest";
import { checkLetter } from "../check-letter.js";
import type { Finding } from "../finding.js";

/** The findings of one rule in a letter of a type. */
async function find(rule: string, type: string, body: string, path = "brief.md"): Promise<readonly Finding[]> {
  const letter = await readLetter(`Beste mevrouw De Boer,\n\n${body}\n\nMet vriendelijke groet,\n\nJan Bos\n`, { path });
  return (await checkLetter(letter, { type })).findings.filter((f) => f.rule === rule);
}

const ROUTE = "Bezwaar maken doet u bij het college, Postbus 1.";

describe("the term for objecting", () => {
  test("marks the number and its unit, nothing more", async () => {
    const body = `${ROUTE} Stuur uw brief binnen vier weken na de datum van deze brief.`;
    const [finding, more] = await find("objection-term", "decision-reject", body);
    expect(finding?.quote).toBe("vier weken");
    expect(finding?.range.start).toBe("Beste mevrouw De Boer,\n\n".length + body.indexOf("vier weken"));
    expect(more).toBeUndefined();
  });

  test.each([
    ["our own answer", "Wij beslissen binnen twaalf weken op uw bezwaar."],
    ["a payment", "Betaal het bedrag binnen vier weken."],
    ["the court", "U kunt binnen twee weken naar de voorzieningenrechter."],
  ])("%s has another term", async (_, sentence) => {
    expect(await find("objection-term", "decision-recover", `U kunt binnen zes weken bezwaar maken bij het college, Postbus 1. ${sentence}`)).toEqual([]);
  });

  test("six weeks in days is a warning", async () => {
    expect(await find("objection-term", "decision-reject", `${ROUTE} U heeft 42 dagen de tijd om bezwaar te maken.`)).toMatchObject([{ quote: "42 dagen", severity: "warning" }]);
  });
});

describe("a term is about the topic last spoken of", () => {
  const paid = "U moet € 300 terugbetalen.";
  test("weeks after objecting are no term of payment", async () => {
    expect(await find("recovery-payment", "decision-recover", `${paid} ${ROUTE} Doe dat binnen zes weken.`)).toHaveLength(1);
  });
  test("weeks after paying are", async () => {
    expect(await find("recovery-payment", "decision-recover", `${paid} Doe dat binnen zes weken. ${ROUTE}`)).toEqual([]);
  });
  test("weeks under a heading about objecting are not", async () => {
    expect(await find("recovery-payment", "decision-recover", `${paid}\n\n## Bezwaar maken\n\nU heeft zes weken de tijd.`)).toHaveLength(1);
  });
});

describe("reasons", () => {
  test("a reason for objecting or for keeping the letter is none for the decision", async () => {
    expect(await find("decision-reasons", "decision-reject", "U krijgt geen vergoeding. Bewaar deze brief, want u heeft hem nodig. U kunt bezwaar maken, omdat u recht heeft op een tweede blik.")).toMatchObject([{ severity: "error" }]);
  });
  test("a reason in one branch names the branch without it", async () => {
    const [finding] = await find("decision-reasons", "decision-reject", "U krijgt geen vergoeding.\n\n{% if verzekerd %}\nUw verzekering betaalt de bril, omdat u aanvullend verzekerd bent.\n{% endif %}");
    expect(finding?.variant).toContain("{% if verzekerd %}");
  });
  test("a placeholder for the reason counts", async () => {
    expect(await find("decision-reasons", "decision-reject", "U krijgt geen vergoeding. {{ motivering }}")).toEqual([]);
  });
});

describe("where the route stands", () => {
  test.each(["Hoe u bezwaar maakt, leest u in de bijlage.", "{{ bezwaarclausule }}", "Op de achterkant van deze brief leest u hoe u bezwaar kunt maken."])("%s", async (body) => {
    expect(await find("objection-clause", "decision-reject", body)).toEqual([]);
    expect(await find("no-suspensive-effect", "decision-reject", body)).toEqual([]);
  });
  test("a placeholder for an address is no clause", async () => {
    expect(await find("objection-clause", "decision-reject", "U krijgt geen bril. Ons adres is {{ adres_bezwaar }}.")).toHaveLength(1);
  });
});

describe("the day of the answer", () => {
  test.each([
    ["absent", "error", "Op 3 mei 2026 kregen wij uw aanvraag."],
    ["term", "warning", "Op 3 mei 2026 kregen wij uw aanvraag. Wij beslissen binnen acht weken."],
  ])("%s is %s", async (_, severity, body) => {
    expect(await find("acknowledgement-term", "acknowledgement", body)).toMatchObject([{ severity }]);
  });
  test("a call has another day", async () => {
    expect(await find("acknowledgement-term", "acknowledgement", "Wij hebben uw aanvraag. Wij bellen u voor 12 mei 2026.")).toMatchObject([{ severity: "error" }]);
  });
});

describe("a referral", () => {
  test("marks the sentence that leaves no choice", async () => {
    expect(await find("referral-voluntary", "referral", "U vertelde over uw post. Het wijkteam gaat u helpen. Zij bellen u.")).toMatchObject([{ quote: "Het wijkteam gaat u helpen." }]);
  });
  test("a choice anywhere in the letter will do", async () => {
    expect(await find("referral-voluntary", "referral", "Het wijkteam gaat u helpen.\n\nU bent dit niet verplicht.")).toEqual([]);
  });
});

test("a consequence after an offer of help is fine, before it is not", async () => {
  const [offer, consequence] = ["Lukt het niet? Bel ons.", "Anders stoppen wij uw uitkering."];
  expect(await find("reminder-offers-contact", "reminder", `${offer} ${consequence}`)).toEqual([]);
  expect(await find("reminder-offers-contact", "reminder", `${consequence} ${offer}`)).toMatchObject([{ quote: "stoppen wij uw uitkering" }]);
});
