import { inspectLetter } from "@brieftoets/rules";
import { FlagReader } from "../flag-reader.js";
import { inspectionText } from "../reporters/inspection-text.js";
import { writeResult } from "../write-result.js";
import { valueOf, type RunCommand } from "./command.js";
import { withOneLetter } from "./one-letter.js";

/** `brieftoets inspect FILE`: the letter as the checker sees it. */
export const runInspect: RunCommand = async (call) => {
  const { options, terminal } = call;
  const reader = new FlagReader();
  const format = reader.choice("--format", valueOf(options, "format"), ["text", "json"]);
  reader.finish();
  const text = await withOneLetter(call, terminal.today, async ({ letter, setup, check }) => {
    const inspection = await inspectLetter(letter, check);
    return format === "json" ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection, setup.config.rules, setup.language, terminal.stdout.colour);
  });
  await writeResult(text, valueOf(options, "output"), terminal);
  return 0;
};
