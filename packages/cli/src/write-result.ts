import { joinPath, withSlashes } from "@brieftoets/rules/config";
import { fileErrorText } from "./files/file-errors.js";
import { writeWhole } from "./files/write-atomic.js";
import { UsageError } from "./mistake.js";
import type { Terminal } from "./terminal/terminal.js";

/**
 * Writes a result to standard output, or to the file that --output names.
 * @throws UsageError when it cannot be written
 */
export async function writeResult(text: string, output: string | undefined, terminal: Terminal): Promise<void> {
  try {
    if (output === undefined) await terminal.stdout.write(text);
    else await writeWhole(joinPath(terminal.cwd, withSlashes(output)), Buffer.from(text, "utf8"));
  } catch (error) {
    const why = fileErrorText(error);
    if (!why) throw error;
    const where = output === undefined ? { nl: "De uitvoer", en: "The output" } : { nl: `De uitvoer naar ${output}`, en: `The output to ${output}` };
    throw new UsageError({ nl: `${where.nl} kan niet worden geschreven: ${why.nl}.`, en: `${where.en} cannot be written: ${why.en}.` });
  }
}
