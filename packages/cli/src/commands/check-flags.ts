import { FAIL_ON, type FailOn } from "../check/exit-status.js";
import type { LetterFlags } from "../check/letter-setup.js";
import type { FixMode } from "../check/run.js";
import { FlagReader } from "../flag-reader.js";
import { REPORTERS } from "../reporters/reporters.js";
import { valueOf, type Call } from "./command.js";

/** What a call of `check` asks. */
export interface CheckFlags {
  /** Without "-". */
  readonly paths: readonly string[];
  /** The path that standard input is to be read as. */
  readonly stdinPath?: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly fix: FixMode;
  readonly allowEmpty: boolean;
  readonly letters: LetterFlags;
}

/** Reads the options of `check`. @throws UsageError with everything that is wrong */
export function readCheckFlags(call: Call): CheckFlags {
  const { args, options, terminal, language } = call;
  const reader = new FlagReader();
  const format = reader.choice("--format", valueOf(options, "format"), Object.keys(REPORTERS));
  const failOn = reader.choice("--fail-on", valueOf(options, "failOn"), FAIL_ON);
  const at = reader.date("--at", valueOf(options, "at"));
  const fix = fixMode(call, reader);
  const stdinPath = stdinPathOf(call, fix, reader);
  reader.finish();
  const paths = args.filter((path) => path !== "-");
  const profile = valueOf(options, "profile");
  const type = valueOf(options, "type");
  const output = valueOf(options, "output");
  return {
    paths: args.length === 0 ? ["."] : paths, format: format ?? "text", failOn: failOn ?? "error", fix, allowEmpty: options["allowEmpty"] === true,
    ...(stdinPath === undefined ? {} : { stdinPath }), ...(output === undefined ? {} : { output }),
    letters: {
      at: at ?? terminal.today, quotes: options["quotes"] !== false,
      ...(profile === undefined ? {} : { profile }), ...(type === undefined ? {} : { type }), ...(language === undefined ? {} : { language }),
    },
  };
}

function fixMode({ options }: Call, reader: FlagReader): FixMode {
  if (options["fix"] === true && options["fixDryRun"] === true) {
    reader.refuse({ nl: "Kies --fix of --fix-dry-run, niet allebei.", en: "Choose --fix or --fix-dry-run, not both." });
  }
  if (options["fixDryRun"] === true && options["format"] !== undefined) {
    reader.refuse({ nl: "--fix-dry-run laat alleen de verschillen zien; --format kan daar niet bij.", en: "--fix-dry-run shows only the differences; --format cannot be added." });
  }
  return options["fix"] === true ? "write" : options["fixDryRun"] === true ? "show" : "none";
}

function stdinPathOf({ args, options }: Call, fix: FixMode, reader: FlagReader): string | undefined {
  const path = valueOf(options, "stdinPath");
  const reads = args.includes("-");
  if (reads && path === undefined) {
    reader.refuse({
      nl: "Geef bij - ook --stdin-path: de naam van de brief, bijvoorbeeld --stdin-path uitnodiging.md.",
      en: "With - also give --stdin-path: the name of the letter, for example --stdin-path invitation.md.",
    });
  }
  if (!reads && path !== undefined) reader.refuse({ nl: "--stdin-path hoort bij het pad -.", en: "--stdin-path goes with the path -." });
  if (reads && fix === "write") {
    reader.refuse({ nl: "--fix kan de standaardinvoer niet veranderen. Gebruik --fix-dry-run.", en: "--fix cannot change standard input. Use --fix-dry-run." });
  }
  return reads ? path : undefined;
}
