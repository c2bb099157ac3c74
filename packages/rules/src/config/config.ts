import type { Language } from "../finding.js";
import type { RuleFile } from "../load-rules.js";
import type { Profile, RuleSet, SeverityLevel } from "../rule-set.js";
import type { PathTest } from "./glob.js";

/** How a configuration reaches other files. Paths are absolute, with forward slashes. */
export interface ConfigFiles {
  /** The text of a file; undefined when there is none. May throw when it cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Whether there is a file at this path. */
  exists(path: string): Promise<boolean>;
  /** The files below `folder` whose relative path fits the glob, in path order. */
  find(folder: string, glob: string): Promise<readonly string[]>;
}

/** A profile by name, or loaded from the configuration's own values. */
export type ProfileChoice = string | Profile;

/** What the configuration says about the letters that fit. */
export interface LetterEntry {
  readonly folder: string;
  readonly tests: readonly PathTest[];
  readonly type?: string;
  readonly fragment?: boolean;
  readonly profile?: ProfileChoice;
}

/** A letter made of several files. */
export interface Composition {
  readonly name: string;
  /** The folder of the configuration that names it. */
  readonly folder: string;
  readonly type?: string;
  readonly profile?: ProfileChoice;
  /** Absolute paths, in order. */
  readonly parts: readonly string[];
}

/** A configuration with everything that it names: own rules, profiles, style sheets, fields. Nothing more has to be read. */
export interface Config {
  /** Absolute path; absent when there is no configuration and the defaults count. */
  readonly file?: string;
  readonly language?: Language;
  readonly rules: RuleSet;
  /** The organisation's own files among the rules. */
  readonly ruleFiles: readonly RuleFile[];
  readonly profile?: ProfileChoice;
  readonly letters: readonly LetterEntry[];
  readonly compositions: readonly Composition[];
  /** Folders in which templates look for included files; absolute. */
  readonly roots: readonly string[];
  readonly dialects: "auto" | readonly string[];
  /** Text of the style sheets. */
  readonly styles: readonly string[];
  /** Names of the placeholders that exist; absent = not known. */
  readonly fields?: readonly string[];
  readonly severities: Readonly<Record<string, SeverityLevel>>;
  readonly accept: readonly string[];
  readonly ignore: readonly { readonly folder: string; readonly test: PathTest }[];
}
