import { closest } from '../../text/closest.js';
import type { Report } from './config-report.js';

/** SUSHI's options for instances. https://fshschool.org/docs/sushi/configuration */
export interface InstanceOptions {
  /** Instances whose name becomes their id. SUSHI's default: all. */
  setId?: 'always' | 'standalone-only';
  /** Instances that claim their profile in `meta.profile`. SUSHI's default: all. */
  setMetaProfile?: 'always' | 'never' | 'inline-only' | 'standalone-only';
  /** True if slices stay where rules put them, and none is added before. */
  manualSliceOrdering?: boolean;
}

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  setId: ['always', 'standalone-only'],
  setMetaProfile: ['always', 'never', 'inline-only', 'standalone-only'],
  manualSliceOrdering: [true, false],
};

/** Checks `instanceOptions:` of a project's configuration. */
export function checkInstanceOptions(value: unknown, report: Report): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || Array.isArray(value))
    return report(
      'instanceOptions',
      'instanceOptions is not a map',
      'write `setId: standalone-only` below it',
    );
  for (const [key, option] of Object.entries(value)) {
    const place = ['instanceOptions', key];
    const choices = CHOICES[key];
    if (!choices) {
      const meant = closest(key, Object.keys(CHOICES));
      const hint = meant ? `did you mean ${meant}?` : `it has ${Object.keys(CHOICES).join(', ')}`;
      report(place, `instanceOptions has no ${key}`, hint);
    } else if (!choices.includes(option)) {
      report(place, `${key} cannot be ${JSON.stringify(option)}`, `one of ${choices.join(', ')}`);
    }
  }
}
