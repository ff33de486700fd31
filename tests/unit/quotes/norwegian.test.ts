import { expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/nb.ts';
import { said } from './said.ts';

it('takes a surname that ends like a noun for a name where the text has it within a sentence', () => {
  const text =
    '– Det smalt, sier Terje Moen.\n– Det har regnet, sier Kjersti Lund.\nMoen er bekymret for hunden.\n– Han løp til skogs.';
  expect(said(text, pack).at(-1)?.speaker).toBe('Terje Moen');
});

it('knows a channel that is told something', () => {
  expect(said('– Det er aldri frispark, sa Ola Lid til TV 2.', pack)[0]).toMatchObject({ medium: 'TV 2' });
});
