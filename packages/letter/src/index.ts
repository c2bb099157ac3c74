export type {
  Block, BlockKind, BlockRegion, BranchSpan, BranchStep, Leftover, Letter, LetterComment, LetterFormat, LetterMeta,
  Link, Place, Placeholder, StyledRun, TextRange, TextStyle,
} from "./letter.js";
export { UnreadableLetterError } from "./letter.js";
export type { ReadOptions } from "./read-options.js";
export type { TemplateProblem } from "./template/template.js";
export { readLetter } from "./read-letter.js";
export { dialectIds, writeComment, writePlaceholder } from "./template/write-tag.js";
export { composeLetters } from "./compose-letters.js";
export { formatOfPath } from "./letter-format.js";
export { annotateLetter } from "./annotate/annotate-letter.js";
export type { LetterNote } from "./annotate/note-anchors.js";
