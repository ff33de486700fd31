import { savedAddress } from '../platform/saved-address.ts';

/**
 * How documents are named. A saved article is three: its entry (`a:`), which makes it exist; its body
 * (`b:`), which the entry names; and a pointer (`u:`) from the page's address to it. The id they share
 * begins with the time of saving, so that names sort by time and listing needs no index.
 */
export type ArticleId = string;

const TIME_DIGITS = 9;
const random = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/** A new article's id; `now` in milliseconds since 1970. */
export const newArticleId = (now: number): ArticleId =>
  `${Math.floor(now).toString(36).padStart(TIME_DIGITS, '0')}-${random()}`;

export const ENTRY = 'a:';
export const BODY = 'b:';
export const entryKey = (id: ArticleId): string => ENTRY + id;
export const bodyPrefix = (id: ArticleId): string => `${BODY}${id}:`;

/** Each saving writes a body of its own, so that an entry never names a half-replaced one. */
export const newBodyKey = (id: ArticleId): string => bodyPrefix(id) + random();

export const idOfEntryKey = (key: string): ArticleId => key.slice(ENTRY.length);
export const idOfBodyKey = (key: string): ArticleId => key.slice(BODY.length, key.lastIndexOf(':'));

/** The last name that begins so, for ranges. */
export const endOf = (prefix: string): string => `${prefix}\uffff`;

/** The name of the pointer of a page's address. */
export async function pointerKey(url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(savedAddress(url)));
  const bytes = [...new Uint8Array(digest).subarray(0, 16)];
  return `u:${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
