import { describe, expect, it } from "vitest";
import { DataError } from "../problem.js";
import type { ConfigFiles } from "./config.js";
import { Configurations } from "./configurations.js";
import { compileGlob } from "./glob.js";
import { checkOptionsOf, isIgnored, readOptionsOf } from "./letter-settings.js";
import { loadConfig } from "./load-config.js";
import { relativePath } from "./paths.js";

function filesOf(texts: Readonly<Record<string, string>>): ConfigFiles {
  return {
    exists: async (path) => path in texts,
    read: async (path) => texts[path],
    find: async (folder, glob) => Object.keys(texts).filter((path) => compileGlob(glob)(relativePath(folder, path))).sort(),
  };
}

const load = (text: string, others: Readonly<Record<string, string>> = {}) => loadConfig("/w/brieftoets.yaml", filesOf({ "/w/brieftoets.yaml": text, ...others }));

/** The mistakes in a configuration: "line:column message", with the file before it when that is another one. */
async function mistakes(text: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  try {
    await load(text, others);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((p) => `${p.file === "/w/brieftoets.yaml" ? "" : `${p.file}:`}${p.line}:${p.column} ${p.message.nl}`);
  }
}

const WORDS = "title: { nl: W, en: W }\nentries: [{ term: zwabber }]\n";

describe("a configuration", () => {
  it("may be empty", async () => {
    const config = await load("# nog niets\n");
    expect([config.letters, config.profile, config.dialects, config.styles, config.fields]).toEqual([[], undefined, "auto", [], undefined]);
  });

  it("says what is known about letters; the first entry that fits counts", async () => {
    const config = await load([
      "profile: almere-wi", "language: en", "accept: [WerkPlus]", "ignore: [\"archief/**\"]", "fields: [naam, datum]", "styles: stijl.css",
      "templates: { dialects: [jinja] }", "rules: { severity: { suppression-unused: error } }",
      "letters:", "  - files: [\"a/x*.md\"]", "    type: Uitnodiging", "    profile: nl-gemeente", "  - files: \"a/**\"", "    fragment: true",
    ].join("\n"), { "/w/stijl.css": "body { font-size: 9pt }" });
    expect(checkOptionsOf(config, "/w/a/x1.md")).toMatchObject({
      configuredProfile: "nl-gemeente", configuredType: "Uitnodiging", language: "en", accept: ["WerkPlus"], fields: ["naam", "datum"], severities: { "suppression-unused": "error" },
    });
    expect(checkOptionsOf(config, "/w/a/y.md")).toMatchObject({ configuredProfile: "almere-wi", fragment: true });
    expect(checkOptionsOf(config, "/w/z.md").fragment).toBeUndefined();
    expect(readOptionsOf(config)).toEqual({ dialects: ["jinja"], styles: ["body { font-size: 9pt }"] });
    expect([isIgnored(config, "/w/archief/oud.md"), isIgnored(config, "/w/a/archief/oud.md")]).toEqual([true, false]);
  });

  it("reads fields from a list or a mapping in a file", async () => {
    const fields = async (text: string): Promise<unknown> => (await load("fields: velden.yaml", { "/w/velden.yaml": text })).fields;
    expect(await fields("- naam\n- datum\n- 3\n")).toEqual(["naam", "datum", "3"]);
    expect(await fields("naam: de naam\nklant: { straat: ~, huis: { nummer: 1 } }\n")).toEqual(["naam", "klant", "klant.straat", "klant.huis", "klant.huis.nummer"]);
  });

  it("takes in what it extends, each with globs from its own folder; the nearest goes first", async () => {
    const config = await load("extends: ../brieftoets.yaml\nprofile: almere-wi\nletters: [{ files: \"*.md\", type: reminder }]\nignore: [oud]\n", {
      "/brieftoets.yaml": "profile: nl-gemeente\nlanguage: en\naccept: [A]\nletters: [{ files: \"w/**\", type: invitation }]\nignore: [weg]\nrules: { severity: { suppression-unused: error, suppression-expired: error } }\n",
    });
    expect([config.profile, config.language, config.accept]).toEqual(["almere-wi", "en", ["A"]]);
    expect([checkOptionsOf(config, "/w/a.md").configuredType, checkOptionsOf(config, "/w/b/a.md").configuredType]).toEqual(["reminder", "invitation"]);
    expect(["/w/oud/a.md", "/weg/a.md", "/w/weg/a.md"].map((path) => isIgnored(config, path))).toEqual([true, true, false]);
  });

  it("holds own rules and a profile with own values", async () => {
    const config = await load("rules: { files: \"regels/*.yaml\" }\nprofile:\n  extends: nl-gemeente\n  leadTime: { minimumDays: 21 }\n", { "/w/regels/eigen.yaml": WORDS });
    expect(config.rules.words["eigen"]?.entries[0]?.term).toBe("zwabber");
    expect(config.profile).toMatchObject({ extends: "nl-gemeente", leadTime: { minimumDays: 21 } });
    expect(config.ruleFiles).toEqual([{ path: "/w/regels/eigen.yaml", text: WORDS }]);
  });

  it("knows the files of a composition", async () => {
    const config = await load("compositions:\n  - name: besluit\n    type: decision-reject\n    parts: [kop.md, ../slot.md]\n", { "/w/kop.md": "Kop", "/slot.md": "Slot" });
    expect(config.compositions).toEqual([{ name: "besluit", folder: "/w", type: "decision-reject", parts: ["/w/kop.md", "/slot.md"] }]);
  });
});

describe("mistakes in a configuration", () => {
  it.each<[string, string, string[]]>([
    ["an unknown key", "profle: nl-gemeente\n", ["1:1 onbekende sleutel \"profle\". Bedoelt u \"profile\"?"]],
    ["an unknown key inside", "letters:\n  - file: \"*.md\"\n    files: \"*.md\"\n", ["2:5 \"0\": onbekende sleutel \"file\". Bedoelt u \"files\"?"]],
    ["a wrong value", "language: fr\n", ["1:11 \"language\": \"fr\" kan hier niet. Kies uit: nl, en."]],
    ["a wrong kind of value", "letters: 5\n", ["1:10 \"letters\": hier hoort een lijst."]],
    ["an unknown profile", "profile: nl-gemente\n", ["1:10 Onbekend profiel \"nl-gemente\". Bedoelt u \"nl-gemeente\"?"]],
    ["a profile file that is not there", "profile: mijn.yaml\n", ["1:10 Dit bestand is er niet: /w/mijn.yaml"]],
    ["a mistake in own profile values", "# p\nprofile:\n  extends: nl-gemeente\n  leadTme: {}\n", ["4:3 onbekende sleutel \"leadTme\". Bedoelt u \"leadTime\"?"]],
    ["an unknown letter type", "letters:\n  - files: \"*\"\n    type: uitnodigng\n", ["3:11 Onbekend brieftype \"uitnodigng\". Bedoelt u \"uitnodiging\"?"]],
    ["an unknown rule", "rules:\n  severity:\n    suppression-unusd: off\n", ["3:5 Onbekende regel \"suppression-unusd\". Bedoelt u \"suppression-unused\"?"]],
    ["a wrong severity", "rules: { severity: { suppression-unused: fout } }\n", ["1:42 \"suppression-unused\": \"fout\" kan hier niet. Kies uit: error, warning, advice, off."]],
    ["a glob of rules without files", "rules: { files: [\"regels/*.yaml\"] }\n", ["1:18 Hier past geen bestand bij: regels/*.yaml"]],
    ["a style sheet that is not there", "styles: [huis.css]\n", ["1:10 Dit bestand is er niet: /w/huis.css"]],
    ["a part that is not there", "compositions:\n  - name: b\n    parts: [kop.md]\n", ["3:13 Dit bestand is er niet: /w/kop.md"]],
    ["an unknown dialect", "templates: { dialects: [handelbars] }\n", ["1:25 Onbekende sjabloontaal \"handelbars\". Bedoelt u \"handlebars\"?"]],
    ["a circle", "extends: brieftoets.yaml\n", ["1:10 \"extends\": deze bestanden verwijzen naar elkaar. Haal een van de verwijzingen weg."]],
    ["no configuration to extend", "extends: ../x.yaml\n", ["1:10 Dit bestand is er niet: /x.yaml"]],
    ["no list at all", "- a\n", ["1:1 hier hoort een blok met sleutels."]],
    ["the same key twice", "language: nl\nlanguage: en\n", ["2:1 Deze sleutel staat er twee keer."]],
  ])("%s", async (_, text, expected) => {
    expect(await mistakes(text)).toEqual(expected);
  });

  it("are all said at once, also those in files that it names", async () => {
    const text = "profle: x\nlanguage: fr\nletters:\n  - files: \"*\"\n    type: uitnodigng\nfields: velden.yaml\nrules: { files: [\"r/*.yaml\"], severity: { nonsens-regel: off } }\nstyles: s.css\n";
    expect(await mistakes(text, { "/w/velden.yaml": "- [a]\n", "/w/r/lijst.yaml": "title: { nl: W, en: W }\nentries: []\n" })).toEqual([
      "1:1 onbekende sleutel \"profle\". Bedoelt u \"profile\"?",
      "2:11 \"language\": \"fr\" kan hier niet. Kies uit: nl, en.",
      "5:11 Onbekend brieftype \"uitnodigng\". Bedoelt u \"uitnodiging\"?",
      "7:43 Onbekende regel \"nonsens-regel\". Alle regels staan in \"brieftoets rules\".",
      "8:9 Dit bestand is er niet: /w/s.css",
      "/w/r/lijst.yaml:2:10 \"entries\": deze lijst is leeg; er is minstens één nodig.",
      "/w/velden.yaml:1:3 Hier hoort een lijst met namen van invulvelden.",
    ]);
  });

  it("in what it extends are said too", async () => {
    expect(await mistakes("extends: ../basis.yaml\n", { "/basis.yaml": "lnguage: nl\n" })).toEqual(["/basis.yaml:1:1 onbekende sleutel \"lnguage\". Bedoelt u \"language\"?"]);
  });
});

describe("Configurations", () => {
  it("takes the nearest configuration upwards, alone", async () => {
    const configurations = new Configurations(filesOf({ "/a/brieftoets.yaml": "language: en\n", "/a/b/c/brieftoets.yaml": "accept: [X]\n" }));
    const file = async (path: string): Promise<unknown> => (await configurations.of(path)).file;
    expect([await file("/x.md"), await file("/a/x.md"), await file("/a/b/x.md"), await file("/a/b/c/d/x.md")]).toEqual([
      undefined, "/a/brieftoets.yaml", "/a/brieftoets.yaml", "/a/b/c/brieftoets.yaml",
    ]);
    expect((await configurations.of("/a/b/c/x.md")).language).toBeUndefined();
  });

  it("loads each configuration once", async () => {
    const configurations = new Configurations(filesOf({ "/a/brieftoets.yaml": "language: en\n" }));
    expect(await configurations.of("/a/x.md")).toBe(await configurations.of("/a/b/y.md"));
  });
});
