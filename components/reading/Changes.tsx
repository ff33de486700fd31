import { diffWords } from 'diff';
import { useMemo } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './changes.css';

/** What changed in a text: its words before and after, either null where there are none. */
interface Change {
  kind: 'headline' | 'quote' | 'figure' | 'correction' | 'passage' | 'wording';
  before: string | null;
  after: string | null;
}

interface Props {
  changes: Change[];
  language: string;
  direction: 'ltr' | 'rtl';
  onClose: () => void;
}

const NAMES: Record<Change['kind'], MessageKey> = {
  headline: 'changedHeadline',
  quote: 'changedQuote',
  figure: 'changedFigure',
  correction: 'changedCorrection',
  passage: 'changedPassage',
  wording: 'changedWording',
};

/** What changed since an article was saved, with both wordings. */
export function Changes({ changes, language, direction, onClose }: Props) {
  return (
    <Dialog title={t('changesTitle')} onClose={onClose} wide>
      <ol class="changes">
        {changes.map((change, i) => (
          <li key={i}>
            <h3>{t(NAMES[change.kind])}</h3>
            <div lang={language} dir={direction}>
              <Wordings change={change} />
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Wordings({ change: { before, after } }: { change: Change }) {
  const parts = useMemo(() => diffWords(before ?? '', after ?? ''), [before, after]);
  return (
    <>
      {before !== null && (
        <p>
          <span class="changes-side">{t('changedBefore')}</span>{' '}
          {parts
            .filter(({ added }) => !added)
            .map(({ value, removed }) => (removed ? <del>{value}</del> : value))}
        </p>
      )}
      {after !== null && (
        <p>
          <span class="changes-side">{t('changedAfter')}</span>{' '}
          {parts
            .filter(({ removed }) => !removed)
            .map(({ value, added }) => (added ? <ins>{value}</ins> : value))}
        </p>
      )}
    </>
  );
}
