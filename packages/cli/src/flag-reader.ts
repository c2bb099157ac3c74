import { nearestName, type Bilingual, type Language } from "@brieftoets/rules";
import { UsageError } from "./mistake.js";

/** The languages of messages. */
export const LANGUAGES: readonly Language[] = ["nl", "en"];

/** Reads the values of options, and says all that is wrong with them at once. */
export class FlagReader {
  readonly #mistakes: Bilingual[] = [];

  /** A value that must be one of a few. */
  choice<T extends string>(flag: string, value: string | undefined, known: readonly T[]): T | undefined {
    if (value === undefined) return undefined;
    const found = known.find((one) => one === value);
    if (found !== undefined) return found;
    const nearest = nearestName(value, known);
    return this.refuse({
      nl: `${flag} ${value}: dat kan niet. ${nearest ? `Bedoelt u ${nearest}?` : `Kies uit: ${known.join(", ")}.`}`,
      en: `${flag} ${value}: that is not possible. ${nearest ? `Did you mean ${nearest}?` : `Choose from: ${known.join(", ")}.`}`,
    });
  }

  /** A day that exists, as YYYY-MM-DD. */
  date(flag: string, value: string | undefined): string | undefined {
    if (value === undefined || isDay(value)) return value;
    return this.refuse({
      nl: `${flag} ${value}: dat is geen datum. Schrijf een datum als 2026-03-31.`,
      en: `${flag} ${value}: that is no date. Write a date like 2026-03-31.`,
    });
  }

  /** Adds a mistake. */
  refuse(message: Bilingual): undefined {
    this.#mistakes.push(message);
    return undefined;
  }

  /** @throws UsageError when something was wrong */
  finish(): void {
    if (this.#mistakes.length > 0) throw new UsageError(...this.#mistakes);
  }
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
