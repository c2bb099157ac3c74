const unitsInPoints: Readonly<Record<string, number | undefined>> = {
  pt: 1, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, pc: 12, pi: 12, px: 0.75,
};

/** A measure in points: a number without a unit counts in `unit` points. Undefined when it is none. */
export function points(value: string | undefined, unit: number): number | undefined {
  const match = /^(-?\d{0,9}(?:\.\d{1,9})?)([a-z]{2})?$/.exec(value ?? "");
  if (match === null || match[1] === "" || match[1] === "-") return undefined;
  const factor = match[2] === undefined ? unit : unitsInPoints[match[2]];
  return factor === undefined ? undefined : rounded(Number(match[1]) * factor);
}

/** Single spacing of the usual text fonts is about this factor of their size: "exactly 14 points" is a factor of it. */
const singleSpacing = 1.15;

/** A line distance in points as a factor of single spacing. */
export function lineFactor(distance: number, size: number): number {
  return rounded(distance / (size * singleSpacing));
}

/** Three decimals: measures in files are rounded themselves. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
