/** A control or input field with more words than this holds text of the letter, such as a clause; with fewer a value to fill in. */
const maximumWords = 6;

/** Whether what stands in a field is text of the letter. */
export function isClause(text: string): boolean {
  return text.split(/\s+/).filter((word) => word !== "").length > maximumWords;
}
