import type { Letter, Place } from "@brieftoets/letter";
import type { Occurrence } from "../facts/fact.js";
import type { FindingPlace } from "../finding.js";
import { Lines } from "./lines.js";

/** Turns occurrences into places in the source. Lines are computed here, at the edge, and nowhere else. */
export class Places {
  readonly #letter: Letter;
  readonly #lines = new Map<string | undefined, Lines>();

  constructor(letter: Letter) {
    this.#letter = letter;
  }

  of(occurrence: Pick<Occurrence, "start" | "end" | "source">): FindingPlace {
    const place = occurrence.source ? occurrence.source : this.#letter.place(occurrence);
    return this.#withLines(place);
  }

  #withLines(place: Place): FindingPlace {
    const { path } = place;
    if (place.part !== undefined || this.#letter.source === undefined) return place;
    const source = path === undefined ? this.#letter.source : (this.#letter.sources?.[path] ?? this.#letter.source);
    const lines = this.#lines.get(path) ?? new Lines(source);
    this.#lines.set(path, lines);
    const from = lines.at(place.start);
    const to = lines.at(place.end);
    return { ...(path !== undefined ? { path } : {}), line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start: place.start, end: place.end };
  }
}
