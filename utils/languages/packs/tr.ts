import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'tr',

  sentences: {
    abbreviations: words(`
      Dr Prof Doç Yrd Av Op Uzm Müh Mim Sn Hz St vb vs bkz örn yy No Cad Sok Mah Apt Alb Gen Org Kor Tuğ Tüm
      Yb Bnb Yzb Ütğm Tğm Ltd Şti A.Ş T.C M.Ö M.S age çev
    `),
    openers: words(`
      bu şu o bunlar onlar biz ben siz sen bir iki ama fakat ve veya ancak çünkü eğer ayrıca yine şimdi
      sonra önce daha böylece böyle öyle her hiç bazı birçok tüm ne kim neden nasıl nerede
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      acaba altı ama ancak artık aslında ayrıca bana bazı belki ben beni benim beri bile bir biraz birçok
      biri birkaç biz bize bizim bu buna bunda bundan bunlar bunları bunu bunun burada çok çünkü da daha
      dahi de defa değil diğer diye dolayı dedi edecek eden ederek edildi ediyor eğer en etti gibi göre ha
      hala halen hangi hem henüz hep hepsi her herkes hiç için ile ilgili ise işte kadar karşı kez ki kim
      kimse mı mi mu mü nasıl ne neden nedenle o olan olarak oldu olduğu olduğunu olması olmayan olsa olup
      olur ona ondan onlar onları onların onu onun orada oysa pek rağmen sadece sanki sen siz son sonra
      söyledi şey şimdi şu tarafından tüm üzere üç var ve veya ya yani yapılan yeni yerine yine yıl yok
      zaten
    `),
    anaphora: [
      ...words(`
        o onlar onu onun ona onların onlara bu bunlar bunu bunun buna bundan şu şunlar bunların orada burada
        oradan buradan ama fakat ancak ve veya çünkü ayrıca yine böylece böyle öyle dolayısıyla oysa üstelik
        sonra ardından bununla aksine ikisi yani
      `),
      'bu nedenle',
      'bunun yanı sıra',
      'bununla birlikte',
      'buna rağmen',
      'öte yandan',
      'diğer yandan',
      'örneğin',
      'başka bir deyişle',
      'o zaman',
      'o zamandan beri',
      'bu arada',
      'bu sırada',
      'aynı zamanda',
      'bundan sonra',
      'daha sonra',
      'bunun üzerine',
    ],
  },
};
