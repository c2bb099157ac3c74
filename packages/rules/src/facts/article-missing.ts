import { listed, sentencesWith } from "../sentences-with.js";
import type { FactDefinition } from "./fact.js";
import { listOf, requiredGap } from "./required.js";

/** A decision without the article that it rests on (Awb 3:47). */
export const articleMissing: FactDefinition = {
  name: "article-missing",
  about: "No article of a law or regulation is named, or only in some branches; articles about objecting do not count. Marks the whole letter. Values: state, variant.",
  find: (context) => {
    const { analysis, letter } = context;
    const objecting = sentencesWith(context, "objecting");
    const named = listed(context, "article-named").filter((hit) => !objecting.has(hit.sentence));
    const cited = analysis.blocks.flatMap(({ block, found, sentences }) => found.laws
      .filter((law) => law.kind === "article" && !sentences.some((s) => objecting.has(s.index) && s.span.start <= law.start && s.span.end > law.start))
      .map((law) => ({ start: block.start + law.start, end: block.start + law.end })));
    return listOf(requiredGap(context, [...named, ...cited, ...letter.placeholders.filter((p) => LAW_FIELD.test(p.name))]));
  },
};

/** Names of placeholders that hold an article. */
const LAW_FIELD = /artikel|grondslag|wetsart|wettekst|regeling|verordening|juridisch/i;
