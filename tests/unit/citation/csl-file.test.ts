// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type CslFileError, readCslFile } from '../../../entrypoints/library/csl-file.ts';
import { addOwnStyle, ownStyles, removeOwnStyle } from '../../../entrypoints/library/own-styles.ts';
import { cite } from '../../../utils/citation/cite.ts';
import { cslOf } from '../../../utils/citation/csl.ts';
import { anArticle } from '../../fixtures/article.ts';

const head = (title: string, more = '') =>
  `<info><title>${title}</title><id>https://styles.example/${title}</id>${more}</info>`;
const style = (title: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-GB">
  ${head(title)}
  <!-- as our seminar writes it -->
  <citation><layout prefix="&lt;" suffix="&gt;"><names variable="author"><name form="short"/></names></layout></citation>
  <bibliography><layout suffix="!"><group delimiter=" / ">
    <names variable="author"><name name-as-sort-order="all"/></names>
    <text variable="title"/>
    <date variable="issued"><date-part name="year"/></date>
  </group></layout></bibliography>
</style>`;

const problemOf = (text: string) => {
  try {
    return readCslFile(text).title;
  } catch (error) {
    return (error as CslFileError).problem;
  }
};

describe('a citation style out of a file', () => {
  it('is cited in', async () => {
    const { title, tree } = readCslFile(style('Seminar'));
    expect(title).toBe('Seminar');
    const item = cslOf(anArticle({ authors: ['Mats Lund'] }), '2026-03-05');
    expect(await cite(item, tree)).toEqual({
      entry: 'Lund, Mats / The crane stays / 2026!',
      reference: '<Lund>',
    });
  });

  it.each([
    ['a page', '<!doctype html><title>Styles</title>', 'notAStyle'],
    ['another format', '<records><style/></records>', 'notAStyle'],
    ['broken XML', style('Seminar').slice(0, 300), 'notAStyle'],
    ['one without a layout', `<style>${head('Empty')}</style>`, 'notAStyle'],
    [
      'one with entities',
      style('Seminar').replace('<style', '<!DOCTYPE style [<!ENTITY a "a">]><style'),
      'notAStyle',
    ],
    [
      'one that points at another',
      `<style>${head('Other', '<link href="https://styles.example/x" rel="independent-parent"/>')}</style>`,
      'dependent',
    ],
  ])('is refused where it is %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('is kept once, and removed', async () => {
    await addOwnStyle(style('Seminar'));
    await addOwnStyle(style('Archive'));
    await addOwnStyle(style('Seminar').replace('suffix="!"', 'suffix="?"'));
    const kept = await ownStyles();
    expect(kept.map(({ title }) => title)).toEqual(['Archive', 'Seminar']);
    expect(JSON.stringify(kept[1]!.tree)).toContain('"suffix":"?"');
    await removeOwnStyle(kept[0]!.id);
    expect((await ownStyles()).map(({ title }) => title)).toEqual(['Seminar']);
  });
});
