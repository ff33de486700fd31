import { useEffect, useState } from 'preact/hooks';
import type { Card, Library } from '../../utils/library/library.ts';
import { type SaidIn, saidBy, timeOf } from '../../utils/library/understand.ts';
import { count, formatMoment, t } from '../../utils/platform/i18n.ts';
import { readerPath } from '../../utils/platform/reader-address.ts';
import { outletLink } from './use-route.ts';

interface Props {
  library: Library;
  entries: Card[];
  name: string;
}

/** All that somebody says across the library, in order of time. */
export function VoicePage({ library, entries, name }: Props) {
  const [said, setSaid] = useState<SaidIn[] | null>(null);
  useEffect(() => void saidBy(library, entries, name).then(setSaid), [library, entries, name]);
  if (!said) return null;
  const roles = [...new Set(said.map(({ speaker }) => speaker?.role).filter((role) => role != null))];
  return (
    <article class="subject">
      <p>
        <a href="#list">{t('backToLibrary')}</a>
      </p>
      <h1>{name}</h1>
      {roles.length > 0 && <p class="entry-facts">{roles.join(' · ')}</p>}
      <p class="entry-facts" role="status">
        {count('statementCount', said.length)} ·{' '}
        {count('articles', new Set(said.map(({ entry }) => entry.id)).size)}
      </p>
      <ol class="said">
        {said.map(({ entry, words, kind, medium }, i) => (
          <li key={`${entry.id}-${i}`}>
            <p class="entry-facts">
              <time dateTime={timeOf(entry)}>{formatMoment(timeOf(entry))}</time> ·{' '}
              <a href={outletLink(entry.site)}>{entry.site}</a>
              {medium && ` · ${t('toMedium', medium.name)}`}
              {kind === 'declined' && ` · ${t('kindDeclined')}`}
            </p>
            <blockquote lang={entry.language} dir={entry.direction}>
              {words}
            </blockquote>
            <p>
              <a href={readerPath({ saved: entry.id, url: entry.url })} lang={entry.language}>
                {entry.title}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
