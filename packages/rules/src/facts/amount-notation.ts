import { formatAmount, type AmountMention } from "../dutch/amounts.js";
import type { FactDefinition } from "./fact.js";
import { mentionsIn, type PlacedMention } from "./running-text.js";
import { occurrenceAt } from "./text-search.js";

/** An amount of money in another form than the rest of the letter, or hard to read. */
export const amountNotation: FactDefinition = {
  name: "amount-notation",
  about: "An amount with no space after the euro sign or with EUR, or a whole amount in another form than most in the letter (€ 500,- beside € 500). Values: plain, kind (tight, code, mixed).",
  find: (context) => {
    const amounts = mentionsIn(context, (b) => b.found.amounts).filter(({ mention }) => mention.value !== undefined);
    const usual = usualForm(amounts);
    return amounts.flatMap((m) => {
      const kind = m.mention.form === "code" ? "code" : m.mention.form === "sign" && m.mention.tight ? "tight" : usual !== undefined && wholeForm(m) !== undefined && wholeForm(m) !== usual ? "mixed" : undefined;
      return kind === undefined ? [] : [occurrenceAt(m, { plain: formatAmount(m.mention.value ?? 0), kind })];
    });
  },
};

type Amount = PlacedMention<AmountMention>;

/** How a whole amount with the euro sign is written: 500 · 500,- · 500,00. */
function wholeForm({ mention, text }: Amount): "bare" | "dash" | "zeros" | undefined {
  if (mention.form !== "sign" || (mention.value ?? 0.5) % 1 !== 0 || /\p{L}/u.test(text)) return undefined;
  return mention.dash ? "dash" : /,00$/.test(text) ? "zeros" : "bare";
}

/** The form that most whole amounts have; none where the letter has amounts with cents (then ,00 keeps the columns straight) or no form leads. */
function usualForm(amounts: readonly Amount[]): string | undefined {
  const counts = new Map<string, number>();
  for (const amount of amounts) {
    if ((amount.mention.value ?? 0) % 1 !== 0) return undefined;
    const form = wholeForm(amount);
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && second && first[1] > second[1] ? first[0] : undefined;
}
