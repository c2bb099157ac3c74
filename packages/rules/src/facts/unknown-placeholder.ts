import type { Letter, Placeholder, TextRange } from "@brieftoets/letter";
import { nearestName } from "../problem.js";
import type { FactDefinition, Occurrence } from "./fact.js";
import { occurrenceAt } from "./text-search.js";

/** A placeholder that does not exist. */
export const unknownPlaceholder: FactDefinition = {
  name: "unknown-placeholder",
  about: "A placeholder that the declared list of fields does not have. Nothing where no list is declared. Values: name, nearest (the known name that is most like it, or empty), right (the placeholder with that name), hint (yes, no).",
  find: ({ letter, fields }) => {
    if (fields === undefined) return [];
    const known = new Known(fields);
    const loops = loopNames(letter);
    const lists = listRanges(letter);
    return letter.placeholders.filter((p) => !isOfTemplate(p, loops) && !known.has(p) && !isInList(letter, p, lists)).map((p): Occurrence => {
      const nearest = known.nearest(p.name);
      const right = nearest === "" ? "" : letter.text.slice(p.start, p.end).replace(p.name, nearest);
      return occurrenceAt(p, { name: p.name, nearest, right, hint: right === "" ? "no" : "yes" });
    });
  },
};

/** Dialects that make no difference between capitals, spaces and underscores in a name. */
const LOOSE = new Set(["notify", "mergefield"]);

class Known {
  readonly #fields: readonly string[];
  readonly #exact: ReadonlySet<string>;
  readonly #loose: ReadonlySet<string>;
  readonly #near = new Map<string, string>();

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#exact = new Set(fields);
    this.#loose = new Set(fields.map(loosely));
  }

  /** "klant.naam" is known when it stands in the list, or when "klant" does. */
  has({ name, dialect }: Placeholder): boolean {
    const parts = name.split(".");
    return parts.some((_, i) => {
      const part = parts.slice(0, i + 1).join(".");
      return this.#exact.has(part) || (LOOSE.has(dialect) && this.#loose.has(loosely(part)));
    });
  }

  nearest(name: string): string {
    const found = this.#near.get(name) ?? nearestName(name, this.#fields) ?? "";
    this.#near.set(name, found);
    return found;
  }
}

const loosely = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

/** Names that template languages know by themselves. */
const BUILT_IN = /^(?:this|self|super|block\.super|caller|loop|forloop|@\w+|index|key|else|content|slot|errors|csrf_token|_self)(?:\.|$)/;

const isOfTemplate = ({ name }: Placeholder, loops: ReadonlySet<string>): boolean => name === "" || BUILT_IN.test(name) || loops.has(name.split(".")[0] ?? "");

const sourcesOf = (letter: Letter): readonly string[] => (letter.sources ? Object.values(letter.sources) : [letter.source ?? ""]);

/** Names that a loop or an assignment of the template makes. */
function loopNames(letter: Letter): ReadonlySet<string> {
  const names = new Set<string>();
  for (const source of sourcesOf(letter)) {
    for (const found of source.matchAll(/(?<!\w)(?:for\s{1,3}\(?\s?\$?(\w{1,60})(?:\s?,\s?\$?(\w{1,60}))?\s{1,3}in\s|(?:set|assign|capture|with)\s{1,3}\$?(\w{1,60})|as\s{1,3}\|?\$?(\w{1,60})(?:\s?(?:=>|\s)\s?\$?(\w{1,60}))?)/gu)) {
      for (const name of found.slice(1)) if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** The inside of `{{#each …}}`: the names there are those of the items. Source offsets. */
function listRanges(letter: Letter): readonly TextRange[] {
  const source = letter.source ?? "";
  const ranges: TextRange[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of source.matchAll(/\{\{~?(#each|\/each)(?![\w])/gu)) {
    if (tag[1] === "#each" && depth++ === 0) start = tag.index;
    if (tag[1] === "/each" && depth > 0 && --depth === 0) ranges.push({ start, end: tag.index });
  }
  return ranges;
}

function isInList(letter: Letter, placeholder: Placeholder, lists: readonly TextRange[]): boolean {
  if (lists.length === 0) return false;
  const at = letter.place(placeholder).start;
  return lists.some((list) => list.start < at && at < list.end);
}
