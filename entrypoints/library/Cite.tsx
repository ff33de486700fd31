import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { type Citation, cite } from '../../utils/citation/cite.ts';
import { cslOf } from '../../utils/citation/csl.ts';
import { styleNames } from '../../utils/citation/styles.ts';
import type { Entry, Library } from '../../utils/library/library.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Pick } from './Pick.tsx';

interface Props {
  library: Library;
  entry: Entry;
}

/** An article cited in a style of the reader's choice, to copy. */
export function Cite({ library, entry }: Props) {
  const [style, setStyle] = useState<string | null>(null);
  const [citation, setCitation] = useState<Citation | null>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (style === null) return;
    let current = true;
    setCopied(false);
    citationOf(library, entry, style).then((made) => current && setCitation(made), console.warn);
    return () => {
      current = false;
    };
  }, [library, entry, style]);

  return (
    <div class="cite">
      <Pick
        label={t('citeIn')}
        value={style ?? ''}
        options={[['', t('citeChoose')], ...styleNames]}
        onChoose={(id) => setStyle(id || null)}
      />
      {style && citation && (
        <>
          <p class="cite-entry" lang={entry.language}>
            {citation.entry}
          </p>
          <p class="entry-facts">{t('citeReference', citation.reference)}</p>
          <Button
            label={copied ? t('copied') : t('citeCopy')}
            icon="copy"
            onPress={() =>
              navigator.clipboard.writeText(citation.entry).then(() => setCopied(true), console.warn)
            }
          />
        </>
      )}
    </div>
  );
}

async function citationOf(library: Library, entry: Entry, style: string): Promise<Citation | null> {
  const saved = await library.get(entry.id);
  if (!saved) return null;
  const item = cslOf({ ...saved.article, language: entry.language }, entry.savedAt);
  return cite(item, style);
}
