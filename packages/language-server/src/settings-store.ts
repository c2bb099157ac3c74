import type { ClientSettings } from "./client-info.js";

/** The settings that count now. Until a folder is trusted only open letters are checked, whatever the settings say. */
export class SettingsStore {
  #asked: ClientSettings;
  #trusted: boolean;

  constructor(asked: ClientSettings, trusted: boolean) {
    this.#asked = asked;
    this.#trusted = trusted;
  }

  get current(): ClientSettings {
    return this.#trusted ? this.#asked : { ...this.#asked, checkFolder: false };
  }

  /** The person has other settings. */
  ask(settings: ClientSettings): void {
    this.#asked = settings;
  }

  /** The person trusts the folder. */
  trust(): void {
    this.#trusted = true;
  }
}
