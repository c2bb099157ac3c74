import { childOf, elementsOf, textOf } from "./xml-tree.js";
import { fileMeta } from "./office-meta.js";
import type { OoxmlPackage } from "./ooxml-package.js";

/** What a Word document says about itself: custom properties `brieftoets.…` and its title. */
export function readDocxMeta(archive: OoxmlPackage): Readonly<Record<string, unknown>> {
  const part = (type: string): string | undefined => archive.related("", type);
  const custom = part("customproperties");
  const core = part("coreproperties");
  const properties = elementsOf(custom === undefined ? undefined : archive.part(custom), "custom:property")
    .map((property): readonly [string, string, string] => {
      const value = elementsOf(property)[0];
      return [property.attributes["name"] ?? "", value?.name.slice(value.name.indexOf(":") + 1) ?? "", textOf(value)];
    });
  const title = core === undefined ? "" : textOf(childOf(archive.part(core), "dc:title"));
  return fileMeta(properties, title);
}

/** The number of pages that the document had when it was last laid out. */
export function readPageCount(archive: OoxmlPackage): number | undefined {
  const name = archive.related("", "extendedproperties");
  const pages = name === undefined ? "" : textOf(childOf(archive.part(name), "app:Pages"));
  return /^\d{1,5}$/.test(pages) ? Number(pages) : undefined;
}
