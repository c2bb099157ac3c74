/**
 * Irregular verbs: infinitive = past singular, past plural, participle, then present forms that the rules do not give.
 * "-" = does not exist. Several forms are separated by "/".
 */
const TABLE = `
zijn=was,waren,geweest,ben/bent/is/zijnde/wees/weest|hebben=had,hadden,gehad,heb/hebt/heeft|kunnen=kon,konden,gekund,kan/kunt/kun|mogen=mocht,mochten,gemogen/gemoogd,mag|moeten=moest,moesten,gemoeten
zullen=zou,zouden,-,zal/zult/zul|willen=wilde/wou,wilden/wouden,gewild,wil/wilt|weten=wist,wisten,geweten|worden=werd,werden,geworden|doen=deed,deden,gedaan,doe/doet|gaan=ging,gingen,gegaan,ga/gaat|staan=stond,stonden,gestaan,sta/staat|slaan=sloeg,sloegen,geslagen,sla/slaat|zien=zag,zagen,gezien,zie/ziet
komen=kwam,kwamen,gekomen,kom/komt|nemen=nam,namen,genomen|geven=gaf,gaven,gegeven|lezen=las,lazen,gelezen|eten=at,aten,gegeten|meten=mat,maten,gemeten|treden=trad,traden,getreden|vergeten=vergat,vergaten,vergeten|genezen=genas,genazen,genezen|zitten=zat,zaten,gezeten|liggen=lag,lagen,gelegen|bidden=bad,baden,gebeden
spreken=sprak,spraken,gesproken|breken=brak,braken,gebroken|steken=stak,staken,gestoken|stelen=stal,stalen,gestolen|bevelen=beval,bevalen,bevolen|wreken=wreekte,wreekten,gewroken|wegen=woog,wogen,gewogen|scheren=schoor,schoren,geschoren|zweren=zwoer,zwoeren,gezworen|heffen=hief,hieven,geheven|scheppen=schiep,schiepen,geschapen
brengen=bracht,brachten,gebracht|denken=dacht,dachten,gedacht|zoeken=zocht,zochten,gezocht|kopen=kocht,kochten,gekocht|dunken=docht,dochten,gedocht|zeggen=zei/zegde,zeiden/zegden,gezegd|vragen=vroeg,vroegen,gevraagd|jagen=joeg/jaagde,joegen/jaagden,gejaagd|waaien=woei/waaide,woeien/waaiden,gewaaid
krijgen=kreeg,kregen,gekregen|schrijven=schreef,schreven,geschreven|blijven=bleef,bleven,gebleven|blijken=bleek,bleken,gebleken|lijken=leek,leken,geleken|kijken=keek,keken,gekeken|wijzen=wees,wezen,gewezen|wijken=week,weken,geweken|rijden=reed,reden,gereden,rij|lijden=leed,leden,geleden|snijden=sneed,sneden,gesneden,snij|grijpen=greep,grepen,gegrepen|prijzen=prees,prezen,geprezen|stijgen=steeg,stegen,gestegen|zwijgen=zweeg,zwegen,gezwegen
schijnen=scheen,schenen,geschenen|verschijnen=verscheen,verschenen,verschenen|verdwijnen=verdween,verdwenen,verdwenen|bezwijken=bezweek,bezweken,bezweken|schrijden=schreed,schreden,geschreden|strijden=streed,streden,gestreden|mijden=meed,meden,gemeden|verwijten=verweet,verweten,verweten|wrijven=wreef,wreven,gewreven|drijven=dreef,dreven,gedreven|vergelijken=vergeleek,vergeleken,vergeleken|splijten=spleet,spleten,gespleten|strijken=streek,streken,gestreken|bijten=beet,beten,gebeten|smijten=smeet,smeten,gesmeten|kwijten=kweet,kweten,gekweten|nijgen=neeg,negen,genegen|hijsen=hees,hesen,gehesen|rijzen=rees,rezen,gerezen|slijten=sleet,sleten,gesleten|glijden=gleed,gleden,gegleden|knijpen=kneep,knepen,geknepen|spijten=speet,speten,gespeten|verbijten=verbeet,verbeten,verbeten|begrijpen=begreep,begrepen,begrepen
bieden=bood,boden,geboden|verliezen=verloor,verloren,verloren|kiezen=koos,kozen,gekozen|vriezen=vroor,vroren,gevroren|gieten=goot,goten,gegoten|genieten=genoot,genoten,genoten|schieten=schoot,schoten,geschoten|liegen=loog,logen,gelogen|bedriegen=bedroog,bedrogen,bedrogen|vliegen=vloog,vlogen,gevlogen|sluiten=sloot,sloten,gesloten|buigen=boog,bogen,gebogen|schuiven=schoof,schoven,geschoven|ruiken=rook,roken,geroken|kruipen=kroop,kropen,gekropen|duiken=dook,doken,gedoken|zuigen=zoog,zogen,gezogen|zuipen=zoop,zopen,gezopen|stuiven=stoof,stoven,gestoven|spuiten=spoot,spoten,gespoten|bewegen=bewoog,bewogen,bewogen|snuiten=snoot,snoten,gesnoten|overwegen=overwoog,overwogen,overwogen|fluiten=floot,floten,gefloten
beginnen=begon,begonnen,begonnen|winnen=won,wonnen,gewonnen|vinden=vond,vonden,gevonden|binden=bond,bonden,gebonden|winden=wond,wonden,gewonden|zingen=zong,zongen,gezongen|dringen=drong,drongen,gedrongen|dwingen=dwong,dwongen,gedwongen|springen=sprong,sprongen,gesprongen|klinken=klonk,klonken,geklonken|drinken=dronk,dronken,gedronken|zinken=zonk,zonken,gezonken|krimpen=kromp,krompen,gekrompen|klimmen=klom,klommen,geklommen|spinnen=spon,sponnen,gesponnen|schenken=schonk,schonken,geschonken|zenden=zond,zonden,gezonden|trekken=trok,trokken,getrokken|treffen=trof,troffen,getroffen|gelden=gold,golden,gegolden|schelden=schold,scholden,gescholden|smelten=smolt,smolten,gesmolten|zwemmen=zwom,zwommen,gezwommen|vechten=vocht,vochten,gevochten|schrikken=schrok,schrokken,geschrokken|zwellen=zwol,zwollen,gezwollen|melken=molk/melkte,molken/melkten,gemolken|bergen=borg,borgen,geborgen|zinnen=zon,zonnen,gezonnen|slinken=slonk,slonken,geslonken|verslinden=verslond,verslonden,verslonden|stinken=stonk,stonken,gestonken|blinken=blonk,blonken,geblonken|wringen=wrong,wrongen,gewrongen|schinden=schond,schonden,geschonden|schenden=schond,schonden,geschonden|ontginnen=ontgon,ontgonnen,ontgonnen
helpen=hielp,hielpen,geholpen|werpen=wierp,wierpen,geworpen|sterven=stierf,stierven,gestorven|werven=wierf,wierven,geworven|zwerven=zwierf,zwierven,gezworven|bederven=bedierf,bedierven,bedorven|laten=liet,lieten,gelaten|slapen=sliep,sliepen,geslapen|vallen=viel,vielen,gevallen|houden=hield,hielden,gehouden,hou|lopen=liep,liepen,gelopen|roepen=riep,riepen,geroepen|vangen=ving,vingen,gevangen|hangen=hing,hingen,gehangen|ontvangen=ontving,ontvingen,ontvangen|blazen=blies,bliezen,geblazen|raden=raadde/ried,raadden/rieden,geraden|stoten=stootte/stiet,stootten/stieten,gestoten
dragen=droeg,droegen,gedragen|graven=groef,groeven,gegraven|varen=voer,voeren,gevaren|ervaren=ervoer/ervaarde,ervoeren/ervaarden,ervaren|lachen=lachte,lachten,gelachen|bakken=bakte,bakten,gebakken|laden=laadde,laadden,geladen|wassen=waste,wasten,gewassen|heten=heette,heetten,geheten|scheiden=scheidde,scheidden,gescheiden|spannen=spande,spanden,gespannen|bannen=bande,banden,gebannen|malen=maalde,maalden,gemalen|weven=weefde,weefden,geweven|braden=braadde,braadden,gebraden|vouwen=vouwde,vouwden,gevouwen|houwen=hieuw,hieuwen,gehouwen|zouten=zoutte,zoutten,gezouten|barsten=barstte,barstten,gebarsten|brouwen=brouwde,brouwden,gebrouwen|wezen=was,waren,geweest|plegen=pleegde/placht,pleegden/plachten,gepleegd|voldoen=voldeed,voldeden,voldaan,voldoe/voldoet|bewijzen=bewees,bewezen,bewezen|scheppen=schiep/schepte,schiepen/schepten,geschapen/geschept|delven=dolf/delfde,dolven/delfden,gedolven|zieden=ziedde,ziedden,gezoden|verzinnen=verzon,verzonnen,verzonnen|gedenken=gedacht,gedachten,gedacht|bezinnen=bezon,bezonnen,bezonnen|erven=erfde,erfden,geërfd`;

/** An irregular verb; every member may hold more than one form. */
export interface IrregularVerb {
  readonly pastSingular: readonly string[];
  readonly pastPlural: readonly string[];
  readonly participle: readonly string[];
  readonly present: readonly string[];
}

function forms(field: string | undefined): readonly string[] {
  return field === undefined || field === "" || field === "-" ? [] : field.split("/");
}

/** The irregular verbs by infinitive, without separable particle. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [infinitive = "", rest = ""] = line.split("=");
      const [pastSingular, pastPlural, participle, present] = rest.split(",");
      return [
        infinitive,
        { pastSingular: forms(pastSingular), pastPlural: forms(pastPlural), participle: forms(participle), present: forms(present) },
      ] as const;
    }),
);
