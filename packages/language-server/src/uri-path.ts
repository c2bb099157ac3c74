/** A file is known by its path. Other schemes become a folder of their own: `vscode-vfs://github/a/b.md` is `/vscode-vfs:/github/a/b.md`. */
const FORM = /^([a-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/iu;

/** The path of a URI, absolute and with forward slashes; the way back is `uriOfPath`. */
export function pathOfUri(uri: string): string {
  const [, scheme = "file", authority = "", encoded = ""] = FORM.exec(uri) ?? [];
  const path = decode(encoded);
  if (scheme === "file") return authority ? `//${authority}${path}` : path.replace(/^\/([a-z]):/iu, (_, drive: string) => `${drive.toUpperCase()}:`);
  return `/${scheme}:/${authority || "-"}${path.startsWith("/") ? "" : "/"}${path}`;
}

/** The URI of a path that `pathOfUri` gave. */
export function uriOfPath(path: string): string {
  const virtual = /^\/([a-z][\w+.-]+):\/([^/]*)(\/.*)$/iu.exec(path);
  const encoded = (text: string): string => text.split("/").map((part) => encodeURIComponent(part)).join("/");
  if (virtual) return `${virtual[1]}://${virtual[2] === "-" ? "" : virtual[2]}${encoded(virtual[3] ?? "")}`;
  return /^[A-Za-z]:\//u.test(path) ? `file:///${path.slice(0, 1).toLowerCase()}%3A${encoded(path.slice(2))}` : `file://${encoded(path)}`;
}

/** The scheme of a URI. */
export function schemeOf(uri: string): string {
  return FORM.exec(uri)?.[1]?.toLowerCase() ?? "file";
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
