import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../utils/languages/pack.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const packs = import.meta.glob<{ pack: Pack }>('../../../utils/languages/packs/*.ts', { eager: true });

/** By language: texts, each given as its sentences. What is written as one string must stay one sentence. */
const TABLE: Record<string, string[][]> = {
  sv: [
    ['Mötet hölls den 3 maj kl. 14.30 i Hamnby.', 'Ca 40 personer, bl.a. J. P. Holm, kom dit.'],
    ['Bolaget säljer t.ex. Borås-tyger m.m. till bl.a. Danmark.', 'Det gör ingen annan.'],
    ['”Vad händer nu?” frågar hon.', '”Ingen vet.”', 'Han skakar på huvudet.'],
    ['– Vi kan inte vänta, säger Dahl.', '– Det är för sent … och det vet alla.'],
    ['Priset steg med 3,5 procent, dvs. 1.200 kronor.', 'Kung Karl XVI Gustaf var där.'],
    ['Det är landet vi bor i.', 'Staden är vår.'],
  ],
  en: [
    ['Mr. Smith met Dr. J. K. Holm at 5 p.m. on Jan. 5.', 'The U.S. Navy and Acme Inc. were there.'],
    ['“Why now?” she asked.', '“Nobody knows.”', 'He shrugged.'],
    ['Sen. Ada Dahl, D-Ore., paid $3.5 million vs. Germany’s No. 2 offer.', 'It was refused.'],
    ['“Why now?” Ms. Dahl asked.', '“Why not?”', 'The mayor left.', '“Stop!”', '“Never!”'],
    ['They waited... and waited.', 'Nothing came!', 'The end?'],
    ['He moved to the U.S. in 1990.', 'She stayed.'],
    ['‘It is over,’ said St. John’s mayor.', 'Nobody else spoke.'],
  ],
  nb: [
    ['Møtet var 17. mai kl. 14.30 på Ås.', 'Ca. 40 personer, bl.a. J. P. Holm, kom.'],
    ['– Hva skjer nå? spør hun.', '– Ingen vet, sier Dahl.'],
    ['Kong Harald 5. er 3. i rekken.', 'Det vet alle, f.eks. Berg.'],
    ['«Vi gir oss ikke.»', 'Slik lød svaret.'],
  ],
  nn: [
    ['Møtet var 17. mai kl. 14.30 på Ås.', 'Ca. 40 personar, bl.a. J. P. Holm, kom.'],
    ['– Kva skjer no? spør ho.', '– Ingen veit, seier Dahl.'],
  ],
  da: [
    ['Mødet var den 5. juni kl. 14.30 i Havneby.', 'Ca. 40 personer, bl.a. J. P. Holm, kom.'],
    ['»Hvad sker der nu?« spørger hun.', '»Det ved ingen.«', 'Sådan lød svaret.'],
    ['Firmaet A/S Holm, f.eks. Dahl, tabte 3,5 mio. kr. i går.', 'Det var ventet.'],
  ],
  de: [
    ['Am 3. März kam Dr. Holm aus der 2. Etage zum 1. Bürgermeister.', 'Er blieb ca. 20 Minuten.'],
    ['„Was geschieht nun?“, fragte sie.', '„Niemand weiß es.“', 'Die Stadt schweigt.'],
    ['Das kostet z.B. Berlin 3,5 Mio. Euro bzw. 4 Mrd. Kronen.', 'Die Kasse ist leer.'],
    ['Der Verein belegt Platz 3.', 'Das reicht nicht.'],
    ['Nach Angaben von A. Dahl usw. ist das sicher.', 'Niemand widersprach.'],
  ],
  nl: [
    ['Dr. J. P. Holm kwam op 3 mei om 14.30 uur, d.w.z. te laat.', 'Ca. 40 mensen wachtten.'],
    ['‘Wat gebeurt er nu?’ vraagt ze.', '‘Niemand weet het.’', 'Hij haalt zijn schouders op.'],
  ],
  fi: [
    ['Kokous pidettiin 3. toukokuuta klo 14.30.', 'Paikalla oli n. 40 ihmistä, mm. J. P. Holm.'],
    ['”Mitä nyt tapahtuu?” hän kysyy.', '– Kukaan ei tiedä, Dahl sanoo.'],
  ],
  fr: [
    ['M. Holm et Mme Dahl sont arrivés à 14 h 30.', 'Le maire, J.-P. Berg, les attendait.'],
    ['« Que faire maintenant ? » demande-t-elle.', '« Personne ne le sait. »', 'Il hausse les épaules.'],
    ['Le prix a augmenté de 3,5 %, etc.', 'La ville se tait.'],
  ],
  es: [
    ['El Sr. Holm y la Dra. Dahl llegaron a las 14.30 h.', 'El alcalde, J. P. Berg, los esperaba.'],
    ['¿Qué pasa ahora?', '¡Nadie lo sabe!', '—No podemos esperar —dice ella.'],
    ['Los EE.UU. pagaron 3.500 millones.', 'El resto, p.ej. Holm, no pagó.'],
  ],
  it: [
    ['Il dott. Holm e la prof.ssa Dahl sono arrivati alle 14.30.', 'Il sindaco, J. P. Berg, li aspettava.'],
    ['«Che cosa succede ora?» chiede lei.', '«Nessuno lo sa.»', 'Lui alza le spalle.'],
  ],
  pt: [
    ['O Sr. Holm e a Dra. Dahl chegaram às 14.30.', 'O prefeito, J. P. Berg, os esperava.'],
    ['— O que acontece agora? — pergunta ela.', '“Ninguém sabe.”', 'Ele dá de ombros.'],
  ],
  pl: [
    ['Dnia 3. maja o godz. 14.30 przyszedł dr J. P. Holm, tzw. Baca.', 'Było ok. 40 osób.'],
    ['– Co teraz będzie? – pyta.', '– Nikt nie wie – mówi Dahl.'],
  ],
  cs: [
    ['Dne 3. května v 14.30 přišel prof. Holm z ul. Dlouhé.', 'Bylo tam např. 40 lidí.'],
    ['„Co bude teď?“ ptá se.', '„Nikdo neví.“', 'Město mlčí.'],
    ['Schůze bude 3. 5. 2025.', 'Na ni přijde mj. J. Dahl.'],
  ],
  ru: [
    ['Встреча прошла 3 мая на ул. Садовой, д. 5.', 'Пришли 40 человек, в т.ч. И. П. Холм.'],
    ['— Что теперь будет? — спрашивает она.', '«Никто не знает».', 'Город молчит.'],
    ['Проект стоит 3,5 млн. рублей.', 'Это много.'],
  ],
  uk: [
    ['Зустріч відбулася 3 травня, прийшли проф. Холм та І. П. Даль.', 'Це було о 14.30.'],
    ['— Що тепер буде? — питає вона.', '«Ніхто не знає».', 'Місто мовчить.'],
  ],
  is: [
    ['Fundurinn var 3. maí kl. 14.30 í Höfn.', 'Um 40 manns komu, m.a. J. Holm.'],
    ['„Hvað gerist nú?“ spyr hún.', '„Enginn veit.“', 'Bærinn þegir.'],
  ],
  tr: [
    ['Toplantı 3 Mayıs saat 14.30’da yapıldı.', 'Dr. Holm, Prof. Dahl vb. konuklar geldi.'],
    ['“Şimdi ne olacak?” diye sordu.', '“Kimse bilmiyor.”', 'Kent sustu.'],
  ],
  ja: [
    ['会議は５月３日に開かれた。', '市長は「何も決まっていない。待ってほしい」と話した。'],
    ['「これからどうなるのか？」と彼女は尋ねた。', '町は静かだ。'],
  ],
  zh: [
    ['会议于5月3日举行。', '大约40人到场！', '接下来会怎样？'],
    ['“没有人知道。”市长说。', '会议结束了。'],
  ],
  ko: [
    ['회의는 5월 3일 오후 2시 30분에 열렸다.', '약 3.5퍼센트가 반대했다.'],
    ['"이제 어떻게 되나?"라고 그녀가 물었다.', '아무도 대답하지 않았다.'],
  ],
};

const UNSPACED = new Set(['ja', 'zh']);

describe('sentences by language', () => {
  it.each(Object.entries(packs).map(([file, { pack }]) => [file.replace(/^.*\/|\.ts$/g, ''), pack] as const))(
    '%s',
    (tag, pack) => {
      const texts = TABLE[tag];
      expect(texts, `${tag} has no row in the table`).toBeDefined();
      for (const sentences of texts!) {
        const text = sentences.join(UNSPACED.has(tag) ? '' : ' ');
        const found = splitSentences(text, blocksOfPlainText(text), pack.sentences, tag);
        expect(found.map((sentence) => slice(text, sentence))).toEqual(sentences);
      }
    },
  );
});
