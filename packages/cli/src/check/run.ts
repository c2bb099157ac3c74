import type { LetterFlags, LetterSetup } from "./letter-setup.js";
import type { CheckedLetter } from "./report.js";

/** One document that is to be checked. */
export interface LetterInput {
  /** Absolute path, with forward slashes. */
  readonly path: string;
  /** The path that reports show. */
  readonly shown: string;
  /** Named in the call: checked even where the configuration ignores it. */
  readonly named: boolean;
  /** A file that another thread can read by itself. */
  readonly onDisk: boolean;
  /** Its bytes, at most one more than may be read. */
  readonly load: () => Promise<Uint8Array>;
}

/** What is done with safe fixes: nothing, write them, or show them. */
export type FixMode = "none" | "write" | "show";

/** How a run is done. */
export interface RunOptions {
  readonly flags: LetterFlags;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** Absolute path of the file of --config, for other threads. */
  readonly config: string | undefined;
  readonly fix: FixMode;
  /** Keep the marked lines for the report. */
  readonly excerpts: boolean;
  /** Called before each letter. */
  readonly onLetter: (done: number, all: number) => void;
  /** Called for a mistake in this program that a letter brought to light. */
  readonly onBug: (error: unknown) => void;
}

/** A letter that was checked, with what a second look at it needs. Its text is not kept. */
export interface DoneLetter {
  readonly input: LetterInput;
  readonly setup: LetterSetup;
  readonly checked: CheckedLetter;
  readonly includes: readonly string[];
}
