import { stat } from "node:fs/promises";
import { nearestName, type Bilingual } from "@brieftoets/rules";
import { joinPath } from "@brieftoets/rules/config";
import type { Command, CommanderError } from "commander";

/** What is wrong with a call, in words of our own: commander speaks only English. */
export async function callErrorText(error: CommanderError, program: Command, args: readonly string[], cwd: string): Promise<Bilingual> {
  const command = program.commands.find((one) => one.name() === args[0]) ?? program;
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? "";
  const help = command === program ? "brieftoets --help" : `brieftoets ${command.name()} --help`;
  switch (error.code) {
    case "commander.unknownOption": return unknownOption(quoted, command, help);
    case "commander.unknownCommand": return unknownCommand(quoted, program, cwd);
    case "commander.missingArgument": return {
      nl: `Hier ontbreekt iets achter ${command.name()}: <${quoted}>. Zie ${help}.`,
      en: `Something is missing after ${command.name()}: <${quoted}>. See ${help}.`,
    };
    case "commander.optionMissingArgument": return { nl: `Achter ${quoted} hoort een waarde.`, en: `A value is missing after ${quoted}.` };
    case "commander.excessArguments": return {
      nl: `${command.name()} krijgt te veel woorden mee. Zie ${help}.`,
      en: `${command.name()} was given too many words. See ${help}.`,
    };
    default: return { nl: `Deze opdracht klopt niet (${error.message}). Zie ${help}.`, en: `This call is not right (${error.message}). See ${help}.` };
  }
}

function unknownOption(flag: string, command: Command, help: string): Bilingual {
  const known = [...command.options.flatMap(({ long, short }) => [long, short]), "--help"].filter((one) => typeof one === "string");
  const nearest = nearestName(flag, known);
  return {
    nl: `Onbekende optie: ${flag}. ${nearest ? `Bedoelt u ${nearest}?` : `Zie ${help}.`}`,
    en: `Unknown option: ${flag}. ${nearest ? `Did you mean ${nearest}?` : `See ${help}.`}`,
  };
}

async function unknownCommand(name: string, program: Command, cwd: string): Promise<Bilingual> {
  const nearest = nearestName(name, program.commands.map((command) => command.name()));
  if (nearest) return { nl: `Onbekende opdracht: ${name}. Bedoelt u ${nearest}?`, en: `Unknown command: ${name}. Did you mean ${nearest}?` };
  const isPath = await stat(joinPath(cwd, name)).then(() => true, () => false);
  const known = program.commands.map((command) => command.name()).join(", ");
  return {
    nl: `Onbekende opdracht: ${name}. ${isPath ? `Bedoelt u: brieftoets check ${name}` : `Kies uit: ${known}.`}`,
    en: `Unknown command: ${name}. ${isPath ? `Did you mean: brieftoets check ${name}` : `Choose from: ${known}.`}`,
  };
}
