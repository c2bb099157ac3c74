/** What the language server answers to the requests of the extension. The extension speaks LSP only, so the shapes stand here too. */
export interface LspRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface PartItem {
  readonly title: string;
  readonly state: "present" | "incomplete" | "absent" | "sometimes" | "elsewhere";
  readonly missing: readonly string[];
  readonly range?: LspRange;
  readonly insert?: unknown;
}

export interface PrincipleItem {
  readonly title: string;
  readonly meaning: string;
  readonly open: number;
}

export interface OverviewReply {
  readonly uri: string;
  readonly typeLine: string;
  readonly pointsLine: string;
  readonly profile: string;
  readonly open: number;
  readonly metrics: { readonly words: number; readonly sentences: number; readonly fleschDouma?: number };
  readonly principles: readonly PrincipleItem[];
  readonly parts: readonly PartItem[];
  readonly variants: readonly { readonly label: string; readonly range: LspRange }[];
}

export interface PreviewReply {
  readonly html: string;
  readonly typeLine: string;
  readonly pointsLine: string;
  readonly ranges: readonly LspRange[];
  readonly variants: readonly { readonly variable: string; readonly label: string; readonly values: readonly string[] }[];
}

export interface WordReply {
  readonly unreadable?: string;
  readonly html: string;
  readonly typeLine: string;
  readonly pointsLine: string;
  readonly findings: readonly { readonly index: number; readonly severity: string; readonly message: string; readonly label: string }[];
  readonly principles: readonly PrincipleItem[];
  readonly parts: readonly PartItem[];
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface ChoicesReply {
  readonly types: readonly Choice[];
  readonly profiles: readonly Choice[];
  readonly rules: readonly Choice[];
}

export interface FindingRef {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}
