// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { GeneratedView } from '../../../components/brief/GeneratedView.tsx';
import type { Passages } from '../../../components/brief/passages.ts';
import { brief } from './fixture.ts';
import { click, mount, named } from './mount.ts';

/** A model that writes these pieces, as Chrome's would. */
function model(pieces: string[], available = 'available') {
  const summarizer = {
    inputQuota: 10_000,
    measureInputUsage: async () => 100,
    summarizeStreaming: () =>
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      }),
    destroy: () => {},
  };
  vi.stubGlobal(
    'Summarizer',
    Object.assign(() => {}, { availability: async () => available, create: async () => summarizer }),
  );
}
const point = vi.fn<Passages['point']>();
const go = vi.fn<Passages['go']>();
const show = () => mount(<GeneratedView brief={brief()} passages={{ point, go }} />);
/** Waits for what is drawn once the model has answered. */
const settle = (drawn: string) =>
  vi.waitFor(() => expect(document.querySelector(drawn)).not.toBeNull(), 5_000);

describe('a summary by the browser’s model', () => {
  it('is not offered where there is no model', async () => {
    await show();
    expect(document.body.textContent).toBe('');
  });

  it('is written on a press, each sentence leading to what bears it out and marked where nothing does', async () => {
    model([
      '* The ferry terminal on Aldersund quay will not be built this decade.\n',
      '* Mayor Ostrander resigned on 12 May.',
    ]);
    await show();
    await settle('.generated button');
    await click(named('button', 'Write a summary'));
    await settle('.generated li + li');
    const [first, second] = document.querySelectorAll('.generated li');
    expect(first!.hasAttribute('data-unsupported')).toBe(false);
    await click(first!.querySelector('button')!);
    expect(go.mock.lastCall![0][0]!.start).toBe(0);
    expect(second!.textContent).toMatch(/Not in the article: .*Ostrander/);
  });

  it('says when the model must be downloaded first, and that it failed', async () => {
    model([], 'downloadable');
    Reflect.get(globalThis, 'Summarizer').create = async () => {
      throw new DOMException('no', 'NetworkError');
    };
    await show();
    await settle('.generated button');
    await click(named('button', 'Download the model and write a summary'));
    await settle('.generated [role=status]');
    expect(document.body.textContent).toContain('could not write');
  });
});
