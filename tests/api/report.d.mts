export interface Report { readonly name: string; readonly entry: string; readonly pkg: string }
export const REPORTS: readonly Report[];
export function makeReport(report: Report): string;
export function reportPath(report: Report): string;
