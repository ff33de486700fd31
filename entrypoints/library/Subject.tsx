import { useMemo } from 'preact/hooks';
import type { Catalogue } from '../../utils/library/catalogue.ts';
import type { Library } from '../../utils/library/library.ts';
import { ComparePage } from './ComparePage.tsx';
import { OutletPage } from './OutletPage.tsx';
import type { Route } from './use-route.ts';
import { VoicePage } from './VoicePage.tsx';

interface Props {
  route: Exclude<Route, { page: 'list' }>;
  library: Library;
  catalogue: Catalogue;
}

/** Somebody who speaks in the library, an outlet that the articles are from, or some of them compared. */
export function Subject({ route, library, catalogue }: Props) {
  const entries = useMemo(
    () => catalogue.entries.filter(({ deletedAt }) => deletedAt === null),
    [catalogue.entries],
  );
  if (route.page === 'compare') return <ComparePage library={library} ids={route.ids} />;
  const Page = route.page === 'voice' ? VoicePage : OutletPage;
  return <Page library={library} entries={entries} name={route.name} />;
}
