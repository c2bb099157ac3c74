import { expect, test, vi } from "vitest";
import { readOffice } from "./office.js";

vi.mock("pdfjs-dist/legacy/build/pdf.mjs", () => {
  throw new Error("Cannot find package");
});

test("without the optional package a PDF says how to add it", async () => {
  const pdf = new TextEncoder().encode("%PDF-1.7\n");
  await expect(readOffice("pdf", pdf, { path: "brief.pdf" })).rejects.toMatchObject({
    reason: "missing-package",
    messages: {
      nl: "Om PDF's te lezen is een extra pakket nodig. Installeer het met: npm install pdfjs-dist@5.6.205",
      en: "Reading PDFs takes one more package. Install it with: npm install pdfjs-dist@5.6.205",
    },
  });
});
