import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import type { Brief } from '../../utils/brief/brief.ts';
import { type Citation, cite } from '../../utils/citation/cite.ts';
import { cslOf } from '../../utils/citation/csl.ts';
import { quotedIn } from '../../utils/citation/quoted-in.ts';
import { loadStyle, styleNames } from '../../utils/citation/styles.ts';
import { quoted } from '../../utils/export/evidence.ts';
import type { Card, Library } from '../../utils/library/library.ts';
import { t } from '../../utils/platform/i18n.ts';
import { slice } from '../../utils/text/span.ts';
import { CiteCredit } from './CiteCredit.tsx';
import { OwnStyles } from './OwnStyles.tsx';
import { ownStyles } from './own-styles.ts';
import { Pick } from './Pick.tsx';

interface Props {
  library: Library;
  entry: Card;
}

/** What somebody says in the article, to be cited with the speaker. */
interface Quote {
  speaker: string;
  words: string;
}

interface Cited extends Citation {
  quotes: Quote[];
}

/** Letters of a quote that the list of quotes shows. */
const SHOWN = 60;

/** An article, or a quote in it, cited in a style of the reader's choice, to copy. */
export function Cite({ library, entry }: Props) {
  const [style, setStyle] = useState<string | null>(null);
  const [own, setOwn] = useState<[id: string, title: string][]>([]);
  const [cited, setCited] = useState<Cited | 'failed' | null>(null);
  const [chosen, setChosen] = useState(-1);
  const [copied, setCopied] = useState(false);
  const refresh = () =>
    ownStyles().then((styles) => setOwn(styles.map(({ id, title }) => [id, title])), console.warn);
  useEffect(() => void refresh(), []);
  useEffect(() => {
    if (style === null) return setCited(null);
    let current = true;
    const show = (made: Cited | 'failed' | null) => current && setCited(made);
    citedIn(library, entry, style).then(show, (error) => {
      console.warn(error);
      show('failed');
    });
    return () => {
      current = false;
    };
  }, [library, entry, style]);
  useEffect(() => setCopied(false), [style, chosen]);

  const quotes = cited && cited !== 'failed' ? cited.quotes : [];
  const quote = quotes[chosen];
  return (
    <div class="cite">
      <Pick
        label={t('citeIn')}
        value={style ?? ''}
        options={[['', t('citeChoose')], ...styleNames, ...own]}
        onChoose={(id) => setStyle(id || null)}
      />
      <OwnStyles
        chosen={own.find(([id]) => id === style) ?? null}
        onChange={(id) => {
          setStyle(id);
          refresh();
        }}
      />
      {cited === 'failed' && <p role="alert">{t('citeFailed')}</p>}
      {cited && cited !== 'failed' && (
        <>
          {quotes.length > 0 && (
            <Pick
              label={t('citeWhat')}
              value={String(chosen)}
              options={[['-1', t('citeWhole')], ...quotes.map(optionOf)]}
              onChoose={(index) => setChosen(Number(index))}
            />
          )}
          {quote && (
            <p class="cite-entry" lang={entry.language}>
              {passageOf(quote, cited, entry.language)}
            </p>
          )}
          <p class="cite-entry" lang={entry.language}>
            {cited.entry}
          </p>
          {!quote && <p class="entry-facts">{t('citeReference', cited.reference)}</p>}
          <Button
            label={copied ? t('copied') : t('citeCopy')}
            icon="copy"
            onPress={() =>
              navigator.clipboard
                .writeText(
                  quote ? `${passageOf(quote, cited, entry.language)}\n\n${cited.entry}` : cited.entry,
                )
                .then(() => setCopied(true), console.warn)
            }
          />
        </>
      )}
      {style !== null && <CiteCredit />}
    </div>
  );
}

const optionOf = ({ speaker, words }: Quote, index: number): [string, string] => [
  String(index),
  `${speaker}: ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`,
];

/** The quoted words with the reference behind them, for the running text. */
const passageOf = ({ speaker, words }: Quote, { reference }: Citation, language: string): string =>
  `${quoted(words, language)} ${quotedIn(speaker, reference, (who, where) => t('citeQuotedIn', who, where))}`;

async function citedIn(library: Library, entry: Card, style: string): Promise<Cited | null> {
  const [saved, own] = await Promise.all([library.get(entry.id), ownStyles()]);
  if (!saved) return null;
  const tree = own.find(({ id }) => id === style)?.tree ?? (await loadStyle(style));
  const item = cslOf({ ...saved.article, language: entry.language }, entry.savedAt);
  return { ...(await cite(item, tree)), quotes: saved.brief ? quotesIn(saved.brief) : [] };
}

/** What is quoted word for word and has a speaker. */
const quotesIn = ({ statements, sources, text }: Brief): Quote[] =>
  statements.flatMap((statement) => {
    const speaker = sources.find(({ id }) => id === statement.speaker)?.name;
    if (statement.kind !== 'direct' || !speaker) return [];
    const words = statement.spans.map((span) => slice(text, span).trim()).join(' … ');
    // The comma that stands before "she said" belongs to the article's sentence.
    return [{ speaker, words: words.replace(/[,،、，]$/, '') }];
  });
