import { useState } from 'preact/hooks';
import { type Filter, NO_FILTER, type Order } from '../../utils/library/search/select.ts';

/** How the reader wants the list; it outlives a look at a speaker or an outlet. */
export function useListChoices() {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [filtering, setFiltering] = useState(false);
  const [order, setOrder] = useState<Order | null>(null);
  return { filter, setFilter, filtering, setFiltering, order, setOrder };
}

export type ListChoices = ReturnType<typeof useListChoices>;
