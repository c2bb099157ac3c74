import type { Language } from "@brieftoets/rules";
import type { Terminal } from "../terminal/terminal.js";

/** The options of a call as they were typed; an option that takes no value is true or false. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

/** One call of a command. */
export interface Call {
  readonly args: readonly string[];
  readonly options: RawOptions;
  readonly terminal: Terminal;
  /** As given with --language. */
  readonly language?: Language;
}

/** Does what a call asks. @returns the exit status */
export type RunCommand = (call: Call) => Promise<0 | 1 | 2>;

/** The value of an option, when it was given. */
export function valueOf(options: RawOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
