import { expect, it } from 'vitest';
import { distinct, fileName } from '../../../utils/export/file-name.ts';

it.each([
  ['Läckt pm: “Färjan” / hamnen?', 'Läckt-pm-Färjan-hamnen.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['', 'article.md'],
  [`${'word '.repeat(40)}`, `${Array(16).fill('word').join('-')}.md`],
])('of %j', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

it('keeps names apart', () => {
  expect(distinct(['a.csl.json', 'b.md', 'a.csl.json', 'a.csl.json'])).toEqual([
    'a.csl.json',
    'b.md',
    'a-2.csl.json',
    'a-3.csl.json',
  ]);
});
