import { annotateLetter } from "@brieftoets/letter";
import { checkLetter, marginNotes, readLetter } from "@brieftoets/rules";
import { joinPath, withSlashes } from "@brieftoets/rules/config";
import { setUp } from "../check/letter-setup.js";
import { MAXIMUM_BYTES } from "../check/maximum-bytes.js";
import { unreadableReason } from "../check/unreadable-result.js";
import { shownPath } from "../files/find-letters.js";
import { readBytes } from "../files/read-bytes.js";
import { writeWhole } from "../files/write-atomic.js";
import { FlagReader } from "../flag-reader.js";
import { UsageError } from "../mistake.js";
import { configurationsOf } from "./call-config.js";
import { valueOf, type RunCommand } from "./command.js";

/** `brieftoets annotate FILE -o OUT`: a copy of a Word or LibreOffice document with the findings as comments in the margin. */
export const runAnnotate: RunCommand = async (call) => {
  const { options, terminal } = call;
  const reader = new FlagReader();
  const at = reader.date("--at", valueOf(options, "at"));
  reader.finish();
  const output = valueOf(options, "output");
  if (output === undefined) throw new UsageError({ nl: "Zeg met -o waar de kopie moet komen.", en: "Say with -o where the copy must go." });
  const path = joinPath(terminal.cwd, withSlashes(call.args[0] ?? ""));
  const target = joinPath(terminal.cwd, withSlashes(output));
  if (target === path) throw new UsageError({ nl: "De kopie kan niet over het document zelf heen. Kies een andere naam.", en: "The copy cannot replace the document itself. Choose another name." });
  const shown = shownPath(path, terminal.cwd);
  const day = at ?? terminal.today;
  const profile = valueOf(options, "profile");
  const type = valueOf(options, "type");
  const config = await (await configurationsOf(call)).of(path);
  const setup = await setUp(config, {
    at: day, quotes: true, ...(call.language ? { language: call.language } : {}), ...(profile === undefined ? {} : { profile }), ...(type === undefined ? {} : { type }),
  }, terminal.cwd);
  try {
    const bytes = readBytes(path, MAXIMUM_BYTES);
    const letter = await readLetter(bytes, { path: shown, ...setup.read });
    const asked = setup.optionsFor(path);
    const notes = marginNotes(await checkLetter(letter, asked), config.rules, setup.language);
    await writeWhole(target, await annotateLetter(bytes, letter, notes, { date: day }));
  } catch (error) {
    const [nl, en] = [unreadableReason(error, "nl"), unreadableReason(error, "en")];
    if (nl === undefined || en === undefined) throw error;
    throw new UsageError({ nl: `${shown}: ${nl}`, en: `${shown}: ${en}` });
  }
  return 0;
};
