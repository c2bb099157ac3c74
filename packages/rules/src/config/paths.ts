/** Paths here are text with forward slashes; nothing is opened. They work in a browser and for Windows paths alike. */

const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/u;

/** The same path with forward slashes. */
export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Where `path` leads from `folder`; an absolute path stays what it is. Resolves "." and "..". */
export function joinPath(folder: string, path: string): string {
  const relative = withSlashes(path);
  const whole = ABSOLUTE.test(relative) ? relative : `${folder}/${relative}`;
  const root = ABSOLUTE.exec(whole)?.[0] ?? "";
  const names: string[] = [];
  for (const name of whole.slice(root.length).split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.length > 0 && names.at(-1) !== "..") names.pop();
    else if (root === "") names.push(name);
  }
  return root + names.join("/");
}

/** The folder that a path stands in; that of a root is the root itself. */
export function folderOf(path: string): string {
  const root = ABSOLUTE.exec(path)?.[0] ?? "";
  const end = path.lastIndexOf("/");
  return end < root.length ? root : path.slice(0, end);
}

/** `path` as seen from `folder`, both absolute: "a/b.md", or "../b.md" when it stands elsewhere. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split("/").filter(Boolean);
  const to = path.split("/").filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
