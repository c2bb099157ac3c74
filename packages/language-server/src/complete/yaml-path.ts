/** Where a cursor stands in YAML that is still being typed: by indentation, because what is unfinished does not parse. */
export interface YamlPath {
  /** Keys from the outside in; "-" is an item of a list. */
  readonly path: readonly string[];
  /** The key on the cursor's own line, when its value is being typed. */
  readonly key?: string;
}

const LINE = /^(\s*)((?:-\s+)*)(?:(["']?)([\w.$-]+)\3\s*:(?:\s|$))?/u;

/** The path to the cursor in block style. */
export function yamlPath(text: string, offset: number): YamlPath {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  const current = lines.pop() ?? "";
  const own = LINE.exec(current);
  const dashes = own?.[2] ?? "";
  const indent = (own?.[1]?.length ?? 0) + dashes.length;
  const path: string[] = [];
  let limit = indent;
  if (dashes || /^\s*-\s*$/u.test(current)) {
    path.unshift("-");
    limit = (own?.[1]?.length ?? 0) + 1;
  }
  for (let line = lines.pop(); line !== undefined && limit > 0; line = lines.pop()) {
    const found = LINE.exec(line);
    if (!found || /^\s*(?:#|$)/u.test(line)) continue;
    const outer = found[1]?.length ?? 0;
    const inner = outer + (found[2]?.length ?? 0);
    if (found[4] !== undefined && inner < limit) {
      path.unshift(found[4]);
      limit = inner;
    }
    if (found[2] && outer < limit) {
      path.unshift("-");
      limit = outer + 1;
    }
  }
  return { path, ...(own?.[4] === undefined ? {} : { key: own[4] }) };
}
