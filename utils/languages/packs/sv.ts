import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'sv',

  sentences: {
    abbreviations: words(`
      bl.a t.ex m.m m.fl o.d o.dyl d.v.s dvs f.d f.n fr.o.m t.o.m i.o.m m.a.o p.g.a pga s.k t.v t.h st resp
      ca cirka kl nr tel jfr forts inkl exkl ev etc osv tr milj mdr mn tkr kr ung ggr max min mfl mm
      bla tex s f d v dr prof docent ing civ fil mag kand jur lic med dir red kapten löjtn överste
      jan feb mar apr jun jul aug sep sept okt nov dec mån tis ons tors fre lör sön S:t Mr Mrs Dr St
    `),
    openers: words(`
      det den de dessa detta denna han hon hen vi ni jag du man en ett i på för av med till från om när efter
      innan under över men och eller så att som där här då nu sedan även också dock enligt samtidigt trots
      vad vem varför hur vilka inte ingen inga många några flera alla varje sin hans hennes deras dess vår
      mot vid utan mellan hos genom både därför däremot
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      alla allt att av blev bli blir blivit bland bara både de dem den denna deras dess dessa det detta dig din
      dina ditt dock du där därför då efter ej eller en enligt er era ett finns flera fram från få får fått för
      före genom ger gick går gör göra ha hade han hans har hel hela hennes hit hon honom hos hur här i icke
      idag igen in inför ingen inget innan inom inte jag ju kan kommer kommit kunde kunna lite man med medan
      mellan men mer mera mest mig min mina mitt mot mycket ned ner nu någon något några när nästa och ock
      också om oss på redan samma samt sedan sig sin sina sitt ska skall skulle som stor stora säga säger sade
      sa sedan så sådan till tog trots två under upp ut utan vad var vara varit varje vars vem vet vi vid vilka
      vilken vilket vill än är år åt även över
    `),
    anaphora: [
      ...words(`
        han hon hen den det de dem honom henne dess deras hans hennes sin detta denna dessa dessutom däremot
        därför därmed därefter därpå därtill därutöver därifrån därigenom där då sedan så här sådan sådana sådant men och
        eller dock emellertid ändå likväl samtidigt också även vidare istället följaktligen alltså således
        nämligen båda bägge ingendera annars dels senare tidigare efteråt ty
      `),
      'i stället',
      'å andra sidan',
      'å ena sidan',
      'till exempel',
      'bland annat',
      'i så fall',
      'på så sätt',
      'på det sättet',
      'av den anledningen',
      'till följd av detta',
      'i och med det',
      'efter det',
      'före det',
      'under tiden',
      'fram till dess',
      'sedan dess',
      'utöver det',
      'förutom det',
      'trots det',
      'trots detta',
      'på grund av det',
      'det vill säga',
      'de två',
      'samma sak',
      'med andra ord',
    ],
  },
};
