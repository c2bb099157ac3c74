import type { CheckOptions } from "../check-options.js";
import type { Finding } from "../finding.js";
import type { Composition, Config } from "./config.js";
import { sharedOptions } from "./letter-settings.js";

/** Absolute paths of the files that are part of a composition. */
export function compositionParts(config: Pick<Config, "compositions">): readonly string[] {
  return config.compositions.flatMap(({ parts }) => parts);
}

/** How a configuration wants the letter to be checked that it puts together. */
export function compositionOptions(config: Config, composition: Composition): CheckOptions {
  const profile = composition.profile ?? config.profile;
  return {
    ...sharedOptions(config), ...(profile === undefined ? {} : { configuredProfile: profile }), ...(composition.type === undefined ? {} : { configuredType: composition.type }),
    fragment: false,
  };
}

/** What was said about parts by themselves, to leave out of what is said about the letter that they make: it is one defect, in one file. */
export class SaidFindings {
  readonly #said = new Set<string>();

  /** @param path of the file that was checked, as its letter has it */
  add(findings: readonly Finding[], path: string): void {
    for (const finding of findings) this.#said.add(placeKey(finding, path));
  }

  /** Whether a finding in a composition was said about its part already. One about the whole letter never was. */
  has(finding: Finding, path: string): boolean {
    return !isAboutWhole(finding) && this.#said.has(placeKey(finding, finding.place.path ?? path));
  }
}

/** Whether a finding is about the whole letter: it marks no place. (A finding that does can still be without a quote: `quotes: false`.) */
export function isAboutWhole({ place }: Pick<Finding, "place">): boolean {
  return place.start === place.end;
}

function placeKey(finding: Finding, path: string): string {
  return JSON.stringify([finding.rule, path, finding.place.start, finding.place.end]);
}
