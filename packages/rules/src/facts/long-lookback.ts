import { askedMonths } from "../asked-period.js";
import { askedFor } from "../asks.js";
import type { FactDefinition, Occurrence } from "./fact.js";

/** Papers that come each month, asked without a period or over a long one. */
export const longLookback: FactDefinition = {
  name: "long-lookback",
  about: "Papers of the list are asked for without a period, or over more months than given. Marks the item, or the words in a sentence. Values: months, state (none, long).",
  params: {
    list: { kind: "list", about: "Papers that come each period" },
    months: { kind: "number", about: "Months that may be asked for" },
  },
  find: (context, params) => askedFor(context, String(params["list"])).flatMap(({ ask, hits }): Occurrence[] => {
    const months = askedMonths(context, ask);
    if (months !== undefined && months <= Number(params["months"])) return [];
    const [first, last] = [hits[0], hits.at(-1)];
    if (!first || !last) return [];
    const marked = ask.group !== undefined || months !== undefined ? { start: ask.group === undefined ? first.start : ask.start, end: ask.end } : { start: first.start, end: last.end };
    return [{ ...marked, values: { months: Math.round(months ?? 0), state: months === undefined ? "none" : "long" } }];
  }),
};
