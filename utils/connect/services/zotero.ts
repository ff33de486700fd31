import { allSaid, named } from '../../brief/said.ts';
import { type CslDate, cslOf } from '../../citation/csl.ts';
import type { CslName } from '../../citation/name.ts';
import { escapeXml } from '../../export/escape.ts';
import type { ExportItem } from '../../export/exporter.ts';
import { ownServer } from '../address.ts';
import { ConnectError, type Connector, expectStatus, type Setup } from '../connector.ts';

/** Zotero takes nothing from a browser without it. https://www.zotero.org/support/dev/client_coding/connector_http_server */
const HEADERS = { 'X-Zotero-Connector-API-Version': '3' };

/** Zotero on this machine, through the door that its own browser extension uses. */
export const connector: Connector = {
  name: 'Zotero',
  fields: [{ id: 'server', secret: false, fallback: 'http://127.0.0.1:23119' }],
  addressOf: ownServer,
  check: async (setup, send) => {
    expectStatus(await send({ url: at(setup, 'ping'), method: 'POST', headers: HEADERS, body: {} }), 200);
  },
  deliver: async (item, setup, send) => {
    const answer = await send({
      url: at(setup, 'saveItems'),
      method: 'POST',
      headers: HEADERS,
      body: {
        sessionID: `lede-${item.savedAt}-${item.article.url}`,
        uri: item.article.url,
        items: [itemOf(item)],
      },
    });
    // The same session once more: it has been saved.
    if (answer.status === 409) return 'double';
    // A library that only others may change is chosen in Zotero.
    if (answer.status === 500 && isReadOnly(answer.data)) throw new ConnectError('closed', 500);
    expectStatus(answer, 200, 201);
    return 'taken';
  },
};

const at = (setup: Setup, method: string): string => `${ownServer(setup)}/connector/${method}`;

const isReadOnly = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (data as { libraryEditable?: unknown }).libraryEditable === false;

function itemOf({ article, brief, savedAt, tags, note }: ExportItem): object {
  const csl = cslOf(article, savedAt);
  const newspaper = csl.type === 'article-newspaper';
  const quotes = allSaid(brief)
    .filter(({ kind }) => kind === 'direct')
    .map(({ words, speaker }) => {
      const who = speaker ? ` — ${escapeXml(named(speaker))}` : '';
      return `<blockquote>${escapeXml(words)}${who}</blockquote>`;
    });
  const notes = [note && `<p>${escapeXml(note)}</p>`, quotes.join('')].filter(Boolean);
  return {
    itemType: newspaper ? 'newspaperArticle' : 'webpage',
    title: csl.title,
    creators: (csl.author ?? []).map(creatorOf),
    [newspaper ? 'publicationTitle' : 'websiteTitle']: csl['container-title'] ?? '',
    date: csl.issued ? day(csl.issued) : '',
    ...(newspaper && csl.section && { section: csl.section }),
    url: csl.URL,
    accessDate: savedAt,
    language: csl.language ?? '',
    tags: tags.map((tag) => ({ tag })),
    notes: notes.map((text) => ({ note: text })),
    attachments: [],
  };
}

const day = ({ 'date-parts': [parts] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

const creatorOf = ({ family, given, literal, 'non-dropping-particle': particle }: CslName): object =>
  literal
    ? { lastName: literal, fieldMode: 1, creatorType: 'author' }
    : { firstName: given, lastName: `${particle ? `${particle} ` : ''}${family}`, creatorType: 'author' };
