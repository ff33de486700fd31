import { describe, expect, it } from 'vitest';
import { type EvidenceWords, evidenceOf, formatEvidence } from '../../../utils/export/evidence.ts';
import { article, brief } from '../components/fixture.ts';

const words: EvidenceWords = {
  unattributed: 'Unattributed',
  toMedium: (medium) => `to ${medium}`,
  date: (iso) => iso.slice(0, 10),
};
const NORDVIK = 2;
const UNATTRIBUTED = 4;

describe('evidence', () => {
  it('is the words, who said them to whom, where, when, and a link to the passage', () => {
    expect(formatEvidence(evidenceOf(brief(), NORDVIK, words), 'plain')).toBe(
      '“it had been promised a berth by 2027”\n' +
        '— Nordvik Ferries, to Coastal Courier. No ferry terminal before 2030, The Tidewater Post, 2031-03-04. ' +
        'https://tidewater.invalid/ferry#:~:text=it%20had%20been%20promised%20a%20berth%20by%202027',
    );
  });

  it('says where nobody can be named', () => {
    expect(evidenceOf(brief(), UNATTRIBUTED, words).said).toBe('Unattributed');
  });

  it('has the quotation marks of the article’s language', () => {
    const facts = { ...brief().article, language: 'sv' };
    expect(evidenceOf(brief({ article: facts }), UNATTRIBUTED, words).quote).toBe(
      '”The plan was always going to fail.”',
    );
  });

  it('is sound Markdown and HTML whatever the title', () => {
    const facts = { ...brief().article, title: article().title.replace('No', '[No] <b> & *') };
    const evidence = evidenceOf(brief({ article: facts }), UNATTRIBUTED, words);
    expect(formatEvidence(evidence, 'markdown')).toContain('[\\[No\\] \\<b\\> & \\* ferry');
    expect(formatEvidence(evidence, 'html')).toContain('>[No] &lt;b&gt; &amp; * ferry');
    expect(formatEvidence(evidence, 'html')).not.toContain('<b>');
  });
});
