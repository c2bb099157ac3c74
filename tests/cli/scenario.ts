import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { main } from "../../packages/cli/src/main.js";
import type { Output, Terminal } from "../../packages/cli/src/terminal/terminal.js";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));

/** One `===` line with the text below it. */
export interface Step {
  readonly line: number;
  readonly verb: string;
  readonly args: string;
  readonly text: string;
}

/** A command of a scenario with what it should do. */
interface Call {
  readonly step: Step;
  readonly expected: Step[];
}

/** What a command did. */
interface Done {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reads a scenario: the steps in its text. */
export function parseScenario(text: string): Step[] {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, i) => (line.startsWith("=== ") ? [i] : []));
  return starts.map((start, n) => {
    const [, verb = "", args = ""] = /^=== (\S+) ?(.*)$/u.exec(lines[start] ?? "") ?? [];
    const below = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    while (below.at(-1) === "") below.pop();
    return { line: start + 1, verb, args: args.trim(), text: below.map((line) => `${line}\n`).join("") };
  });
}

/** Plays a scenario in a folder of its own. @returns what was not as it should be; empty when all is well */
export async function playScenario(text: string): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "brieftoets-scenario-")));
  try {
    const faults: string[] = [];
    let stdin = "";
    for (const item of inCalls(parseScenario(text))) {
      if ("expected" in item) {
        const done = await run(item.step.args, folder, stdin);
        faults.push(...item.expected.flatMap((step) => judge(step, done, folder)), ...unexpected(item, done));
        stdin = "";
      } else if (item.verb === "stdin") stdin = item.text;
      else prepare(item, folder);
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const EXPECTATIONS = new Set(["status", "stdout", "stderr", "holds", "absent"]);

function inCalls(steps: readonly Step[]): (Step | Call)[] {
  const items: (Step | Call)[] = [];
  for (const step of steps) {
    const last = items.at(-1);
    if (step.verb === "run") items.push({ step, expected: [] });
    else if (!EXPECTATIONS.has(step.verb)) items.push(step);
    else if (last && "expected" in last) last.expected.push(step);
    else throw new Error(`Line ${step.line}: nothing was run before "${step.verb}".`);
  }
  return items;
}

function prepare({ verb, args, text, line }: Step, folder: string): void {
  const [first = "", ...rest] = args.split(" ");
  const path = join(folder, verb === "file" || verb === "bytes" ? args : first);
  if (verb !== "use") mkdirSync(dirname(path), { recursive: true });
  switch (verb) {
    case "use": return cpSync(join(FIXTURES, args), folder, { recursive: true });
    case "file": return writeFileSync(path, text);
    case "bytes": return writeFileSync(path, unescape(text.slice(0, -1)));
    case "fill": return writeFileSync(path, Buffer.alloc(Number(rest[0]), text.slice(0, -1)));
    case "folder": return void mkdirSync(path);
    case "link": return symlinkSync(rest[1] ?? "", path);
    case "remove": return rmSync(path, { recursive: true });
    case "mode": return chmodSync(path, Number.parseInt(rest[0] ?? "", 8));
    default: throw new Error(`Line ${line}: unknown step "${verb}".`);
  }
}

/** `\xE9` is one byte; `\uFEFF` and what stands there as such is UTF-8. */
function unescape(text: string): Buffer {
  const pieces = text.split(/(\\x[0-9A-F]{2}|\\u[0-9A-F]{4}|\\[rnt0\\])/u);
  return Buffer.concat(pieces.map((piece) => {
    if (piece.startsWith("\\x")) return Buffer.from([Number.parseInt(piece.slice(2), 16)]);
    if (piece.startsWith("\\u")) return Buffer.from(String.fromCharCode(Number.parseInt(piece.slice(2), 16)));
    const plain: Readonly<Record<string, string>> = { "\\r": "\r", "\\n": "\n", "\\t": "\t", "\\0": "\0", "\\\\": "\\" };
    return Buffer.from(plain[piece] ?? piece);
  }));
}

async function run(args: string, folder: string, stdin: string): Promise<Done> {
  const stdout = capture();
  const stderr = capture();
  const terminal: Terminal = {
    cwd: folder.replaceAll("\\", "/"), stdout: stdout.output, stderr: stderr.output, stdin: Readable.from([Buffer.from(stdin)]), today: "2026-11-25",
  };
  const words = [...args.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? "");
  const status = await main(words, terminal);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function capture(): { readonly output: Output; readonly text: () => string } {
  let all = "";
  return {
    output: { isTerminal: false, colour: false, write: async (text) => void (all += text) },
    text: () => all,
  };
}

function judge(step: Step, done: Done, folder: string): string[] {
  const path = join(folder, step.args);
  switch (step.verb) {
    case "status": return done.status === Number(step.args) ? [] : [`line ${step.line}: exit status ${done.status}, not ${step.args}`];
    case "stdout": return differs(step, done.stdout, folder);
    case "stderr": return differs(step, done.stderr, folder);
    case "holds": return differs(step, existsSync(path) ? readFileSync(path, "utf8") : "(no such file)\n", folder);
    default: return existsSync(path) ? [`line ${step.line}: ${step.args} should not be there`] : [];
  }
}

function unexpected({ step, expected }: Call, done: Done): string[] {
  const said = new Set(expected.map(({ verb }) => verb));
  return [
    ...(!said.has("status") && done.status !== 0 ? [`line ${step.line}: exit status ${done.status}, not 0\n${done.stderr}`] : []),
    ...(!said.has("stdout") && done.stdout !== "" ? [`line ${step.line}: unexpected on stdout:\n${done.stdout}`] : []),
    ...(!said.has("stderr") && done.stderr !== "" ? [`line ${step.line}: unexpected on stderr:\n${done.stderr}`] : []),
  ];
}

function differs({ line, verb, text }: Step, found: string, folder: string): string[] {
  const shown = found.replaceAll(folder.replaceAll("\\", "/"), "<folder>");
  return fits(text.split("\n"), shown.split("\n")) ? [] : [`line ${line}: ${verb} is not\n${text}\nbut\n${shown}`];
}

/** Whether lines fit a pattern in which a line "…" stands for any lines; going back to the last one is enough. */
function fits(pattern: readonly string[], lines: readonly string[]): boolean {
  let p = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < lines.length; ) {
    if (pattern[p] === "…") {
      star = p++;
      resume = i;
    } else if (p < pattern.length && lineFits(pattern[p] ?? "", lines[i] ?? "")) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern[p] === "…") p++;
  return p === pattern.length;
}

/** "…" stands for any text in a line. The parts between are looked for in order: linear, however many there are. */
function lineFits(pattern: string, line: string): boolean {
  const parts = pattern.split("…");
  const last = parts.length - 1;
  if (last === 0) return line === pattern;
  let at = parts[0]?.length ?? 0;
  if (!line.startsWith(parts[0] ?? "")) return false;
  for (const part of parts.slice(1, last)) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const end = parts[last] ?? "";
  return line.endsWith(end) && line.length - end.length >= at;
}
