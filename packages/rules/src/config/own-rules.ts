import { loadRules, type RuleFile } from "../load-rules.js";
import { DataError, type Problem } from "../problem.js";
import type { RuleSet } from "../rule-set.js";
import { namesAt, problemAt, readMentioned, type ConfigLayer } from "./config-layer.js";
import type { ConfigFiles } from "./config.js";

/** The shipped rules with an organisation's own files; mistakes are added to `problems`, and then only the shipped ones are given. */
export async function loadOwnRules(
  layers: readonly ConfigLayer[], files: ConfigFiles, problems: Problem[],
): Promise<{ readonly rules: RuleSet; readonly ruleFiles: readonly RuleFile[] }> {
  const own = new Map<string, RuleFile>();
  for (const layer of [...layers].reverse()) {
    for (const { name, path } of namesAt(layer.raw.rules?.files, ["rules", "files"])) {
      const found = await files.find(layer.folder, name);
      if (found.length === 0) {
        problems.push(problemAt(layer, path, { nl: `Hier past geen bestand bij: ${name}`, en: `No file fits this: ${name}` }));
      }
      for (const file of found) {
        const text = await readMentioned(layer, path, file, files, problems);
        if (text !== undefined) own.set(file, { path: file, text });
      }
    }
  }
  const ruleFiles = [...own.values()];
  try {
    return { rules: await loadRules({ files: ruleFiles }), ruleFiles };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(...error.problems);
    return { rules: await loadRules(), ruleFiles };
  }
}
