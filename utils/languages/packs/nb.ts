import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'nb',

  sentences: {
    abbreviations: words(`
      St Chr Joh bl.a f.eks m.m osv o.l dvs mfl m.fl pga ca kl nr tlf jf jfr inkl ekskl evt etc mill mrd kr pst prof dr
      mr mrs adv fylkesl forts jan feb mar apr jun jul aug sep sept okt nov des ifm iht mht bl ev vedr hhv
    `),
    openers: words(`
      det den de dette denne disse han hun vi jeg man en ei et i på for av med til fra om når etter før
      under over men og eller så at som der her da nå også ifølge samtidig hva hvem hvorfor hvordan ikke
      ingen mange noen flere alle hver hans hennes deres vår mot ved uten mellom hos både derfor
    `),
    ordinalsAfter: words(`den det de`),
  },

  summary: {
    stopwords: words(`
      alle alt andre annen at av bare begge ble blei bli blir blitt både da de deg dem den denne der dere
      deres det dette din disse du eg ei eller en enn er et etter flere for fordi fra fram få får fått før
      først ga gang gi gikk gir gjør gjøre gjort går ha hadde han hans har hele henne hennes her hun hva
      hvem hver hvor hvordan hvorfor i ifølge igjen ikke ikkje ingen inn innen intet ja jeg kan kom komme
      kommer kun kunne kvinne la litt man mange med meg mellom men mener mer mest mot mye må måtte ned noe
      noen nok ny nye nå når og også om opp oss over per på sa samme seg selv si sia siden sier sin sine
      sitt skal skulle slik slike som store så sånn til tidligere to under ut uten vant var ved vi videre
      vil ville vår være vært åt
      `),
    negations: words('ikke aldri ingen inget intet ingenting ingensteds verken hverken uten'),
    anaphora: [
      ...words(`
        han hun hen den det de dem ham henne dens deres hans hennes dette denne disse der her da så slik
        slike sånn men og eller dessuten imidlertid derimot derfor dermed deretter derved derfra likevel
        allikevel også samtidig videre istedenfor isteden følgelig altså således nemlig ellers senere
        tidligere etterpå etterhvert begge for dessverre
      `),
      'i stedet',
      'i tillegg',
      'på den annen side',
      'på den andre siden',
      'for eksempel',
      'blant annet',
      'i så fall',
      'på den måten',
      'av den grunn',
      'som følge av dette',
      'til tross for dette',
      'på grunn av dette',
      'etter dette',
      'siden da',
      'siden den gang',
      'med andre ord',
      'det vil si',
      'de to',
      'det samme',
      'frem til da',
      'ingen av dem',
      'en av dem',
      'flere av dem',
      'mange av dem',
      'noen av dem',
      'alle av dem',
      'to av dem',
    ],
    articles: {
      words: ['den', 'det', 'de'],
      endings: [
        'ske',
        'ige',
        'ste',
        'tidligere',
        'ende',
        'ale',
        'elle',
        'ive',
        'nye',
        'store',
        'unge',
        'gamle',
        'erte',
      ],
      except: words(
        'måste viste visste reiste leste feste eneste samme øvrige neste sørgelige virkelige egentlige ønske måske',
      ),
    },
  },
};
