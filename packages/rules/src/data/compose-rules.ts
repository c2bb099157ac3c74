import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { FACTS } from "../facts/registry.js";
import { DataError, type Problem } from "../problem.js";
import type { Passage, Principle, Profile, Rule, RuleData, RuleSet, WordList } from "../rule-set.js";
import { SUPPRESSION_RULES } from "../suppression-rules.js";
import { checkNames } from "./check-names.js";
import { readDataFile, type DataFile, type DataOf, type RuleFile } from "./rule-files.js";

const EMPTY: RuleData = { rules: [], words: {}, passages: {}, types: [], profiles: {}, principles: {}, sources: {} };

/**
 * Reads rule files and adds them to a rule set; a file of the same name replaces what was there.
 * @throws DataError with every mistake in every file.
 */
export async function composeRules(files: readonly RuleFile[], base: RuleData = EMPTY): Promise<RuleSet> {
  const read = await Promise.all(files.map(readDataFile));
  const problems: Problem[] = read.flatMap((f) => [...f.problems, ...wrongId(f)]);
  const sound = read.filter((f) => f.problems.length === 0);
  const data = sound.reduce(add, base);
  const known = { data, rules: new Set([...data.rules.map((r) => r.id), ...read.filter((f) => f.kind === "rule").map((f) => f.id), ...SUPPRESSION_RULES]), facts: FACTS };
  for (const file of sound) problems.push(...checkNames(file, known));
  if (problems.length > 0) throw new DataError(problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column));
  return withHash(data);
}


function withHash(all: RuleData): RuleSet {
  // Only the data: what was made from the base (its index of phrases) is not that of this set.
  const { rules, words, passages, types, profiles, principles, sources } = all;
  const data: RuleData = { rules, words, passages, types, profiles, principles, sources };
  return { ...data, hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(data)))) };
}

function wrongId(file: DataFile): Problem[] {
  const given = (file.data.value as { id?: unknown } | null)?.id;
  if (file.kind !== "rule" || given === undefined || given === file.id) return [];
  return [{ file: file.data.file, ...file.data.place(["id"]), message: { nl: `De naam is die van het bestand: "${file.id}".`, en: `The name is that of the file: "${file.id}".` } }];
}

function add(data: RuleData, file: DataFile): RuleData {
  const { id } = file;
  switch (file.kind) {
    case "rule": {
      const rule: Rule = { ...(file.data.value as DataOf["rule"]), id, section: file.folder };
      return { ...data, rules: [...data.rules.filter((r) => r.id !== id), rule] };
    }
    case "words": return { ...data, words: { ...data.words, [id]: { ...(file.data.value as DataOf["words"]), id } satisfies WordList } };
    case "passage": return { ...data, passages: { ...data.passages, [id]: { ...(file.data.value as DataOf["passage"]), id } satisfies Passage } };
    case "profile": {
      const profile: Profile = { ...(file.data.value as DataOf["profile"]), name: (file.data.value as DataOf["profile"]).name ?? id };
      return { ...data, profiles: { ...data.profiles, [profile.name]: profile } };
    }
    case "principle": return { ...data, principles: { ...data.principles, [id]: { ...(file.data.value as DataOf["principle"]), id } satisfies Principle } };
    case "sources": return { ...data, sources: { ...data.sources, ...(file.data.value as DataOf["sources"]) } };
    case "types": {
      const own = file.data.value as DataOf["types"];
      return { ...data, types: [...data.types.filter((t) => !own.some((o) => o.id === t.id)), ...own] };
    }
  }
}
