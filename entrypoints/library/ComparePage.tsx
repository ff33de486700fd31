import { useEffect, useState } from 'preact/hooks';
import { type Comparison, compareArticles, type Rendering } from '../../utils/library/compare.ts';
import type { ArticleId, Entry, Library } from '../../utils/library/library.ts';
import { formatNumber, t } from '../../utils/platform/i18n.ts';
import { readerPath } from '../../utils/platform/reader-address.ts';
import { voiceLink } from './use-route.ts';

interface Props {
  library: Library;
  ids: ArticleId[];
}

/** Articles on one story beside each other: whom each quotes, and where they differ. */
export function ComparePage({ library, ids }: Props) {
  const [found, setFound] = useState<{ entries: Entry[]; comparison: Comparison } | null>(null);
  const key = ids.join();
  useEffect(() => {
    Promise.all(key.split(',').map((id) => library.get(id))).then((all) => {
      const articles = all.filter((article) => article !== null);
      setFound({ entries: articles.map(({ entry }) => entry), comparison: compareArticles(articles) });
    });
  }, [library, key]);
  if (!found) return null;
  const { entries, comparison } = found;
  return (
    <article class="subject">
      <p>
        <a href="#list">{t('backToLibrary')}</a>
      </p>
      <h1>{t('compareTitle')}</h1>
      <Voices entries={entries} voices={comparison.voices} />
      <section>
        <h2>{t('compareQuotes')}</h2>
        {comparison.quotes.length === 0 && <p>{t('compareNone')}</p>}
        {comparison.quotes.map(({ speaker, alike, renderings }) => (
          <section key={renderings[0]!.words}>
            <h3>{`${speaker ?? t('unattributed')} · ${t(alike ? 'compareAlike' : 'compareCut')}`}</h3>
            <Renderings renderings={renderings} />
          </section>
        ))}
      </section>
      <section>
        <h2>{t('compareFigures')}</h2>
        {comparison.figures.length === 0 && <p>{t('compareNone')}</p>}
        {comparison.figures.map((renderings) => (
          <Renderings key={renderings[0]!.words} renderings={renderings} />
        ))}
      </section>
      <section>
        <h2>{t('compareOnly')}</h2>
        <ul>
          {entries.map((entry, i) => (
            <li key={entry.id}>
              <b>{entry.site || entry.title}</b>: {comparison.only[i]!.join(', ') || t('compareNone')}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Voices({ entries, voices }: { entries: Entry[]; voices: Comparison['voices'] }) {
  return (
    <table>
      <caption>{t('compareVoices')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('voice')}</th>
          {entries.map((entry) => (
            <th scope="col" key={entry.id}>
              <a href={readerPath({ saved: entry.id, url: entry.url })} title={entry.title}>
                {entry.site || entry.title}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map(({ name, statements }) => (
          <tr key={name}>
            <th scope="row">
              <a href={voiceLink(name)}>{name}</a>
            </th>
            {statements.map((number, i) => (
              <td key={entries[i]!.id}>{number === 0 ? '–' : formatNumber(number)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Renderings = ({ renderings }: { renderings: Rendering[] }) => (
  <ul class="said">
    {renderings.map(({ entry, words }) => (
      <li key={entry.id}>
        <blockquote lang={entry.language} dir={entry.direction}>
          {words}
        </blockquote>
        <p class="entry-facts">
          <a href={readerPath({ saved: entry.id, url: entry.url })}>{entry.site || entry.title}</a>
        </p>
      </li>
    ))}
  </ul>
);
