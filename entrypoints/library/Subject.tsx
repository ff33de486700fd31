import { useMemo } from 'preact/hooks';
import type { Catalogue } from '../../utils/library/catalogue.ts';
import type { Library } from '../../utils/library/library.ts';
import { OutletPage } from './OutletPage.tsx';
import { VoicePage } from './VoicePage.tsx';

interface Props {
  page: 'voice' | 'outlet';
  name: string;
  library: Library;
  catalogue: Catalogue;
}

/** Somebody who speaks in the library, or an outlet that the articles are from. */
export function Subject({ page, name, library, catalogue }: Props) {
  const entries = useMemo(
    () => catalogue.entries.filter(({ deletedAt }) => deletedAt === null),
    [catalogue.entries],
  );
  const Page = page === 'voice' ? VoicePage : OutletPage;
  return <Page library={library} entries={entries} name={name} />;
}
