import type { Issue, ValidateOptions, ValidationResult } from '../../../generated/validators/index.js';
import { validateCareConnectGPCOrganization1 } from '../../../generated/validators/CareConnectGPCOrganization1.js';

type Validate = (payload: unknown, options?: ValidateOptions) => ValidationResult<unknown>;

/** A validator of appointments that judges the Organizations in them by their published profile, whether they claim it or not. */
export function judgingOrganisations(validator: Validate): Validate {
  return (payload, options) => {
    const result = validator(payload, options);
    const known = new Set(result.issues.map(nameOf));
    const issues = organisationsIn(payload).flatMap(({ organisation, place }) =>
      validateCareConnectGPCOrganization1(organisation, options)
        .issues.map((issue) => ({
          ...issue,
          expression: place + issue.expression.slice('Organization'.length),
        }))
        .filter((issue) => !known.has(nameOf(issue))),
    );
    if (issues.length === 0) return result;
    const all = [...result.issues, ...issues];
    const { notChecked } = result;
    return all.some(({ severity }) => severity === 'error')
      ? { valid: false, issues: all, notChecked }
      : { valid: true, value: payload, issues: all, notChecked };
  };
}

const nameOf = ({ code, expression, key, message }: Issue): string =>
  `${code} ${expression} ${key ?? message}`;

function organisationsIn(payload: unknown): { organisation: unknown; place: string }[] {
  const contained = (payload as { contained?: unknown } | null | undefined)?.contained;
  if (!Array.isArray(contained)) return [];
  return contained.flatMap((resource: unknown, i) => {
    const type = (resource as { resourceType?: unknown } | null | undefined)?.resourceType;
    return type === 'Organization' ? [{ organisation: resource, place: `Appointment.contained[${i}]` }] : [];
  });
}
