import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'es',

  sentences: {
    abbreviations: words(`
      Sr Sra Sres Sras Srta Dr Dra D Dª Dña Prof Profa Ud Uds Vd Gral Cnel Cap Sgto Tte Lic Ing Arq Mons Sto
      Sta etc p.ej ej pág págs núm aprox av avda EE.UU a.C d.C a.m p.m Cía Inc Ltd Fdo
    `),
    openers: words(`
      el la los las lo un una unos unas él ella ellos ellas nosotros yo se su sus este esta estos estas ese
      esa esto eso en a al de del por para con sin sobre según tras desde hasta durante pero y o sino si
      cuando mientras aunque porque como así también además ahora entonces luego qué quién cómo dónde cuándo
      no ningún todos todas muchos algunos cada dos
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a ahora al algo algunas algunos ante antes aquel aquella así aun aunque año años bajo bien cada casi
      como con contra cual cuales cuando cómo dar de debe del desde después dice dicho dijo donde dos
      durante día e el ella ellas ellos en entre era eran es esa ese eso esos esta estaba estado estar estas
      este esto estos está están fue fueron gran ha haber había habían han hasta hay hace hacer hecho hoy la
      las le les lo los luego mayor me mejor mi mientras mismo misma muy más nada ni no nos nosotros nuestro
      nueva nuevo o otra otras otro otros para parte pero poco por porque puede pueden pues que quien qué se
      sea según ser si sido sin sino sobre son su sus sí también tan tanto te tener tiene tienen todas todo
      todos toda tras tres tu un una unas uno unos va vez y ya yo él éste
    `),
    anaphora: [
      ...words(`
        él ella ellos ellas ello su sus este esta esto estos estas ese esa eso esos esas aquel aquella
        aquello éste ésta éstos éstas ahí allí aquí entonces así pero y o e sino también tampoco además
        luego después asimismo igualmente incluso pues finalmente ambos ambas dicho dicha dichos dichas tal
        tales posteriormente paralelamente
      `),
      'sin embargo',
      'no obstante',
      'por lo tanto',
      'por tanto',
      'por eso',
      'por ello',
      'por otra parte',
      'por otro lado',
      'por su parte',
      'por ejemplo',
      'en cambio',
      'en efecto',
      'en consecuencia',
      'de hecho',
      'de este modo',
      'de esta manera',
      'de esta forma',
      'a su vez',
      'al mismo tiempo',
      'a pesar de ello',
      'a pesar de esto',
      'desde entonces',
      'hasta entonces',
      'es decir',
      'o sea',
      'tras ello',
      'tras esto',
      'con ello',
      'con esto',
      'lo mismo',
      'los dos',
      'las dos',
      'en ese',
      'en esa',
      'en este sentido',
      'aun así',
      'ahora bien',
    ],
  },
};
