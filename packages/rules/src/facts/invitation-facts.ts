import { appointmentGap } from "./appointment-gap.js";
import { centralNumberOnly, contactNameGap, hourlessNumber, phoneGap } from "./contact.js";
import { conversation } from "./conversation.js";
import type { FactDefinition } from "./fact.js";
import { noticeDays, shortNotice, weekendGap } from "./notice.js";
import { openingWithout } from "./opening-without.js";
import { purposeGap } from "./purpose-gap.js";
import { supportCondition } from "./support-condition.js";
import { undatedWords } from "./undated-words.js";

/** Facts for the rules in rules/letter/invitation. */
export const invitationFacts: readonly FactDefinition[] = [
  conversation, appointmentGap, noticeDays, shortNotice, weekendGap, openingWithout, purposeGap, supportCondition,
  contactNameGap, phoneGap, centralNumberOnly, hourlessNumber, undatedWords,
];
