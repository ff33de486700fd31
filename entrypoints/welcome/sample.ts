import type { Element } from 'hast';
import { analyse } from '../../utils/brief/analyse.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Article } from '../../utils/text/article.ts';
import { plainArticle } from '../../utils/text/plain-article.ts';

/** A short article in the reader's language, of nowhere and nobody, and its brief as Lede makes it. */
export async function sample(): Promise<{ article: Article; brief: Brief }> {
  const text = [t('sampleText'), t('sampleQuote'), t('sampleReport'), t('sampleDeclined')].join('\n\n');
  const plain = plainArticle({ text, title: t('sampleTitle'), language: t('localeTag') });
  const children = plain.blocks.map(({ start, end }): Element => {
    const at = (offset: number) => ({ line: 1, column: 1, offset });
    const value = text.slice(start, end);
    return {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value, position: { start: at(start), end: at(end) } }],
    };
  });
  const article: Article = { ...plain, site: t('sampleSite'), tree: { type: 'root', children } };
  return { article, brief: await analyse(article, loadPack, { summarySentences: 2 }) };
}
