import type { PageWords } from './words.ts';

export const sv: PageWords = {
  tag: 'sv',
  inBrief: ['artikeln i korthet', 'i korthet', 'kortversionen', 'sammanfattning', 'kort om', 'det viktigaste', 'snabbversionen', 'nyheten i korthet', 'i korta drag', 'kort sagt', 'detta har hänt', 'sammanfattat', 'huvudpunkter'],
  readMore: ['läs mer', 'läs också', 'läs även', 'läs vidare', 'se också', 'se även', 'lyssna också', 'mer om', 'relaterat', 'missa inte', 'läs hela', 'mer från', 'läs fler'],
  afterwards: ['ämnen i artikeln', 'ämnen', 'mest läst', 'mest läsa', 'mest sett', 'kommentarer', 'relaterade artiklar', 'fler artiklar', 'dela artikeln', 'om skribenten', 'senaste nytt', 'rekommenderat', 'taggar', 'läs mer om', 'anmäl text och faktafel', 'så arbetar vi'],
  promotion: ['nyhetsbrev', 'prenumerera', 'ladda ner appen', 'ladda ned appen', 'följ oss på', 'bli medlem', 'bli prenumerant', 'skaffa appen', 'redan prenumerant', 'skapa konto', 'prova gratis', 'tipsa oss'],
  by: ['av', 'text', 'text och foto', 'skriven av'],
  and: ['och', 'samt'],
  published: ['publicerad', 'publicerat', 'publicerades'],
  updated: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'ändrad'],
  credit: ['foto', 'bild', 'fotograf', 'illustration', 'grafik', 'arkivbild', 'video', 'film'],
  controls: ['annons', 'dela', 'dela artikeln', 'dela artikel', 'lyssna', 'lyssna på artikel', 'lyssna på artikeln', 'spara', 'kopiera länk', 'visa mer', 'visa mindre', 'öppna bild i helskärm', 'stäng', 'skriv ut', 'artikeln fortsätter efter annonsen', 'artikeln fortsätter under annonsen'],
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
};
