/**
 * Frequent words of languages, by which a text's language is told. Short words that carry no content are in
 * every sentence whatever it is about; for near kin the ones that differ are listed: "ikke" and "ikkje".
 * Own compilation.
 */
const PROFILES: Record<string, string> = {
  bg: 'и на да се за от не са че това като по със ще е беше която които според след още много най',
  bs: 'i u je da se na za su od koji što nije bi će sa prema',
  ca: 'i de la que el en les els a per un amb una del no és dels al va ha més són com també aquesta però',
  cs: 'a v se na je že o s z do i to ve pro za by ale jsem podle po jako který byl které jeho už také při od není',
  da: 'og i at er det en til på af for den der ikke med har som de et han var blev efter fra hun også nu mig sig hvad ud over skal kan siger om vi jeg op noget meget mellem bliver ifølge sagde havde lige fik gør',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  el: 'και το της του να για με την που στο από των είναι σε δεν θα',
  en: 'the of and to in a is that for it as was with be by on not he his are this at from but have which they had has its said',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus ha fue este según',
  et: 'ja on ei et see oli ning kui ka mis aga oma selle tema kes või pole välja eesti veel ta',
  eu: 'eta da ez du dira bat izan zen dute ere egin baina hori den beste duen',
  fi: 'ja on ei se että oli hän kun mutta myös ovat mukaan joka sen jo niin vain olisi kuin tai ole voi sekä ollut hänen tämä',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ont été selon',
  hr: 'i u je da se na za su od koji što nije bi će s prema kako te nakon',
  hu: 'a az és hogy nem is egy van volt meg már csak de ez azt szerint lesz el még mint pedig vagy ki kell',
  id: 'yang dan di ini dengan untuk itu dari dalam tidak pada akan juga ke oleh karena ada bahwa telah saat mereka',
  is: 'og í að er á sem það var við til um en ekki með af hann fyrir hafa eru því þess hún frá voru hefur verið segir þetta hans',
  it: 'di e che la il un a per in una è non sono della si del le con da i nel più anche ha come dei gli alla al ma lo',
  lt: 'ir kad į iš su tai yra buvo apie kaip bet po už jis ne dėl taip pat nuo jo',
  lv: 'un ir ka no ar par uz bija arī tas kas pēc bet kā vai lai nav viņš to tiek',
  nb: 'og i det er på som en å til av for at har med de ikke den han var et om fra ble hun seg vi etter også jeg nå bare hva opp sier skal kan mener noe mye mellom blir ifølge hadde fikk ut',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om hij ook als bij uit maar naar door heeft werd nog volgens dan wordt',
  nn: 'og i det er på som ein å til av for at har med dei ikkje den han var eit om frå vart hjå ho seg vi etter også eg no berre kva opp seier skal kan meiner blei vere noko korleis',
  pl: 'i w na z się nie że do jest to o jak za po od co ale przez był dla są już tym oraz jego być może także który',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu são segundo',
  ro: 'și de în a la cu care pe din că nu un o să pentru este mai au fost sunt ce după prin fi lui',
  ru: 'и в не на что с по как это из он для к от но о был за его также а до будет было при года после',
  sk: 'a v sa na je že s o z do to aj pre za ako by ale podľa po ktorý bol ktoré jeho už pri od nie',
  sl: 'in je v da na se za so ki z pa po ni bi tudi kot s ob bo bil še',
  sr: 'и у је да се на за су од који што није би ће са према како',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag från vi sig hon så också efter nu under skulle säger ska där vid',
  tr: 've bir bu için de da ile olarak çok daha olan gibi sonra kadar en var ise olduğunu değil ancak göre dedi',
  uk: 'і в на що не з та у до за про як це від є для його але й були також був після який які',
  vi: 'và của là có không được cho các trong với người một những này khi đã để từ ở',
  ar: 'في من على إلى أن عن التي الذي مع هذا هذه كان قد ما لا بعد بين',
  fa: 'و در به از که این را با است برای آن یک خود تا بر شد های می',
  ur: 'کے میں کی سے ہے کا نے اور کو پر یہ کہ ہیں اس ایک',
};

/** The languages that are told by words. */
export const PROFILED: ReadonlySet<string> = new Set(Object.keys(PROFILES));

/** For each word the languages it is frequent in. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(PROFILES)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), tag]);
  }
  return map;
})();
