import { annotateLetter } from "@brieftoets/letter";
import { checkLetter, marginNotes } from "@brieftoets/rules";
import { joinPath, withSlashes } from "@brieftoets/rules/config";
import { writeWhole } from "../files/write-atomic.js";
import { FlagReader } from "../flag-reader.js";
import { UsageError } from "../mistake.js";
import { valueOf, type RunCommand } from "./command.js";
import { withOneLetter } from "./one-letter.js";

/** `brieftoets annotate FILE -o OUT`: a copy of a Word or LibreOffice document with the findings as comments in the margin. */
export const runAnnotate: RunCommand = async (call) => {
  const { options, terminal: { cwd, today } } = call;
  const reader = new FlagReader();
  const day = reader.date("--at", valueOf(options, "at")) ?? today;
  reader.finish();
  const output = valueOf(options, "output");
  if (output === undefined) throw new UsageError({ nl: "Zeg met -o waar de kopie moet komen.", en: "Say with -o where the copy must go." });
  const target = joinPath(cwd, withSlashes(output));
  if (target === joinPath(cwd, withSlashes(call.args[0] ?? ""))) {
    throw new UsageError({ nl: "De kopie kan niet over het document zelf heen. Kies een andere naam.", en: "The copy cannot replace the document itself. Choose another name." });
  }
  await withOneLetter(call, day, async ({ bytes, letter, setup, check }) => {
    const notes = marginNotes(await checkLetter(letter, check), setup.config.rules, setup.language);
    await writeWhole(target, await annotateLetter(bytes, letter, notes, { date: day }));
  });
  return 0;
};
