import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { requestHost } from '../../../utils/platform/permissions.ts';

it('asks for access to a server’s host alone', async () => {
  const request = vi.spyOn(browser.permissions, 'request').mockImplementation(async () => true);
  expect(await requestHost('https://keep.example.org:8443/app')).toBe(true);
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://keep.example.org/*'] });
});
