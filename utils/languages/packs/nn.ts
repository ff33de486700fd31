import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'nn',

  sentences: {
    abbreviations: words(`
      bl.a f.eks m.m osv o.l dvs mfl m.fl pga ca kl nr tlf jf jfr inkl ekskl evt etc mill mrd kr pst prof dr
      mr mrs adv fylkesl forts jan feb mar apr jun jul aug sep sept okt nov des ifm iht mht bl ev vedr hhv
    `),
    openers: words(`
      det den dei dette denne desse han ho vi me eg ein ei eit i på for av med til frå om når etter før
      under over men og eller så at som der her då no også ifølgje samstundes kva kven kvifor korleis ikkje
      ingen mange nokon nokre fleire alle kvar hans hennar deira vår mot ved utan mellom hos både difor
    `),
    ordinalsAfter: words(`den det dei`),
  },

  summary: {
    stopwords: words(`
      alle alt andre annan at av berre begge blei vart bli blir vert blitt både då dei deg den denne der
      deira det dette di din desse du eg ei eller ein eit enn er etter fleire for fordi frå fram få får fått
      før først gav gang gi gjekk gir gjer gjere gjort går ha hadde han hans har heile henne hennar her ho
      kva kven kvar kor korleis kvifor i ifølgje igjen ikkje ingen inn innan ja kan kom kome kjem kunne litt
      man mange med meg mellom men meiner meir mest mot mykje må måtte ned noko nokon nokre nok ny nye no
      når og også om opp oss over per på sa same seg sjølv seie sidan seier sin sine sitt skal skulle slik
      slike som store så til tidlegare to under ut utan var ved vi me vidare vil ville vår vere vore år
    `),
    anaphora: [
      ...words(`
        han ho hen den det dei henne deira hans hennar dette denne desse der her då så slik slike men og
        eller dessutan derimot difor dermed deretter likevel også samstundes vidare følgjeleg altså nemleg
        elles seinare tidlegare etterpå begge for
      `),
      'i staden',
      'i tillegg',
      'på den andre sida',
      'til dømes',
      'blant anna',
      'mellom anna',
      'i så fall',
      'på den måten',
      'av den grunn',
      'som følgje av dette',
      'trass i dette',
      'på grunn av dette',
      'etter dette',
      'sidan då',
      'med andre ord',
      'det vil seie',
      'dei to',
      'det same',
    ],
    articles: {
      words: ['den', 'det', 'dei'],
      endings: [
        'ske',
        'ige',
        'ste',
        'tidlegare',
        'ande',
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
