import { growthPatterns, type GrowthPattern } from './hostile-growth.js';
import { validators } from './hostile-values.js';
import type { Table } from '../bench/suite.js';

const TIMES = 5;
/** Below it a time says more about the machine than about the code. */
const LEAST = 2;
/** Four times the input: 4 times the time is linear, 16 times is quadratic. */
const MOST = 8;
const TRIES = 3;

/** Another text than that of any pattern: what was looked at last is remembered, and would take no time. */
const OTHER = {
  resourceType: 'Patient',
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">other</div>' },
};

/** The best of several times at one size. */
function timeAt({ validator, make }: GrowthPattern, size: number): number {
  const [, validate] = validators.find(([name]) => name === validator)!;
  const value = make(size);
  let best = Infinity;
  for (let i = 0; i < TIMES; i++) {
    validate(OTHER);
    const start = performance.now();
    validate(value);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

interface Growth {
  pattern: GrowthPattern;
  /** At n, 2n and 4n. */
  times: [number, number, number];
  factor: number;
}

/** True if the time grows faster than the input, as far as it can be measured. */
const isTooFast = ({ factor, times }: Growth) => factor > MOST && times[2] > LEAST;

/** The times of one pattern: of several tries the best. */
function growthOf(pattern: GrowthPattern): Growth {
  let best: Growth | undefined;
  // other work on the machine makes a time longer, never shorter
  for (let i = 0; i < TRIES && (!best || isTooFast(best)); i++) {
    const { size } = pattern;
    const times = [size, 2 * size, 4 * size].map((n) => timeAt(pattern, n)) as Growth['times'];
    const factor = times[2] / times[0];
    if (!best || factor < best.factor) best = { pattern, times, factor };
  }
  return best!;
}

/** Growth of the time of hostile patterns that are made two and four times as long. */
export function growths(): { table: Table; faults: number } {
  const all = growthPatterns.map(growthOf);
  const groups = [...new Set(growthPatterns.map(({ group }) => group))];
  const faults = all.filter(isTooFast);
  const told = ({ pattern, times, factor }: Growth) =>
    `${pattern.group}, ${pattern.name}: ${times.map((time) => time.toFixed(2)).join(', ')} ms (× ${factor.toFixed(1)})`;
  return {
    faults: faults.length,
    table: {
      title: `Time at sizes n, 2n and 4n: ${all.length} patterns, ${faults.length} that grow faster than their input`,
      columns: ['', 'patterns', 'longest at n', 'at 2n', 'at 4n', 'most × from n to 4n'],
      rows: groups.map((group) => {
        const growing = all.filter(({ pattern }) => pattern.group === group);
        const longest = growing.reduce((a, b) => (b.times[2] > a.times[2] ? b : a));
        const measurable = growing.filter(({ times }) => times[2] > LEAST);
        const most = Math.max(0, ...measurable.map(({ factor }) => factor));
        return [
          group,
          String(growing.length),
          ...longest.times.map((time) => `${time.toFixed(2)} ms`),
          most === 0 ? `all below ${LEAST} ms` : most.toFixed(1),
        ];
      }),
      notes: faults.map(told),
    },
  };
}
