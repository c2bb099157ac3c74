// Bundles the command into dist/: one small entry and chunks that are loaded when they are needed, so that it starts fast.
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

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
await writeFile(join(dist, "third-party-notices.txt"), await notices(metafile));

/** The licences of the packages that are in the bundle. */
async function notices({ inputs }) {
  const folders = new Set();
  for (const path of Object.keys(inputs)) {
    const parts = path.split("/");
    const at = parts.lastIndexOf("node_modules");
    if (at < 0) continue;
    folders.add(parts.slice(0, at + (parts[at + 1].startsWith("@") ? 3 : 2)).join("/"));
  }
  const texts = await Promise.all([...folders].sort().map(notice));
  return texts.filter(Boolean).join("\n\n---\n\n") + "\n";
}

async function notice(folder) {
  const base = join(process.cwd(), folder);
  const { name, version, license } = JSON.parse(await readFile(join(base, "package.json"), "utf8"));
  if (name.startsWith("@brieftoets/")) return undefined;
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "License", "LICENSE-MIT", "LICENCE"]) {
    const text = await readFile(join(base, file), "utf8").catch(() => undefined);
    if (text !== undefined) return `${name} ${version} (${license})\n\n${text.trim()}`;
  }
  throw new Error(`No licence text in ${relative(root, base).split(sep).join("/")}`);
}
