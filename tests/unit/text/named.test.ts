import { expect, it } from 'vitest';
import { isNamed } from '../../../utils/text/named.ts';
import type { SourceKind } from '../../../utils/text/source.ts';

const source = (kind: SourceKind, name: string) => ({
  id: 's',
  name,
  kind,
  role: null,
  aliases: [],
  mentions: [],
  url: null,
  by: null,
  via: null,
  reason: null,
});

it.each<[SourceKind, string, boolean]>([
  ['person', 'Ines Holt', true],
  ['person', 'Ursula von der Leyen', true],
  ['person', 'von der Leyen', true],
  ['person', 'a former engineer', false],
  ['person', 'en tidigare maskinchef', false],
  ['person', '田中太郎', true],
  ['anonymous', 'En annan anställd', false],
  ['group', 'experts', false],
  ['organization', 'rederiet', true],
])('%s “%s”', (kind, name, named) => {
  expect(isNamed(source(kind, name))).toBe(named);
});
