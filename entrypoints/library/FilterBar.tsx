import { useMemo } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import type { Card } from '../../utils/library/library.ts';
import { type Filter, NO_FILTER, valuesOf } from '../../utils/library/search/select.ts';
import { languageName, t } from '../../utils/platform/i18n.ts';
import { Pick } from './Pick.tsx';

interface Props {
  /** Those that the filter chooses from. */
  entries: Card[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** More would make a list nobody reads; the search box finds the rest. */
const MOST = 200;

export function FilterBar({ entries, filter, onFilter }: Props) {
  const values = useMemo(
    () => ({
      site: valuesOf(entries, 'site'),
      voice: valuesOf(entries, 'voices'),
      source: valuesOf(entries, 'sources'),
      language: valuesOf(entries, 'language'),
      tag: valuesOf(entries, 'tags'),
    }),
    [entries],
  );
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  const choice = (name: keyof typeof values, label: string, nameOf = (value: string) => value) => (
    <Pick
      label={label}
      value={filter[name]}
      options={[
        ['', t('any')],
        ...values[name].slice(0, MOST).map((value) => [value, nameOf(value)] as const),
      ]}
      onChoose={(value) => set({ [name]: value })}
    />
  );
  const day = (name: 'from' | 'to', label: string) => (
    <label class="pick">
      <span>{label}</span>
      <input
        type="date"
        value={filter[name]}
        onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
      />
    </label>
  );
  const flag = (name: 'unread' | 'favourite' | 'highlighted', label: string) => (
    <label class="flag">
      <input
        type="checkbox"
        checked={filter[name]}
        onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
      />
      {label}
    </label>
  );

  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('filters')}</legend>
      {choice('site', t('filterSite'))}
      {choice('voice', t('voice'))}
      {choice('source', t('filterSource'))}
      {choice('language', t('filterLanguage'), languageName)}
      {choice('tag', t('filterTag'))}
      <Pick
        label={t('filterLength')}
        value={filter.length}
        options={[
          ['', t('any')],
          ['short', t('lengthShort')],
          ['medium', t('lengthMedium')],
          ['long', t('lengthLong')],
        ]}
        onChoose={(length) => set({ length })}
      />
      {day('from', t('filterFrom'))}
      {day('to', t('filterTo'))}
      {flag('unread', t('filterUnread'))}
      {flag('favourite', t('filterFavourite'))}
      {flag('highlighted', t('filterHighlighted'))}
      <Button label={t('clearFilters')} look="quiet" onPress={() => onFilter(NO_FILTER)} />
    </fieldset>
  );
}
