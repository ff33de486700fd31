import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, handleMessages } from '../../../utils/messaging/messages.ts';
import type { ToBackground } from '../../../utils/messaging/protocol.ts';

type Detected = Pick<ToBackground, 'page-detected'>;

beforeEach(() => fakeBrowser.reset());

it('brings a message to its handler and the answer back', async () => {
  const heard: boolean[] = [];
  handleMessages<Detected>({
    'page-detected': async ({ detected }) => {
      heard.push(detected);
      return null;
    },
  });
  expect(await askBackground('page-detected', { detected: true, returned: false })).toBeNull();
  expect(heard).toEqual([true]);
});

it('brings a handler’s error to whoever asked', async () => {
  handleMessages<Detected>({
    'page-detected': () => {
      throw new Error('no such tab');
    },
  });
  await expect(askBackground('page-detected', { detected: true, returned: false })).rejects.toThrow(
    'no such tab',
  );
});

it('leaves messages that are not its own to others', async () => {
  handleMessages<Detected>({ 'page-detected': () => null });
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    if (message === 'something else') respond('heard');
    return true;
  });
  expect(await fakeBrowser.runtime.sendMessage('something else')).toBe('heard');
});
