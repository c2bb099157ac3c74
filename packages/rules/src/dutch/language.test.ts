import { describe, expect, it } from "vitest";
import { guessLanguage } from "./language.js";

describe("guessLanguage", () => {
  it.each([
    ["nl", "U krijgt deze brief omdat u een uitkering heeft aangevraagd bij ons."],
    ["nl", "Beste mevrouw De Vries, wij nodigen u uit voor een gesprek over werk."],
    ["nl", "Neem mee: een kopie van uw paspoort en de laatste drie bankafschriften."],
    ["en", "You receive this letter because you have applied for a benefit with us."],
    ["other", "Sie erhalten diesen Brief, weil Sie eine Leistung bei uns beantragt haben."],
    ["other", "Vous recevez cette lettre parce que vous avez demandé une allocation."],
    ["other", "Bu mektubu size bir ödenek için başvurduğunuz için gönderiyoruz ve daha sonra."],
    ["other", "Otrzymuje pan ten list, ponieważ nie ma pan prawa do zasiłku i do pomocy."],
    ["other", "تتلقى هذه الرسالة لأنك تقدمت بطلب للحصول على إعانة لدينا"],
    ["other", "Jo krije dit brief om't jo in útkearing by ús oanfrege hawwe en it is."],
    ["unknown", "Uw afspraak"],
    ["unknown", "Stadhuisplein 1 Postbus 200 1300 AE Almere telefoon fax mail website openingstijden"],
    ["unknown", ""],
    ["unknown", "Analyse cijfers bezwaar, beroep en klachten W&I gemeente Voorbeeldstad"],
  ])("%s: %s", (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
