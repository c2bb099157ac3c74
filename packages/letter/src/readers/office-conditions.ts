import type { BranchStep } from "../letter.js";

/** A condition of a field, read. `turned`: the text is printed when the variable is false. */
export interface FieldCondition {
  readonly step: Omit<BranchStep, "value">;
  readonly turned: boolean;
}

/** Longer conditions are one variable as they stand. */
const longest = 300;

const comparison = /^(.*?)\s*(==|!=|<>|<=|>=|=|<|>|\bNEQ\b|\bEQ\b)\s*(.*)$/i;

/** Normalises a test, so that `Partner == "Ja"`, `Partner EQ "Ja"` and the field `IF Partner = "Ja"` are one variable. */
export function conditionOf(left: string, operator: string, right: string, label: string): FieldCondition {
  const turned = ["<>", "!=", "neq"].includes(operator.toLowerCase());
  const equal = turned || ["==", "=", "eq"].includes(operator.toLowerCase());
  return { step: { variable: `${left}${equal ? "=" : operator}${right}`, label }, turned };
}

/** Reads a condition of LibreOffice: `ooow:Partner == "Ja"`. */
export function readCondition(written: string): FieldCondition {
  const test = written.replace(/^\w+:/, "").trim();
  const match = test.length > longest ? null : comparison.exec(test);
  if (match === null) {
    const turned = test.startsWith("!") || /^NOT\b/i.test(test);
    return { step: { variable: turned ? test.replace(/^(?:!|NOT\b)\s*/i, "") : test, label: test }, turned };
  }
  return conditionOf(fieldName(match[1] ?? ""), match[2] ?? "", unquoted(match[3] ?? ""), test);
}

/** The step under which a text is printed: when the condition holds, or when it does not. */
export function branchStep(condition: FieldCondition, holds: boolean): BranchStep {
  return { ...condition.step, value: String(holds !== condition.turned) };
}

/** `[Adressen.Tabel1.Partner]` is the field Partner. */
function fieldName(written: string): string {
  const name = written.trim().replace(/^\[|\]$/g, "");
  return name.slice(name.lastIndexOf(".") + 1);
}

function unquoted(written: string): string {
  return written.trim().replace(/^["']|["']$/g, "");
}
