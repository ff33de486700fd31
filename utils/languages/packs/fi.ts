import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'fi',

  sentences: {
    abbreviations: words(`
      n s v esim mm ym yms jne ns tms mrd milj ks vrt klo nro puh prof tri dos toim huom os eKr jKr maks alk
      tod.näk toht maist
    `),
    openers: words(`
      se hän he ne tämä nämä minä me sinä te joka mutta ja tai kun jos koska vaikka myös sekä nyt sitten
      siellä täällä kuitenkin lisäksi silti näin niin mitä kuka miksi miten missä ei yksi kaksi moni kaikki
      osa hänen heidän sen niiden
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      ei eivät eikä ennen entä että ehkä enää en et emme ette hän häneen hänelle hänen hänestä hänet he
      heidän heille heitä ja jo joka joiden joille joissa joista joita jos josta jossa jota jotka jonka
      johon juuri kaikki kaikkia kaikkien kanssa kautta kertoi kertoo keskellä ketkä koska kuin kuinka kuka
      kun kuten kuitenkin kyllä lisäksi me meidän meille minkä minun minä missä mistä mitä mihin miksi miten
      mm moni monet monta mukaan muu muun muut mutta myös myöskin ne niiden niille niin niitä nyt nämä
      näiden näitä näin ole olen oli olisi olivat ollut on olla ovat osa paljon pitää pois sa saa saada sai
      sanoi sanoo se sekä sen siellä sieltä siihen siinä siitä sille sillä silloin silti sitten sitä sivu
      siis tai te tehdä teki tämä tämän tässä tästä tätä täällä tuo tuon tulee tuli vaan vai vaikka vain
      varten vastaan vielä voi voidaan voivat vuoden vuonna vuotta vuosi yli yhä yhden yksi yhteen
    `),
    anaphora: [
      ...words(`
        hän he se ne tämä nämä hänen heidän sen niiden tämän näiden häntä heitä sitä niitä tätä näitä siellä
        täällä siinä tässä siitä tästä siihen tähän silloin tällöin sitten siksi siten näin niin mutta ja
        tai eli vaan myös lisäksi kuitenkin silti toisaalta samalla myöhemmin aiemmin molemmat sellainen
        tällainen sellaiset tällaiset näihin niihin niissä näissä hänelle heille hänestä heistä
      `),
      'sen sijaan',
      'sen jälkeen',
      'tämän jälkeen',
      'tämän lisäksi',
      'sen lisäksi',
      'sitä ennen',
      'siitä huolimatta',
      'tästä huolimatta',
      'esimerkiksi',
      'muun muassa',
      'toisin sanoen',
      'siinä tapauksessa',
      'samaan aikaan',
      'sama',
    ],
  },
};
