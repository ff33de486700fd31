import { count, formatMoment, formatNumber, type MessageKey, t } from '../../platform/i18n.ts';
import type { SyncProblem } from './problems.ts';
import type { Step } from './round.ts';
import { isRunning, type SyncStatus } from './status.ts';

const TEXTS: Record<Exclude<SyncProblem, 'server' | 'failed'>, MessageKey> = {
  offline: 'syncOffline',
  unreachable: 'syncUnreachable',
  address: 'syncBadAddress',
  insecure: 'syncInsecure',
  permission: 'syncPermission',
  access: 'syncAccess',
  'not-couchdb': 'syncNotCouch',
  'no-database': 'syncNoDatabase',
  full: 'syncServerFull',
  'too-large': 'syncTooLarge',
  passphrase: 'syncWrongPassphrase',
  'short-passphrase': 'syncShortPassphrase',
  'other-key': 'syncOtherKey',
  newer: 'syncNewer',
  'full-here': 'syncFullHere',
  private: 'syncPrivate',
};

const STEPS: Record<Step, MessageKey> = {
  receiving: 'syncReceiving',
  merging: 'syncMerging',
  sending: 'syncSending',
};

/** What is in the way of sync, in plain words. */
export function syncProblem(problem: SyncProblem, detail: string): string {
  if (problem === 'server') return t('syncServerError', detail);
  return problem === 'failed' ? t('syncFailed', detail) : t(TEXTS[problem]);
}

/** How sync stands, in a line. `now` in milliseconds since 1970. */
export function syncLine(status: SyncStatus, now: number): string {
  if (!status.on) return t('syncPaused');
  if (status.running && isRunning(status, now)) {
    const { step, done, total } = status.running;
    const of = total === null ? formatNumber(done) : t('syncOf', formatNumber(done), formatNumber(total));
    return t(STEPS[step], of);
  }
  if (status.problem) return syncProblem(status.problem.kind, status.problem.detail);
  return status.lastSuccess ? t('syncLast', formatMoment(status.lastSuccess)) : t('syncNever');
}

/** What the reader should know beside that, each in a sentence. */
export function syncNotes({ clockAhead, unreadable, tooLarge }: SyncStatus): string[] {
  return [
    ...(clockAhead === null ? [] : [t('syncClock', formatNumber(Math.abs(clockAhead)))]),
    ...(unreadable === 0 ? [] : [count('syncUnreadable', unreadable)]),
    ...(tooLarge === 0 ? [] : [count('syncNotSent', tooLarge)]),
  ];
}
