import { withSlashes } from "@brieftoets/rules/config";

/** One of the two places that text is written to. */
export interface Output {
  write(text: string): Promise<void>;
  /** A person looks at it. */
  readonly isTerminal: boolean;
  /** Colours may be used. */
  readonly colour: boolean;
  /** Columns on a line; undefined where lines may have any length. */
  readonly width?: number;
}

/** Everything that a command gets from the world around it. */
export interface Terminal {
  /** Absolute, with forward slashes. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: withSlashes(process.cwd()),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    get stdin() {
      return process.stdin;
    },
    today: localDate(new Date()),
  };
}

/** A date as YYYY-MM-DD in the time zone of this machine. */
export function localDate(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether colours may be used: NO_COLOR forbids them, FORCE_COLOR asks for them, else a terminal has them. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}

function outputTo(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has stopped reading ("| head"): nobody is left to tell.
    if (error.code === "EPIPE") gone = true;
  });
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    colour: wantsColour(process.env, isTerminal),
    ...(isTerminal ? { width: stream.columns || 80 } : {}),
    write: (text) => new Promise((resolve, reject) => {
      if (gone) return resolve();
      stream.write(text, (error) => (error && (error as NodeJS.ErrnoException).code !== "EPIPE" ? reject(error) : resolve()));
    }),
  };
}
