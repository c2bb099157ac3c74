import type { Language } from "@brieftoets/rules";
import { Command, Option } from "commander";
import { COMMANDS, type CommandDefinition } from "./commands/definitions.js";
import type { Call, RawOptions } from "./commands/command.js";
import { FlagReader, LANGUAGES } from "./flag-reader.js";
import type { Terminal } from "./terminal/terminal.js";
import { version } from "./version.js";

/** What commander writes in English, in Dutch. */
const DUTCH: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:", "Arguments:": "Argumenten:", "Options:": "Opties:", "Commands:": "Opdrachten:",
};

const ABOUT = {
  nl: "Toets brieven van de gemeente: duidelijk, eerlijk en compleet.",
  en: "Check letters of a municipality: clear, fair and complete.",
};

/** Does what was asked; set by the parser when it has found a command. */
export type Action = { run: () => Promise<0 | 1 | 2> };

/** The command line. It writes only help, in `language`; its errors are thrown as CommanderError. */
export function makeProgram(language: Language, terminal: Terminal, action: Partial<Action>, help: (text: string) => void): Command {
  const say = (text: Readonly<Record<Language, string>>): string => text[language];
  const showHelp = { nl: "toon deze hulp", en: "show this help" };
  const program = new Command("brieftoets")
    .description(say(ABOUT))
    .usage(say({ nl: "<opdracht> [opties]", en: "<command> [options]" }))
    .exitOverride()
    .configureOutput({ writeOut: help, writeErr: () => undefined, getOutHelpWidth: () => terminal.stdout.width ?? 100, getOutHasColors: () => false })
    .configureHelp({
      styleTitle: (title) => (language === "nl" ? (DUTCH[title] ?? title) : title),
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map((arg) => (arg.required ? `<${arg.name()}>` : `[${arg.name()}…]`))].join(" "),
    })
    .helpOption("-h, --help", say(showHelp))
    .helpCommand(false)
    .version(version(), "-V, --version", say({ nl: "toon de versie", en: "show the version" }));
  for (const definition of COMMANDS) addCommand(program, definition, language, terminal, action);
  return program;
}

function addCommand(program: Command, definition: CommandDefinition, language: Language, terminal: Terminal, action: Partial<Action>): void {
  const command = program.command(`${definition.name} ${definition.args}`.trim()).description(definition.about[language]);
  command.helpOption("-h, --help", { nl: "toon deze hulp", en: "show this help" }[language]);
  for (const { flags, about } of definition.options) command.addOption(new Option(flags, about[language]));
  command.action(() => {
    action.run = async () => {
      const call = callOf(command.args, command.opts<RawOptions>(), terminal);
      return (await definition.load())(call);
    };
  });
}

function callOf(args: readonly string[], options: RawOptions, terminal: Terminal): Call {
  const reader = new FlagReader();
  const typed = options["language"];
  const language = reader.choice("--language", typeof typed === "string" ? typed : undefined, LANGUAGES);
  reader.finish();
  return { args, options, terminal, ...(language === undefined ? {} : { language }) };
}
