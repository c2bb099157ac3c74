/** Markup that a reader would see as signs; half-open UTF-16 offsets. */
export interface MarkupMark {
  readonly start: number;
  readonly end: number;
  /** emphasis: **x** · link: [x](y) · heading: ## · tag: <b> · entity: &nbsp; */
  readonly kind: "emphasis" | "link" | "heading" | "tag" | "entity";
  /** What the reader should see in its place. */
  readonly text: string;
  /** The target of a link. */
  readonly target?: string;
}

const EMPHASIS = /(?<!\*)\*\*(?=[^\s*])([^*\n]{0,299}[^\s*])\*\*(?!\*)|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])([^_\n]{0,299}[^\s_])__(?![\p{L}\p{N}_])/gu;
const LINK = /\[([^[\]\n]{1,200})\]\(([^()\s]{0,300})(?:\s"[^"\n]{0,100}")?\)/gu;
const HEADING = /^#{2,6}(?=[ \t]+[\p{L}\p{N}])/gmu;
const TAG = /<\/?(?:b|i|u|br|p|strong|em|span|div|a|h[1-6]|li|ul|ol|table|tr|td)(?:\s[^<>\n]{0,200})?\/?>/giu;
const ENTITY = /&(?:nbsp|amp|[aeiou](?:uml|acute|grave|circ)|euro|quot|lt|gt|rsquo|lsquo|ndash|#\d{2,5});/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&nbsp;": " ", "&amp;": "&", "&euro;": "€", "&quot;": "\"", "&lt;": "<", "&gt;": ">", "&eacute;": "é", "&euml;": "ë", "&iuml;": "ï", "&rsquo;": "’", "&lsquo;": "‘", "&ndash;": "–" };

/** Without one of these there is no markup: most blocks are told by this alone. */
const SIGN = /[*[<&#]|__/;

/** The signs of Markdown and HTML in a text that its reader sees, in order. */
export function findMarkup(text: string): MarkupMark[] {
  if (!SIGN.test(text)) return [];
  const marks: MarkupMark[] = [];
  const add = (pattern: RegExp, kind: MarkupMark["kind"], seen: (found: RegExpExecArray) => string): void => {
    for (const found of text.matchAll(pattern)) {
      marks.push({ start: found.index, end: found.index + found[0].length, kind, text: seen(found), ...(kind === "link" ? { target: found[2] ?? "" } : {}) });
    }
  };
  add(EMPHASIS, "emphasis", (found) => found[1] ?? found[2] ?? "");
  add(LINK, "link", (found) => found[1] ?? "");
  add(HEADING, "heading", () => "");
  add(TAG, "tag", () => "");
  add(ENTITY, "entity", (found) => ENTITIES[found[0]] ?? "");
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
