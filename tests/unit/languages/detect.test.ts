import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/languages/detect.ts';

const PROSE: [tag: string, text: string][] = [
  [
    'sv',
    'Kommunen har sagt nej till den nya hamnen, men flera av dem som bor vid sundet säger att de inte ger upp.',
  ],
  [
    'nb',
    'Kommunen har sagt nei til den nye havna, men flere av dem som bor ved sundet sier at de ikke gir opp nå.',
  ],
  [
    'nn',
    'Kommunen har sagt nei til den nye hamna, men fleire av dei som bur ved sundet seier at dei ikkje gir opp no.',
  ],
  [
    'da',
    'Kommunen har sagt nej til den nye havn, men flere af dem, der bor ved sundet, siger, at de ikke giver op nu.',
  ],
  [
    'da',
    'Det blev en aften til glemmebogen for byens hold, der tabte stort ude. Målmanden tog skylden for to af målene, og han havde ikke lyst til at tale om det.',
  ],
  [
    'is',
    'Sveitarfélagið hefur hafnað nýju höfninni en margir þeirra sem búa við sundið segja að þeir gefist ekki upp og það er við því að búast.',
  ],
  [
    'fi',
    'Kunta on hylännyt uuden sataman, mutta monet salmen rannalla asuvat sanovat, että he eivät luovuta ja että asia ei ole vielä selvä.',
  ],
  [
    'en',
    'The council has turned down the new harbour, but many of those who live by the sound say that they will not give up.',
  ],
  [
    'de',
    'Die Gemeinde hat den neuen Hafen abgelehnt, aber viele von denen, die am Sund wohnen, sagen, dass sie nicht aufgeben.',
  ],
  [
    'nl',
    'De gemeente heeft de nieuwe haven afgewezen, maar veel van de mensen die aan het water wonen zeggen dat ze niet opgeven.',
  ],
  [
    'fr',
    'La commune a refusé le nouveau port, mais plusieurs de ceux qui vivent au bord du détroit disent que la lutte n’est pas finie.',
  ],
  [
    'es',
    'El municipio ha rechazado el nuevo puerto, pero muchos de los que viven junto al estrecho dicen que no se rinden.',
  ],
  [
    'pt',
    'O município recusou o novo porto, mas muitos dos que vivem junto ao estreito dizem que não vão desistir da luta.',
  ],
  [
    'it',
    'Il comune ha respinto il nuovo porto, ma molti di quelli che vivono sullo stretto dicono che non si arrendono.',
  ],
  [
    'pl',
    'Gmina odrzuciła nowy port, ale wielu z tych, którzy mieszkają nad cieśniną, mówi, że się nie poddadzą i że to jest dopiero początek.',
  ],
  [
    'cs',
    'Obec odmítla nový přístav, ale mnozí z těch, kteří bydlí u průlivu, říkají, že se nevzdají a že to je jen začátek.',
  ],
  [
    'ru',
    'Город отказался от нового порта, но многие из тех, кто живёт у пролива, говорят, что они не сдадутся и это только начало.',
  ],
  [
    'uk',
    'Місто відмовилося від нового порту, але багато з тих, хто живе біля протоки, кажуть, що вони не здадуться і це лише початок.',
  ],
  [
    'tr',
    'Belediye yeni limanı reddetti ama boğaz kıyısında yaşayan pek çok kişi bu kararın son olmadığını ve daha sonra da bir yol olarak dava için geri döneceğini söylüyor.',
  ],
  ['ja', '町は新しい港の計画を認めなかったが、海峡の近くに住む人の多くはあきらめないと話している。'],
  ['zh', '市政府否决了新港口的计划，但许多住在海峡边的居民表示他们不会放弃。'],
  ['ko', '시는 새 항구 계획을 거부했지만 해협 근처에 사는 많은 주민은 포기하지 않겠다고 말한다.'],
];

describe('detectLanguage', () => {
  it.each(PROSE)('%s, whatever the page declares', (tag, text) => {
    for (const declared of ['', tag, tag === 'en' ? 'sv' : 'en', 'fr-CA']) {
      expect(detectLanguage(text, declared)).toBe(tag);
    }
  });

  it('takes the declared language where the text is too short to tell', () => {
    expect(detectLanguage('Ny hamn', 'da')).toBe('da');
    expect(detectLanguage('', 'ja')).toBe('ja');
  });

  it.each([
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['sv_SE', 'sv'],
    ['zh-Hans', 'zh'],
    ['no', 'nb'],
    ['NB-no', 'nb'],
    ['English', 'und'],
    ['', 'und'],
  ])('folds the tag %s to %s', (declared, tag) => {
    expect(detectLanguage('1', declared)).toBe(tag);
  });

  it('tells bokmål from nynorsk where the page says Norwegian', () => {
    expect(detectLanguage(PROSE[1]![1], 'no')).toBe('nb');
    expect(detectLanguage(PROSE[2]![1], 'no')).toBe('nn');
  });

  it('keeps the declared language where the text is in none that is known here', () => {
    const text =
      'Baile beag cois farraige atá ann agus tá na daoine ag caint faoi chuan nua le fada an lá anois.';
    expect(detectLanguage(text, 'ga')).toBe('ga');
  });

  it('believes no page that declares another language than the text is in, known or not', () => {
    const text = `Umasipala wakwaNtuthuko uthi uzovala ichweba elidala ngoNhlangulana ngoba lidla imali eningi. Abadobi
      bathi ababuzwanga muntu. Imeya ithe isinqumo sithathwe ngokuvumelana emhlanganweni wangoLwesibili ebusuku. Izikebhe
      ezingamashumi ayisithupha zizodluliselwa echwebeni elisha elizovulwa ngalo lelo sonto. Abasebenzi abangama-80
      basesabani ngemisebenzi yabo. Inkampani yezikebhe ayiphendulanga. Umphathi wesikole uthe abantwana bazohamba
      ibanga elide kakhulu. Umkhandlu uzohlangana futhi ngenyanga ezayo.`;
    expect(detectLanguage(text, 'en')).toBe('und');
    expect(detectLanguage(text, 'zu')).toBe('zu');
  });
});
