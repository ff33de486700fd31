import { ConnectError } from '../../utils/connect/connector.ts';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';

const TEXTS: Record<ConnectError['problem'], MessageKey> = {
  address: 'connectAddress',
  unreachable: 'connectUnreachable',
  refused: 'connectRefused',
  busy: 'connectBusy',
  closed: 'connectClosed',
  unexpected: 'connectUnexpected',
};

/** Why a service took nothing, in plain words. */
export const connectProblem = (error: unknown, service: string): string =>
  error instanceof ConnectError
    ? t(TEXTS[error.problem], service, error.status)
    : t('connectUnexpected', service, 0);
