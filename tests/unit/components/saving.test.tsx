// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SaveButton } from '../../../components/reading/SaveButton.tsx';
import { useSaving } from '../../../components/reading/use-saving.ts';
import { useToast } from '../../../components/reading/use-toast.ts';
import { Toast } from '../../../components/ui/Toast.tsx';
import { click, mount, named } from './mount.ts';

/** Of a device's own clock, as the button tells it. */
const AT = '2031-03-04T09:30:00';
const SAVED = 'Saved · Mar 4, 2031';
const keeper = (found: string | null) => ({
  find: vi.fn<() => Promise<string | null>>().mockResolvedValue(found),
  save: vi.fn<() => Promise<string>>().mockResolvedValue(AT),
  remove: vi.fn<() => Promise<void>>().mockResolvedValue(undefined),
  restore: vi.fn<() => Promise<string>>().mockResolvedValue(AT),
  watch: vi.fn<(listener: () => void) => () => void>(() => () => {}),
});

function Page({ kept, isPrivate = false }: { kept: ReturnType<typeof keeper>; isPrivate?: boolean }) {
  const { toast, show } = useToast();
  const { savedAt, toggle } = useSaving(kept, show, () => 'No room.');
  return (
    <>
      <SaveButton savedAt={savedAt} isPrivate={isPrivate} onToggle={toggle} />
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}
const said = () => document.querySelector('[role=status]')!.textContent;

describe('saving', () => {
  it('saves, says so, and takes it back', async () => {
    const kept = keeper(null);
    await mount(<Page kept={kept} />);
    await click(named('button', 'Save'));
    expect(said()).toContain('Saved to your library');
    expect(named('button', SAVED).getAttribute('aria-pressed')).toBe('true');
    await click(named('button', 'Undo'));
    expect(kept.remove).toHaveBeenCalledOnce();
    expect(said()).toContain('Removed');
    expect(named('button', 'Save').getAttribute('aria-pressed')).toBe('false');
  });

  it('knows what is saved already, and removes it with a way back', async () => {
    const kept = keeper(AT);
    await mount(<Page kept={kept} />);
    await click(named('button', SAVED));
    expect(kept.remove).toHaveBeenCalledOnce();
    await click(named('button', 'Undo'));
    expect(kept.restore).toHaveBeenCalledOnce();
    expect(named('button', SAVED).title).toBe('Saved March 4, 2031 at 9:30 AM');
  });

  it('knows what is saved and removed in another window', async () => {
    const kept = keeper(null);
    await mount(<Page kept={kept} />);
    const [changed] = kept.watch.mock.calls[0]!;
    kept.find.mockResolvedValue(AT);
    await act(async () => changed());
    expect(named('button', SAVED)).toBeTruthy();
    kept.find.mockResolvedValue(null);
    await act(async () => changed());
    expect(named('button', 'Save')).toBeTruthy();
  });

  it('says why it could not', async () => {
    const kept = keeper(null);
    kept.save.mockRejectedValue(new Error('full'));
    await mount(<Page kept={kept} />);
    await click(named('button', 'Save'));
    expect(said()).toBe('No room.');
    expect(named('button', 'Save').getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps nothing of a private window, and the button says why', async () => {
    const kept = keeper(null);
    await mount(<Page kept={kept} isPrivate />);
    const button = named('button', 'Save');
    await click(button);
    expect(kept.save).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby')!)!.textContent).toBe(
      'Nothing is saved from private windows.',
    );
  });
});
