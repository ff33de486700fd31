import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'pt',

  sentences: {
    abbreviations: words(`
      Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Arq D Exmo Exma V S Sto Sta etc p.ex pág págs núm tel
      aprox máx mín av a.C d.C a.m p.m Cia Ltda Inc Gen Cel Cap Ten Sgt Gov Dep Sen EUA jan fev jun jul ago
      nov
    `),
    openers: words(`
      o a os as um uma ele ela eles elas nós eu se seu sua seus suas este esta isto isso esse essa estes
      estas aquele em no na nos nas ao à aos de do da dos das por pelo pela para com sem sobre segundo após
      desde até durante mas e ou quando enquanto embora porque como assim também além já agora então depois
      que quem qual onde não nenhum todos muitos alguns cada dois duas
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a agora ainda além algumas alguns ano anos ante antes ao aos apenas após aquela aquele aqueles aquilo
      as assim até bem cada caso com como contra da das de dela dele deles depois desde dessa desse desta
      deste deve disse dia diz do dois dos duas durante e ela elas ele eles em enquanto entre era eram essa
      esse essas esses esta estas estava este estes está estão eu faz fazer feito ficou foi foram grande ha
      havia há isso isto já la lhe lo maior mais mas me meio menos mesma mesmo meu minha muito muitos na nas
      nem nessa nesse nesta neste no nos nossa nosso nova novo não nós num numa o onde ontem os ou outra
      outras outro outros para parte pela pelas pelo pelos pode podem por porque pouco qual quando quanto
      que quem se segundo seja sem sempre sendo ser será seu seus sido sobre somente sua suas são só também
      tanto tem tendo ter teve tinha toda todas todo todos três tudo um uma umas uns vai vez vem à às é
    `),
    anaphora: [
      ...words(`
        ele ela eles elas seu sua seus suas dele dela deles delas este esta isto estes estas esse essa isso
        esses essas aquele aquela aquilo aí ali lá aqui então assim mas e ou também tampouco igualmente
        inclusive pois porém contudo todavia entretanto portanto ambos ambas tal tais posteriormente
        finalmente nisso nisto disso disto nesse nessa nesses nessas desse dessa
      `),
      'no entanto',
      'por isso',
      'por outro lado',
      'por sua vez',
      'por exemplo',
      'em contrapartida',
      'de fato',
      'de facto',
      'desse modo',
      'deste modo',
      'dessa forma',
      'desta forma',
      'ao mesmo tempo',
      'apesar disso',
      'desde então',
      'até então',
      'ou seja',
      'isto é',
      'com isso',
      'o mesmo',
      'a mesma',
      'os dois',
      'as duas',
      'além disso',
      'em consequência',
      'ainda assim',
      'já ele',
      'já ela',
      'na ocasião',
    ],
  },
};
