import { expect, it } from 'vitest';
import { syncHandlers } from '../../../entrypoints/background/sync-messages.ts';
import { ownPage } from '../../../utils/platform/own-page.ts';

const data = null;
const from = (url: string, isPrivate = false) => ({ tabId: 1, url, private: isPrivate });

it.each([
  ['a page of the web', from('https://paper.example/')],
  ['a page that looks like one of Lede’s', from(`https://paper.example/${ownPage('/options.html')}`)],
  ['a private window', from(ownPage('/options.html'), true)],
])('does not forget the server where %s asks', async (_, sender) => {
  await expect(syncHandlers['sync-forget'](data, sender)).rejects.toThrow('Not one of Lede’s pages');
});
