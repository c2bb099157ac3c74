// Bundles the extension and the language server for the desktop and for the web.
import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "../../packages/cli/scripts/third-party-notices.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const here = join(root, "extension");
const server = join(root, "packages/language-server/src");
await rm(join(here, "dist"), { recursive: true, force: true });
const common = {
  bundle: true, minify: true, legalComments: "none", metafile: true, logLevel: "warning", external: ["vscode", "pdfjs-dist", "pdfjs-dist/*"],
  // For Node the package offers only CommonJS, of which a lazy import gives no names.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
};
const entry = (source, name, options) => build({ ...common, entryPoints: [source], outfile: join(here, "dist", name), ...options });
const bundles = await Promise.all([
  entry(join(here, "src/extension-node.ts"), "extension-node.cjs", { format: "cjs", platform: "node", target: "node20" }),
  entry(join(here, "src/extension-web.ts"), "extension-web.js", { format: "cjs", platform: "browser", target: "es2022" }),
  build({ ...common, stdin: { contents: `import { runNodeServer } from ${JSON.stringify(join(server, "node.ts"))}; runNodeServer();`, resolveDir: root }, outfile: join(here, "dist/server-node.cjs"), format: "cjs", platform: "node", target: "node20" }),
  // A worker has no document: packages that would use one have another entry for it.
  entry(join(server, "browser.ts"), "server-web.js", { format: "iife", platform: "browser", target: "es2022", conditions: ["worker"] }),
]);
await writeFile(join(here, "dist/third-party-notices.txt"), await thirdPartyNotices(bundles.map(({ metafile }) => metafile)));
