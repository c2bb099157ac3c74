import { fieldEffect } from "./docx-field-code.js";
import { branchStep } from "./office-conditions.js";
import { damaged } from "./office-unreadable.js";
import type { CodePiece, CodeWord, FieldEffect } from "./docx-field-code.js";
import type { TextStyle } from "../letter.js";
import type { OfficeField, OfficeItem, OfficeParagraph, OfficePiece, PieceSource } from "./office-document.js";

/** Characters of the code of one field: its texts included, far more than a letter has. */
const maximumCode = 50_000;

/** Fields stand in fields, but not this deep; each character passes through all of them. */
const maximumFields = 40;

interface Frame {
  phase: "code" | "result";
  readonly code: CodePiece[];
  codeLength: number;
  readonly formName: string | undefined;
  /** The runs from the begin to the end of the field. */
  readonly source: { kind: "whole"; start: number; end: number };
  effect: FieldEffect;
  field: OfficeField | undefined;
  link: { readonly target: string } | undefined;
  shown: boolean;
}

/**
 * The fields that are open at a place in a Word document. Text passes through them: code is kept until it is complete,
 * outcomes are shown, made into a placeholder, or left out.
 */
export class DocxFields {
  readonly #frames: Frame[] = [];
  readonly #part: string;

  constructor(part: string) {
    this.#part = part;
  }

  /** A field begins. Offsets: the run that begins it. */
  begin(start: number, end: number, formName: string | undefined): void {
    if (this.#frames.length >= maximumFields) throw damaged(this.#part);
    this.#frames.push({
      phase: "code", code: [], codeLength: 0, formName, source: { kind: "whole", start, end },
      effect: { kind: "show" }, field: undefined, link: undefined, shown: false,
    });
  }

  /** The code of the field is complete; its outcome follows. */
  separate(): void {
    const frame = this.#frames.at(-1);
    if (frame?.phase !== "code") return;
    frame.phase = "result";
    frame.effect = fieldEffect(frame.code, frame.formName);
    if (frame.effect.kind === "field") frame.field = { name: frame.effect.name, dialect: "mergefield" };
    if (frame.effect.kind === "link") frame.link = { target: frame.effect.target };
    if (frame.effect.kind === "choice") this.#showChoice(frame, frame.effect);
  }

  /**
   * The field ends in a run that ends at this offset.
   * @param paragraph where a field without an outcome is shown, in this style; undefined when it is deleted or hidden
   */
  end(end: number, paragraph: OfficeParagraph | undefined, style: TextStyle): void {
    this.separate();
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    frame.source.end = end;
    if (frame.effect.kind === "field" && !frame.shown && paragraph !== undefined) {
      this.emit(paragraph, { text: frame.effect.text, style, source: frame.source, ...fieldOf(frame) });
    }
  }

  /** A field with its code in one attribute. The outcome follows; close it with `end`. */
  simple(code: string, start: number, end: number, paragraph: OfficeParagraph, style: TextStyle): void {
    this.begin(start, end, undefined);
    this.emit(paragraph, { text: code, style });
    this.separate();
  }

  /** Takes an item of a paragraph, and puts it where the open fields want it. */
  emit(paragraph: OfficeParagraph, item: OfficeItem): void {
    if ("mark" in item) paragraph.items.push(item);
    else this.#route(this.#frames.length - 1, paragraph, item, true);
  }

  /** The text ends: what stands in the code of a field that was never closed is text. */
  flush(): void {
    for (const frame of this.#frames.splice(0)) {
      if (frame.phase !== "code") continue;
      for (const { paragraph, piece, code } of frame.code) if (!code || !isInstruction(piece)) paragraph.items.push(piece);
    }
  }

  #route(from: number, paragraph: OfficeParagraph, given: OfficePiece, top: boolean): void {
    let piece = given;
    let code = top;
    for (let index = from; index >= 0; index--) {
      const frame = this.#frames[index] as Frame;
      if (frame.phase === "code") {
        frame.code.push({ paragraph, piece, code });
        frame.codeLength += piece.text.length;
        if (frame.codeLength > maximumCode) throw damaged(this.#part);
        return;
      }
      code = false;
      const { kind } = frame.effect;
      if (kind === "drop" || kind === "choice") return;
      if (kind === "field" && frame.effect.blank && piece.text.trim() === "") return;
      frame.shown ||= piece.text !== "";
      if (kind === "field" && piece.field === undefined) piece = { ...piece, source: frame.source, ...fieldOf(frame) };
      if (frame.link !== undefined && piece.link === undefined) piece = { ...piece, link: frame.link };
    }
    if (isInstruction(piece)) return;
    paragraph.items.push(piece);
  }

  /** Two texts of which one is printed are not one word. */
  #separateChoices(frame: Frame, { whenTrue, whenFalse }: Extract<FieldEffect, { kind: "choice" }>): void {
    const last = whenTrue.pieces.at(-1);
    const next = whenFalse.pieces[0];
    if (last === undefined || next === undefined || last.paragraph !== next.paragraph) return;
    if (/\s$/.test(last.piece.text) || /^\s/.test(next.piece.text)) return;
    this.#route(this.#frames.length - 2, last.paragraph, { text: " ", style: last.piece.style, source: frame.source }, false);
  }

  #showChoice(frame: Frame, effect: Extract<FieldEffect, { kind: "choice" }>): void {
    const show = (word: CodeWord, value: boolean): void => {
      const step = branchStep(effect.condition, value);
      for (const { paragraph, piece } of word.pieces) {
        const source: PieceSource = frame.source;
        const { instruction: _code, ...shown } = piece;
        this.#route(this.#frames.length - 2, paragraph, { ...shown, source, path: [step, ...piece.path ?? []] }, false);
      }
    };
    show(effect.whenTrue, true);
    this.#separateChoices(frame, effect);
    show(effect.whenFalse, false);
  }
}

function fieldOf(frame: Frame): { field: OfficeField } | undefined {
  return frame.field === undefined ? undefined : { field: frame.field };
}

function isInstruction(piece: OfficePiece): boolean {
  return piece.instruction === true;
}
