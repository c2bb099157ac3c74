/** Everyday words that people type in capitals for stress; lower case. In capitals they are no abbreviations. */
export const STRESSED: ReadonlySet<string> = new Set(
  ("moet moeten moest niet geen nooit altijd alleen alle alles allemaal beide wel nu direct meteen vandaag morgen eerst dan pas zelf samen gratis verplicht belangrijk let op hier dit dat deze die uiterlijk voor na en of maar ook nog toch echt snel spoed stop " +
    "meer minder mag mogen kan kunnen wil wilt dient graag dringend laatste kans onmiddellijk persoonlijk vertrouwelijk aandacht waarschuwing herinnering aanmaning besluit uitnodiging oproep bijlage kopie origineel ja nee bellen bel stuur betaal betalen kom komen " +
    "het een de uw u is zijn wordt krijgt in uit mee bij tot van met zonder om op aan over per dus want als door ieder iedereen niemand iets niets thuis open dicht gesloten nieuw nieuwe oud vrij vol leeg klaar hoe wat wie waar wanneer waarom welke naam datum bericht brief info informatie").split(" "),
);
