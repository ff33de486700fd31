/** Why the library could not do what was asked. */
export type LibraryProblem =
  /** The article is from a private window, of which nothing may be kept. */
  | 'private'
  /** The browser keeps nothing at all, as in Firefox's permanent private browsing. */
  | 'unavailable'
  /** The disk or the browser's share of it is full; what was saved before is whole. */
  | 'full'
  /** A newer version of Lede has written here. */
  | 'newer'
  | 'missing'
  | 'failed';

export class LibraryError extends Error {
  readonly problem: LibraryProblem;

  constructor(problem: LibraryProblem, message: string = problem, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LibraryError';
    this.problem = problem;
  }
}

/** The names under which browsers and the database report each problem. */
const NAMES: [RegExp, LibraryProblem][] = [
  [/quota|DiskFull|FILE_NO_DEVICE_SPACE/i, 'full'],
  [/VersionError/, 'newer'],
  [/InvalidStateError|SecurityError|Invalid Adapter|mutation.*not allow/i, 'unavailable'],
];

/** Any error of the database as a LibraryError that says in one word what is wrong. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const { name, message, reason } = error as { name?: string; message?: string; reason?: string };
  const words = [name, message, reason].filter(Boolean).join(' ');
  const problem = NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? 'failed';
  return new LibraryError(problem, words, { cause: error });
}

/** True where somebody else has written the document meanwhile. */
export const isConflict = (error: unknown): boolean => (error as { status?: number }).status === 409;

/** True where there is no such document. */
export const isMissing = (error: unknown): boolean => (error as { status?: number }).status === 404;
