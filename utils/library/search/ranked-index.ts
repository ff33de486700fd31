import MiniSearch from 'minisearch';
import type { Card } from '../entry.ts';
import type { ArticleId } from '../ids.ts';
import { wordsOf } from './fold.ts';

/** What is ranked, and how much a hit there is worth. */
const BOOST = {
  title: 3,
  tags: 3,
  voices: 2,
  sources: 1.5,
  note: 1.5,
  highlights: 1.5,
  summary: 1,
  site: 1,
  authors: 1,
};
const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];

/** Of a word this long, a letter in five may be wrong. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;

/** The best hits first, with room for typing errors: what looking up alone cannot give. */
export class RankedIndex {
  private readonly index = new MiniSearch<Card>({
    fields: FIELDS,
    storeFields: [],
    extractField: (entry, field) =>
      field === 'highlights'
        ? entry.highlights.map(({ exact, note }) => `${exact} ${note}`).join(' ')
        : String(entry[field as keyof Card]),
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, prefix: true, tokenize: (term) => [term], processTerm: (term) => term },
  });

  add(entry: Card): void {
    this.index.add(entry);
  }

  discard(id: ArticleId): void {
    this.index.discard(id);
  }

  /** The articles that hold one of the forms of a word, with how well they do. */
  search(forms: string[]): Map<ArticleId, number> {
    const [word = ''] = forms;
    const queries = forms.map((form) => ({
      queries: [form],
      fuzzy: form === word && word.length >= FUZZY_FROM ? FUZZY : false,
    }));
    const hits = this.index.search({ combineWith: 'OR', queries });
    const wanted = hits.filter(({ terms }) => terms.some((term) => !differsByAccents(term, word)));
    return new Map(wanted.map(({ id, score }) => [id as ArticleId, score]));
  }
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** True where only å, ä or ö set a word apart from the one asked for: then it is another word, no typing error. */
function differsByAccents(term: string, word: string): boolean {
  const start = term.slice(0, word.length);
  return start !== word && bare(start) === bare(word);
}
