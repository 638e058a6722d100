import { Random } from '../test/conformance/random.js';
import { hostileValue, isUnpolluted, validators } from '../test/runtime/hostile-values.js';

/** `npm run fuzz -- [values] [seed]`: random and hostile values at every validator; no exception, no hang, no pollution. */
const [count = '1000000', seed = '1'] = process.argv.slice(2);
const random = new Random(Number(seed));
const SLOW = 1000;

let calls = 0;
let valid = 0;
let thrown = 0;
let silent = 0;
let slow = 0;
let slowest = 0;
const codes = new Map<string, number>();
const start = performance.now();
for (let i = 0; i < Number(count); i++) {
  const value = hostileValue(random);
  const before = performance.now();
  for (const [name, validate] of validators) {
    calls++;
    try {
      const result = validate(value);
      if (result.valid) valid++;
      else if (result.issues.length === 0) silent++;
      for (const { code } of result.issues as readonly { code: string }[])
        codes.set(code, (codes.get(code) ?? 0) + 1);
    } catch (error) {
      thrown++;
      if (thrown <= 10) console.log(`value ${i} at ${name}: ${String(error)}`);
    }
  }
  const time = performance.now() - before;
  slowest = Math.max(slowest, time);
  if (time > SLOW) slow++;
}
const seconds = (performance.now() - start) / 1000;
const isClean = isUnpolluted();
console.log(
  `${count} values (seed ${seed}) at ${validators.length} validators: ${calls} calls in ${seconds.toFixed(0)} s`,
);
console.log(
  `exceptions ${thrown}, invalid without an issue ${silent}, values that took over ${SLOW} ms ${slow} (slowest ${slowest.toFixed(0)} ms)`,
);
console.log(`prototypes ${isClean ? 'as they were' : 'CHANGED'}; valid ${valid}`);
const byCode = [...codes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
console.log(`issues by code: ${byCode.map(([code, n]) => `${code} ${n}`).join(', ')}`);
if (thrown > 0 || silent > 0 || slow > 0 || !isClean) process.exitCode = 1;
