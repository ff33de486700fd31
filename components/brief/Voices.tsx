import { formatNumber, formatPercent, t } from '../../utils/platform/i18n.ts';
import { isNamed } from '../../utils/text/named.ts';
import { SpeakerDot } from './SpeakerDot.tsx';
import type { Voice } from './voices.ts';
import './voices.css';

interface Props {
  voices: Voice[];
  colours: Map<string, number | null>;
  /** The speaker whose statements alone are shown. */
  selected: string | null;
  onSelect: (source: string | null) => void;
}

const LISTED = 6;

/** Who gets how many of the words: a bar with names, and the same as a table. */
export function Voices({ voices, colours, selected, onSelect }: Props) {
  const total = voices.reduce((sum, { words }) => sum + words, 0);
  if (total === 0) return null;
  const colourOf = (voice: Voice) => (voice.source ? colours.get(voice.source.id) : null);
  return (
    <section class="voices" aria-label={t('voices')}>
      <div class="voices-bar" aria-hidden="true">
        {voices.map((voice) => (
          <span
            key={voice.source?.id ?? ''}
            data-colour={colourOf(voice) ?? 'other'}
            data-unnamed={isUnnamed(voice) || undefined}
            style={{ flexGrow: voice.words }}
            title={`${nameOf(voice)} ${formatPercent(voice.words / total)}`}
          />
        ))}
      </div>
      <ul class="voices-names">
        {voices.slice(0, LISTED).map((voice) => {
          const id = voice.source?.id ?? null;
          return (
            <li key={id ?? ''}>
              <button
                type="button"
                disabled={id === null}
                aria-pressed={id === null ? undefined : selected === id}
                onClick={() => onSelect(selected === id ? null : id)}
              >
                <SpeakerDot colour={colourOf(voice)} />
                {nameOf(voice)} <span class="soft">{formatPercent(voice.words / total)}</span>
                {voice.secondHand > 0 && <span class="tag">{t('secondHand')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="visually-hidden">
        <table>
          <caption>
            {t('voicesTable')}. {t('voicesNote')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('voice')}</th>
              <th scope="col">{t('wordsColumn')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('secondHand')}</th>
            </tr>
          </thead>
          <tbody>
            {voices.map((voice) => (
              <tr key={voice.source?.id ?? ''}>
                <th scope="row">{nameOf(voice)}</th>
                <td>{formatNumber(voice.words)}</td>
                <td>{formatPercent(voice.words / total)}</td>
                <td>{formatNumber(voice.secondHand)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const nameOf = ({ source }: Voice) => source?.name ?? t('unattributed');
const isUnnamed = ({ source }: Voice) => !source || !isNamed(source);
