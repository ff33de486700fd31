import { useEffect, useState } from 'preact/hooks';
import type { Card, Library } from '../../utils/library/library.ts';
import { type OutletFacts, outletFacts } from '../../utils/library/understand.ts';
import { count, formatNumber, formatPercent, t } from '../../utils/platform/i18n.ts';
import { voiceLink } from './use-route.ts';

interface Props {
  library: Library;
  entries: Card[];
  name: string;
}

/** A list longer than this is not read. */
const MOST = 40;

/** Whom an outlet lets speak, in the articles that the reader has saved. */
export function OutletPage({ library, entries, name }: Props) {
  const [facts, setFacts] = useState<OutletFacts | null>(null);
  useEffect(() => void outletFacts(library, entries, name).then(setFacts), [library, entries, name]);
  if (!facts) return null;
  const { statements } = facts;
  const row = (label: string, number: number) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{formatNumber(number)}</td>
      <td>{statements > 0 && formatPercent(number / statements)}</td>
      <td>{statements > 0 && <meter min={0} max={statements} value={number} aria-hidden="true" />}</td>
    </tr>
  );
  return (
    <article class="subject">
      <p>
        <a href="#list">{t('backToLibrary')}</a>
      </p>
      <h1>{name}</h1>
      <p class="tool-due">{t('outletCaveat', count('articles', facts.articles))}</p>
      <table>
        <caption>{t('outletWho')}</caption>
        <tbody>
          {row(t('outletStatements'), statements)}
          {row(t('outletNamed'), facts.named)}
          {row(t('outletUnnamed'), facts.unnamed)}
          {row(t('unattributed'), facts.unattributed)}
          {row(t('secondHand'), facts.secondHand)}
        </tbody>
      </table>
      <table>
        <caption>{t('outletQuoted')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('voice')}</th>
            <th scope="col">{t('outletStatements')}</th>
            <th scope="col">{t('articlesColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.voices.slice(0, MOST).map((voice) => (
            <tr key={voice.name}>
              <th scope="row">
                <a href={voiceLink(voice.name)}>{voice.name}</a>
              </th>
              <td>{formatNumber(voice.statements)}</td>
              <td>{formatNumber(voice.articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
