import type { Reporter } from "../check/report.js";
import { jsonReporter } from "./json.js";
import { textReporter } from "./text.js";

/** Every output format of `check`: one file each, and one line here. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: textReporter,
  json: jsonReporter,
};
