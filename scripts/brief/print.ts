import { styleText } from 'node:util';
import type { Brief } from '../../utils/brief/brief.ts';
import type { Source } from '../../utils/text/source.ts';
import { type Span, slice } from '../../utils/text/span.ts';
import type { Statement } from '../../utils/text/statement.ts';

type Style = Parameters<typeof styleText>[0];

const MAX_WIDTH = 96;

/** Prints a brief for a person, coloured where the terminal has colour. */
export function printBrief(brief: Brief, stream: NodeJS.WriteStream): void {
  const width = Math.min(MAX_WIDTH, stream.columns ?? MAX_WIDTH);
  const paint = (style: Style, text: string) => styleText(style, text, { stream });
  const line = (text = '') => stream.write(`${text}\n`);
  const section = (title: string) => line(`\n${paint(['bold', 'cyan'], title)}`);
  const words = (span: Span) => slice(brief.text, span).replace(/\s+/g, ' ');
  const sources = new Map(brief.sources.map((source) => [source.id, source]));
  const nameOf = (id: string | null) => (id === null ? null : (sources.get(id)?.name ?? null));
  const paragraph = (text: string, first: string, rest = first) => {
    for (const row of wrap(text, width, first, rest)) line(row);
  };

  const { article, summary } = brief;
  line(paint('bold', article.title || '(no title)'));
  line(paint('dim', bylineOf(brief)));
  if (article.access === 'preview')
    line(paint('yellow', 'Only a preview: the rest of this article is behind a wall.'));
  if (!brief.supported)
    line(paint('yellow', `Lede does not know the language "${article.language}": no statements or sources.`));

  if (summary.publisher) {
    section(
      `${summary.publisher.label}${article.site ? ` (${article.site}'s own)` : " (the publisher's own)"}`,
    );
    for (const point of summary.publisher.points) paragraph(point, '  • ', '    ');
  }
  section('Summary');
  if (summary.sentences.length === 0) line(paint('dim', '  none'));
  for (const sentence of summary.sentences) paragraph(words(sentence), '  ');

  for (const { number, counts, speaker } of summary.figures ?? []) {
    const by = nameOf(speaker);
    const what = [words(number), counts ? words(counts) : ''].join(' ');
    paragraph(`${what}${by ? ` (${by})` : ''}`, '  # ', '    ');
  }

  const said = brief.statements.filter((statement) => statement.kind !== 'declined');
  section(`Statements (${said.length})`);
  if (said.length === 0) line(paint('dim', '  nobody is quoted'));
  for (const statement of said) {
    paragraph(statement.spans.map(words).join(' … '), `  ${MARKS[statement.kind]} `, '    ');
    line(`    ${attribution(statement, nameOf, words, paint)}`);
  }
  const declined = brief.statements.filter((statement) => statement.kind === 'declined');
  if (declined.length > 0) section('Declined to comment');
  for (const statement of declined)
    paragraph(`${nameOf(statement.speaker) ?? 'unclear who'}: ${words(statement)}`, '  ', '    ');

  section(`Sources (${brief.sources.length})`);
  if (brief.sources.length === 0) line(paint('dim', '  none found'));
  for (const source of brief.sources)
    line(`  ${paint('bold', source.name)} ${paint('dim', describe(source, nameOf))}`);
  if (brief.omitted.length > 0)
    line(`\n${paint('dim', `${brief.omitted.length} parts of the page were left out.`)}`);
}

const MARKS: Record<Statement['kind'], string> = { direct: '”', mixed: '”', indirect: '›', declined: '×' };

function bylineOf({ article }: Brief): string {
  const [fast, slow] = article.minutes;
  const minutes = fast === slow ? `${fast} min` : `${fast}–${slow} min`;
  const published = article.published?.slice(0, 16).replace('T', ' ');
  return [article.site, article.authors.join(', '), published, `${article.words} words`, minutes]
    .filter(Boolean)
    .join(' · ');
}

function attribution(
  statement: Statement,
  nameOf: (id: string | null) => string | null,
  words: (span: Span) => string,
  paint: (style: Style, text: string) => string,
): string {
  const speaker = nameOf(statement.speaker);
  const medium = nameOf(statement.medium);
  const shown = statement.mention ? words(statement.mention) : null;
  const named = speaker
    ? paint('green', speaker)
    : paint('yellow', shown ? `unclear who: “${shown}”` : 'unattributed');
  const as = speaker && shown && shown !== speaker ? `, as “${shown}”` : '';
  return `— ${named}${paint('dim', `${as}${medium ? `, to ${medium}` : ''}`)}`;
}

function describe(source: Source, nameOf: (id: string | null) => string | null): string {
  const by = nameOf(source.by);
  const via = nameOf(source.via);
  return [
    source.kind,
    source.role,
    by && `by ${by}`,
    via && `obtained by ${via}`,
    source.reason && `unnamed: ${source.reason}`,
    source.aliases.length > 0 && `also “${source.aliases.join('”, “')}”`,
    source.url,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Breaks a text into lines of at most `width` characters; a longer word stands alone. */
function wrap(text: string, width: number, first: string, rest: string): string[] {
  const rows: string[] = [];
  let row = first;
  for (const word of text.split(/\s+/)) {
    const bare = row === first || row === rest;
    if (!bare && row.length + 1 + word.length > width) {
      rows.push(row);
      row = rest;
    }
    row += row === first || row === rest ? word : ` ${word}`;
  }
  return [...rows, row];
}
