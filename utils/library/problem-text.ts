import { type MessageKey, t } from '../platform/i18n.ts';
import { LibraryError, type LibraryProblem } from './errors.ts';

const TEXTS: Record<Exclude<LibraryProblem, 'failed'>, MessageKey> = {
  private: 'libraryPrivate',
  unavailable: 'libraryUnavailable',
  full: 'libraryFull',
  newer: 'libraryNewer',
  missing: 'libraryMissing',
};

/** What is wrong with the library, in plain words. */
export const libraryProblem = (problem: LibraryProblem, message: string): string =>
  problem === 'failed' ? t('libraryFailed', message) : t(TEXTS[problem]);

/** Any error in plain words. */
export function explainError(error: unknown): string {
  return error instanceof LibraryError
    ? libraryProblem(error.problem, error.message)
    : libraryProblem('failed', error instanceof Error ? error.message : String(error));
}
