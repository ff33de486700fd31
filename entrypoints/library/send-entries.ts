import { connectProblem } from '../../components/connect/problem-text.ts';
import { loadService } from '../../utils/connect/load.ts';
import { send } from '../../utils/connect/send.ts';
import type { Card, Library } from '../../utils/library/library.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { serviceSetups } from '../../utils/platform/services.ts';
import { itemOf } from './export-entries.ts';

/**
 * Sends articles to a service, one after another, and returns what came of it in plain words. It stops at the
 * first that the service does not take; sending again is no harm, for what it has is told from what is new.
 */
export async function sendEntries(
  library: Library,
  entries: Card[],
  service: string,
  onProgress: (message: string) => void,
): Promise<string> {
  const [connector, setups] = await Promise.all([loadService(service), serviceSetups()]);
  const { name } = connector;
  const done = { taken: 0, double: 0 };
  try {
    for (const [index, entry] of entries.entries()) {
      onProgress(t('sending', name, index + 1, entries.length));
      const item = await itemOf(library, entry);
      if (item) done[await connector.deliver(item, setups[service] ?? {}, send)]++;
    }
  } catch (error) {
    const sent = t('sentOf', done.taken + done.double, entries.length);
    return `${connectProblem(error, name)} ${sent}`;
  }
  const taken = t('sent', name, count('articles', done.taken));
  return done.double > 0 ? `${taken} ${t('sentDouble', count('articles', done.double))}` : taken;
}
