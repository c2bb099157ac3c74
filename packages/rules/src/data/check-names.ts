import { parsePhrase, PhraseError } from "../dutch/phrase.js";
import type { FactDefinition, ParamSpec } from "../facts/fact.js";
import type { Problem } from "../problem.js";
import type { Condition, FactUse, RuleData } from "../rule-set.js";
import type { DataPath } from "./located-yaml.js";
import type { DataFile, DataOf } from "./rule-files.js";
import { didYouMean } from "./validate.js";

/** What a name in rule data may refer to. */
export interface KnownNames {
  readonly data: Pick<RuleData, "words" | "passages" | "principles" | "sources" | "profiles" | "types">;
  readonly rules: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
}

/** Names that do not exist and phrases that cannot be read, in one file that fits its schema. */
export function checkNames(file: DataFile, known: KnownNames): Problem[] {
  const problems: Problem[] = [];
  const check = new NameCheck(file, known, problems);
  if (file.kind === "rule") check.rule(file.data.value as DataOf["rule"]);
  if (file.kind === "words") check.words(file.data.value as DataOf["words"]);
  if (file.kind === "passage") check.passage(file.data.value as DataOf["passage"]);
  if (file.kind === "profile") check.profile(file.data.value as DataOf["profile"]);
  if (file.kind === "types") (file.data.value as DataOf["types"]).forEach((t, i) => t.signs.forEach((s, j) => check.phrase(s.phrase, [i, "signs", j, "phrase"])));
  if (file.kind === "principle") check.sources((file.data.value as DataOf["principle"]).sources);
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

class NameCheck {
  readonly #file: DataFile;
  readonly #known: KnownNames;
  readonly #problems: Problem[];

  constructor(file: DataFile, known: KnownNames, problems: Problem[]) {
    this.#file = file;
    this.#known = known;
    this.#problems = problems;
  }

  rule(rule: DataOf["rule"]): void {
    const { data, rules } = this.#known;
    this.#name(rule.principle, Object.keys(data.principles), ["principle"], "servicebeginsel", "service principle");
    this.types(rule.types, ["types"]);
    this.types(rule.adviceIn ?? [], ["adviceIn"]);
    this.sources(rule.sources);
    this.#condition(rule.when, ["when"]);
    if (rule.finding.at) this.#fact(rule.finding.at, ["finding", "at"]);
    rule.over?.forEach((id, i) => this.#name(id, rules, ["over", i], "regel", "rule"));
    for (const [path, fix] of [[["fix"], rule.fix] as const, ...(rule.finding.cases ?? []).map((c, i) => [["finding", "cases", i, "fix"], c.fix || undefined] as const)]) {
      if (fix && "insert" in fix) this.#name(fix.insert, Object.keys(data.passages), [...path, "insert"], "passage", "passage");
    }
    for (const kind of ["good", "bad"] as const) {
      rule.examples[kind].forEach((example, i) => {
        if (example.type) this.types([example.type], ["examples", kind, i, "type"]);
        example.without?.forEach((id, j) => this.#name(id, rules, ["examples", kind, i, "without", j], "regel", "rule"));
        if (example.profile) this.#name(example.profile, Object.keys(data.profiles), ["examples", kind, i, "profile"], "profiel", "profile");
      });
    }
    this.#options(rule);
  }

  words(list: DataOf["words"]): void {
    list.entries.forEach((entry, i) => {
      this.phrase(entry.term, ["entries", i, "term"]);
      entry.forms?.forEach((f, j) => this.phrase(f, ["entries", i, "forms", j]));
      entry.unless?.forEach((f, j) => this.phrase(f, ["entries", i, "unless", j]));
      entry.only?.forEach((f, j) => this.phrase(f, ["entries", i, "only", j]));
      if (entry.types) this.types(entry.types, ["entries", i, "types"]);
    });
  }

  passage(passage: DataOf["passage"]): void {
    passage.about?.forEach((p, i) => this.phrase(p, ["about", i]));
    passage.elsewhere?.forEach((p, i) => this.phrase(p, ["elsewhere", i]));
    passage.elements.forEach((element, i) => {
      element.phrases.forEach((p, j) => this.phrase(p, ["elements", i, "phrases", j]));
      element.unless?.forEach((p, j) => this.phrase(p, ["elements", i, "unless", j]));
      if (element.topic) for (const key of ["of", "not"] as const) this.#name(element.topic[key], Object.keys(this.#known.data.words), ["elements", i, "topic", key], "woordenlijst", "word list");
    });
  }

  profile(profile: DataOf["profile"]): void {
    const { data, rules } = this.#known;
    if (profile.extends) this.#name(profile.extends, Object.keys(data.profiles), ["extends"], "profiel", "profile");
    for (const id of Object.keys(profile.severities ?? {})) this.#name(id, rules, ["severities", id], "regel", "rule", true);
    for (const id of Object.keys(profile.options ?? {})) this.#name(id, rules, ["options", id], "regel", "rule", true);
    for (const id of Object.keys(profile.passages ?? {})) this.#name(id, Object.keys(data.passages), ["passages", id], "passage", "passage", true);
  }

  types(types: readonly string[], path: DataPath): void {
    const known = [...this.#known.data.types.flatMap((t) => [t.id, ...t.groups]), "all"];
    types.forEach((type, i) => this.#name(type, known, path.length > 1 && types.length === 1 ? path : [...path, i], "brieftype", "letter type"));
  }

  sources(uses: readonly { readonly id: string }[]): void {
    uses.forEach((use, i) => this.#name(use.id, Object.keys(this.#known.data.sources), ["sources", i, "id"], "bron", "source"));
  }

  phrase(notation: string, path: DataPath): void {
    try {
      parsePhrase(notation, (id) => this.#known.data.words[id]?.entries.flatMap((e) => [e.term, ...(e.forms ?? [])]));
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      const at = `"${notation}", teken ${error.offset + 1}`;
      this.#report(path, false, { nl: `${at}: ${error.messages.nl}.`, en: `"${notation}", character ${error.offset + 1}: ${error.messages.en}.` });
    }
  }

  #condition(condition: Condition, path: DataPath): void {
    if ("all" in condition) condition.all.forEach((c, i) => this.#condition(c, [...path, "all", i]));
    else if ("any" in condition) condition.any.forEach((c, i) => this.#condition(c, [...path, "any", i]));
    else if ("not" in condition) this.#condition(condition.not, [...path, "not"]);
    else this.#fact(condition, path);
  }

  #fact(use: FactUse, path: DataPath): void {
    const { data, facts } = this.#known;
    this.#params(use, facts.get(use.fact)?.params ?? {}, path);
    for (const [name, value] of Object.entries(use.params ?? {})) {
      const kind = facts.get(use.fact)?.params?.[name]?.kind;
      const at = [...path, "params", name];
      if (typeof value !== "string") continue;
      if (kind === "list") this.#name(value, Object.keys(data.words), at, "woordenlijst", "word list");
      if (kind === "passage") this.#name(value, Object.keys(data.passages), at, "passage", "passage");
    }
  }

  /** Parameters that the fact does not have, that it lacks, or that have another kind of value. */
  #params(use: FactUse, specs: NonNullable<FactDefinition["params"]>, path: DataPath): void {
    for (const [name, value] of Object.entries(use.params ?? {})) {
      const spec = specs[name];
      if (!spec) this.#name(name, Object.keys(specs), [...path, "params", name], "parameter", "parameter", true);
      else if (spec.kind === "choice") this.#name(String(value), spec.choices ?? [], [...path, "params", name], "keuze", "choice");
      else if (!fits(spec.kind, value)) {
        const [nl, en] = KINDS[spec.kind];
        this.#report([...path, "params", name], false, { nl: `"${name}": hier hoort ${nl}.`, en: `"${name}": this should be ${en}.` });
      }
    }
    for (const [name, spec] of Object.entries(specs)) {
      if (spec.optional || use.params?.[name] !== undefined) continue;
      this.#report([...path, "fact"], false, { nl: `Bij "${use.fact}" ontbreekt de parameter "${name}".`, en: `"${use.fact}" lacks the parameter "${name}".` });
    }
  }

  /** Options that are used but not declared. */
  #options(rule: DataOf["rule"]): void {
    const visit = (value: unknown, path: DataPath): void => {
      if (!value || typeof value !== "object") return;
      const option = (value as { option?: unknown }).option;
      if (typeof option === "string" && path.at(-2) === "params") this.#name(option, Object.keys(rule.options ?? {}), [...path, "option"], "optie", "option");
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(rule.when, ["when"]);
    visit(rule.finding.at, ["finding", "at"]);
  }

  #name(name: string, known: Iterable<string>, path: DataPath, nl: string, en: string, key = false): void {
    const names = new Set(known);
    if (names.has(name)) return;
    const hint = didYouMean(name, names);
    this.#report(path, key, { nl: `Onbekend: ${nl} "${name}".${hint.nl}`, en: `Unknown ${en} "${name}".${hint.en}` });
  }

  #report(path: DataPath, key: boolean, message: Problem["message"]): void {
    this.#problems.push({ file: this.#file.data.file, ...this.#file.data.place(path, key), message });
  }
}

const KINDS: Readonly<Record<ParamSpec["kind"], readonly [nl: string, en: string]>> = {
  list: ["de naam van een woordenlijst", "the name of a word list"], passage: ["de naam van een passage", "the name of a passage"],
  number: ["een getal", "a number"], boolean: ["true of false", "true or false"], text: ["tekst", "text"], strings: ["een lijst", "a list"], choice: ["een keuze", "a choice"],
};

/** A value of this kind, or an option or profile value that gives one. */
function fits(kind: ParamSpec["kind"], value: unknown): boolean {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return "option" in value || "profile" in value;
  if (kind === "number" || kind === "boolean") return typeof value === kind;
  return kind === "strings" ? Array.isArray(value) : typeof value === "string";
}
