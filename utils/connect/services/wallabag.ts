import { markup } from '../../export/markup.ts';
import { ownServer } from '../address.ts';
import {
  ConnectError,
  type Connector,
  expectStatus,
  type Send,
  type Setup,
  textField,
} from '../connector.ts';

/** https://doc.wallabag.org/developer/api/readme/ */
export const connector: Connector = {
  name: 'Wallabag',
  fields: [
    { id: 'server', secret: false, fallback: 'https://app.wallabag.it' },
    { id: 'clientId', secret: false, fallback: '' },
    { id: 'clientSecret', secret: true, fallback: '' },
    { id: 'user', secret: false, fallback: '' },
    { id: 'password', secret: true, fallback: '' },
  ],
  addressOf: ownServer,
  check: async (setup, send) => {
    await logIn(setup, send);
  },
  deliver: async ({ article, tags }, setup, send) => {
    const headers = { Authorization: `Bearer ${await logIn(setup, send)}` };
    const known = await send({
      url: `${at(setup, 'api/entries/exists.json')}?url=${encodeURIComponent(article.url)}`,
      method: 'GET',
      headers,
    });
    expectStatus(known, 200);
    // Sending it again would put back what the reader has archived there.
    if (typeof known.data === 'object' && (known.data as { exists?: unknown } | null)?.exists === true)
      return 'double';
    const answer = await send({
      url: at(setup, 'api/entries.json'),
      method: 'POST',
      headers,
      body: {
        url: article.url,
        title: article.title,
        content: markup(article.tree.children),
        ...(tags.length > 0 && { tags: tags.join(',') }),
        ...(article.language !== 'und' && { language: article.language }),
        ...(article.published && { published_at: article.published }),
        ...(article.authors.length > 0 && { authors: article.authors.join(',') }),
      },
    });
    expectStatus(answer, 200);
    return 'taken';
  },
};

const at = (setup: Setup, path: string): string => `${ownServer(setup)}/${path}`;

/** A token for an hour; asked for anew each time, so that none is kept. */
async function logIn(setup: Setup, send: Send): Promise<string> {
  const answer = await send({
    url: at(setup, 'oauth/v2/token'),
    method: 'POST',
    body: {
      grant_type: 'password',
      client_id: setup.clientId?.trim(),
      client_secret: setup.clientSecret?.trim(),
      username: setup.user?.trim(),
      password: setup.password,
    },
  });
  // OAuth answers 400 to a wrong login: https://www.rfc-editor.org/rfc/rfc6749#section-5.2
  if (answer.status === 400) throw new ConnectError('refused', 400);
  expectStatus(answer, 200);
  const token = textField(answer.data, 'access_token');
  if (!token) throw new ConnectError('unexpected', answer.status);
  return token;
}
