import type { Occurrence } from "./facts/fact.js";

/** What can be asked of the occurrences of a fact. Each takes the occurrences and the condition's value. */
export const OPERATORS: Readonly<Record<string, (found: readonly Occurrence[], value: unknown) => boolean>> = {
  /** true: there is at least one; false: there is none. */
  found: (found, value) => found.length > 0 === value,
  moreThan: (found, value) => found.length > Number(value),
  fewerThan: (found, value) => found.length < Number(value),
};
