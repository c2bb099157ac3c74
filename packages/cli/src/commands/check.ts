import { joinPath, withSlashes } from "@brieftoets/rules/config";
import { checkLetters, type RunResult } from "../check/check-letters.js";
import { exitStatus } from "../check/exit-status.js";
import { makeReport } from "../check/make-report.js";
import { MAXIMUM_BYTES } from "../check/maximum-bytes.js";
import type { LetterInput } from "../check/run.js";
import { compare, findLetters, shownPath } from "../files/find-letters.js";
import { readBytes, readStream } from "../files/read-bytes.js";
import type { Mistake } from "../mistake.js";
import { REPORTERS } from "../reporters/reporters.js";
import { bugText, say, sayMistakes } from "../say.js";
import { Progress } from "../terminal/progress.js";
import type { Terminal } from "../terminal/terminal.js";
import { writeResult } from "../write-result.js";
import { readCheckFlags, type CheckFlags } from "./check-flags.js";
import { configurationsOf, namedConfig } from "./call-config.js";
import type { RunCommand } from "./command.js";

/** `brieftoets check`: judges letters and reports. */
export const runCheck: RunCommand = async (call) => {
  const { terminal } = call;
  const flags = readCheckFlags(call);
  const configurations = await configurationsOf(call);
  const reporter = REPORTERS[flags.format];
  if (!reporter) throw new Error(`No reporter: ${flags.format}`);
  const found = await findInputs(flags, terminal);
  const progress = new Progress(terminal.stderr, (done, all) => (flags.letters.language === "en" ? `letter ${done} of ${all}…` : `brief ${done} van ${all}…`));
  const bugs: unknown[] = [];
  const run = await checkLetters(found.inputs, configurations, {
    flags: flags.letters, cwd: terminal.cwd, config: namedConfig(call), fix: flags.fix, excerpts: reporter.excerpts && flags.letters.quotes,
    onLetter: (done, all) => progress.show(done, all), onBug: (error) => bugs.push(error),
  });
  await progress.clear();
  const report = await makeReport(run.letters, run.setups, flags.letters.language);
  const mistakes = [...found.mistakes, ...run.mistakes, ...nothingChecked(run, flags, found.mistakes), ...leftOut(run)];
  if (flags.fix === "show") await writeResult(run.fixes.map(({ diff }) => diff).join(""), flags.output, terminal);
  else if (report.letters.length > 0 || flags.format !== "text") {
    const { colour, width } = terminal.stdout;
    const view = flags.output === undefined ? { colour, ...(width === undefined ? {} : { width }) } : { colour: false };
    await writeResult(reporter.render(report, view), flags.output, terminal);
  }
  const { language } = report.tool;
  await sayMistakes(terminal, [...mistakes, ...fixMistakes(run)], language);
  await sayFixes(run, flags, language, terminal);
  for (const bug of bugs) await say(terminal, bugText(bug));
  return exitStatus(report.summary, flags.failOn, mistakes.length + fixMistakes(run).length);
};

async function findInputs(flags: CheckFlags, { cwd, stdin }: Terminal): Promise<{ readonly inputs: readonly LetterInput[]; readonly mistakes: readonly Mistake[] }> {
  const { files, missing, empty } = await findLetters(flags.paths, cwd);
  const inputs: LetterInput[] = files.map((file) => ({ ...file, onDisk: true, load: async () => readBytes(file.path, MAXIMUM_BYTES) }));
  if (flags.stdinPath !== undefined) {
    const path = joinPath(cwd, withSlashes(flags.stdinPath));
    let bytes: Promise<Uint8Array> | undefined;
    inputs.push({ path, shown: shownPath(path, cwd), named: true, onDisk: false, load: () => (bytes ??= readStream(stdin, MAXIMUM_BYTES)) });
    inputs.sort((a, b) => compare(a.shown, b.shown));
  }
  return { inputs, mistakes: flags.allowEmpty ? missing : [...missing, ...empty] };
}

function nothingChecked(run: RunResult, flags: CheckFlags, earlier: readonly Mistake[]): Mistake[] {
  if (run.letters.length > 0 || run.leftOut > 0 || flags.allowEmpty || earlier.length > 0) return [];
  const where = flags.paths.join(", ");
  return [{
    nl: `Geen brieven gevonden in: ${where}. Klopt de map? Is dit goed zo, geef dan --allow-empty mee.`,
    en: `No letters found in: ${where}. Is it the right folder? If so, add --allow-empty.`,
  }];
}

function leftOut({ leftOut: count }: RunResult): Mistake[] {
  if (count === 0) return [];
  return [{
    nl: `${count === 1 ? "1 brief is" : `${count} brieven zijn`} niet getoetst, omdat de configuratie fouten heeft.`,
    en: `${count === 1 ? "1 letter was" : `${count} letters were`} not checked, because the configuration has mistakes.`,
  }];
}

function fixMistakes({ fixes }: RunResult): Mistake[] {
  return fixes.flatMap(({ shown, refused }) => (refused ? [{ nl: `${shown} is niet verbeterd: ${refused.nl}.`, en: `${shown} was not mended: ${refused.en}.` }] : []));
}

async function sayFixes({ fixes }: RunResult, { fix }: CheckFlags, language: "nl" | "en", terminal: Terminal): Promise<void> {
  if (fix === "none") return;
  const done = fixes.filter(({ applied }) => applied > 0);
  const points = done.reduce((sum, { applied }) => sum + applied, 0);
  const words = {
    nl: points === 0 ? "Er is niets te verbeteren." : `${points} ${points === 1 ? "verbetering" : "verbeteringen"} in ${done.length} ${done.length === 1 ? "brief" : "brieven"}${fix === "show" ? " mogelijk" : ""}.`,
    en: points === 0 ? "There is nothing to mend." : `${points} ${points === 1 ? "fix" : "fixes"} in ${done.length} ${done.length === 1 ? "letter" : "letters"}${fix === "show" ? " possible" : ""}.`,
  };
  await say(terminal, words[language]);
}
