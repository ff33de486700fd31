import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'is',

  sentences: {
    abbreviations: words(`
      t.d þ.e o.s.frv o.fl m.a m.a.s m.ö.o s.s u.þ.b þ.m.t kl nr kr bls sbr ca dr prof sr hr frú alþm millj
      ma hf ehf f.Kr e.Kr jan feb apr jún júl ágú sept okt nóv des þri mið fim fös lau nk sl
    `),
    openers: words(`
      það þetta þessi hann hún þeir þær þau við ég í á fyrir af með til frá um þegar eftir áður undir yfir
      en og eða svo að sem þar hér þá nú einnig samkvæmt hvað hver hvers hvernig ekki enginn margir nokkrir
      allir hans hennar þeirra
    `),
    ordinalsAfter: words(`þann`),
  },

  summary: {
    stopwords: words(`
      á að aðrir aðra af aftur allir allt áður ár ári bara báðir ef eftir eða ein einn eins einnig ekki
      ekkert en enda enn er eru ég fá fékk fleiri frá fram fyrir fyrst geta getur gera gert hafa hafði hans
      hana hann hefur hennar henni hér hjá honum hún hvað hver hvernig hvort í inn kom koma kemur ljós með
      meira mjög má mun mér nú ný nýja ofan og okkur orðið sagði segir segja sem sér sig sína sinn sitt skal
      síðan svo til um undir upp út var varð vegna vera verða verður verið við vill voru yfir þá það þann
      þar þau þegar þeim þeir þeirra þess þessa þessi þessu þetta því þó þær
    `),
    anaphora: [
      ...words(`
        hann hún hán það þeir þær þau hans hennar þess þeirra honum henni þeim þetta þessi þessir þessar þar
        hér þá svo en og eða því þó einnig líka samt síðan seinna áður enn jafnframt ennfremur þannig slíkt
        slíkir bæði báðir þaðan þangað þarna
      `),
      'hins vegar',
      'þrátt fyrir það',
      'þrátt fyrir þetta',
      'til dæmis',
      'meðal annars',
      'þess vegna',
      'af þeim sökum',
      'auk þess',
      'á hinn bóginn',
      'á sama tíma',
      'í staðinn',
      'í kjölfarið',
      'með öðrum orðum',
      'eftir það',
      'síðan þá',
      'fram að því',
      'í því tilfelli',
      'aftur á móti',
      'sama',
    ],
  },
};
