/**
 * What the licence of the citation engine, CPAL 1.0, wants shown where it is used: the notice, the phrase and the link
 * of its Exhibit B, in these words; and whose the styles are.
 */
export function CiteCredit() {
  const link = (href: string, words: string) => (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
  return (
    <p class="entry-facts" lang="en" dir="ltr">
      {link('https://citationstyles.org/', 'citeproc-js implements the Citation Style Language')} © Frank
      Bennett · {link('https://github.com/citation-style-language/styles', 'styles')}:{' '}
      {link('https://creativecommons.org/licenses/by-sa/3.0/', 'CC BY-SA 3.0')} ·{' '}
      {link('/licences.txt', 'licences')}
    </p>
  );
}
