// The licences of what is in a bundle: packages of others, and of ours those that have another licence than the project.
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const OWN = "EUPL-1.2";
const NAMES = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "License", "License.txt", "LICENSE-MIT", "LICENCE"];

/**
 * One text with the name, version and licence text of every package in these bundles.
 * @param {readonly { readonly inputs: object }[]} metafiles as esbuild gives them; their paths count from the current folder
 * @returns {Promise<string>}
 */
export async function thirdPartyNotices(metafiles) {
  const paths = [...new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)))];
  const folders = new Set([...paths.map((path) => dirname(resolve(path))), ...(await Promise.all(paths.map(copiedFrom))).flat()]);
  const manifests = await Promise.all([...folders].map(manifestAbove));
  const packages = new Map(manifests.filter((one) => one && one.license !== OWN).map((one) => [`${one.name} ${one.version}`, one]));
  const texts = await Promise.all([...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(async ([name, { folder, license }]) => `${name} (${license})\n\n${await licenceText(folder)}`));
  return `${texts.join("\n\n---\n\n")}\n`;
}

/** The packages that were taken into a generated source: the bundler that made it names each file. */
async function copiedFrom(path) {
  if (!path.includes("/generated/")) return [];
  const text = await readFile(path, "utf8");
  return [...text.matchAll(/^\/\/ (node_modules\/(?:@[\w.-]+\/)?\w[\w.-]*)\//gmu)].map(([, folder]) => join(ROOT, folder));
}

/** The manifest of the package that a folder is in; one without a name only says how its files are to be read. */
async function manifestAbove(folder) {
  for (let one = folder; dirname(one) !== one; one = dirname(one)) {
    const text = await readFile(resolve(one, "package.json"), "utf8").catch(() => undefined);
    const manifest = text && JSON.parse(text);
    if (manifest?.name && manifest.version) return { folder: one, name: manifest.name, version: manifest.version, license: manifest.license };
  }
  return undefined;
}

async function licenceText(folder) {
  for (const name of NAMES) {
    const text = await readFile(resolve(folder, name), "utf8").catch(() => undefined);
    if (text !== undefined) return text.trim();
  }
  throw new Error(`No licence text in ${folder}`);
}
