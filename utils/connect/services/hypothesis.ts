import type { Brief } from '../../brief/brief.ts';
import { named } from '../../brief/said.ts';
import type { ExportItem } from '../../export/exporter.ts';
import { type QuoteSelector, quoteSelector } from '../../export/quote-selector.ts';
import type { Span } from '../../text/span.ts';
import {
  ConnectError,
  type Connector,
  expectStatus,
  type Send,
  type Setup,
  textField,
} from '../connector.ts';

const SERVER = 'https://api.hypothes.is/api';

/** What the article's people say, as annotations on the page that only the reader sees. https://h.readthedocs.io/en/latest/api-reference/v1/ */
export const connector: Connector = {
  name: 'Hypothesis',
  fields: [{ id: 'token', secret: true, fallback: '' }],
  addressOf: () => SERVER,
  check: async (setup, send) => {
    await account(setup, send);
  },
  deliver: async (item, setup, send) => {
    const user = await account(setup, send);
    const tag = tagOf(item);
    const query = new URLSearchParams({ user, uri: item.article.url, tag, limit: '1' });
    const known = await send({ url: `${SERVER}/search?${query}`, method: 'GET', headers: headers(setup) });
    expectStatus(known, 200);
    if (((known.data as { total?: unknown } | null)?.total ?? 0) !== 0) return 'double';
    for (const annotation of annotationsOf(item, user, tag)) {
      const answer = await send({
        url: `${SERVER}/annotations`,
        method: 'POST',
        headers: headers(setup),
        body: annotation,
      });
      expectStatus(answer, 200, 201);
    }
    return 'taken';
  },
};

const headers = ({ token = '' }: Setup) => ({
  Authorization: `Bearer ${token.trim()}`,
  Accept: 'application/vnd.hypothesis.v1+json',
});

/** By which the annotations of one saving are known again. */
const tagOf = ({ savedAt }: ExportItem): string => `lede-${savedAt.slice(0, 10)}`;

/** The reader's account. An unknown token is answered as nobody, not refused. */
async function account(setup: Setup, send: Send): Promise<string> {
  const answer = await send({ url: `${SERVER}/profile`, method: 'GET', headers: headers(setup) });
  expectStatus(answer, 200);
  const user = textField(answer.data, 'userid');
  if (!user) throw new ConnectError('refused', 401);
  return user;
}

/** One for the article, which holds the reader's note, and one for each quote and each highlight. */
function annotationsOf(
  { article, brief, tags, note, highlights }: ExportItem,
  user: string,
  tag: string,
): object[] {
  const common = {
    uri: article.url,
    document: { title: [article.title] },
    tags: [tag, ...tags],
    group: '__world__',
    permissions: { read: [user], update: [user], delete: [user], admin: [user] },
  };
  const whole = { ...common, text: note, target: [{ source: article.url }] };
  const passage = (text: string, selector: QuoteSelector) => ({
    ...common,
    text,
    target: [{ source: article.url, selector: [selector] }],
  });
  return [
    whole,
    ...quotesIn(brief).map(({ span, speaker }) => passage(speaker, quoteSelector(article.text, span))),
    ...highlights.map(({ exact, prefix, suffix, note: text }) =>
      passage(text, { type: 'TextQuoteSelector', exact, prefix, suffix }),
    ),
  ];
}

const quotesIn = (brief: Brief | null): { span: Span; speaker: string }[] =>
  (brief?.statements ?? [])
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ spans, speaker }) => {
      const source = brief?.sources.find(({ id }) => id === speaker);
      return spans.map((span) => ({ span, speaker: source ? named(source) : '' }));
    });
