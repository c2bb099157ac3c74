import type { BranchStep, TextRange } from "../letter.js";
import type { OwnedTag } from "./assign-dialects.js";
import { readCase, readTest } from "./expression.js";
import type { TagReading } from "./grammar.js";
import type { TemplateProblem } from "./template.js";

/** A tag with its reading. */
export interface ReadTag extends OwnedTag {
  readonly reading: TagReading;
}

/** A piece of the source between two tags that is printed only when every step holds. */
export interface Arm extends TextRange {
  readonly steps: readonly BranchStep[];
}

/** What a walk over the block tags gives. */
export interface Pairing {
  readonly arms: readonly Arm[];
  readonly problems: readonly { readonly tag: OwnedTag; readonly kind: TemplateProblem["kind"] }[];
  /** Opening tags that turned out to stand alone. */
  readonly alone: ReadonlySet<ReadTag>;
}

interface OpenBlock {
  readonly tag: ReadTag;
  readonly kind: NonNullable<TagReading["kind"]>;
  /** The steps of the arm that is being read; undefined where no condition holds. */
  steps: readonly BranchStep[] | undefined;
  /** Earlier tests of this chain, all failed. */
  failed: readonly BranchStep[];
  armStart: number;
}

/** Pairs opening and closing tags, in one pass; text between the parts of a condition becomes an arm. */
export function pairBlocks(tags: readonly ReadTag[]): Pairing {
  return new BlockWalk(tags).walk();
}

class BlockWalk {
  readonly #tags: readonly ReadTag[];
  readonly #stack: OpenBlock[] = [];
  readonly #arms: Arm[] = [];
  readonly #problems: { tag: OwnedTag; kind: TemplateProblem["kind"] }[] = [];
  readonly #alone = new Set<ReadTag>();
  /** How often a block of this name is open, and how many of its closing tags are still to come. */
  readonly #open = new Map<string, number>();
  readonly #toCome = new Map<string, number>();
  /** Blocks that were left open when another closed around them. */
  readonly #crossed = new Map<string, OpenBlock[]>();

  constructor(tags: readonly ReadTag[]) {
    this.#tags = tags;
    for (const tag of tags) if (tag.reading.role === "close") count(this.#toCome, keyOf(tag), 1);
  }

  walk(): Pairing {
    for (const tag of this.#tags) {
      if (tag.reading.role === "open") this.#openBlock(tag);
      else if (tag.reading.role === "middle") this.#middle(tag);
      else if (tag.reading.role === "close") this.#close(tag);
    }
    for (const block of this.#stack) this.#leaveOpen(block);
    for (const block of [...this.#crossed.values()].flat()) this.#problems.push({ tag: block.tag, kind: "unclosed" });
    this.#problems.sort((one, other) => one.tag.start - other.tag.start);
    return { arms: this.#arms, problems: this.#problems, alone: this.#alone };
  }

  #openBlock(tag: ReadTag): void {
    const kind = tag.reading.kind ?? "scope";
    const step = kind === "if" || kind === "unless" ? stepOf(tag, kind === "if") : undefined;
    this.#stack.push({
      tag, kind, steps: step === undefined ? undefined : [step], failed: step === undefined ? [] : [opposite(step)], armStart: tag.end,
    });
    count(this.#open, keyOf(tag), 1);
  }

  #middle(tag: ReadTag): void {
    while (this.#stack.at(-1)?.tag.reading.alone !== undefined) this.#pop();
    const block = this.#stack.at(-1);
    if (block === undefined || block.tag.dialect !== tag.dialect) {
      this.#problems.push({ tag, kind: "unopened" });
      return;
    }
    this.#endArm(block, tag.start);
    block.armStart = tag.end;
    block.steps = nextSteps(block, tag);
  }

  #close(tag: ReadTag): void {
    const key = keyOf(tag);
    count(this.#toCome, key, -1);
    const any = tag.reading.block === "";
    if (!any && (this.#open.get(key) ?? 0) === 0) {
      this.#closeUnknown(tag, key);
      return;
    }
    for (;;) {
      const block = this.#stack.at(-1);
      if (block === undefined) {
        this.#problems.push({ tag, kind: "unopened" });
        return;
      }
      if (any ? block.tag.dialect === tag.dialect && block.tag.reading.alone === undefined : keyOf(block.tag) === key) break;
      this.#pop();
      if (block.tag.reading.alone !== undefined) continue;
      const sameName = this.#crossed.get(keyOf(block.tag));
      if (sameName === undefined) this.#crossed.set(keyOf(block.tag), [block]);
      else sameName.push(block);
    }
    const block = this.#stack.pop();
    if (block === undefined) return;
    count(this.#open, keyOf(block.tag), -1);
    this.#endArm(block, tag.start);
  }

  /** A closing tag without an open block of its name: crossed tags, a wrong name, or one too many. */
  #closeUnknown(tag: ReadTag, key: string): void {
    const crossed = this.#crossed.get(key)?.pop();
    if (crossed !== undefined) {
      this.#problems.push({ tag, kind: "mismatched" });
      return;
    }
    const top = this.#stack.at(-1);
    const wrongName = top !== undefined && top.tag.dialect === tag.dialect && top.tag.reading.alone === undefined &&
      (this.#toCome.get(keyOf(top.tag)) ?? 0) < (this.#open.get(keyOf(top.tag)) ?? 0);
    this.#problems.push({ tag, kind: wrongName ? "mismatched" : "unopened" });
    if (!wrongName) return;
    this.#stack.pop();
    count(this.#open, keyOf(top.tag), -1);
    this.#endArm(top, tag.start);
  }

  #pop(): void {
    const block = this.#stack.pop();
    if (block === undefined) return;
    count(this.#open, keyOf(block.tag), -1);
    if (block.tag.reading.alone !== undefined) this.#alone.add(block.tag);
  }

  #leaveOpen(block: OpenBlock): void {
    if (block.tag.reading.alone === undefined) this.#problems.push({ tag: block.tag, kind: "unclosed" });
    else this.#alone.add(block.tag);
  }

  #endArm(block: OpenBlock, end: number): void {
    if (block.steps !== undefined && end > block.armStart) this.#arms.push({ start: block.armStart, end, steps: block.steps });
  }
}

function keyOf(tag: ReadTag): string {
  return `${tag.dialect.id} ${tag.reading.block}`;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function stepOf(tag: ReadTag, printedWhen: boolean, rest = tag.reading.rest): BranchStep {
  const test = readTest(rest);
  return { variable: test.variable, value: String(test.holds === printedWhen), label: tag.raw };
}

function opposite(step: BranchStep): BranchStep {
  return { ...step, value: step.value === "true" ? "false" : "true" };
}

function nextSteps(block: OpenBlock, tag: ReadTag): readonly BranchStep[] | undefined {
  const { kind, rest } = tag.reading;
  if (block.kind === "switch") {
    const value = kind === "case" ? readCase(rest) : "*";
    return [{ variable: readTest(block.tag.reading.rest).variable, value, label: tag.raw }];
  }
  if (block.kind !== "if" && block.kind !== "unless") return undefined;
  if (kind !== "elseif") return block.failed;
  const step = stepOf(tag, true);
  const steps = [...block.failed, step];
  if (block.failed.length < MOST_STEPS) block.failed = [...block.failed, opposite(step)];
  return steps;
}

/** Longer chains say nothing more: it bounds what a hostile file can cost. */
const MOST_STEPS = 50;
