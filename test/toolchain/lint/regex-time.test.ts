import { expect, it } from 'vitest';
import { slowness } from '../../../src/toolchain/lint/regex-time.js';

const EXPONENTIAL = [
  '^(a+)+$',
  '^(a*)*c$',
  '^(a|a)*c$',
  '^(a|ab|b)*c$',
  String.raw`^(\w|\d)+c$`,
  '^((a|b)|[ab])*c$',
  '^(a+|b+)*c$',
  '^(a*){3,}c$',
  '^([^,]*,?)*x$',
  '^(a{1,30}){1,30}c$',
  '^(a?a?)*c$',
  String.raw`^(\w+\s?)*$`,
  '(x+x+)+y',
  '^(?=(a+)+b)x',
  '^(?:(?:[a-z])+.)+[A-Z]$',
  '^(é|[à-ü])+$',
];
const POLYNOMIAL = ['^a*a*$', 'a*$', '^.*a.*$', String.raw`\S+@\S+\.\S+`, '[a-z]+[0-9]'];
const LINEAR = [
  '^[0-9]{4}-[0-9]{2}$',
  '^(a|ab)*c$',
  '^(foo|foobar)*$',
  '^[a-zA-Z0-9]+$',
  String.raw`^(\d{1,3},)*\d{1,3}$`,
  '^(a?b)*$',
  '^(ab|ac)+$',
  'abc',
  '',
];

it.each(EXPONENTIAL)('%s can take exponential time', (source) => {
  expect(slowness(new RegExp(source, 'u'))).toBe('exponential');
});

it.each(POLYNOMIAL)('%s can take polynomial time', (source) => {
  expect(slowness(new RegExp(source, 'su'))).toBe('polynomial');
});

it.each(LINEAR)('%s takes linear time', (source) => {
  expect(slowness(new RegExp(source, 'u'))).toBeUndefined();
});
