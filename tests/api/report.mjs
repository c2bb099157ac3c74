// The public API of each package as a report that a person reviews as a diff: `npm run api` writes docs/api/.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const REPORTS = [
  { name: "letter", entry: "packages/letter/dist/index.d.ts", pkg: "packages/letter" },
  { name: "rules", entry: "packages/rules/dist/index.d.ts", pkg: "packages/rules" },
  { name: "rules-config", entry: "packages/rules/dist/config/index.d.ts", pkg: "packages/rules" },
];

/** Makes one report and returns its text. */
export function makeReport({ name, entry, pkg }) {
  const temp = mkdtempSync(join(tmpdir(), "brieftoets-api-"));
  try {
    mkdirSync(join(temp, "report"));
    const config = ExtractorConfig.prepare({
      configObjectFullPath: join(root, pkg, "api-extractor.json"), packageJsonFullPath: join(root, pkg, "package.json"),
      configObject: {
        mainEntryPointFilePath: join(root, entry), projectFolder: join(root, pkg),
        compiler: { overrideTsconfig: { compilerOptions: { target: "es2022", module: "nodenext", moduleResolution: "nodenext", lib: ["es2023"], types: [], skipLibCheck: true }, files: [join(root, entry)] } },
        apiReport: { enabled: true, reportFolder: join(temp, "report"), reportTempFolder: temp, reportFileName: `${name}.api.md` },
        docModel: { enabled: false }, dtsRollup: { enabled: false }, tsdocMetadata: { enabled: false },
        messages: { extractorMessageReporting: { default: { logLevel: "none" } }, compilerMessageReporting: { default: { logLevel: "none" } }, tsdocMessageReporting: { default: { logLevel: "none" } } },
      },
    });
    Extractor.invoke(config, { localBuild: true, messageCallback: (m) => { m.handled = true; } });
    return readFileSync(join(temp, "report", `${name}.api.md`), "utf8").replaceAll("\r\n", "\n");
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

export const reportPath = ({ name }) => join(root, "docs/api", `${name}.api.md`);

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  mkdirSync(join(root, "docs/api"), { recursive: true });
  for (const report of REPORTS) writeFileSync(reportPath(report), makeReport(report));
}
