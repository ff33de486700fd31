import { expect, it } from 'vitest';
import { pageLanguages } from '../../../utils/platform/page-languages.ts';

const GERMAN =
  'Die Gemeinde hat am Montag beschlossen, dass die alte Brücke über den Fluss nicht mehr für Lastwagen offen ist, weil das Geländer nach dem Sturm beschädigt wurde.';
const DANISH =
  'Kommunen har besluttet, at den gamle bro over åen ikke længere må bruges af lastbiler, fordi rækværket blev skadet, og det er der mange, der er glade for.';

it('takes the language of the text, the declared one, and English', () => {
  expect(pageLanguages({ declared: 'fr-CH', sample: GERMAN })).toEqual(['de', 'fr', 'en']);
});

it('takes the near kin of a Nordic language with it', () => {
  expect(pageLanguages({ declared: 'da', sample: DANISH })).toEqual(['da', 'en', 'nb', 'nn']);
});

it('names none where the text does not tell', () => {
  expect(pageLanguages({ declared: 'sv', sample: 'Karta' })).toBeNull();
});
