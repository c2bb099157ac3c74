import { describe, expect, test } from "vitest";
import { inSameForm } from "./same-form.js";

const plain = { auxiliary: false, afterTe: false, atEnd: false };

describe("a plain verb in the form of the formal one", () => {
  test.each([
    ["verstrekken", "verstrekt", "geven", plain, "geeft"],
    ["verstrekken", "verstrekt", "geven", { ...plain, auxiliary: true }, "gegeven"],
    ["verstrekken", "verstrekken", "geven", plain, "geven"],
    ["retourneren", "geretourneerd", "terugsturen", { ...plain, auxiliary: true }, "teruggestuurd"],
    ["verzoeken", "verzocht", "vragen", { ...plain, auxiliary: true }, "gevraagd"],
    ["verzoeken", "verzocht", "vragen", plain, "vroeg"],
    ["aanleveren", "aan te leveren", "sturen", plain, "te sturen"],
    ["hanteren", "hanteerde", "gebruiken", plain, "gebruikte"],
    ["verifiëren", "verifieert", "controleren", plain, "controleert"],
    ["ondervinden", "ondervinden", "hebben", plain, "hebben"],
    ["verkrijgen", "verkregen", "krijgen", { ...plain, auxiliary: true }, "gekregen"],
  ])("%s: %s with %s", (from, form, to, place, wanted) => {
    expect(inSameForm(from, form, to, place)).toBe(wanted);
  });

  test("none where the plain verb would stand apart", () => {
    expect(inSameForm("retourneren", "retourneert", "terugsturen", plain)).toBeUndefined();
    expect(inSameForm("retourneren", "retourneren", "terugsturen", { ...plain, afterTe: true, atEnd: true })).toBeUndefined();
    expect(inSameForm("retourneren", "retourneren", "terugsturen", plain)).toBeUndefined();
    expect(inSameForm("retourneren", "retourneren", "terugsturen", { ...plain, atEnd: true })).toBe("terugsturen");
  });
});
