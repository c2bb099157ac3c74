import pc from "picocolors";

/** A Markdown page as a terminal shows it: headings, strong words and code stand out. Without colour it stays Markdown. */
export function markdownText(markdown: string, colour: boolean): string {
  if (!colour) return markdown;
  const colours = pc.createColors(true);
  let inCode = false;
  return markdown.split("\n").map((line) => {
    if (line.startsWith("```")) {
      inCode = !inCode;
      return undefined;
    }
    if (inCode) return colours.dim(`  ${line}`);
    const heading = /^#+ (.*)$/u.exec(line);
    if (heading) return colours.bold(colours.underline(heading[1] ?? ""));
    return line
      .replace(/\*\*([^*]+)\*\*/gu, (_, words: string) => colours.bold(words))
      .replace(/`([^`]+)`/gu, (_, code: string) => colours.cyan(code));
  }).filter((line) => line !== undefined).join("\n");
}
