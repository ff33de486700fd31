/** Why the browser's own model wrote nothing. */
export type FailureReason =
  | 'cancelled'
  | 'needs-click'
  | 'unsupported'
  | 'too-long'
  | 'filtered'
  | 'download'
  | 'failed';

/** What is thrown where the model wrote nothing; `cause` is the browser's own error. */
export class GenerationError extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason, cause: unknown) {
    super(`nothing was generated: ${reason}`, { cause });
    this.name = 'GenerationError';
    this.reason = reason;
  }
}

const REASONS: Record<string, FailureReason> = {
  AbortError: 'cancelled',
  NotAllowedError: 'needs-click',
  NotSupportedError: 'unsupported',
  QuotaExceededError: 'too-long',
  NotReadableError: 'filtered',
  NetworkError: 'download',
};

/** An error of the model's by its reason. */
export function generationError(error: unknown, signal: AbortSignal | undefined): GenerationError {
  // Whatever reason was given to the signal, it was cancelled.
  return new GenerationError(signal?.aborted ? 'cancelled' : reasonOf(error), error);
}

/** Tells how much of a model is downloaded, as a share of 1. */
export function onDownload(monitor: EventTarget, tell: (loaded: number) => void): void {
  monitor.addEventListener('downloadprogress', (event) => {
    if ('loaded' in event && typeof event.loaded === 'number') tell(event.loaded);
  });
}

const reasonOf = (error: unknown): FailureReason =>
  (error instanceof Error || error instanceof DOMException ? REASONS[error.name] : undefined) ?? 'failed';
