// Bundles the command into dist/: one small entry and chunks that are loaded when they are needed, so that it starts fast.
import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const dist = join(here, "../dist");

await rm(dist, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { brieftoets: join(here, "../src/main.ts"), "letter-worker": join(here, "../src/check/letter-worker.ts") },
  outdir: dist, chunkNames: "[name]-[hash]",
  bundle: true, splitting: true, format: "esm", platform: "node", target: "node20", minify: true,
  legalComments: "none", metafile: true, logLevel: "warning",
  // For Node the package offers only CommonJS, of which a lazy import gives no names.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  // Read where it is installed beside the command; without it PDF files say how to add it.
  external: ["pdfjs-dist", "pdfjs-dist/*"],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
await writeFile(join(dist, "third-party-notices.txt"), await thirdPartyNotices([metafile]));
