import type { Language } from "@brieftoets/rules";
import type { Surroundings } from "./look-around.js";

interface Start extends Surroundings {
  readonly profile: string;
  readonly language: Language;
}

/** A configuration to start with: what was seen, and what else could be said, as comments. */
export function starterConfig(start: Start): string {
  const { profile, language } = start;
  const say = (nl: string, en: string): string => (language === "nl" ? nl : en);
  return [
    say("# Instellingen van Brieftoets voor de brieven in deze map en alle mappen daaronder.", "# Settings of Brieftoets for the letters in this folder and all folders below."),
    "",
    say("# De afspraken die voor uw brieven gelden: een meegeleverd profiel, of een eigen bestand.", "# The agreements that count for your letters: a shipped profile, or a file of your own."),
    `profile: ${profile}`,
    "",
    say("# De taal van de meldingen: nl of en.", "# The language of the messages: nl or en."),
    `language: ${language}`,
    "",
    say("# Wat voor brieven waar staan. De eerste regel die past, telt.", "# Which letters are where. The first entry that fits counts."),
    ...letterLines(start),
    "",
    ...templateLines(start, say),
    say("# Wat hieronder staat, doet nog niets. Haal het hekje weg om het te gebruiken.", "# What follows does nothing yet. Remove the hash to use it."),
    "#",
    say("# De invulvelden die bestaan: zo valt een tikfout in een veld op.", "# The fields that exist: a mistyped field then shows."),
    "# fields: [naam, datum]",
    "#",
    say("# Eigen regels, en regels zwaarder, lichter of uit.", "# Own rules, and rules graver, lighter or off."),
    "# rules:",
    "#   files: [\"regels/*.yaml\"]",
    "#   severity: { sentence-length: off }",
    "#",
    say("# Namen en woorden die altijd goed zijn.", "# Names and words that are always right."),
    "# accept: [Waterlandplein]",
    "#",
    say("# Mappen die u niet wilt toetsen.", "# Folders that are not to be checked."),
    "# ignore: [\"archief/**\"]",
    "",
  ].join("\n");
}

function letterLines({ folders }: Surroundings): string[] {
  if (folders.length === 0) return ["# letters:", "#   - files: \"uitnodigingen/**\"", "#     type: invitation"];
  return ["letters:", ...folders.flatMap(({ folder, type, fragment }) => [
    `  - files: ${JSON.stringify(`${folder}/**`)}`,
    fragment ? "    fragment: true" : `    type: ${type ?? ""}`,
  ])];
}

function templateLines({ dialects }: Surroundings, say: (nl: string, en: string) => string): string[] {
  if (dialects.length === 0) return [];
  return [
    say(`# Uw sjablonen gebruiken: ${dialects.join(", ")}. Brieftoets herkent dat zelf.`, `# Your templates use: ${dialects.join(", ")}. Brieftoets sees that by itself.`),
    "templates: { dialects: auto }",
    "",
  ];
}
