import { expect, it } from 'vitest';
import { codeOfKey, mappingKey, targetOfMapping } from '../../../src/toolchain/facts/keys.js';

it.each([
  ['CodeSystem', 'a', 'a'],
  ['CodeSystem', 'a|b', 'a|b'],
  ['ValueSet', 'http://s|a', 'a'],
  ['ValueSet', 'http://s|a|b', 'a|b'],
  ['ValueSet', '|a', 'a'],
  ['ValueSet', 'exclude http://s|a|b', 'a|b'],
  ['ValueSet', 'http://s|exclude a', 'exclude a'],
])('of a %s, the key %j is about the code %j', (type, key, code) => expect(codeOfKey(type, key)).toBe(code));

it.each([
  [['http://s', 'a'], ['http://t', 'b'], 'http://s|a → http://t|b'],
  [['http://s', 'a|x'], ['http://t', 'b|y'], 'http://s|a|x → http://t|b|y'],
  [['http://s', 'a → b'], ['http://t', 'c → d'], 'http://s|a → b → http://t|c → d'],
  [['', 'a'], ['', 'two words'], '|a → |two words'],
] as const)('the mapping of %j to %j has a key from which its target is read', (source, target, key) => {
  expect(mappingKey(source, target)).toBe(key);
  expect(targetOfMapping(key)).toBe(target[1]);
});
