import type { Element, Root } from 'hast';
import type { Brief } from '../../../utils/brief/brief.ts';
import type { Article } from '../../../utils/text/article.ts';
import type { Source } from '../../../utils/text/source.ts';
import type { Span } from '../../../utils/text/span.ts';
import type { Statement } from '../../../utils/text/statement.ts';

const PARAGRAPHS = [
  'The ferry terminal on Aldersund quay will not be built this decade, according to a budget memo from the harbour board.',
  '“We have run out of road and out of patience,” said Petra Lindqvist-Moore, who chairs the board. “The money went to the breakwater.”',
  'The shipping line Nordvik Ferries told the Coastal Courier that it had been promised a berth by 2027.',
  'A clerk at the harbour office, who asked not to be named for fear of losing her job, said the figures had been known since spring.',
  'The plan was always going to fail.',
  'The mayor’s office declined to comment.',
];

export const text = PARAGRAPHS.join('\n\n');

/** Where words stand in the text; they must be there, once. */
export function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`Not once in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The part of a span that its first words take. */
const first = ({ start }: Span, words: string): Span => ({ start, end: start + words.length });

function tree(): Root {
  let start = 0;
  const children = PARAGRAPHS.map((value): Element => {
    const position = {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: start + value.length },
    };
    start += value.length + 2;
    return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value, position }] };
  });
  return { type: 'root', children };
}

const source = (id: string, name: string, kind: Source['kind'], rest: Partial<Source> = {}): Source => ({
  id,
  name,
  kind,
  role: null,
  aliases: [],
  mentions: [],
  url: null,
  by: null,
  via: null,
  reason: null,
  ...rest,
});

const statement = (kind: Statement['kind'], spans: Span[], rest: Partial<Statement>): Statement => ({
  kind,
  spans,
  start: spans[0]!.start,
  end: spans.at(-1)!.end,
  cue: null,
  mention: null,
  speaker: null,
  medium: null,
  why: 'test',
  ...rest,
});

export const sources: Source[] = [
  source('petra', 'Petra Lindqvist-Moore', 'person', {
    role: 'who chairs the board',
    mentions: [at('Petra Lindqvist-Moore')],
  }),
  source('clerk', 'A clerk at the harbour office', 'anonymous', {
    reason: 'for fear of losing her job',
    mentions: [at('A clerk at the harbour office')],
  }),
  source('nordvik', 'Nordvik Ferries', 'organization', { mentions: [at('Nordvik Ferries')] }),
  source('board', 'The harbour board', 'organization', { mentions: [at('the harbour board')] }),
  source('memo', 'budget memo', 'document', {
    by: 'board',
    via: 'courier',
    url: 'https://harbour.invalid/memo.pdf',
    mentions: [at('a budget memo from the harbour board')],
  }),
  source('courier', 'Coastal Courier', 'outlet', {
    aliases: ['the paper'],
    mentions: [at('Coastal Courier')],
  }),
  source('mayor', 'The mayor’s office', 'organization', { mentions: [at('The mayor’s office')] }),
];

export const statements: Statement[] = [
  statement('indirect', [at('The ferry terminal on Aldersund quay will not be built this decade')], {
    cue: at('according to'),
    mention: at('a budget memo from the harbour board'),
    speaker: 'memo',
  }),
  statement(
    'direct',
    [at('We have run out of road and out of patience'), at('The money went to the breakwater.')],
    { cue: first(at('said Petra'), 'said'), mention: at('Petra Lindqvist-Moore'), speaker: 'petra' },
  ),
  statement('indirect', [at('it had been promised a berth by 2027')], {
    cue: at('told'),
    mention: at('Nordvik Ferries'),
    speaker: 'nordvik',
    medium: 'courier',
  }),
  statement('indirect', [at('the figures had been known since spring')], {
    mention: at('A clerk at the harbour office'),
    speaker: 'clerk',
  }),
  statement('direct', [at('The plan was always going to fail.')], {}),
  statement('declined', [at('The mayor’s office declined to comment.')], {
    cue: at('declined to comment'),
    mention: at('The mayor’s office'),
    speaker: 'mayor',
  }),
];

export const article = (rest: Partial<Article> = {}): Article => ({
  url: 'https://tidewater.invalid/ferry',
  title: 'No ferry terminal before 2030',
  site: 'The Tidewater Post',
  authors: ['Ines Okafor', 'Tom Brandt'],
  published: '2031-03-04T08:00:00Z',
  modified: null,
  section: null,
  language: 'en',
  direction: 'ltr',
  access: 'full',
  text,
  blocks: PARAGRAPHS.map((words) => ({ kind: 'paragraph', ...at(words) })),
  tree: tree(),
  links: [],
  omitted: [{ reason: 'related', text: 'Also read: Breakwater costs double' }],
  credits: ['Lena Faulk'],
  publisherSummary: { label: 'At a glance', points: ['No terminal', 'No money'] },
  completeness: 1,
  ...rest,
});

export const brief = (rest: Partial<Brief> = {}): Brief => {
  const { url, title, site, authors, published, modified, language, direction, access, ...page } = article();
  return {
    article: {
      url,
      title,
      site,
      authors,
      published,
      modified,
      language,
      direction,
      access,
      words: 100,
      minutes: [1, 2],
    },
    text,
    blocks: page.blocks,
    omitted: page.omitted,
    credits: page.credits,
    summary: {
      publisher: page.publisherSummary,
      sentences: [at(PARAGRAPHS[0]!), at(PARAGRAPHS[2]!)],
      ranking: [],
    },
    statements,
    sources,
    supported: true,
    ...rest,
  };
};
