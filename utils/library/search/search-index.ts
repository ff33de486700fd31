import type { ArticleId } from '../ids.ts';
import { PartIndex } from './part-index.ts';
import { RankedIndex } from './ranked-index.ts';
import type { Searchable } from './searchable.ts';

/** What a hit is worth that is in the text, or in a part of a word. */
const FOUND = 0.1;

/** How long to index at a time, in milliseconds, so that scrolling and typing stay smooth. */
const SLICE = 8;

/** True where an entry or its article has a word with this part; slower than the index, and always right. */
export const holds = ({ said, terms }: Searchable, part: string): boolean =>
  terms.includes(part) || said.includes(part);

/** The entries as they are searched: kept up to date with them, in slices. */
export class SearchIndex {
  private readonly ranked = new RankedIndex();
  private readonly parts = new PartIndex();
  private readonly indexed = new Map<ArticleId, Searchable>();
  /** The article of each holder in `parts`; an article that changes becomes a new holder. */
  private readonly holders: (ArticleId | null)[] = [];
  private readonly holderOf = new Map<ArticleId, number>();
  private turn = 0;

  /** True where the entry, as it is now, can be found. */
  has(entry: Searchable): boolean {
    return this.indexed.get(entry.id) === entry;
  }

  /** Brings the index up to date with these entries; a later call takes over from an earlier one. */
  async update(entries: Searchable[]): Promise<void> {
    const turn = ++this.turn;
    const ids = new Set(entries.map(({ id }) => id));
    for (const id of [...this.indexed.keys()]) if (!ids.has(id)) this.discard(id);
    let end = performance.now() + SLICE;
    for (const entry of entries) {
      if (this.has(entry)) continue;
      this.discard(entry.id);
      this.add(entry);
      if (performance.now() < end) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.turn) return;
      end = performance.now() + SLICE;
    }
  }

  /** The articles that hold one of the forms of a word, with how well they do. */
  search(forms: string[]): Map<ArticleId, number> {
    const scores = this.ranked.search(forms);
    for (const form of forms) {
      this.parts.find(form, (holder) => {
        const id = this.holders[holder];
        if (id && !scores.has(id)) scores.set(id, FOUND);
      });
    }
    return scores;
  }

  private add(entry: Searchable): void {
    const holder = this.holders.push(entry.id) - 1;
    this.holderOf.set(entry.id, holder);
    this.parts.add(holder, [...new Set([...entry.said.split('\n'), ...entry.terms.split(' ')])]);
    this.ranked.add(entry);
    this.indexed.set(entry.id, entry);
  }

  private discard(id: ArticleId): void {
    if (!this.indexed.delete(id)) return;
    this.holders[this.holderOf.get(id)!] = null;
    this.ranked.discard(id);
  }
}
