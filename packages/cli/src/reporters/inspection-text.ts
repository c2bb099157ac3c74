import type { Inspection, Language, RuleSet } from "@brieftoets/rules";
import pc from "picocolors";
import { visible } from "../terminal/display-text.js";
import { TEXT_WORDS } from "./text-words.js";

type Block = Inspection["blocks"][number];
type Style = Block["styles"][number];

interface Words {
  readonly labels: Readonly<Record<"format" | "template" | "type" | "profile" | "fragment" | "resident" | "metrics" | "fields" | "links" | "variants", string>>;
  readonly yes: string;
  readonly no: string;
  readonly words: (n: number) => string;
  readonly sentences: (n: number) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly notDutch: string;
  readonly quoted: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    labels: {
      format: "formaat", template: "sjabloontaal", type: "brieftype", profile: "profiel", fragment: "fragment", resident: "aan een inwoner",
      metrics: "omvang", fields: "invulvelden", links: "links", variants: "varianten",
    },
    yes: "ja", no: "nee", words: (n) => `${n} ${n === 1 ? "woord" : "woorden"}`, sentences: (n) => `${n} ${n === 1 ? "zin" : "zinnen"}`,
    kinds: { heading: "kop", paragraph: "alinea", "list-item": "punt van een lijst", "table-cell": "tabelcel", caption: "bijschrift", code: "code" },
    roles: {
      subject: "onderwerp", salutation: "aanhef", closing: "slot", signature: "ondertekening", reference: "kenmerk", address: "adres", heading: "kop", item: "lijst",
      cell: "tabel", header: "boven aan de bladzijde", footer: "onder aan de bladzijde", quotation: "citaat", enclosure: "bijlagen", body: "tekst",
    },
    notDutch: "geen Nederlands", quoted: "aangehaald",
  },
  en: {
    labels: {
      format: "format", template: "template", type: "letter type", profile: "profile", fragment: "fragment", resident: "to a resident",
      metrics: "size", fields: "fields", links: "links", variants: "variants",
    },
    yes: "yes", no: "no", words: (n) => `${n} ${n === 1 ? "word" : "words"}`, sentences: (n) => `${n} ${n === 1 ? "sentence" : "sentences"}`,
    kinds: {}, roles: {}, notDutch: "not Dutch", quoted: "quoted",
  },
};

/** A letter as the checker sees it, for people. */
export function inspectionText(inspection: Inspection, rules: Pick<RuleSet, "types">, language: Language, colour: boolean): string {
  const words = WORDS[language];
  const colours = pc.createColors(colour);
  const facts = factLines(inspection, rules, language);
  const labelWidth = Math.max(...facts.map(([label]) => label.length));
  return [
    colours.bold(colours.underline(visible(inspection.path))),
    ...facts.map(([label, value]) => `${colours.dim(label.padEnd(labelWidth))}  ${visible(value)}`),
    "",
    ...inspection.blocks.flatMap((block, i) => [colours.dim(blockTitle(block, i, words)), ...sentenceLines(block, inspection.text, words, colours.dim), ""]),
  ].join("\n");
}

function factLines(inspection: Inspection, rules: Pick<RuleSet, "types">, language: Language): [label: string, value: string][] {
  const { labels, ...words } = WORDS[language];
  const { type, fragment, metrics, template, placeholders, links, variants } = inspection;
  const yesNo = (value: boolean): string => (value ? words.yes : words.no);
  const title = rules.types.find(({ id }) => id === type.value)?.name[language] ?? type.value;
  const why = [TEXT_WORDS[language].origin[type.from], type.reason].filter(Boolean).join(": ");
  const scores = [metrics.fleschDouma === undefined ? [] : [`Flesch-Douma ${metrics.fleschDouma}`], metrics.leesindexA === undefined ? [] : [`Leesindex A ${metrics.leesindexA}`]];
  const some = (label: string, values: readonly string[]): [string, string][] => (values.length > 0 ? [[label, [...new Set(values)].join(", ")]] : []);
  return [
    [labels.format, inspection.format],
    ...some(labels.template, template),
    [labels.type, type.from === "unknown" ? TEXT_WORDS[language].unknownType : `${title}${why === "" ? "" : ` (${why})`}`],
    [labels.profile, inspection.profile],
    [labels.fragment, `${yesNo(fragment.value)} (${fragment.reason})`],
    [labels.resident, yesNo(inspection.resident)],
    [labels.metrics, [words.words(metrics.words), words.sentences(metrics.sentences), ...scores.flat()].join(", ")],
    ...some(labels.fields, placeholders.map(({ name, start, end }) => name || inspection.text.slice(start, end))),
    ...some(labels.links, links.map(({ target }) => target)),
    ...some(labels.variants, variants.map(({ path }) => path.map((step) => `${step.label} = ${step.value}`).join(" + "))),
  ];
}

function blockTitle(block: Block, index: number, words: Words): string {
  const kind = words.kinds[block.kind] ?? block.kind;
  return visible([
    `${index + 1}. ${kind}${block.level === undefined ? "" : ` ${block.level}`}`, ...(block.region === "body" ? [] : [block.region]),
    ...(block.quoted ? [words.quoted] : []), ...(block.dutch ? [] : [words.notDutch]), ...(block.label === undefined ? [] : [block.label]), ...block.styles.map(styleText).filter(Boolean),
  ].join(" · "));
}

function styleText({ family, size, bold, italic, color }: Style): string {
  return [family, size === undefined ? undefined : `${size} pt`, bold ? "bold" : undefined, italic ? "italic" : undefined, color].filter(Boolean).join(" ");
}

function sentenceLines(block: Block, text: string, words: Words, dim: (text: string) => string): string[] {
  const marker = block.marker === undefined ? "" : `${block.marker} `;
  if (block.sentences.length === 0) return [`   ${marker}${visible(text.slice(block.start, block.end))}`];
  return block.sentences.map((sentence, i) => {
    const line = visible(text.slice(sentence.start, sentence.end).replaceAll("\n", " "));
    return `   ${i === 0 ? marker : ""}${line} ${dim(`[${words.roles[sentence.role] ?? sentence.role}, ${words.words(sentence.words)}]`)}`;
  });
}
