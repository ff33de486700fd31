import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'pl',

  sentences: {
    abbreviations: words(`
      dr prof mgr inż hab ks bp abp św gen płk mjr kpt sierż red p tzw tzn tj np itd itp m.in ok ul al pl nr
      tel godz r w wg zob art ust pkt zł gr mln mld tys max jw im wz ds ur zm n.e p.n.e med
    `),
    openers: words(`
      to ta ten ci te on ona oni one my ja w we na do z ze o od po za przy przez dla pod nad przed między
      według ale i a oraz lub jednak więc gdy kiedy jeśli choć ponieważ także też już teraz wtedy potem
      następnie co kto dlaczego jak gdzie nie żaden wszyscy wielu niektórzy każdy dwa jego jej ich
    `),
    ordinalsAfter: words(`dnia`),
  },

  summary: {
    stopwords: words(`
      a aby albo ale ani aż bardzo bez bo bowiem by byli bym był była było były być będzie będą cały chce
      choć ci co coś czy czyli dla dlaczego do dobrze dwa gdy gdyż gdzie go i ich ile im innych inne iż ja
      jak jako jakie je jeden jednak jedna jego jej jest jestem jeszcze jeśli już każdy kiedy kto która
      które którego której który których którzy lub ma mają mam mi między mimo mnie mogą może można mówi
      musi my na nad nam nas nawet nich nie niego niej nim niż no nowy nowe o obok od on ona one oni oraz po
      pod podczas ponad ponieważ powiedział przed przede przez przy r roku również są się sobie swoje swojej
      ta tak także takie tam te tego tej ten też to tu twój ty tych tylko tym u w we według wiele więc
      wszystko wszystkich z za zaś ze że został została zostały żeby
    `),
    anaphora: [
      ...words(`
        on ona ono oni one jego jej ich jemu niego niej nich nim nimi ten ta to ci te tego tej tych temu tym
        tam tu tutaj wtedy wówczas tak taki taka takie ale a i oraz lub albo jednak jednakże więc zatem
        dlatego natomiast zaś ponadto także też również następnie potem później wcześniej tymczasem stąd
        bowiem przeto obaj obie oboje
      `),
      'poza tym',
      'w związku z tym',
      'mimo to',
      'mimo tego',
      'dzięki temu',
      'z tego powodu',
      'na przykład',
      'między innymi',
      'w ten sposób',
      'po drugie',
      'z drugiej strony',
      'od tego czasu',
      'w tym czasie',
      'w takim przypadku',
      'innymi słowy',
      'to znaczy',
      'tym samym',
      'przy tym',
      'zamiast tego',
      'oprócz tego',
      'w efekcie',
    ],
  },
};
