/** Particles of separable verbs; the longest that fits counts. */
const PARTICLE_LIST =
  "aan aaneen achter achteruit af bekend bij bijeen binnen bloot buiten deel dicht door gade gelijk goed groot hoog in ineen kapot kennis klaar kwijt langs leeg los mede mee misbruik na neer om omver onder op open opeen over plaats rond samen schoon stil stop tegemoet tegen tekort teleur tentoon terecht terug terzijde thuis toe uit uiteen vast veilig vol voor voorbij voorop voort vooruit vrij waar weg weer zwart goed gewaar stuk bezig";

/**
 * Verbs whose particle stands apart in a main clause ("nodigt … uit"). "overleggen", "doorlopen" and the like, which are
 * separable in one sense only, are not here: write "over|leggen" for the separable sense.
 */
const VERBS = `
aanbellen aanbevelen aanbieden aanbrengen aandienen aandragen aandringen aanduiden aangaan aangeven aangrijpen aanhangen aanhechten aanhouden aankaarten aankijken aankloppen aankomen aankondigen aankopen aankruisen aanleggen aanleren aanleveren aanlopen aanmaken aanmanen aanmelden aanmerken aanmoedigen aannemen aanpakken aanpassen aanraden aanraken aanreiken aanrekenen aanrichten aanroepen aanschaffen aanscherpen aanschrijven aansluiten aansporen aanspreken aanstellen aansturen aantasten aantekenen aantonen aantreffen aantrekken aanvallen aanvangen aanvechten aanvoeren aanvragen aanvullen aanwenden aanwerven aanwijzen aanzeggen aanzetten aanzien aanzuiveren
achterblijven achterhalen achterhouden achterlaten afbakenen afbellen afbetalen afbouwen afbreken afdoen afdragen afdrukken afdwingen afgaan afgeven afhalen afhandelen afhangen afhouden afkeuren afkomen afkopen afleggen afleiden afleveren aflezen aflopen aflossen afmaken afmelden afnemen afraden afronden afschaffen afschrijven afsluiten afspreken afstaan afstemmen aftekenen aftrekken afvallen afvoeren afvragen afwachten afwegen afwenden afwerken afwijken afwijzen afwikkelen afzeggen afzien afzenden
bekendmaken bijdragen bijeenkomen bijeenroepen bijhouden bijkomen bijschrijven bijspringen bijstaan bijstellen bijtellen bijvoegen bijwerken bijwonen binnenkomen blootstellen deelnemen doorbetalen doorbrengen doorgaan doorgeven doorhalen doorlezen doorlichten doormaken doornemen doorrekenen doorsturen doorverwijzen doorvoeren doorwerken doorzenden doorzetten
goedkeuren goedvinden inboeken inbrengen indelen indienen ingaan ingrijpen inhalen inhouden inhuren inkomen inkorten inleveren inlichten inlopen inloggen innemen inplannen inrichten inroepen inschakelen inschatten inschrijven inspelen instaan instellen instemmen instromen intrekken invallen invoegen invoeren invorderen invullen inwerken inwilligen inwinnen inwonen inzenden inzetten inzien
kennisgeven kennismaken kennisnemen klaarleggen klaarmaken klaarzetten kwijtraken kwijtschelden langsbrengen langsgaan langskomen leegmaken loslaten
mededelen medebrengen meebrengen meedelen meedenken meedoen meegaan meegeven meehelpen meekomen meekrijgen meelezen meeluisteren meenemen meerekenen meesturen meetellen meewegen meewerken meezenden meezoeken nabellen nabetalen nabezorgen nadenken nagaan nakijken nakomen nalaten naleven nalezen narekenen nastreven navragen nazenden neerkomen neerleggen
omgaan omgooien omkomen omrekenen omruilen omschakelen omscholen omslaan omzetten omzien onderbrengen onderverdelen openbaarmaken opbellen opbergen opbouwen opbrengen opdoen opdragen openstaan openstellen opgeven ophalen ophangen opheffen ophouden opkomen opleggen opleiden opletten opleveren oplopen oplossen opmaken opmerken opnemen oppakken opplakken oproepen opschorten opschrijven opslaan opsporen opsommen opstaan opstarten opstellen opsturen optellen optreden opvallen opvangen opvolgen opvragen opwegen opzeggen opzenden opzetten opzoeken overboeken overbrengen overdragen overeenkomen overgaan overhandigen overhouden overlaten overmaken overnemen overplaatsen overschrijven overstappen overtypen overzetten
plaatsvinden plaatsnemen rondkomen rondsturen samengaan samenhangen samenkomen samenstellen samenvatten samenvoegen samenvallen samenwerken samenwonen stilstaan stopzetten tegemoetkomen tegengaan tegenhouden tegenkomen tegenspreken tegenvallen tegenwerken tekortkomen tekortschieten teleurstellen terugbellen terugbetalen terugblikken terugbrengen terugdraaien terugeisen teruggaan teruggeven terugkeren terugkomen terugkrijgen terugnemen terugschrijven terugsturen terugtrekken terugvinden terugvorderen terugvragen terugzenden thuisblijven thuiskomen toebedelen toebehoren toebrengen toedelen toedienen toegeven toekennen toekomen toelaten toelichten toenemen toepassen toerekenen toeschrijven toesturen toetreden toevoegen toewijzen toezeggen toezenden toezien
uitbetalen uitblijven uitbouwen uitbreiden uitbrengen uitdelen uitdragen uitdrukken uiteenlopen uiteenzetten uitgaan uitgeven uitkeren uitkiezen uitkijken uitkomen uitleggen uitlenen uitleveren uitlokken uitloten uitmaken uitnodigen uitoefenen uitpakken uitreiken uitrekenen uitschrijven uitsluiten uitspreken uitstellen uitsturen uittreden uittrekken uitvallen uitvinden uitvoeren uitwerken uitwijzen uitwisselen uitzenden uitzetten uitzien uitzoeken
vasthouden vastleggen vastmaken vaststaan vaststellen veiligstellen volhouden voorafgaan voorbereiden voorbijgaan voordoen voordragen voorgaan voorhouden voorleggen voorlezen voorlichten voornemen voorschieten voorschrijven voorstellen voortbrengen voortduren voortgaan voortkomen voortvloeien voortzetten vooropstellen vooruitbetalen voorzeggen vrijgeven vrijhouden vrijkomen vrijlaten vrijmaken vrijstellen waarmaken waarnemen wegblijven weggaan weglaten wegnemen wegsturen wegwerken wegvallen weergeven zwartwerken`;

/** The particles, the longest first. */
export const PARTICLES: readonly string[] = [...new Set(["openbaar", "vooraf", "overeen", ...PARTICLE_LIST.split(" ")])].sort((a, b) => b.length - a.length);
/** The listed separable verbs. */
export const SEPARABLE_VERBS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));

/** The particle and the verb of a separable verb, by "|" or by the list; undefined when the verb is not separable. */
export function separate(infinitive: string): { readonly particle: string; readonly verb: string } | undefined {
  const bar = infinitive.indexOf("|");
  if (bar >= 0) return { particle: infinitive.slice(0, bar).trim(), verb: infinitive.slice(bar + 1).trim() };
  const space = infinitive.lastIndexOf(" ");
  if (space >= 0) return { particle: infinitive.slice(0, space).trim(), verb: infinitive.slice(space + 1) };
  if (!SEPARABLE_VERBS.has(infinitive)) return undefined;
  const particle = PARTICLES.find((candidate) => infinitive.startsWith(candidate) && infinitive.length > candidate.length + 3);
  return particle === undefined ? undefined : { particle, verb: infinitive.slice(particle.length) };
}
