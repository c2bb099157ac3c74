/** The id of the rule in a file: its name without the ending. */
export function ruleIdOf(path: string): string {
  return path.replace(/^.*\//u, "").replace(/\.(?:ya?ml|json)$/iu, "");
}
