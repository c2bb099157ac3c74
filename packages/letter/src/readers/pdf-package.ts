import { UnreadableLetterError } from "../letter.js";

/** The part of pdfjs-dist that is used. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>;
}

export interface PdfPage {
  /** Left, bottom, right, top in points. */
  readonly view: readonly number[];
  readonly commonObjs: { get(id: string): PdfFont; has(id: string): boolean };
  getOperatorList(): Promise<unknown>;
  getTextContent(options: { readonly includeMarkedContent: true }): Promise<{ readonly items: readonly (PdfText | PdfMark)[] }>;
  getStructTree(): Promise<PdfNode | null>;
  getAnnotations(): Promise<readonly { readonly subtype?: string; readonly url?: string; readonly rect?: readonly number[] }[]>;
  cleanup(): unknown;
}

export interface PdfFont {
  readonly name?: string;
  /** The file does not hold the font itself. */
  readonly missingFile?: boolean;
}

export interface PdfText {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

export interface PdfMark {
  readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
  readonly id?: string;
  readonly tag?: string;
}

/** A node of the tags of a page. */
export interface PdfNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly PdfNode[];
}

interface PdfModule {
  getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
}

/** A name that bundlers leave alone: the package is large and optional. */
const packageName = "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * Opens a PDF and hands it to `use`.
 * @throws UnreadableLetterError "missing-package" when pdfjs-dist is not installed, "encrypted", "damaged"
 */
export async function withPdf<T>(bytes: Uint8Array, use: (document: PdfDocument) => Promise<T>): Promise<T> {
  const { getDocument } = await loadPackage();
  // The package takes the buffer over: it gets a copy, and a plain one, for it refuses the Buffer of Node.
  const task = getDocument({
    data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false,
    stopAtErrors: false, useWorkerFetch: false, enableXfa: false,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw unreadable(error);
  } finally {
    await task.destroy();
  }
}

async function loadPackage(): Promise<PdfModule> {
  try {
    return await import(packageName) as PdfModule;
  } catch {
    throw new UnreadableLetterError("missing-package", {
      nl: "Om PDF's te lezen is een extra pakket nodig. Installeer het met: npm install pdfjs-dist@5.6.205",
      en: "Reading PDFs takes one more package. Install it with: npm install pdfjs-dist@5.6.205",
    });
  }
}

function unreadable(error: unknown): unknown {
  if (error instanceof UnreadableLetterError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new UnreadableLetterError("encrypted", {
      nl: "Deze PDF is met een wachtwoord beveiligd. Sla hem op zonder wachtwoord.",
      en: "This PDF is protected by a password. Save it without one.",
    });
  }
  return new UnreadableLetterError("damaged", {
    nl: "Deze PDF is beschadigd en niet te lezen. Maak hem opnieuw.",
    en: "This PDF is damaged and cannot be read. Make it again.",
  });
}
