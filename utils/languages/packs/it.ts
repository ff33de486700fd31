import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'it',

  sentences: {
    abbreviations: words(`
      sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa avv ing arch geom on sen mons ecc es pag pagg
      fig tel ca cfr vol ed SS p.es a.C d.C gen feb apr giu sett ott nov dic mln mld magg Sig Dott Dott.ssa
      Dr Prof Prof.ssa Avv Ing Arch On Sen Mons Gen Col Ten
    `),
    openers: words(`
      il lo la i gli le l un uno una lui lei loro noi io si suo sua questo questa questi queste quello
      quella in a al alla ai di del della dei da dal dalla per con su sul sulla tra fra secondo dopo prima
      durante ma e o se quando mentre anche inoltre poi così però perché come che chi cosa dove non nessuno
      tutti molti alcuni ogni due
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a abbia abbiamo ad adesso agli ai al alla alle allo allora altra altre altri altro anche ancora anni
      anno aveva avevano avere avrebbe che chi ci come con contro cosa cosi così cui da dagli dai dal dalla
      dalle dallo degli dei del della delle dello dentro detto deve di dice dire dopo dove due dunque
      durante e ecco ed era erano essere fa fare fatto fino fra fu già gli ha hanno ho i il in infatti io la
      le lei li lo loro lui ma mai me mentre mi mia mio molto molti ne negli nei nel nella nelle nello no
      noi non nostro nuova nuovo o ogni oggi oltre ora parte per perché però più poi poco prima può qua
      quale quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi sarà
      sarebbe se secondo sei sempre senza si sia siano solo sono sopra sotto spiega sta stata state stati
      stato su sua sue sugli sui sul sulla sulle suo suoi tra tre tutti tutto tutta un una uno va vi vita
      volta è
    `),
    anaphora: [
      ...words(`
        lui lei loro egli ella essi esse esso essa suo sua suoi sue questo questa questi queste quello
        quella quelli quelle ciò costui costei lì là qui qua allora così ma e o però anche inoltre quindi
        dunque perciò pertanto tuttavia infatti invece poi intanto altrimenti infine neanche nemmeno
        entrambi entrambe tale tali successivamente contestualmente
      `),
      "quest'ultimo",
      "quest'ultima",
      "quell'",
      "quest'",
      'in effetti',
      'al contrario',
      'per questo',
      'per esempio',
      'ad esempio',
      "d'altra parte",
      "d'altronde",
      'di conseguenza',
      'di fatto',
      'in questo modo',
      'allo stesso tempo',
      'da allora',
      'fino ad allora',
      'nonostante ciò',
      'dopo di che',
      'cioè',
      'in altre parole',
      'lo stesso',
      'la stessa',
      'i due',
      'le due',
      'a sua volta',
      'dal canto suo',
      'nel frattempo',
      'del resto',
      'a quel punto',
    ],
  },
};
