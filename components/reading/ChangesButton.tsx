import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { count, formatNumber } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Changes } from './Changes.tsx';

type Props = Omit<ComponentProps<typeof Changes>, 'changes' | 'onClose'> & {
  /** Looks for what changed; null while there is nothing to look at. */
  source: { changes(): Promise<ComponentProps<typeof Changes>['changes']> } | null;
};

/** Says that an article has changed since it was saved, and shows what; nothing where it has not. */
export function ChangesButton({ source, ...article }: Props) {
  const [changes, setChanges] = useState<ComponentProps<typeof Changes>['changes']>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let current = true;
    setChanges([]);
    // Not being able to look is no reason to bother anybody.
    source?.changes().then(
      (found) => current && setChanges(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [source]);
  if (changes.length === 0) return null;
  return (
    <>
      <Button
        label={count('changes', changes.length)}
        icon="changes"
        look="quiet"
        short
        mark={formatNumber(changes.length)}
        onPress={() => setOpen(true)}
      />
      {open && <Changes {...article} changes={changes} onClose={() => setOpen(false)} />}
    </>
  );
}
