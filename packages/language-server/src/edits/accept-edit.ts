import { parseYaml } from "@brieftoets/rules/config";
import type { TextChange } from "./text-change.js";

/** Adds a word to the `accept` list of a configuration. Undefined when it is there already, or the list is written in a way that cannot be added to. */
export async function acceptEdit(config: string, word: string): Promise<TextChange | undefined> {
  const change = changeFor(config, word);
  const after = await acceptedIn(config.slice(0, change.start) + change.text + config.slice(change.end));
  const before = await acceptedIn(config);
  return after?.includes(word) && !before?.includes(word) ? change : undefined;
}

function changeFor(config: string, word: string): TextChange {
  const quoted = JSON.stringify(word);
  const newline = config.includes("\r\n") ? "\r\n" : "\n";
  const flow = /^accept\s*:[^\S\r\n]*\[[^\]\r\n]*/mu.exec(config);
  if (flow) return insert(flow.index + flow[0].length, `${/\[\s*$/u.test(flow[0]) ? "" : ", "}${quoted}`);
  const block = /^accept\s*:[^\S\r\n]*(?:#[^\r\n]*)?(?=\r?\n(\s*)-\s)/mu.exec(config);
  if (block) return insert(block.index + block[0].length, `${newline}${block[1] ?? "  "}- ${quoted}`);
  return insert(config.length, `${config === "" || config.endsWith("\n") ? "" : newline}accept:${newline}  - ${quoted}${newline}`);
}

async function acceptedIn(config: string): Promise<readonly unknown[] | undefined> {
  const { value, problems } = await parseYaml(config, "brieftoets.yaml");
  if (problems.length > 0 || typeof value !== "object" || value === null || !("accept" in value)) return undefined;
  return Array.isArray(value.accept) ? value.accept : [value.accept];
}

const insert = (at: number, text: string): TextChange => ({ start: at, end: at, text });
