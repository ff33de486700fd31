import { expect, it } from 'vitest';
import { obsidianLink } from '../../../utils/export/obsidian.ts';

it.each([
  ['The crane stays', 'The%20crane%20stays'],
  [
    'Läckt pm: “Så här?” [del 2] #5',
    'L%C3%A4ckt%20pm%20%E2%80%9CS%C3%A5%20h%C3%A4r%20%E2%80%9D%20del%202%205',
  ],
  ['../..', '..%20..'],
  ['???', 'Lede'],
])('names the note of “%s” as a file can be', (title, name) => {
  expect(obsidianLink(title)).toBe(`obsidian://new?name=${name}&clipboard=true`);
});
