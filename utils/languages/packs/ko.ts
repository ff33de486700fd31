import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'ko',

  sentences: {
    abbreviations: [],
    openers: [],
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      그 이 저 것 수 등 및 또 또는 더 이번 지난 위해 대해 따르면 따라 통해 있다 없다 했다 한다 하는 있는 있다고 했다고 밝혔다 말했다 전했다 라고 하고 되는 된다 됐다 때문 가장
      모든 아니라 오전 오후
    `),
    anaphora: [
      ...words(`
        그는 그가 그의 그를 그녀는 그녀의 그들은 그들의 그것은 이것은 이는 이에 이를 이들은 이들 이같은 이런 그런 저런 이러한 그러한 이 그 저 여기 거기 하지만 그러나 그런데 그리고
        또 또한 따라서 그래서 그러므로 그럼에도 반면 한편 다만 특히 이어 이후 이와 또는 즉 예컨대 게다가 더욱이 아울러 오히려 왜냐하면 둘은 양측은
      `),
      '이에 따라',
      '이와 함께',
      '이와 관련해',
      '그럼에도 불구하고',
      '예를 들어',
      '다시 말해',
      '같은 날',
    ],
  },
};
