#!/usr/bin/env node
// Committed, so that npm can link it before anything is built; the program itself stands in dist/.
import { existsSync } from "node:fs";

const built = new URL("../dist/brieftoets.js", import.meta.url);

if (existsSync(built)) {
  const { runProcess } = await import(built.href);
  await runProcess();
} else {
  console.error("Brieftoets is nog niet gebouwd. Voer eerst uit: npm run build\nBrieftoets has not been built yet. First run: npm run build");
  process.exitCode = 2;
}
