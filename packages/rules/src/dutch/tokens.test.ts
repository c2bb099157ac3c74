import { describe, expect, it } from "vitest";
import { ABBREVIATIONS, isAmbiguous } from "./abbreviations.js";
import { normalise, tokenise } from "./tokens.js";

const norms = (text: string): string => tokenise(text).map((token) => token.norm).join(" | ");
const kinds = (text: string): string => tokenise(text).map((token) => token.kind).join(" ");

describe("tokenise", () => {
  it.each([
    ["U krijgt d.d. i.v.m. ziekte, bijv. uitstel.", "u | krijgt | d.d. | i.v.m. | ziekte | , | bijv. | uitstel | ."],
    ["Neem mee: paspoort, enz. Daarna", "neem | mee | : | paspoort | , | enz. | daarna"],
    ["uw e-mailadres en een 14-jarige in 's-Hertogenbosch", "uw | e-mailadres | en | een | 14-jarige | in | 's-hertogenbosch"],
    ["foto’s van ’s avonds", "foto's | van | 's | avonds"],
    ["om 9.00 uur voor € 1.250,00 op 25-09-2021", "om | 9.00 | uur | voor | € | 1.250,00 | op | 25-09-2021"],
    ["artikel 3:45 Awb (7.1.2)", "artikel | 3:45 | awb | ( | 7.1.2 | )"],
    ["kijk op www.a.nl.", "kijk | op | www.a.nl | ."],
    ["mail klacht@gemeente.nl, of https://a.nl/b.c?d=e.f.", "mail | klacht@gemeente.nl | , | of | https://a.nl/b.c?d=e.f | ."],
    ["zie amsterdam.nl/werk (bijlage1.pdf).", "zie | amsterdam.nl/werk | ( | bijlage1.pdf | ) | ."],
    ["en/of heer/mevrouw", "en | / | of | heer | / | mevrouw"],
    ["her-/ontwikkelen, in- en uitschrijven", "her- | / | ontwikkelen | , | in- | en | uitschrijven"],
    ["ont-\nvangen ont\u00advangen", "ontvangen | ontvangen"],
    ["kom in- en uit- of\nover", "kom | in- | en | uit- | of | over"],
    ["\ufb01ets en \u0132s", "fiets | en | ijs"],
    ["€ 250,- of 50%", "€ | 250,- | of | 50 | %"],
    ["de 1e, 2de en 8ste", "de | 1e | , | 2de | en | 8ste"],
    ["J.P. van der Berg, A. de Vries", "j.p. | van | der | berg | , | a. | de | vries"],
    ["Dat is zo. Dat kost min. 3 euro.", "dat | is | zo | . | dat | kost | min. | 3 | euro | ."],
    ["Ik deed dat voor u. Wij ook.", "ik | deed | dat | voor | u | . | wij | ook | ."],
    ["10/8/2021 en 1.1.2026 en 2026-03-01", "10/8/2021 | en | 1.1.2026 | en | 2026-03-01"],
    ["14.30–15.30", "14.30 | – | 15.30"],
    ["1\u202f250,00", "1\u202f250,00"],
    ["1\u00a0250\u00a0per maand", "1\u00a0250 | per | maand"],
    ["tel. 020\u00a0255 11 11", "tel. | 020 | 255 | 11 | 11"],
    ["wacht… of... en ____ .....", "wacht | … | of | ... | en | ____ | ....."],
    ["hij(s)", "hij | ( | s | )"],
    ["zzp’er ’26", "zzp'er | '26"],
  ])("%j", (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it("gives every token its kind", () => {
    expect(kinds("Bel 14 020 of a@b.nl, www.a.nl: € 5 • «zo»")).toBe(
      "word number number word mail punctuation url punctuation symbol number punctuation punctuation word punctuation",
    );
  });
  it("gives exact ranges", () => {
    expect(tokenise(" Uw foto’s.")).toEqual([
      { start: 1, end: 3, kind: "word", norm: "uw" },
      { start: 4, end: 10, kind: "word", norm: "foto's" },
      { start: 10, end: 11, kind: "punctuation", norm: "." },
    ]);
  });
  it("takes a placeholder as one token, also when it is glued to a word", () => {
    const text = "Beste {{mevrouw De Vries}}s, tot [x]";
    expect(tokenise(text, [{ start: 6, end: 26 }, { start: 33, end: 36 }]).map((t) => [text.slice(t.start, t.end), t.kind, t.norm])).toEqual([
      ["Beste", "word", "beste"], ["{{mevrouw De Vries}}", "placeholder", "□"], ["s", "word", "s"], [",", "punctuation", ","], ["tot", "word", "tot"], ["[x]", "placeholder", "□"],
    ]);
  });
  it("covers all but white space, in order, on any input", () => {
    const alphabet = ["a", "B", "é", ".", "-", "'", "’", "1", " ", "\n", "@", "www.", "((", "€", "😀", "\u00ad", "/", ":", "n.v.t.", "…"];
    let seed = 7;
    const pick = (): string => alphabet[(seed = (seed * 1103515245 + 12345) & 0x7fffffff) % alphabet.length] ?? "";
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 40 }, pick).join("");
      let last = 0;
      for (const token of tokenise(text)) {
        expect(text.slice(last, token.start)).toMatch(/^[\s\u00ad]*$/);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
      expect(text.slice(last)).toMatch(/^[\s\u00ad]*$/);
    }
  });
  it.each(["((", "a.", "a@", "a-", "a-\n", "www.)", "1.", "'", "www.a(", "a.b@", "Jan v. ", "12-", "a' ", "1\u00a0000", "€ 1"])("stays linear on %j repeated", (piece) => {
    const cost = (times: number): number => {
      const text = piece.repeat(times);
      const start = performance.now();
      tokenise(text);
      return performance.now() - start;
    };
    cost(2_000);
    expect(cost(60_000)).toBeLessThan(1_500);
  });
});

describe("normalise", () => {
  it("writes every spelling one way", () => {
    expect(normalise("Foto’s")).toBe("foto's");
    expect(normalise("cafe\u0301")).toBe("café");
    expect(normalise("be\u00adslui\u200bt")).toBe("besluit");
    expect(normalise("\ufb02at")).toBe("flat");
  });
});

describe("ABBREVIATIONS", () => {
  it("has each form in lower case with a dot, and at least one meaning", () => {
    for (const { form, meanings } of ABBREVIATIONS.values()) {
      expect(form).toMatch(/^[\p{Ll}.]+\.$/u);
      expect(meanings.every((meaning) => meaning.length > 1)).toBe(true);
    }
  });
  it("knows which are ambiguous", () => {
    const ambiguous = (form: string): boolean | undefined => {
      const entry = ABBREVIATIONS.get(form);
      return entry && isAmbiguous(entry);
    };
    expect([ambiguous("t.a.v."), ambiguous("min."), ambiguous("i.v.m."), ambiguous("zzz.")]).toEqual([true, true, false, undefined]);
  });
});
