// Runs in the page and in the worker: the library as another developer would use it.
import { checkLetter, readLetter } from "@brieftoets/rules";

const BAD = "Onderwerp: Oproep\n\nBeste klant,\n\nWij nodigen u uit voor een gesprek. Neem XXX mee.\n\nMet vriendelijke groet,\n";

async function run(): Promise<{ rules: string[]; evalBlocked: boolean }> {
  let evalBlocked = false;
  try {
    (globalThis as { eval(code: string): unknown }).eval("1");
  } catch {
    evalBlocked = true;
  }
  const found = [];
  for (const [path, text] of [["a.md", BAD], ["a.html", `<div style="font-size:9pt"><p>${BAD.replaceAll("\n\n", "</p><p>")}</p></div>`]] as const) {
    const result = await checkLetter(await readLetter(text, { path }), { type: "invitation" });
    found.push(`${path}: ${[...new Set(result.findings.map((f) => f.rule))].join(" ")} failures=${result.failures.length}`);
  }
  return { rules: found, evalBlocked };
}

interface Scope { postMessage?(message: unknown): void; document?: unknown; result?: unknown }
const scope = globalThis as Scope;
run().then((r) => JSON.stringify(r), (e: unknown) => `error: ${String(e)}`).then((result) => {
  scope.result = result;
  if (scope.document === undefined) scope.postMessage?.(result);
});
