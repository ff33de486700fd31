import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'nl',

  sentences: {
    abbreviations: words(`
      dhr mevr mw dr drs ir ing mr prof ds st bijv bv b.v d.w.z o.a e.d enz etc ca circa m.n i.p.v n.a.v
      t.o.v z.g.n zgn nr tel p blz jl ll a.s resp incl excl mln mld evt vgl jan feb mrt apr jun jul aug sep
      sept okt nov dec St J.L
    `),
    openers: words(`
      de het een hij zij ze wij we ik dit dat deze die er in op voor van met naar uit bij aan om over door
      na tegen tijdens volgens maar en of want als toen terwijl omdat hoewel ook nog nu dan daarom echter
      toch wat wie waarom hoe waar niet geen alle veel sommige elke twee zijn haar hun ons
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      aan al alle alleen alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus
      een eens en er ge geen geweest gaat gaan haar had hadden heb hebben heeft hem het hier hij hoe hun
      iemand iets ik in is ja je jaar jaren kan kon kunnen komt maar maakt me meer meest men met mij mijn
      moet moeten mogelijk na naar niet niets nieuwe nog nu of om omdat onder ons ook op over per reeds
      sinds te tegen ten tijdens toch toe toen tot twee u uit uw van veel vele volgens voor vooral waar
      waren was wat we wel werd werden weer wie wij wil wilde worden wordt zal ze zegt zei zelf zich zij
      zijn zo zonder zou zouden
    `),
    anaphora: [
      ...words(`
        hij zij ze hem haar hen hun zijn dit dat deze die er daar hier toen dan zo zulke dergelijke maar en
        of want dus daarom daardoor daarmee daarna daarnaast daarop daarvoor daarbij daarvan daarin
        daartegen hierdoor hiermee hierbij hierna hiervoor echter toch ook bovendien verder tevens eveneens
        intussen ondertussen inmiddels desondanks niettemin vervolgens overigens anders later eerder
        namelijk immers beide beiden
      `),
      'in plaats daarvan',
      'aan de andere kant',
      'bij voorbeeld',
      'bijvoorbeeld',
      'onder andere',
      'als gevolg daarvan',
      'om die reden',
      'sinds dien',
      'sindsdien',
      'tot die tijd',
      'met andere woorden',
      'dat wil zeggen',
      'de twee',
      'hetzelfde',
      'ten slotte',
      'tegelijkertijd',
      'op die manier',
      'in dat geval',
    ],
  },
};
