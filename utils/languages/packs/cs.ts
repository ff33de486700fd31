import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'cs',

  sentences: {
    abbreviations: words(`
      dr prof doc ing mgr bc mudr judr phdr rndr gen plk mjr kpt npor por sv tzv tj např atd apod aj mj mil
      mld tis kč č čl odst str pí r roč ul nám tel cca resp popř viz srov st zn n.l př Mgr Ing Dr Prof Doc
      Bc MUDr JUDr PhDr RNDr
    `),
    openers: words(`
      to ta ten ti ty on ona oni ono my já v ve na do z ze o od po za při přes pro pod nad před mezi podle
      ale a i nebo však proto když pokud protože ačkoli také už teď nyní pak poté co kdo proč jak kde ne
      žádný všichni mnoho někteří každý dva jeho její jejich
    `),
    ordinalsAfter: words(`dne od do`),
  },

  summary: {
    stopwords: words(`
      a aby aj ale ani ano asi až bez bude budou by byl byla byli bylo byly být co což či další do dva ho i
      ich jak jako je jeho jej její jejich jen jenž ještě ji jich jim jiné jsem jsme jsou již k kam každý
      kde kdo kdy když ke která které kterou který kteří ku ma má mají me mezi mi mít může mohou mu my na
      nad nám nás nebo nebyl než nic ní nich nim nový nové o od on ona oni ono pak po pod podle pokud pouze
      právě pro proč proti protože před přes při prý roce roku řekl řekla s se si své svůj svou ta tak také
      takže tam tato te tedy ten tento této ti tím to toho tom tomu toto tu tuto ty tyto už u v ve velmi
      více však všechny vy z za ze že
    `),
    anaphora: [
      ...words(`
        on ona ono oni ony jeho její jejich jemu ten ta to ti ty toho té těch tomu tento tato toto tito tyto
        této tohoto těchto tam tu tady zde tehdy tak takový taková takové ale a i nebo avšak však proto tedy
        naopak navíc také též rovněž pak poté později dříve přesto dále nicméně ovšem oba obě tím tímto
        takto
      `),
      'kromě toho',
      'vzhledem k tomu',
      'přes to',
      'díky tomu',
      'z tohoto důvodu',
      'z toho',
      'například',
      'mimo jiné',
      'tímto způsobem',
      'na druhou stranu',
      'na druhé straně',
      'od té doby',
      'do té doby',
      'v té době',
      'v tom případě',
      'jinými slovy',
      'to znamená',
      'místo toho',
      'mezitím',
      'podle něj',
      'podle něho',
      'podle ní',
      'podle nich',
      'zároveň',
      'stejně tak',
    ],
  },
};
