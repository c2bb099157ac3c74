import type { PdfPage } from "./pdf-package.js";
import type { PdfPiece } from "./pdf-lines.js";

/** More links than a letter has. */
const maximumLinks = 500;

/** A link of a PDF is a rectangle on the page: texts are cut where it begins and ends, as far as their width tells. */
export function withLinks(
  pieces: readonly PdfPiece[], annotations: Awaited<ReturnType<PdfPage["getAnnotations"]>>,
): readonly PdfPiece[] {
  let all = pieces;
  for (const { subtype, url, rect } of annotations.slice(0, maximumLinks)) {
    if (subtype !== "Link" || url === undefined || rect === undefined) continue;
    const link = { target: url };
    all = all.flatMap((piece) => linked(piece, rect, link));
  }
  return all;
}

function linked(piece: PdfPiece, rect: readonly number[], link: { readonly target: string }): readonly PdfPiece[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const middle = piece.y + piece.size / 3;
  if (middle < bottom || middle > top || piece.width <= 0) return [piece];
  const from = boundary(piece.text, (left - piece.x) / piece.width);
  const to = boundary(piece.text, (right - piece.x) / piece.width);
  if (to <= from) return [piece];
  const part = (start: number, end: number): PdfPiece => ({
    ...piece,
    text: piece.text.slice(start, end),
    x: piece.x + piece.width * start / piece.text.length,
    width: piece.width * (end - start) / piece.text.length,
  });
  return [part(0, from), { ...part(from, to), link }, part(to, piece.text.length)].filter(({ text }) => text !== "");
}

/** The edge of a word nearest to a share of the width: letters differ in width. */
function boundary(text: string, share: number): number {
  const wanted = Math.round(Math.min(1, Math.max(0, share)) * text.length);
  if (wanted === 0 || wanted === text.length) return wanted;
  for (let off = 0; off <= 6; off++) {
    for (const at of [wanted - off, wanted + off]) {
      if (at <= 0 || at >= text.length) continue;
      if (/\s/.test(text.charAt(at - 1)) !== /\s/.test(text.charAt(at)) || /\w[.,;:!?)]/.test(text.slice(at - 1, at + 1))) return at;
    }
  }
  return wanted;
}
