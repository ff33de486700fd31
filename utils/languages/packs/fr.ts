import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'fr',

  sentences: {
    abbreviations: words(`
      M MM Mme Mmes Mlle Mlles Me Dr Pr St Ste Mgr etc ex apr J-C p pp cf chap fig tél hab janv févr avr
      juil oct nov déc éd ibid c.-à-d boul n°
    `),
    openers: words(`
      le la les l un une des il elle ils elles on nous vous je ce cette ces cet c en dans à au aux pour par
      sur avec sans mais et ou donc or car si quand lorsque après avant depuis pendant selon d de du malgré
      cependant toutefois pourtant ainsi alors aussi enfin puis que qui quoi où comment pourquoi son sa ses
      leur leurs tout tous toutes plusieurs certains chaque aucun deux
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      ai ainsi alors après au aucun aucune aujourd'hui aura aussi autre autres aux avaient avait avant avec
      avoir ayant c car ce cela celle celles celui ces cet cette ceux chaque chez comme comment contre d
      dans de depuis des deux doit donc dont du elle elles en encore entre est et étaient était été être eu
      eux fait faire faut fois font hui ici il ils j je jusqu l la le les leur leurs lors lorsque lui là m
      ma mais me mes moi moins mon même mêmes n ne ni non nos notre nous nouveau nouvelle on ont ou où par
      parce pas pendant peu peut plus plusieurs point pour pourquoi près qu quand que quel quelle quelles
      quels qui quoi s sa sans se selon sera serait ses si soit son sont sous sur t ta tandis te tel telle
      tes toi ton tous tout toute toutes très tu un une vers vos votre vous y à ça
    `),
    anaphora: [
      ...words(`
        il elle ils elles lui leur leurs son sa ses ce cet cette ces cela ceci ça celui-ci celle-ci ceux-ci
        celles-ci celui celle ceux celles y là ici alors ainsi aussi mais et ou donc or car puis ensuite
        cependant toutefois néanmoins pourtant enfin également parallèlement auparavant inversement certes
        sinon autrement
      `),
      "c'est",
      "c'était",
      'ce dernier',
      'ces derniers',
      'cette dernière',
      'ces dernières',
      'en effet',
      'en outre',
      'en revanche',
      'par ailleurs',
      'par conséquent',
      'par exemple',
      'de plus',
      'du coup',
      'de même',
      'dans ce',
      'à ce',
      'depuis lors',
      'au contraire',
      "d'autre part",
      "d'une part",
      'pour autant',
      'en fait',
      'malgré cela',
      'malgré tout',
      "c'est-à-dire",
      'les deux',
      'le même',
      'la même',
      'dès lors',
      "à l'inverse",
      'dans la foulée',
      "d'ailleurs",
    ],
  },
};
