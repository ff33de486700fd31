import { expect, it } from 'vitest';
import { serverAddress } from '../../../utils/connect/address.ts';

it.each([
  ['keep.example.org', 'https://keep.example.org'],
  [' https://keep.example.org/app/ ', 'https://keep.example.org/app'],
  ['http://127.0.0.1:23119', 'http://127.0.0.1:23119'],
  ['http://localhost:3000/', 'http://localhost:3000'],
])('takes %s', (typed, address) => {
  expect(serverAddress(typed)).toBe(address);
});

it.each([
  '',
  'http://keep.example.org',
  'http://127.0.0.1.example.org',
  'https://me:secret@keep.example.org',
  'https://keep.example.org/?a=b',
  'javascript:alert(1)',
  'https://keep example',
])('refuses %s', (typed) => {
  expect(() => serverAddress(typed)).toThrow('address');
});
