import { SyncError } from './problems.ts';

/**
 * The database that an address names, without name and password; `lede` where it names none.
 * @throws SyncError 'address' where it is none, 'insecure' where name and password would go over an open line.
 */
export function databaseAddress(typed: string): string {
  const words = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
  if (!url || words === '' || !/^https?:$/.test(url.protocol)) throw new SyncError('address');
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol === 'http:' && !isHere) throw new SyncError('insecure');
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path === '' ? '/lede' : path}`;
}
