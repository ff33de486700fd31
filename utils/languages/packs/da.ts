import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'da',

  sentences: {
    abbreviations: words(`
      bl.a f.eks m.m m.v osv o.l dvs mfl m.fl pga ca kl nr tlf jf inkl ekskl evt etc mio kr pct prof dr sct
      skt mr mrs adv cand mag lic forts hhv vedr ang jan feb mar apr jun jul aug sep sept okt nov dec
    `),
    openers: words(`
      det den de dette denne disse han hun vi jeg man en et i på for af med til fra om når efter før under
      over men og eller så at som der her da nu også ifølge samtidig hvad hvem hvorfor hvordan ikke ingen
      mange nogle flere alle hver hans hendes deres vores mod ved uden mellem hos både derfor
    `),
    ordinalsAfter: words(`den det de`),
  },

  summary: {
    stopwords: words(`
      af alle alt andet andre at bare begge blandt blev blive bliver både da de deg dem den denne der deres
      det dette dig din disse dog du efter ej eller en end endnu er et fik flere for fordi fra frem få får
      fået før først gang gik give giver gjort gør gøre går ha hade han hans har have havde hele hen hende
      hendes her ham hun hvad hvem hver hvis hvor hvordan hvorfor i ifølge igen ikke ind inden ingen ja jeg
      kan kom komme kommer kun kunne lidt man mange med meget mellem men mener mens mere mest mig mod må
      måtte ned nogen noget nogle nok ny nye nu når og også om op os over per på sagde samme selv siden sig
      siger sige sin sine sit skal skulle som store sådan så tidligere til to ud uden under var ved vi
      videre vil ville vores være været år
    `),
    anaphora: [
      ...words(`
        han hun hen den det de dem ham hende dens deres hans hendes dette denne disse der her da så sådan
        sådanne men og eller desuden imidlertid derimot derimod derfor dermed derefter derved dog alligevel
        også samtidig endvidere følgelig altså således nemlig ellers senere tidligere bagefter begge
        herefter hermed heri dertil
      `),
      'i stedet',
      'på den anden side',
      'for eksempel',
      'blandt andet',
      'i så fald',
      'på den måde',
      'af den grund',
      'som følge af dette',
      'trods dette',
      'på grund af dette',
      'efter dette',
      'siden da',
      'siden dengang',
      'med andre ord',
      'det vil sige',
      'de to',
      'det samme',
      'ud over det',
      'oven i købet',
    ],
  },
};
