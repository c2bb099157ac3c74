import type { OccurrenceValue } from "../facts/fact.js";

/** Fills `{name}` in a message with the occurrence's values; a name without a value stays out. */
export function fillMessage(message: string, values: Readonly<Record<string, OccurrenceValue>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")).replace(/ {2,}/g, " ").trim();
}
