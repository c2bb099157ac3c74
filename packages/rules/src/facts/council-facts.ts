import { attachmentMismatch } from "./attachment-mismatch.js";
import { signatureGap } from "./signature-gap.js";
import type { FactDefinition } from "./fact.js";
import { headerGap } from "./header-gap.js";
import { motionGap, motionNamed } from "./motion-gap.js";
import { openReaction } from "./open-reaction.js";
import { wordsBeside } from "./words-beside.js";

/** Facts for the rules in rules/letter/council. */
export const councilFacts: readonly FactDefinition[] = [attachmentMismatch, headerGap, motionGap, motionNamed, openReaction, signatureGap, wordsBeside];
