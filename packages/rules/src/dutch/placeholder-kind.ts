/** What a placeholder is filled with, as far as its name tells. */
export type PlaceholderKind = "name" | "date" | "time" | "phone" | "amount" | "mail" | "url" | "address" | "reference" | "text";

/** Parts of names, most telling first; the first that fits counts. */
const SIGNS: readonly (readonly [PlaceholderKind, RegExp])[] = [
  ["phone", /telefoon|doorkies|(?<![a-z])tel(?:nr|nummer)?(?![a-z])|phone|(?<![a-z])nummer_?(?:te_?)?bellen|mobiel|06/],
  ["mail", /e-?mail|(?<![a-z])mail/],
  ["url", /(?<![a-z])url|link|web_?(?:site|adres)|(?<![a-z])site(?![a-z])|portaal/],
  ["date", /datum|date|(?<![a-z])dag(?![a-z])|deadline|termijn|geboren/],
  ["time", /tijd|(?<![a-z])uur|(?<![a-z])time/],
  ["amount", /bedrag|amount|euro|kosten|saldo|prijs|hoogte/],
  ["reference", /kenmerk|zaak_?(?:nummer|id)|dossier|referentie|reference|nummer|(?<![a-z])nr(?![a-z])|(?<![a-z])id(?![a-z])|bsn|iban/],
  ["name", /naam|name|contact_?persoon|medewerker|behandelaar|consulent|ondertekenaar|wethouder|aanhef|voorletters|burgemeester/],
  ["address", /adres|straat|postcode|(?<![a-z])plaats|woonplaats|huisnummer|locatie|address|gebouw/],
];

/** Names that hold any text: a fixed passage, a reason. */
const TEXT = /tekst|text|passage|blok|clausule|reden|toelichting|omschrijving|inhoud|bericht|body|beschrijving|opmerking/;

/** The kind of a placeholder by its name (`klant.voornaam` → name); undefined when the name does not say. */
export function placeholderKind(name: string): PlaceholderKind | undefined {
  if (!known.has(name)) {
    if (known.size >= REMEMBERED_NAMES) known.clear();
    known.set(name, kindOf(name));
  }
  return known.get(name);
}

/** A template repeats its names. */
const known = new Map<string, PlaceholderKind | undefined>();
const REMEMBERED_NAMES = 2_000;

function kindOf(name: string): PlaceholderKind | undefined {
  const bare = name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  if (TEXT.test(bare)) return "text";
  return SIGNS.find(([, sign]) => sign.test(bare))?.[0];
}
