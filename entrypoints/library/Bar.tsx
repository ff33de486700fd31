import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  bin: boolean;
  onBin: (bin: boolean) => void;
}

export function Bar({ query, onQuery, bin, onBin }: Props) {
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
      <Button label={t('bin')} icon="bin" look="quiet" pressed={bin} onPress={() => onBin(!bin)} />
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
