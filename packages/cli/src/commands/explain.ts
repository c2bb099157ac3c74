import { DataError, explainRule } from "@brieftoets/rules";
import { UsageError } from "../mistake.js";
import { markdownText } from "../terminal/markdown-text.js";
import { writeResult } from "../write-result.js";
import { folderConfig } from "./call-config.js";
import type { RunCommand } from "./command.js";

/** `brieftoets explain RULE`: the rule as a page. */
export const runExplain: RunCommand = async (call) => {
  const { config: { rules }, language } = await folderConfig(call);
  const [id = ""] = call.args;
  const page = pageOf(() => explainRule(id, { rules, language }));
  await writeResult(markdownText(page, call.terminal.stdout.colour), undefined, call.terminal);
  return 0;
};

/** A rule that does not exist is a mistake in the call: it has no place in a file. */
function pageOf(explain: () => string): string {
  try {
    return explain();
  } catch (error) {
    if (error instanceof DataError) throw new UsageError(...error.problems.map(({ message }) => message));
    throw error;
  }
}
