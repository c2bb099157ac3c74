import type { Document, LineCounter } from "yaml";
import type { Problem } from "../problem.js";

/** A path into a YAML document: keys and indexes. */
export type DataPath = readonly (string | number)[];

/** Where a piece of data stands: 1-based line and column. */
export interface DataPlace {
  readonly line: number;
  readonly column: number;
}

/** A YAML (or JSON) document as data, with the way back to its text. */
export interface LocatedData {
  readonly file: string;
  readonly value: unknown;
  /** Mistakes in the notation itself; `value` is then what could be read. */
  readonly problems: readonly Problem[];
  /** The place of the value at `path`; with `key`, of its key. A path that does not exist gives its nearest parent. */
  place(path: DataPath, key?: boolean): DataPlace;
  /** The offsets of the value at `path` in the text (without its byte order mark). */
  span(path: DataPath): { readonly start: number; readonly end: number };
}

/** Reads YAML 1.2. Loads the parser when first used: programs that only use the shipped rules never do. */
export async function parseYaml(text: string, file: string): Promise<LocatedData> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text.replace(/^\uFEFF/, ""), { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings].map((e): Problem => {
    const { line, col } = lines.linePos(e.pos[0]);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message: yamlMessage(e.code, e.message) };
  });
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    problems.push({ file, line: 1, column: 1, message: yamlMessage("ALIAS", String(error)) });
  }
  const find = (path: DataPath, key = false): [start: number, end: number] => locate(document, path, key, yaml.isMap);
  return {
    file, value, problems,
    place: (path, key) => {
      const { line, col } = lines.linePos(find(path, key)[0]);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
    span: (path) => {
      const [start, end] = find(path);
      return { start, end };
    },
  };
}

function yamlMessage(code: string, detail: string): Problem["message"] {
  const known: Record<string, string> = {
    DUPLICATE_KEY: "Deze sleutel staat er twee keer.",
    BAD_INDENT: "Het inspringen klopt niet.",
    TAB_AS_INDENT: "Spring in met spaties, niet met tabs.",
    MISSING_CHAR: "Hier ontbreekt een teken, bijvoorbeeld een aanhalingsteken of een dubbele punt.",
  };
  return { nl: known[code] ?? "Deze YAML is niet goed geschreven.", en: detail.split("\n")[0] ?? detail };
}

/** The parts of a YAML node that are needed to find a place. */
interface YamlNode {
  readonly range?: readonly number[] | null;
  readonly items?: readonly (YamlPair | YamlNode | null)[];
}
interface YamlPair {
  readonly key: { readonly value?: unknown; readonly range?: readonly number[] | null };
  readonly value: YamlNode | null;
}

function locate(document: Document, path: DataPath, key: boolean, isMap: (n: unknown) => boolean): [start: number, end: number] {
  let node = document.contents as YamlNode | null;
  let range = node?.range ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair: YamlPair | undefined = (node?.items as readonly YamlPair[]).find((p) => String(p.key?.value) === String(step));
      if (!pair) break;
      node = pair.value;
      range = ((depth === path.length - 1 && key) || !node?.range ? pair.key.range : node.range) ?? range;
    } else {
      const item = node?.items?.[Number(step)] as YamlNode | null | undefined;
      if (!item) break;
      node = item;
      range = item.range ?? range;
    }
  }
  return [range[0] ?? 0, range[1] ?? 0];
}
