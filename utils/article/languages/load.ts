import type { PageWords } from './words.ts';

const loaders = import.meta.glob<Record<string, PageWords>>([
  './*.ts',
  '!./{all,current,load,probe,words}.ts',
]);

/** The page words of these languages, or of every language where none are named. */
export function loadPageWords(tags: readonly string[] | null): Promise<PageWords[]> {
  const wanted = Object.entries(loaders).filter(
    ([path]) => !tags || tags.includes(path.replace(/^.*\/|\.ts$/g, '')),
  );
  return Promise.all(wanted.map(async ([, load]) => Object.values(await load())[0]!));
}
