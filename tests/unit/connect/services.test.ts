import { describe, expect, it } from 'vitest';
import type { ConnectError, Connector, Setup } from '../../../utils/connect/connector.ts';
import { send } from '../../../utils/connect/send.ts';
import { connector as hypothesis } from '../../../utils/connect/services/hypothesis.ts';
import { connector as karakeep } from '../../../utils/connect/services/karakeep.ts';
import { connector as readwise } from '../../../utils/connect/services/readwise.ts';
import { connector as wallabag } from '../../../utils/connect/services/wallabag.ts';
import { connector as zotero } from '../../../utils/connect/services/zotero.ts';
import { anExportItem } from '../../fixtures/export-item.ts';
import { type Reply, serveStub } from './stub.ts';

const item = anExportItem();
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: ConnectError) => error.problem,
  );
const deliver = (connector: Connector, setup: Setup, through = send) =>
  connector.deliver(item, setup, through);

describe('Zotero', async () => {
  const sessions = new Set<unknown>();
  let reply: Reply | null = null;
  // As its server answers: nothing to a browser that does not say it is a connector, a session only once.
  const stub = await serveStub(({ path, headers, body }) => {
    if (reply) return reply;
    if (headers['x-zotero-connector-api-version'] !== '3') return [403];
    if (path === '/connector/ping') return [200, { prefs: {} }];
    if (path !== '/connector/saveItems') return [404];
    if (sessions.has(body.sessionID)) return [409, { error: 'SESSION_EXISTS' }];
    sessions.add(body.sessionID);
    return [201, { items: body.items }];
  });
  const setup = { server: stub.address };

  it('takes an article as one of a newspaper, with note and quotes, once', async () => {
    await zotero.check(setup, send);
    expect(await deliver(zotero, setup)).toBe('taken');
    expect(stub.asked.at(-1)!.body).toMatchObject({
      uri: 'https://paper.example/crane',
      items: [
        {
          itemType: 'newspaperArticle',
          title: 'The crane stays',
          creators: [{ firstName: 'Mats', lastName: 'Lund', creatorType: 'author' }],
          publicationTitle: 'The Example Paper',
          date: '2026-03-02',
          tags: [{ tag: 'harbour' }, { tag: 'heritage' }],
          notes: [
            { note: '<p>Call the board</p>' },
            { note: expect.stringMatching(/^<blockquote>“It is the first thing.*— Ines Holt/) },
          ],
        },
      ],
    });
    expect(await deliver(zotero, setup)).toBe('double');
  });

  it('says that a library which others keep is closed, and that Zotero does not run', async () => {
    reply = [500, { libraryEditable: false }];
    expect(await problemOf(deliver(zotero, setup))).toBe('closed');
    reply = [500, {}];
    expect(await problemOf(deliver(zotero, setup))).toBe('unexpected');
    reply = null;
    expect(await problemOf(zotero.check({ server: 'http://127.0.0.1:1' }, send))).toBe('unreachable');
  });
});

describe('Readwise Reader', async () => {
  const urls = new Set<unknown>();
  let busy = false;
  const stub = await serveStub(({ method, path, headers, body }) => {
    if (headers.authorization !== 'Token right') return [401, { detail: 'Invalid token.' }];
    if (busy) return [429, { detail: 'Request was throttled.' }];
    if (path === '/api/v2/auth/' && method === 'GET') return [204];
    if (path !== '/api/v3/save/' || method !== 'POST' || typeof body.url !== 'string') return [400];
    const status = urls.has(body.url) ? 200 : 201;
    urls.add(body.url);
    return [status, { id: 'x', url: 'https://read.readwise.io/x' }];
  });
  const setup = { token: ' right ' };

  it('takes the text as it was read, once', async () => {
    await readwise.check(setup, stub.send);
    expect(await deliver(readwise, setup, stub.send)).toBe('taken');
    expect(stub.asked.at(-1)!.body).toMatchObject({
      url: 'https://paper.example/crane',
      html: expect.stringMatching(/^<p>The harbour board voted/),
      should_clean_html: false,
      author: 'Mats Lund',
      notes: 'Call the board',
      tags: ['harbour', 'heritage'],
    });
    expect(await deliver(readwise, setup, stub.send)).toBe('double');
  });

  it('says that the token is refused, and that it is busy', async () => {
    expect(await problemOf(readwise.check({ token: 'wrong' }, stub.send))).toBe('refused');
    busy = true;
    expect(await problemOf(deliver(readwise, setup, stub.send))).toBe('busy');
  });
});

describe('Karakeep', async () => {
  const urls = new Set<unknown>();
  const stub = await serveStub(({ method, path, headers, body }) => {
    if (headers.authorization !== 'Bearer right') return [401, { code: 'UNAUTHORIZED' }];
    if (path === '/api/v1/users/me') return [200, { id: 'u' }];
    if (path === '/api/v1/bookmarks/b1/tags') return [200, { attached: ['t1', 't2'] }];
    if (path !== '/api/v1/bookmarks' || method !== 'POST' || body.type !== 'link') return [400];
    const status = urls.has(body.url) ? 200 : 201;
    urls.add(body.url);
    return [status, { id: 'b1' }];
  });
  const setup = { server: `${stub.address}/`, token: 'right' };

  it('takes the link with its tags, once', async () => {
    await karakeep.check(setup, send);
    expect(await deliver(karakeep, setup)).toBe('taken');
    expect(stub.asked.at(-1)!.body).toEqual({ tags: [{ tagName: 'harbour' }, { tagName: 'heritage' }] });
    expect(stub.asked.at(-2)!.body).toMatchObject({ title: 'The crane stays', note: 'Call the board' });
    expect(await deliver(karakeep, setup)).toBe('double');
  });

  it('says that the key is refused', async () => {
    expect(await problemOf(deliver(karakeep, { ...setup, token: 'wrong' }))).toBe('refused');
  });
});

describe('Wallabag', async () => {
  const urls = new Set<unknown>();
  const stub = await serveStub(({ method, path, query, headers, body }) => {
    if (path === '/oauth/v2/token')
      return body.password === 'right' && body.client_secret === 'secret'
        ? [200, { access_token: 'hour', expires_in: 3600, token_type: 'bearer' }]
        : [400, { error: 'invalid_grant', error_description: 'Invalid username and password combination' }];
    if (headers.authorization !== 'Bearer hour') return [401, { error: 'invalid_grant' }];
    if (path === '/api/entries/exists.json') return [200, { exists: urls.has(query.get('url')) }];
    if (path !== '/api/entries.json' || method !== 'POST') return [404];
    urls.add(body.url);
    return [200, { id: 1 }];
  });
  const setup = {
    server: stub.address,
    clientId: 'id',
    clientSecret: 'secret',
    user: 'me',
    password: 'right',
  };

  it('takes the text with its metadata, once', async () => {
    await wallabag.check(setup, send);
    expect(await deliver(wallabag, setup)).toBe('taken');
    expect(stub.asked.at(-1)!.body).toMatchObject({
      title: 'The crane stays',
      content: expect.stringMatching(/^<p>The harbour board voted/),
      tags: 'harbour,heritage',
      language: 'en',
      authors: 'Mats Lund',
    });
    expect(await deliver(wallabag, setup)).toBe('double');
  });

  it('says that the login is refused', async () => {
    expect(await problemOf(wallabag.check({ ...setup, password: 'wrong' }, send))).toBe('refused');
  });
});

describe('Hypothesis', async () => {
  let kept = 0;
  const stub = await serveStub(({ method, path, query, headers, body }) => {
    // An unknown token is nobody's, which is no error to the service.
    const user = headers.authorization === 'Bearer right' ? 'acct:reader@hypothes.is' : null;
    if (path === '/api/profile') return [200, { userid: user }];
    if (!user) return [401, { status: 'failure' }];
    if (path === '/api/search') return [200, { total: query.get('user') === user ? kept : 0, rows: [] }];
    if (path !== '/api/annotations' || method !== 'POST' || !body.uri) return [400];
    kept++;
    return [200, { id: String(kept) }];
  });
  const setup = { token: 'right' };

  it('takes the note, each quote and each highlight, for the reader alone, once', async () => {
    await hypothesis.check(setup, stub.send);
    expect(await deliver(hypothesis, setup, stub.send)).toBe('taken');
    const [whole, quote, highlight] = stub.asked.slice(-3).map(({ body }) => body);
    expect(whole).toMatchObject({
      text: 'Call the board',
      permissions: { read: ['acct:reader@hypothes.is'] },
    });
    expect(quote).toMatchObject({
      text: expect.stringMatching(/^Ines Holt/),
      target: [{ selector: [{ exact: '“It is the first thing that sailors see,”' }] }],
    });
    expect(highlight).toMatchObject({
      text: 'Ask a sailor',
      target: [{ selector: [{ exact: 'first thing that sailors see' }] }],
    });
    expect(await deliver(hypothesis, setup, stub.send)).toBe('double');
  });

  it('says that the token is refused', async () => {
    expect(await problemOf(hypothesis.check({ token: 'wrong' }, stub.send))).toBe('refused');
  });
});
