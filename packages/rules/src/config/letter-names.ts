import { formatOfPath } from "@brieftoets/letter";

const NO_LETTERS = /^(?:readme|license|licence|changelog)(?:\.|$)/iu;

/** Whether a file may be a letter, by its name alone: an ending that can be read, and no README, LICENSE or CHANGELOG. */
export function isLetterName(name: string): boolean {
  return formatOfPath(name) !== undefined && !NO_LETTERS.test(name);
}
