/**
 * Abbreviations of Dutch letters, with their dots.
 *
 * `mayEnd`: the dot may also end the sentence ("paspoort, enz. Daarna …").
 * `word`: without its dot the form is an ordinary word or name ("min", "jan", "do"), so the dot belongs to it
 * only beside a number.
 */
export interface Abbreviation {
  /** Lower case, with its dots: "i.v.m.". */
  readonly form: string;
  /** What it stands for; more than one when it has several meanings. */
  readonly meanings: readonly string[];
  readonly mayEnd: boolean;
  readonly word: boolean;
}

/** Cannot end a sentence: something must follow. */
const BEFORE_SOMETHING = `
a.g.v.=als gevolg van|aanv.=aanvang,aanvullend|afd.=afdeling|alg.=algemeen|arr.=arrondissement|art.=artikel|artt.=artikelen
b.g.g.=bij geen gehoor|betr.=betreffende|bijl.=bijlage|bijv.=bijvoorbeeld|blz.=bladzijde|bv.=bijvoorbeeld,besloten vennootschap|b.v.=bijvoorbeeld,besloten vennootschap
c.q.=casu quo|cq.=casu quo|ca.=circa|cf.=conform|conf.=conform|d.d.=de dato|dd.=de dato|d.i.=dat is|d.m.v.=door middel van|d.w.z.=dat wil zeggen|dhr.=de heer
dr.=doctor|dra.=doctoranda|drs.=doctorandus|ds.=dominee|e.e.a.=een en ander|evt.=eventueel|excl.=exclusief|fam.=familie|fig.=figuur
gebr.=gebroeders|geb.=geboren|gem.=gemeente,gemiddeld|hfst.=hoofdstuk|hr.=heer|i.a.a.=in afschrift aan|i.c.=in casu|i.c.m.=in combinatie met|i.g.v.=in geval van
i.h.a.=in het algemeen|i.h.b.=in het bijzonder|i.h.k.v.=in het kader van|i.o.=in opdracht,in oprichting|i.o.m.=in overleg met|i.o.v.=in opdracht van|i.p.v.=in plaats van|i.r.t.=in relatie tot|i.s.m.=in samenwerking met|i.t.t.=in tegenstelling tot|i.v.m.=in verband met
i.z.=inzake|id.=idem|incl.=inclusief|ing.=ingenieur|ir.=ingenieur|jhr.=jonkheer|jkvr.=jonkvrouw|l.s.=lectori salutem
m.a.w.=met andere woorden|m.b.t.=met betrekking tot|m.b.v.=met behulp van|m.h.o.o.=met het oog op|m.i.=mijns inziens|m.i.v.=met ingang van|m.m.v.=met medewerking van|m.n.=met name|m.u.v.=met uitzondering van|mej.=mejuffrouw|mevr.=mevrouw|mgr.=monseigneur|mr.=meester|mrs.=meesters|mw.=mevrouw|mww.=mevrouwen
n.a.v.=naar aanleiding van|n.b.=nota bene|nl.=namelijk|nr.=nummer|nrs.=nummers|o.a.=onder andere,onder anderen|o.b.v.=op basis van|o.g.v.=op grond van|o.l.v.=onder leiding van|o.m.=onder meer|ongev.=ongeveer|ong.=ongeveer|st.=sint,stuk|v.=van,voor|o.v.v.=onder vermelding van
par.=paragraaf|penn.=penningmeester|plm.=plusminus|plv.=plaatsvervangend|postb.=postbus|prof.=professor|prov.=provincie|ref.=referentie|reg.=register|resp.=respectievelijk|secr.=secretaris
stb.=Staatsblad|stcrt.=Staatscourant|t.a.v.=ten aanzien van,ter attentie van|t.b.v.=ten behoeve van|t.g.v.=ten gevolge van,ter gelegenheid van,ten gunste van|t.h.v.=ter hoogte van|t.l.v.=ten laste van|t.n.v.=ten name van|t.o.=tegenover|t.o.v.=ten opzichte van,ten overstaan van|t.t.v.=ten tijde van|t.w.=te weten
telnr.=telefoonnummer|tel.nr.=telefoonnummer|trb.=Tractatenblad|vgl.=vergelijk|v.d.=van de,van der|v.h.=van het,voorheen|v.l.n.r.=van links naar rechts|vlgs.=volgens|volgnr.=volgnummer|w.o.=waaronder|wnd.=waarnemend|zgn.=zogenaamd|z.g.=zogenaamd|z.g.n.=zogenaamd|zogen.=zogenaamd`;

/** May also close the sentence when a capital follows. */
const MAY_END = `
a.s.=aanstaande|a.u.b.=alstublieft|aub.=alstublieft|b.b.h.h.=bezigheden buitenshuis hebbende|b.d.=buiten dienst|c.a.=cum annexis|c.s.=cum suis|e.a.=en andere,en anderen|e.d.=en dergelijke|e.v.=en volgende|e.v.a.=en vele andere|enz.=enzovoort|etc.=et cetera
j.l.=jongstleden|jl.=jongstleden|jr.=junior|k.k.=kosten koper|l.l.=laatstleden|mnd.=maand|mln.=miljoen|mld.=miljard|n.chr.=na Christus|n.n.b.=nog niet bekend|n.o.t.k.=nader overeen te komen|n.t.b.=nog te bepalen,nader te bepalen|n.v.t.=niet van toepassing
o.i.d.=of iets dergelijks|p.a.=per adres,per jaar|p.d.=per dag|p.j.=per jaar|p.k.=per kwartaal|p.m.=per maand,pro memorie|p.p.=per persoon|p.p.p.d.=per persoon per dag|p.st.=per stuk|p.u.=per uur|p.w.=per week|s.v.p.=alstublieft|sr.=senior|t.k.=ter kennisname|t.e.m.=tot en met|t.z.t.=te zijner tijd|v.chr.=voor Christus|v.v.=vice versa,voetbalvereniging|w.v.t.t.k.=wat verder ter tafel komt
wk.=week|z.o.z.=zie ommezijde|z.s.m.=zo spoedig mogelijk|zsm.=zo spoedig mogelijk|n.v.=naamloze vennootschap|v.o.f.=vennootschap onder firma|u.a.=uitgesloten aansprakelijkheid|w.a.=wettelijke aansprakelijkheid|gld.=gulden`;

/** Ordinary words or names when no number stands beside them; may end a sentence. */
const BESIDE_NUMBER = `
jan.=januari|feb.=februari|febr.=februari|mrt.=maart|apr.=april|jun.=juni|jul.=juli|aug.=augustus|sep.=september|sept.=september|okt.=oktober|nov.=november|dec.=december
ma.=maandag|di.=dinsdag|wo.=woensdag|do.=donderdag|vr.=vrijdag|za.=zaterdag|zo.=zondag|max.=maximaal|min.=minimaal,minuten|no.=nummer|p.=pagina|pag.=pagina|pp.=pagina's|tel.=telefoon|sec.=seconden|gr.=gram|vol.=volume|dl.=deel|al.=alinea|as.=aanstaande|toest.=toestel|jrg.=jaargang|jg.=jaargang`;

function parse(list: string, mayEnd: boolean, word: boolean): Abbreviation[] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [form = "", meanings = ""] = entry.split("=");
      return { form, meanings: meanings.split(","), mayEnd, word };
    });
}

/** Every abbreviation that is known, by its form in lower case with dots. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  [...parse(BEFORE_SOMETHING, false, false), ...parse(MAY_END, true, false), ...parse(BESIDE_NUMBER, true, true)].map(
    (entry) => [entry.form, entry] as const,
  ),
);

/** True when the abbreviation has more than one meaning, or is an ordinary word without its dot. */
export function isAmbiguous(abbreviation: Abbreviation): boolean {
  return abbreviation.word || abbreviation.meanings.length > 1;
}
