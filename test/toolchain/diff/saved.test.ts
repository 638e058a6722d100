import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/toolchain/diff/render/json.js';
import { renderMarkdown } from '../../../src/toolchain/diff/render/markdown.js';
import { readResult } from '../../../src/toolchain/diff/saved.js';
import { codeSystem, compare, profile } from './fixtures.js';

const result = compare(
  [profile('P', 'Slot', { 'Slot.comment': { max: '0' } }), codeSystem('c', [{ code: 'a' }])],
  [profile('P', 'Slot', { 'Slot.status': { short: 'x' } }), codeSystem('c', [{ code: 'a' }, { code: 'b' }])],
);
const json = renderJson(result);

describe('a saved comparison', () => {
  it('is rendered like the comparison itself', () => {
    expect(renderMarkdown(readResult(json, 'x.json'))).toBe(renderMarkdown(result));
  });

  it.each([
    ['a kind that nobody knows', '"kind": "cardinality.max"', '"kind": "rm -rf"', 'changes[2].kind'],
    ['an effect that nobody knows', '"effect": "widened"', '"effect": "<img>"', 'changes[0].impact.effect'],
    ['another type', '"element": "Slot.comment"', '"element": {}', 'changes[2].element'],
    ['a missing part', '"notCompared"', '"other"', 'notCompared'],
  ])('is refused with %s', (_, from, to, at) => {
    expect(json).toContain(from);
    expect(() => readResult(json.replace(from, to), 'x.json')).toThrow(
      `x.json: error: ${at} does not have the form`,
    );
  });

  it.each(['', 'null', '[]', '{"base":', '"text"', '{"__proto__": {}}'])('is refused as %j', (text) => {
    expect(() => readResult(text, 'x.json')).toThrow();
  });
});
