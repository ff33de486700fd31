import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { formatBriefly } from '../../../utils/platform/i18n.ts';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
});

it.each([
  ['the time of today', '2031-03-04T09:30:00', '09:30'],
  ['the day of this year', '2031-02-28T09:30:00', '28 Feb'],
  ['the year of another', '2029-03-04T09:30:00', '4 Mar 2029'],
  ['what is no date as it is', 'last spring', 'last spring'],
])('tells briefly %s', (_what, moment, told) => {
  expect(formatBriefly(moment, new Date('2031-03-04T20:00:00'))).toBe(told);
});
