import { keySentences } from '../../brief/said.ts';
import { markup } from '../../export/markup.ts';
import { type Connector, expectStatus, type Setup } from '../connector.ts';

const SERVER = 'https://readwise.io';

/** https://readwise.io/reader_api */
export const connector: Connector = {
  name: 'Readwise Reader',
  fields: [{ id: 'token', secret: true, fallback: '' }],
  addressOf: () => SERVER,
  check: async (setup, send) => {
    const answer = await send({
      url: `${SERVER}/api/v2/auth/`,
      method: 'GET',
      headers: authorization(setup),
    });
    expectStatus(answer, 204);
  },
  deliver: async ({ article, brief, tags, note }, setup, send) => {
    const answer = await send({
      url: `${SERVER}/api/v3/save/`,
      method: 'POST',
      headers: authorization(setup),
      body: {
        url: article.url,
        html: markup(article.tree.children),
        should_clean_html: false,
        title: article.title,
        ...(article.authors.length > 0 && { author: article.authors.join(', ') }),
        ...(brief && { summary: keySentences(brief).join(' ') }),
        ...(article.published && { published_date: article.published }),
        ...(note && { notes: note }),
        tags,
        saved_using: 'Lede',
      },
    });
    expectStatus(answer, 200, 201);
    return answer.status === 200 ? 'double' : 'taken';
  },
};

const authorization = ({ token = '' }: Setup) => ({ Authorization: `Token ${token.trim()}` });
