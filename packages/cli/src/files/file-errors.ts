import type { Bilingual } from "@brieftoets/rules";

const TEXTS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { nl: "dit bestand is er niet", en: "this file does not exist" },
  EACCES: { nl: "u hebt hier geen toestemming voor", en: "you have no permission for this" },
  EPERM: { nl: "u hebt hier geen toestemming voor", en: "you have no permission for this" },
  EISDIR: { nl: "dit is een map, geen bestand", en: "this is a folder, not a file" },
  ENOTDIR: { nl: "een deel van dit pad is geen map", en: "a part of this path is no folder" },
  ELOOP: { nl: "deze verwijzing komt bij zichzelf uit", en: "this link leads to itself" },
  EROFS: { nl: "op deze schijf kan niet worden geschreven", en: "this disk is read-only" },
  ENOSPC: { nl: "de schijf is vol", en: "the disk is full" },
  ENAMETOOLONG: { nl: "deze naam is te lang", en: "this name is too long" },
  EMFILE: { nl: "er zijn te veel bestanden tegelijk open", en: "too many files are open" },
};

/** Why the system could not read or write a file; undefined when the error comes from somewhere else. */
export function fileErrorText(error: unknown): Bilingual | undefined {
  const code = errorCode(error);
  if (code === undefined) return undefined;
  return TEXTS[code] ?? { nl: `het systeem meldt ${code}`, en: `the system reports ${code}` };
}

/** The system's code of an error: "ENOENT", "EACCES", … */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === "string" && /^E[A-Z0-9]+$/u.test(code) ? code : undefined;
}
