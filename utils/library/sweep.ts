import { purgeArticle } from './change.ts';
import { changeDoc, type Database, getDoc, removeDoc } from './database.ts';
import { BODY, endOf, entryKey, idOfBodyKey } from './ids.ts';
import { listEntries } from './read.ts';
import { readEntry } from './schema.ts';

const DAY = 86_400_000;
/** How long the bin keeps an article, in days. */
export const BIN_DAYS = 30;
/** A body younger than this may belong to a save that is still under way. */
const YOUNG = DAY / 24;
const LAST = '_local/swept';

/** Clears away, at most once a day, what cut-off saves left behind and what has long been in the bin. */
export async function sweepDaily(db: Database, now: number = Date.now()): Promise<void> {
  const last = await getDoc(db, LAST);
  if (typeof last?.at === 'number' && now - last.at < DAY && now >= last.at) return;
  await changeDoc(db, LAST, () => ({ at: now }));
  await sweep(db, now);
}

export async function sweep(db: Database, now: number): Promise<void> {
  await sweepBin(db, now);
  const { rows } = await db.allDocs({ startkey: BODY, endkey: endOf(BODY) });
  for (const { id: body } of rows) {
    const entry = await getDoc(db, entryKey(idOfBodyKey(body)));
    if (entry && readEntry(entry).body === body) continue;
    const at = Date.parse(String((await getDoc(db, body))?.at));
    if (!(now - at < YOUNG)) await removeDoc(db, body);
  }
}

async function sweepBin(db: Database, now: number): Promise<void> {
  let after: string | null = null;
  do {
    const page = await listEntries(db, { after, which: 'bin' });
    for (const { id, deletedAt } of page.entries) {
      if (now - Date.parse(deletedAt!) > BIN_DAYS * DAY) await purgeArticle(db, id);
    }
    after = page.next;
  } while (after !== null);
}
