import type { ArticleId } from './ids.ts';

/** What happened to which articles. */
export interface Change {
  kind: 'saved' | 'changed' | 'removed' | 'restored' | 'purged';
  ids: ArticleId[];
}

export interface Announcer {
  announce(change: Change): void;
  /** Returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): void;
}

/** Tells every window and the worker of changes; the database's own events do not leave the context. */
export function announcer(name: string): Announcer {
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const channel = new BroadcastChannel(`lede-${name}`);
  channel.onmessage = ({ data }: MessageEvent<Change>) => tell(data);
  return {
    announce(change) {
      channel.postMessage(change);
      tell(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
