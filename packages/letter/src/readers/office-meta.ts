import { setMetaText } from "../letter-meta.js";

const prefix = "brieftoets.";

/**
 * The part of `Letter.meta` that stands in the properties of a file.
 * @param properties name, kind of value ("bool", "i4", "boolean", "float", …) and value as written
 */
export function fileMeta(
  properties: readonly (readonly [name: string, kind: string, value: string])[], title: string,
): Readonly<Record<string, unknown>> {
  const meta: Record<string, unknown> = {};
  if (title.trim() !== "") meta["title"] = title.trim();
  for (const [name, kind, value] of properties) {
    const key = name.trim().toLowerCase().startsWith(prefix) ? name.trim().slice(prefix.length) : "";
    if (key === "") continue;
    const typed = typedValue(kind, value.trim());
    if (typed === undefined) setMetaText(meta, key, value.trim());
    else if (/^[A-Za-z][\w-]*$/.test(key)) meta[key] = typed;
  }
  return meta;
}

/** @returns undefined where the value is text */
function typedValue(kind: string, value: string): unknown {
  switch (kind) {
    case "bool": case "boolean": return value === "true" || value === "1";
    case "i1": case "i2": case "i4": case "i8": case "int": case "uint": case "r4": case "r8": case "decimal": case "float":
      return Number.isFinite(Number(value)) && value !== "" ? Number(value) : value;
    case "filetime": case "date": return value.slice(0, 10);
    default: return undefined;
  }
}
