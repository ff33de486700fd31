import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';

/** The articles, those in the bin, or what can be done with the library as a whole. */
export type View = 'library' | 'bin' | 'tools';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  view: View;
  onView: (view: View) => void;
}

export function Bar({ query, onQuery, view, onView }: Props) {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as HTMLElement).closest('input, textarea')) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, []);

  const toggle = (other: View) => onView(view === other ? 'library' : other);
  return (
    <header class="bar">
      <span class="brand">
        <img src="/icon/48.png" alt="" />
        {t('libraryTitle')}
      </span>
      <input
        ref={search}
        type="search"
        class="search"
        aria-label={t('searchLibrary')}
        placeholder={t('searchLibrary')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <Button
        label={t('bin')}
        icon="bin"
        look="quiet"
        short
        pressed={view === 'bin'}
        onPress={() => toggle('bin')}
      />
      <Button
        label={t('tools')}
        icon="archive"
        look="quiet"
        short
        pressed={view === 'tools'}
        onPress={() => toggle('tools')}
      />
      <Button
        label={t('openOptions')}
        icon="settings"
        look="quiet"
        iconOnly
        onPress={() => openOwnPage('options')}
      />
    </header>
  );
}
