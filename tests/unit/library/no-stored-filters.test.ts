import { describe, expect, it, vi } from 'vitest';
import withoutStoredFilters from '../../../utils/library/no-stored-filters.ts';

interface Plugin {
  validate(options: object, done: (error?: Error) => void): void;
  shouldFilter(): boolean;
}

describe('changes without stored filters', () => {
  const pouch: { _changesFilterPlugin?: Plugin } = {};
  withoutStoredFilters(pouch);
  const validate = (options: object): unknown => {
    const done = vi.fn();
    pouch._changesFilterPlugin!.validate(options, done);
    return done.mock.calls;
  };

  it('lets changes through that have no filter, or a function', () => {
    expect(validate({ since: 0 })).toEqual([[undefined]]);
    expect(validate({ filter: () => true })).toEqual([[undefined]]);
    expect(pouch._changesFilterPlugin!.shouldFilter()).toBe(false);
  });

  it('refuses source text from the database', () => {
    expect(validate({ filter: 'design/filter' })).toEqual([[expect.any(Error)]]);
    expect(validate({ view: 'design/view' })).toEqual([[expect.any(Error)]]);
  });
});
