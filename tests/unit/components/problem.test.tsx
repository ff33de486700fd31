// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Problem } from '../../../components/reading/Problem.tsx';
import { click, mount, named } from './mount.ts';

const told = () => document.querySelector('[role=alert]')!.textContent;

it('calls a page that took too long slow and not large, and tries again', async () => {
  const retry = vi.fn<() => void>();
  await mount(<Problem reason="too-slow" onRetry={retry} />);
  expect(told()).toContain('took too long');
  expect(told()).not.toContain('large');
  await click(named('button', 'Try again'));
  expect(retry).toHaveBeenCalledOnce();
});

it('does not offer to try again what will be the same again', async () => {
  await mount(<Problem reason="too-large" onRetry={() => {}} />);
  expect(told()).toContain('too large');
  expect(document.querySelector('button')).toBeNull();
});

it('leads from an article that is gone to the library', async () => {
  const library = vi.fn<() => void>();
  await mount(<Problem reason="gone" onLibrary={library} />);
  await click(named('button', 'Library'));
  expect(library).toHaveBeenCalledOnce();
});

it('says of a link that led elsewhere what to do there', async () => {
  const open = vi.fn<() => void>();
  await mount(<Problem reason="moved-link" onOpen={open} />);
  expect(told()).toContain('led on to another site');
  await click(named('button', 'Open the page'));
  expect(open).toHaveBeenCalledOnce();
});
