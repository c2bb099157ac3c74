// The floor: read every file, decode it, split it into words.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
let words = 0;
for (const name of readdirSync(process.argv[2])) words += readFileSync(join(process.argv[2], name), "utf8").split(/[^\p{L}\p{N}]+/u).length;
console.log(words);
