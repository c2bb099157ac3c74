import { UnreadableLetterError } from "../letter.js";

/** The part of a document in which something is wrong cannot be read: cut off, changed or never right. */
export function damaged(part: string): UnreadableLetterError {
  return new UnreadableLetterError("damaged", {
    nl: `Dit document is beschadigd: het onderdeel ${part} is niet te lezen. Open het in Word of LibreOffice en sla het opnieuw op.`,
    en: `This document is damaged: the part ${part} cannot be read. Open it in Word or LibreOffice and save it again.`,
  });
}

/** A part of a document that a letter has is not there. */
export function missingPart(part: string): UnreadableLetterError {
  return new UnreadableLetterError("damaged", {
    nl: `Dit document is niet volledig: het onderdeel ${part} ontbreekt. Open het in Word of LibreOffice en sla het opnieuw op.`,
    en: `This document is not complete: the part ${part} is missing. Open it in Word or LibreOffice and save it again.`,
  });
}

/** A document that would take too much memory or time. */
export function tooLarge(part: string): UnreadableLetterError {
  return new UnreadableLetterError("too-large", {
    nl: `Dit document is te groot om als brief te lezen. Het gaat om het onderdeel ${part}.`,
    en: `This document is too large to be read as a letter. The part concerned is ${part}.`,
  });
}

/** A document that is locked with a password. */
export function encrypted(): UnreadableLetterError {
  return new UnreadableLetterError("encrypted", {
    nl: "Dit document is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.",
    en: "This document is protected by a password. Save it without one.",
  });
}

/** A file that is something else than its name says. */
export function otherFormat(nl: string, en: string): UnreadableLetterError {
  return new UnreadableLetterError("format", { nl, en });
}
