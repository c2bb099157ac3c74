import type { Bilingual } from "@brieftoets/rules";
import type { RunCommand } from "./command.js";

/** An option of a command, as commander writes it. */
export interface OptionDefinition {
  readonly flags: string;
  readonly about: Bilingual;
}

/** A command: what it takes, and where its code is. */
export interface CommandDefinition {
  readonly name: string;
  /** Arguments as commander writes them: `<rule>` is needed, `[paths...]` may be left out. */
  readonly args: string;
  readonly about: Bilingual;
  readonly options: readonly OptionDefinition[];
  /** Loads its code only when it is called. */
  readonly load: () => Promise<RunCommand>;
}

const option = (flags: string, nl: string, en: string): OptionDefinition => ({ flags, about: { nl, en } });

const LANGUAGE = option("--language <language>", "taal van de meldingen: nl of en", "language of the messages: nl or en");
const CONFIG = option("--config <file>", "gebruik deze brieftoets.yaml voor alle brieven", "use this brieftoets.yaml for all letters");
const OUTPUT = option("--output <file>", "schrijf naar dit bestand", "write to this file");
const FORMAT = option("--format <format>", "vorm van de uitvoer: text of json", "form of the output: text or json");
const PROFILE = option("--profile <name|file>", "de afspraken die gelden: een naam of een bestand", "the agreements that count: a name or a file");
const TYPE = option("--type <type>", "het soort brief, bijvoorbeeld uitnodiging", "the kind of letter, for example invitation");

/** Every command of the program. */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: "check", args: "[paths...]",
    about: { nl: "toets brieven: bestanden, mappen of patronen; - leest de standaardinvoer", en: "check letters: files, folders or globs; - reads standard input" },
    options: [
      option("--stdin-path <path>", "de naam van de brief op de standaardinvoer", "the name of the letter on standard input"),
      FORMAT, OUTPUT, PROFILE, CONFIG, TYPE,
      option("--fail-on <severity>", "vanaf welke zwaarte de toets mislukt: error, warning, advice of never (standaard error)", "from which severity the check fails: error, warning, advice or never (default error)"),
      option("--fix", "verbeter wat veilig verbeterd kan worden", "mend what can be mended safely"),
      option("--fix-dry-run", "laat zien wat --fix zou veranderen", "show what --fix would change"),
      option("--at <date>", "de dag waarop regels gelden, JJJJ-MM-DD (standaard vandaag)", "the day on which rules count, YYYY-MM-DD (default today)"),
      LANGUAGE,
      option("--no-quotes", "laat de tekst van de brief uit het verslag", "keep the text of the letter out of the report"),
      option("--allow-empty", "geen brieven vinden is goed", "finding no letters is fine"),
    ],
    load: async () => (await import("./check.js")).runCheck,
  },
  {
    name: "explain", args: "<rule>", options: [CONFIG, LANGUAGE],
    about: { nl: "leg een regel uit: wat, waarom, bron en voorbeelden", en: "explain a rule: what, why, source and examples" },
    load: async () => (await import("./explain.js")).runExplain,
  },
  {
    name: "rules", args: "", options: [FORMAT, OUTPUT, CONFIG, LANGUAGE],
    about: { nl: "noem alle regels", en: "list all rules" },
    load: async () => (await import("./rules.js")).runRules,
  },
  {
    name: "inspect", args: "<file>", options: [FORMAT, OUTPUT, PROFILE, CONFIG, TYPE, LANGUAGE],
    about: { nl: "laat een brief zien zoals brieftoets hem leest", en: "show a letter as brieftoets reads it" },
    load: async () => (await import("./inspect.js")).runInspect,
  },
  {
    name: "annotate", args: "<file>",
    about: { nl: "maak een kopie van een Word-document met de meldingen in de kantlijn", en: "make a copy of a Word document with the findings in the margin" },
    options: [
      option("-o, --output <file>", "de kopie die gemaakt wordt", "the copy that is made"), PROFILE, CONFIG, TYPE,
      option("--at <date>", "de dag waarop regels gelden, JJJJ-MM-DD (standaard vandaag)", "the day on which rules count, YYYY-MM-DD (default today)"), LANGUAGE,
    ],
    load: async () => (await import("./annotate.js")).runAnnotate,
  },
  {
    name: "test", args: "[files...]", options: [CONFIG, LANGUAGE],
    about: { nl: "probeer de voorbeelden in regelbestanden", en: "try the examples in rule files" },
    load: async () => (await import("./test.js")).runTest,
  },
  {
    name: "init", args: "", options: [PROFILE, LANGUAGE],
    about: { nl: "maak een brieftoets.yaml voor deze map", en: "make a brieftoets.yaml for this folder" },
    load: async () => (await import("./init.js")).runInit,
  },
];
