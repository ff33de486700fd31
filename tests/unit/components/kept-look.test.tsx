// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyKeptLook, keepLook } from '../../../components/settings/kept-look.ts';
import { useSettings } from '../../../components/settings/use-settings.ts';
import { DEFAULT_SETTINGS, setSettings } from '../../../utils/platform/settings.ts';
import { mount } from './mount.ts';

function Page() {
  useSettings();
  return null;
}
const page = () => document.createElement('html');

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

it('is that of the page before, at once', async () => {
  await setSettings({ theme: 'dark', fontSize: 27 });
  await mount(<Page />);
  const next = page();
  applyKeptLook(next);
  expect(next.dataset.theme).toBe('dark');
  expect(next.style.getPropertyValue('--read-size')).toBe('27px');
});

it('keeps nothing else that is set', () => {
  const settings = { ...DEFAULT_SETTINGS, alwaysReader: ['paper.example'] };
  keepLook(settings);
  expect(JSON.stringify({ ...localStorage })).not.toContain('paper.example');
});

it.each(['', '{', '7', '{"theme":"neon","fontSize":"huge"}'])('is not broken by %j', (stored) => {
  localStorage.setItem('look', stored);
  const next = page();
  applyKeptLook(next);
  expect(next.dataset.theme ?? 'system').toBe('system');
});

it('changes nothing before there is one', () => {
  const next = page();
  applyKeptLook(next);
  expect(next.outerHTML).toBe('<html></html>');
});
