import { placeholderKind, type PlaceholderKind } from "../dutch/placeholder-kind.js";

const VALUES: Readonly<Record<PlaceholderKind, string>> = {
  name: "Samira de Wit", date: "dinsdag 12 januari 2027", time: "10.30 uur", phone: "14 020", amount: "€ 250,00",
  mail: "naam@voorbeeld.nl", url: "www.voorbeeld.nl", address: "Voorbeeldstraat 1", reference: "Z-2026-00417", text: "",
};

/** Something that could stand where a placeholder stands, by its name; `[naam]` where the name tells nothing. Invented, never of a real person. */
export function exampleValue(name: string): string {
  const kind = placeholderKind(name);
  return (kind === undefined ? "" : VALUES[kind]) || `[${name || "…"}]`;
}
