// Letters of about 300 words in which every paragraph is different, the same in every run (own small random generator).
const SUBJECTS = ["uw aanvraag", "het gesprek", "uw uitkering", "de parkeervergunning", "uw paspoort", "de verhuizing", "het formulier", "uw woning", "de hulp in huis", "uw rekening", "de afspraak", "het besluit", "de bijlage", "uw inkomen", "de opleiding"];
const VERBS = ["hebben wij bekeken", "hebben wij ontvangen", "bespreken wij met u", "regelen wij voor u", "sturen wij u toe", "kunt u inzien", "vindt u in de map", "staat in de bijlage", "wordt door ons beoordeeld", "leggen wij graag uit", "dient u aan te vullen", "mag u zelf kiezen"];
const TIMES = ["deze week", "in maart", "op dinsdag 3 maart 2026", "voor 14 april 2026", "binnen zes weken", "zo spoedig mogelijk", "vandaag", "na de zomer", "om 10.30 uur", "elke maandag", "volgende maand", "op 9 juni 2026"];
const REASONS = ["omdat u ons daarom vroeg", "want wij hebben nog een vraag", "zodat u weet waar u aan toe bent", "omdat er iets is veranderd", "ingevolge de regels van de gemeente", "zoals wij met u bespraken", "omdat wij u graag helpen", "derhalve vragen wij uw hulp"];
const EXTRAS = ["Bel ons op 020 255 29 11.", "U mag iemand meenemen.", "Heeft u vragen? Bel dan gerust.", "Het bedrag is € 1.250,00.", "Neem uw paspoort mee.", "Kijk op www.voorbeeldstad.nl.", "Wij kijken samen wat nodig is.", "Dit kost u niets.", "Meer leest u in artikel 4:5 van de Awb.", "Uw kenmerk is Z-2026-00417."];

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeLetter(seed, paragraphs = 12) {
  const next = random(seed * 7919 + 13);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const number = () => Math.floor(next() * 9000) + 1000;
  const sentence = () => { const s = `${pick(SUBJECTS)} met nummer ${number()} ${pick(VERBS)} ${pick(TIMES)}, ${pick(REASONS)}.`; return s[0].toUpperCase() + s.slice(1); };
  const body = Array.from({ length: paragraphs }, (_, i) =>
    i % 4 === 3 ? `- ${pick(SUBJECTS)} ${number()}\n- ${pick(SUBJECTS)} ${number()}\n- ${pick(SUBJECTS)} uit ${pick(TIMES)}` : `${sentence()} ${pick(EXTRAS)} ${sentence()}`);
  return `# Bericht over ${pick(SUBJECTS)} ${number()}\n\nBeste {{voornaam}} {{achternaam}},\n\n${body.join("\n\n")}\n\nMet vriendelijke groet,\n\nS. de Wit (${number()})\n`;
}
