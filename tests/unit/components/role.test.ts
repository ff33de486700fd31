import { expect, it } from 'vitest';
import { roleBesideName } from '../../../components/brief/role.ts';
import { sources } from './fixture.ts';

it.each([
  ['Petra Lindqvist-Moore', [], 'harbour master', 'harbour master'],
  ['a former engineer', [], 'engineer', null],
  ['An engineer, retired', [], 'engineer', null],
  ['a memo', ['The memo'], 'the memo', null],
  ['an engineering firm', [], 'engineer', 'engineer'],
])('of %s, also %j, who is %j: %j', (name, aliases, role, shown) => {
  expect(roleBesideName({ ...sources[0]!, name, aliases, role })).toBe(shown);
});
