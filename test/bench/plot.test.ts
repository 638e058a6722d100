import { expect, it } from 'vitest';
import { plot } from '../../scripts/measure/bench/validator-plot.js';

const blocksOf = (line: string) => line.replace(/[^█]/g, '').length;

it('has a bar for each value, on a scale of powers of ten', () => {
  const bars = [
    { label: 'a', value: 0.1 },
    { label: 'bc', value: 1 },
    { label: 'd', value: 10 },
    { label: 'e', value: 95 },
  ];
  const lines = plot(bars, 'one').split('\n');
  expect(lines.slice(0, 4).map(blocksOf)).toEqual([0, 20, 40, 59]);
  expect(lines[0]).toBe(`a  ${' '.repeat(20)}│${' '.repeat(40)} 0.10`);
  expect(lines[4]!.slice(3)).toBe(`${'0.1'.padEnd(20)}${'1'.padEnd(20)}${'10'.padEnd(20)}100`);
  expect(lines[5]).toMatch(/^1 = one/);
});

it('writes values out', () => {
  const values = [0.025, 0.35, 1.24, 19.6, 123.4, 4321];
  const lines = plot(
    values.map((value) => ({ label: 'x', value })),
    'one',
  ).split('\n');
  const written = lines.slice(0, values.length).map((line) => line.split(' ').at(-1));
  expect(written).toEqual(['0.03', '0.35', '1.2', '20', '123', '4321']);
});
