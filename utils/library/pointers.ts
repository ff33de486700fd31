import { sameAddresses, savedAddress } from '../platform/saved-address.ts';
import type { Article } from '../text/article.ts';
import { changeDoc, type Database, docsOf, getDoc, removeDoc, type StoredDoc } from './database.ts';
import { libraryError } from './errors.ts';
import { type ArticleId, entryKey, pointerKey } from './ids.ts';
import { readEntry, VERSION } from './schema.ts';

/**
 * The addresses an article may be asked for by: the one it has by its own word, and the one it was read at. What
 * leads to it in the library are pointers, one for each.
 */
export type Addresses = Pick<Article, 'url' | 'pageUrl'>;

const listOf = ({ url, pageUrl }: Addresses): string[] => (pageUrl === undefined ? [url] : [url, pageUrl]);

/** The entry that one of the addresses leads to, its own before the one it was read at; null where none does. */
export async function entryAt(db: Database, addresses: Addresses): Promise<StoredDoc | null> {
  const forms = listOf(addresses).flatMap(sameAddresses);
  const pointers = await docsByKey(db, await Promise.all(forms.map(pointerKey)));
  const ids = pointers.flatMap(({ article }) => (typeof article === 'string' ? [article] : []));
  const [entry] = await docsByKey(db, [...new Set(ids)].map(entryKey));
  return entry ?? null;
}

/**
 * The id of an article: that of the entry its addresses lead to, else one that its own address has got already, else
 * from now on `own`, on which all windows then agree.
 */
export async function articleIdFor(db: Database, addresses: Addresses, own: ArticleId): Promise<ArticleId> {
  const there = await entryAt(db, addresses);
  let id = there ? readEntry(there).entry.id : own;
  if (!there) {
    await changeDoc(db, await pointerKey(addresses.url), (pointer) => {
      id = typeof pointer?.article === 'string' ? pointer.article : own;
      return id === own && pointer === null ? { v: VERSION, article: own } : null;
    });
  }
  await pointTo(db, id, addresses);
  return id;
}

/** Has addresses lead to an article, those that do not lead to another yet. */
export async function pointTo(db: Database, id: ArticleId, addresses: Addresses): Promise<void> {
  const names = new Set(await Promise.all(listOf(addresses).map(pointerKey)));
  for (const name of names) {
    await changeDoc(db, name, (pointer) => (pointer === null ? { v: VERSION, article: id } : null));
  }
}

/**
 * The id of the article that has this very address, as another device tells of it: the one it has got already, or
 * `own`; an article that was only read at this address gives it up.
 */
export async function ownIdFor(db: Database, url: string, own: ArticleId): Promise<ArticleId> {
  const name = await pointerKey(url);
  const held = (await getDoc(db, name))?.article;
  const there = typeof held === 'string' ? await getDoc(db, entryKey(held)) : null;
  const isOther = there !== null && !isSameArticle(readEntry(there).entry.url, url);
  let id = own;
  await changeDoc(db, name, (pointer) => {
    const known = pointer?.article;
    id = typeof known === 'string' && !(isOther && known === held) ? known : own;
    return known === id ? null : { v: VERSION, article: id };
  });
  return id;
}

/** Removes what leads to an article that is gone. */
export async function removePointers(db: Database, id: ArticleId, addresses: Addresses[]): Promise<void> {
  const names = new Set(await Promise.all(addresses.flatMap(listOf).map(pointerKey)));
  for (const name of names) {
    if ((await getDoc(db, name))?.article === id) await removeDoc(db, name);
  }
}

/** An entry's address once it is saved under another: it stays, for by it the article is known on other devices. */
export const keptUrl = (before: string, now: string): string => (isSameArticle(before, now) ? now : before);

export const isSameArticle = (a: string, b: string): boolean => savedAddress(a) === savedAddress(b);

async function docsByKey(db: Database, keys: string[]): Promise<StoredDoc[]> {
  if (keys.length === 0) return [];
  const { rows } = await db.allDocs({ keys, include_docs: true }).catch((error) => {
    throw libraryError(error);
  });
  return docsOf(rows);
}
