import type { ArticleId } from '../ids.ts';
import type { ShelfChange } from '../shelf/shelf.ts';
import { searchEntries } from './search.ts';
import { SearchIndex } from './search-index.ts';
import { type Searchable, searchableOf } from './searchable.ts';
import { loadStemmers } from './stem.ts';

/** What was found, best first, of all entries, those in the bin among them. */
export interface Found {
  query: string;
  /** null where the query has no word. */
  ids: ArticleId[] | null;
}

/**
 * Searches the entries it is told of and answers what is asked, again whenever the answer may have changed. Made to
 * run in a worker, so that no page waits for it. The index grows from the first question on.
 */
export class Finder {
  private readonly articles = new Map<ArticleId, Searchable>();
  /** Newest first; null where it is to be made again. */
  private sorted: Searchable[] | null = null;
  private readonly index = new SearchIndex();
  private readonly languages = new Set<string>();
  private readonly answer: (found: Found) => void;
  private query = '';
  /** Those told of before the shelf is read: what it says of them may be older; null once it is, or will not be. */
  private newer: Set<ArticleId> | null = new Set();
  private due = false;

  constructor(answer: (found: Found) => void) {
    this.answer = answer;
  }

  /** Takes entries from the shelf; until then questions wait. */
  async load(pages: AsyncIterable<Searchable[]>): Promise<void> {
    try {
      for await (const page of pages) {
        for (const article of page) if (!this.newer?.has(article.id)) this.articles.set(article.id, article);
      }
    } finally {
      this.fill();
      await this.changed();
    }
  }

  /** Answers from now on by what it is told. */
  fill(): void {
    this.newer = null;
  }

  change({ put, drop }: ShelfChange): Promise<void> {
    for (const entry of put) {
      this.articles.set(entry.id, searchableOf(entry));
      this.newer?.add(entry.id);
    }
    for (const id of drop) {
      this.articles.delete(id);
      this.newer?.add(id);
    }
    return this.changed();
  }

  /** Asks for something else; empty for nothing. */
  async ask(query: string): Promise<void> {
    const first = this.query === '';
    this.query = query;
    this.answerSoon();
    if (first) await this.grow();
  }

  private async changed(): Promise<void> {
    this.sorted = null;
    for (const { language } of this.articles.values()) this.languages.add(language);
    await loadStemmers(this.languages);
    this.answerSoon();
    await this.grow();
  }

  private async grow(): Promise<void> {
    if (this.query === '' || this.newer) return;
    await this.index.update(this.newestFirst());
    this.answerSoon();
  }

  /** In a moment: of what is typed in between only the last is answered. */
  private answerSoon(): void {
    if (this.due || this.query === '') return;
    this.due = true;
    setTimeout(() => {
      this.due = false;
      const { query } = this;
      if (query === '' || this.newer) return;
      const found = searchEntries(this.newestFirst(), query, this.index);
      this.answer({ query, ids: found?.map(({ id }) => id) ?? null });
    });
  }

  private newestFirst(): Searchable[] {
    this.sorted ??= [...this.articles.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    return this.sorted;
  }
}
