import { inspectLetter, readLetter } from "@brieftoets/rules";
import { joinPath, withSlashes } from "@brieftoets/rules/config";
import { setUp } from "../check/letter-setup.js";
import { MAXIMUM_BYTES } from "../check/maximum-bytes.js";
import { unreadableReason } from "../check/unreadable-result.js";
import { shownPath } from "../files/find-letters.js";
import { readBytes } from "../files/read-bytes.js";
import { FlagReader } from "../flag-reader.js";
import { UsageError } from "../mistake.js";
import { inspectionText } from "../reporters/inspection-text.js";
import { writeResult } from "../write-result.js";
import { configurationsOf } from "./call-config.js";
import { valueOf, type RunCommand } from "./command.js";

/** `brieftoets inspect FILE`: the letter as the checker sees it. */
export const runInspect: RunCommand = async (call) => {
  const { options, terminal } = call;
  const reader = new FlagReader();
  const format = reader.choice("--format", valueOf(options, "format"), ["text", "json"]);
  reader.finish();
  const [file = ""] = call.args;
  const path = joinPath(terminal.cwd, withSlashes(file));
  const shown = shownPath(path, terminal.cwd);
  const config = await (await configurationsOf(call)).of(path);
  const profile = valueOf(options, "profile");
  const type = valueOf(options, "type");
  const setup = await setUp(config, {
    at: terminal.today, quotes: true, ...(call.language ? { language: call.language } : {}),
    ...(profile === undefined ? {} : { profile }), ...(type === undefined ? {} : { type }),
  }, terminal.cwd);
  let text: string;
  try {
    const letter = await readLetter(readBytes(path, MAXIMUM_BYTES), { path: shown, ...setup.read });
    const inspection = await inspectLetter(letter, setup.optionsFor(path));
    text = format === "json" ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection, config.rules, setup.language, terminal.stdout.colour);
  } catch (error) {
    throw new UsageError({ nl: `${shown}: ${reasonOf(error, "nl")}`, en: `${shown}: ${reasonOf(error, "en")}` });
  }
  await writeResult(text, valueOf(options, "output"), terminal);
  return 0;
};

/** Why the letter could not be shown. @throws the error itself when that is a mistake of this program */
function reasonOf(error: unknown, language: "nl" | "en"): string {
  const reason = unreadableReason(error, language);
  if (reason === undefined) throw error;
  return reason;
}
