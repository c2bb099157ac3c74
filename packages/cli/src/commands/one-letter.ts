import { readLetter, type CheckOptions, type Letter } from "@brieftoets/rules";
import { joinPath, withSlashes } from "@brieftoets/rules/config";
import { setUp, type LetterSetup } from "../check/letter-setup.js";
import { MAXIMUM_BYTES } from "../check/maximum-bytes.js";
import { unreadableReason } from "../check/unreadable-result.js";
import { shownPath } from "../files/find-letters.js";
import { readBytes } from "../files/read-bytes.js";
import { UsageError } from "../mistake.js";
import { configurationsOf } from "./call-config.js";
import { valueOf, type Call } from "./command.js";

/** The letter that a call names, with what the call and the configuration say about it. */
export interface OneLetter {
  readonly bytes: Uint8Array;
  readonly letter: Letter;
  readonly setup: LetterSetup;
  readonly check: CheckOptions;
}

/**
 * Reads the one letter that a call names and does something with it.
 * @param at the day on which rules count, YYYY-MM-DD
 * @throws UsageError when the letter cannot be read, or when what is done with it cannot be
 */
export async function withOneLetter<T>(call: Call, at: string, use: (one: OneLetter) => Promise<T>): Promise<T> {
  const { options, terminal: { cwd }, language } = call;
  const path = joinPath(cwd, withSlashes(call.args[0] ?? ""));
  const shown = shownPath(path, cwd);
  const profile = valueOf(options, "profile");
  const type = valueOf(options, "type");
  const config = await (await configurationsOf(call)).of(path);
  const setup = await setUp(config, {
    at, quotes: true, ...(language ? { language } : {}), ...(profile === undefined ? {} : { profile }), ...(type === undefined ? {} : { type }),
  }, cwd);
  try {
    const bytes = readBytes(path, MAXIMUM_BYTES);
    const letter = await readLetter(bytes, { path: shown, ...setup.read });
    return await use({ bytes, letter, setup, check: setup.optionsFor(path) });
  } catch (error) {
    const [nl, en] = [unreadableReason(error, "nl"), unreadableReason(error, "en")];
    if (nl === undefined || en === undefined) throw error;
    throw new UsageError({ nl: `${shown}: ${nl}`, en: `${shown}: ${en}` });
  }
}
