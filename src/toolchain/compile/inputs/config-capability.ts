import { closest } from '../../text/closest.js';
import type { Report } from './config-report.js';

const EXAMPLE = "`'*': [OperationOutcome]`";

/**
 * Checks `capability:` of a project's configuration.
 *
 * @param types the core types of FHIR, where they are known
 */
export function checkCapability(value: unknown, report: Report, types: readonly string[] | undefined): void {
  if (value === undefined) return;
  if (!isMap(value)) return report(['capability'], 'capability is not a map', 'write `replies:` below it');
  for (const key of Object.keys(value)) {
    if (key === 'replies') continue;
    const hint = closest(key, ['replies']) ? 'did you mean replies?' : 'only `replies:` is known here';
    report(['capability', key], `capability has no ${key}`, hint);
  }
  if (value['replies'] !== undefined) checkReplies(value['replies'], report, types);
}

function checkReplies(replies: unknown, report: Report, types: readonly string[] | undefined): void {
  const place = ['capability', 'replies'];
  if (!isMap(replies))
    return report(place, 'replies is not a map', `write lists of resource types by operation: ${EXAMPLE}`);
  for (const [operation, carried] of Object.entries(replies)) {
    if (!Array.isArray(carried)) {
      const meant = typeof carried === 'string' ? `\`'${operation}': [${carried}]\`` : EXAMPLE;
      report([...place, operation], `the replies of ${operation} are not a list`, `write ${meant}`);
      continue;
    }
    carried.forEach((type: unknown, index) => {
      const at = [...place, operation, index];
      if (typeof type !== 'string')
        report(
          at,
          `a reply of ${operation} carries ${JSON.stringify(type)}`,
          'name a resource type, or take it out',
        );
      else if (types && !types.includes(type))
        report(
          at,
          `a reply of ${operation} carries ${type}, which is not a type of FHIR`,
          adviceOn(type, types),
        );
    });
  }
}

function adviceOn(type: string, types: readonly string[]): string {
  const meant = closest(type, types);
  return meant ? `did you mean ${meant}?` : 'name a resource type';
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
