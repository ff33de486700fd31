import { keySentences } from '../../brief/said.ts';
import { ownServer } from '../address.ts';
import { type Connector, expectStatus, type Setup, textField } from '../connector.ts';

/** https://docs.karakeep.app/api/karakeep-api */
export const connector: Connector = {
  name: 'Karakeep',
  fields: [
    { id: 'server', secret: false, fallback: '' },
    { id: 'token', secret: true, fallback: '' },
  ],
  addressOf: ownServer,
  check: async (setup, send) => {
    expectStatus(
      await send({ url: at(setup, 'users/me'), method: 'GET', headers: authorization(setup) }),
      200,
    );
  },
  deliver: async ({ article, brief, tags, note }, setup, send) => {
    const headers = authorization(setup);
    const answer = await send({
      url: at(setup, 'bookmarks'),
      method: 'POST',
      headers,
      body: {
        type: 'link',
        url: article.url,
        title: article.title,
        ...(note && { note }),
        ...(brief && { summary: keySentences(brief).join(' ') }),
      },
    });
    expectStatus(answer, 200, 201);
    const id = textField(answer.data, 'id');
    if (tags.length > 0 && id) {
      const url = at(setup, `bookmarks/${encodeURIComponent(id)}/tags`);
      const body = { tags: tags.map((tagName) => ({ tagName })) };
      expectStatus(await send({ url, method: 'POST', headers, body }), 200);
    }
    return answer.status === 200 ? 'double' : 'taken';
  },
};

const at = (setup: Setup, path: string): string => `${ownServer(setup)}/api/v1/${path}`;

const authorization = ({ token = '' }: Setup) => ({ Authorization: `Bearer ${token.trim()}` });
