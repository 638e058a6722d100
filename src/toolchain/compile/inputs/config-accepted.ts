import type { Report } from './config-report.js';

const KEYS = ['warning', 'of', 'reason'];

/** Checks `accepted:` of a project's configuration: the warnings that it has reasons to live with. */
export function checkAccepted(value: unknown, report: Report): void {
  if (value === undefined) return;
  const example = 'say `- warning: CODE` with `of: ID` and `reason: "…"` below it';
  if (!Array.isArray(value)) return report('accepted', 'accepted is not a list', example);
  value.forEach((entry: unknown, i) => {
    const at = ['accepted', i];
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      return report(at, 'an accepted warning is not a map', example);
    const given = entry as Record<string, unknown>;
    for (const key of ['warning', 'reason'])
      if (typeof given[key] !== 'string') report(at, `an accepted warning has no ${key}`, example);
    for (const [key, text] of Object.entries(given)) {
      if (!KEYS.includes(key))
        report([...at, key], `an accepted warning has no ${key}`, `it has ${KEYS.join(', ')}`);
      else if (key === 'of' && typeof text !== 'string')
        report([...at, key], 'of is not a text', 'give one id');
    }
  });
}
