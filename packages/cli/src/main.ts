import { setFlagsFromString } from "node:v8";
import { DataError, type Language } from "@brieftoets/rules";
import { CommanderError } from "commander";
import { callErrorText } from "./call-error.js";
import { UsageError } from "./mistake.js";
import { makeProgram, type Action } from "./program.js";
import { bugText, say, sayMistakes } from "./say.js";
import { processTerminal, type Terminal } from "./terminal/terminal.js";

/** Runs the command line of this process and sets its exit status. A mistake in this program is shown with its cause, and is status 2 too. */
export async function runProcess(): Promise<void> {
  // Letters leave much behind and keep little. By itself the heap may double before it is cleared: a third of the memory, for no time.
  setFlagsFromString("--heap-growing-percent=30");
  const terminal = processTerminal();
  try {
    process.exitCode = await main(process.argv.slice(2), terminal);
  } catch (error) {
    process.exitCode = 2;
    await say(terminal, bugText(error));
  }
}

/**
 * Runs one call.
 * @param args what was typed after the name of the program
 * @returns the exit status: 0, 1 or 2
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const language = spokenLanguage(args);
  const action: Partial<Action> = {};
  let help = "";
  const program = makeProgram(language, terminal, action, (text) => (help += text));
  try {
    if (args.length === 0) {
      await say(terminal, program.helpInformation().trimEnd());
      return 2;
    }
    program.parse(args, { from: "user" });
    return action.run ? await action.run() : 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await terminal.stdout.write(help);
      return 0;
    }
    const mistakes = error instanceof CommanderError ? [await callErrorText(error, program, args, terminal.cwd)]
      : error instanceof UsageError ? error.messages
      : error instanceof DataError ? error.problems : undefined;
    if (!mistakes) throw error;
    await sayMistakes(terminal, mistakes, language);
    return 2;
  }
}

/** The language that is asked for, before anything is parsed: mistakes in the call are said in it too. */
function spokenLanguage(args: readonly string[]): Language {
  const at = args.indexOf("--language");
  return args.includes("--language=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "nl";
}
