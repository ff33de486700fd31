import { forgetSync, setUpSync, switchSync, syncNow, syncSoon } from '../../utils/library/sync/service.ts';
import type { Handlers } from '../../utils/messaging/messages.ts';
import type { ToBackground } from '../../utils/messaging/protocol.ts';
import { ownPage } from '../../utils/platform/own-page.ts';

type SyncMessages = Omit<ToBackground, 'page-detected'>;

/**
 * Does as asked where one of Lede's own pages asks: what runs in a page of the web is not believed, and a private
 * window has no part in sync.
 */
const forOwnPages =
  <Data, Result>(work: (data: Data) => Promise<Result>) =>
  async (data: Data, { url, private: isPrivate }: { url: string; private: boolean }): Promise<Result> => {
    if (isPrivate || !url.startsWith(ownPage('/'))) throw new Error('Not one of Lede’s pages');
    return work(data);
  };

const nothing = () => null;

export const syncHandlers: Handlers<SyncMessages> = {
  'sync-set-up': forOwnPages(setUpSync),
  'sync-now': forOwnPages(() => syncNow().then(nothing)),
  'sync-soon': forOwnPages(() => syncSoon().then(nothing)),
  'sync-switch': forOwnPages(({ on }) => switchSync(on).then(nothing)),
  'sync-forget': forOwnPages(() => forgetSync().then(nothing)),
};
