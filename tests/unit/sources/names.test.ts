import { describe, expect, it } from 'vitest';
import { initials, outletOf } from '../../../utils/sources/names.ts';
import { outlets } from '../../../utils/sources/outlets.ts';

describe('names', () => {
  it('tells an outlet by its name, its short name and its domain', () => {
    const names = ['Financial Times', 'FT', 'ft.com'].map((form) => outletOf(form)?.name);
    expect(names).toEqual(['Financial Times', 'Financial Times', 'Financial Times']);
    expect(outletOf('Anna Berg')).toBeNull();
  });

  it('takes a short name that two outlets share for an outlet, but for neither of them', () => {
    expect(outletOf('DN')?.name).toBe('DN');
  });

  it('makes initials of the capitalised words', () => {
    expect(initials('Bank of Northern Vale')).toBe('BNV');
  });
});

describe('the list of outlets', () => {
  it('gives each a domain', () => {
    expect(outlets.filter(({ domain }) => !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(domain))).toEqual([]);
  });

  it('holds a few hundred', () => {
    expect(outlets.length).toBeGreaterThan(300);
  });
});
