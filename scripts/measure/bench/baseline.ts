import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Figures of a suite by name; the smaller, the better. */
export type Figures = Readonly<Record<string, number>>;

/** Figures of all suites that were written last. */
export type Baseline = Readonly<Record<string, Figures>>;

const FILE = fileURLToPath(new URL('baseline.json', import.meta.url));

/** A figure may be larger than that of the baseline by this part. */
export const TOLERANCE = 0.1;

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
}

/** Replaces the figures of suites that ran. Those of the others stay. */
export function writeBaseline(ran: Baseline): void {
  const all = Object.entries({ ...readBaseline(), ...ran }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/**
 * Compares figures with those of the baseline.
 *
 * @returns a line for each figure that is larger than the tolerance allows, or that the run has not; none if all is well
 */
export function slower(ran: Baseline, baseline: Baseline, tolerance = TOLERANCE): string[] {
  return Object.entries(ran).flatMap(([suite, figures]) =>
    Object.entries(baseline[suite] ?? {}).flatMap(([name, before]) => {
      const now = figures[name];
      if (now === undefined) return [`${suite}: ${name} is in the baseline and was not measured`];
      if (now <= before * (1 + tolerance)) return [];
      const more = Math.round((now / before - 1) * 100);
      return [`${suite}: ${name} was ${before} and is ${now}: ${more} % more`];
    }),
  );
}
