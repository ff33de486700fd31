import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, it } from 'vitest';
import { exporter } from '../../../utils/export/formats/epub.ts';
import { anExportItem, CONTEXT } from '../../fixtures/export-item.ts';

it.each([
  ['one article', [anExportItem()]],
  [
    'two',
    [
      anExportItem(),
      anExportItem({ title: 'Två & <tre>', url: 'https://paper.example/2?a=1&b=2', language: 'sv' }),
    ],
  ],
  [
    'one with hardly anything',
    [{ ...anExportItem({ title: '', site: '', authors: [], published: null }), brief: null }],
  ],
])('a book of %s is valid', async (_what, items) => {
  const { messages } = await EpubCheck.validate(exporter.write(items, CONTEXT) as Uint8Array);
  expect(messages.filter(({ severity }) => /fatal|error|warning/i.test(severity))).toEqual([]);
});
