import type { CapabilityStatement } from 'fhir/r3.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { PROFILES } from './names.js';
import { quoted } from './text.js';

/** Rules of the capability statement that a server returns. */

const at = (path: string, message: string, severity?: 'warning'): Finding => ({
  expression: `CapabilityStatement${path}`,
  message,
  ...(severity && { severity }),
});

function listsFormats({ format = [] }: CapabilityStatement): Finding[] {
  return [
    ...(format.includes('application/fhir+json') ? [] : [at('.format', 'application/fhir+json is missing')]),
    ...(format.includes('application/fhir+xml')
      ? []
      : [at('.format', 'application/fhir+xml is missing', 'warning')]),
  ];
}

/** The published example marks what a server has to fill in by square brackets. */
const PLACEHOLDER = /\[[^\]]*\]/;

function namesSoftware({ software }: CapabilityStatement): Finding[] {
  return [
    ...(['name', 'version'] as const)
      .filter((name) => software?.[name] === undefined)
      .map((name) => at(`.software.${name}`, `${name} is missing`)),
    ...(['name', 'version', 'releaseDate'] as const)
      .filter((name) => PLACEHOLDER.test(software?.[name] ?? ''))
      .map((name) => at(`.software.${name}`, `${quoted(software![name])} is a placeholder`)),
  ];
}

function hasFhirVersion({ fhirVersion }: CapabilityStatement): Finding[] {
  return fhirVersion === '3.0.1'
    ? []
    : [at('.fhirVersion', `the version is ${quoted(fhirVersion)}, not 3.0.1`)];
}

function listsOperation({ rest = [] }: CapabilityStatement): Finding[] {
  const isListed = rest.some(({ operation = [] }) =>
    operation.some(({ name }) => name === 'gpc.registerpatient'),
  );
  return isListed ? [] : [at('.rest.operation', 'gpc.registerpatient is missing')];
}

const INTERACTIONS: Readonly<Record<string, readonly string[]>> = {
  Patient: ['read', 'search-type'],
  Practitioner: ['read', 'search-type'],
  Organization: ['read', 'search-type'],
  Location: ['read'],
  Appointment: ['create', 'read', 'update', 'search-type'],
  Slot: ['search-type'],
};

const resourcesIn = ({ rest = [] }: CapabilityStatement, wanted: string) =>
  rest.flatMap(({ resource = [] }) => resource.filter(({ type }) => type === wanted));

function listsInteractions(statement: CapabilityStatement): Finding[] {
  return Object.entries(INTERACTIONS).flatMap(([type, codes]) => {
    const listed = new Set(
      resourcesIn(statement, type).flatMap((r) => (r.interaction ?? []).map(({ code }) => code)),
    );
    return codes
      .filter((code) => !listed.has(code as typeof listed extends Set<infer C> ? C : never))
      .map((code) => at('.rest.resource', `${type} lacks the interaction ${code}`));
  });
}

const INCLUDES = [
  'Slot:schedule',
  'Schedule:actor:Location',
  'Schedule:actor:Practitioner',
  'Location:managingOrganization',
];
const PARAMETERS = ['start', 'end', 'status', 'searchFilter'];

function listsSlotSearch(statement: CapabilityStatement): Finding[] {
  const slots = resourcesIn(statement, 'Slot');
  if (slots.length === 0) return []; // another rule reports it
  const parameters = slots.flatMap(({ searchParam = [] }) => searchParam.map(({ name }) => name));
  const includes = slots.flatMap(({ searchInclude = [] }) => searchInclude);
  return [
    ...PARAMETERS.filter((name) => !parameters.includes(name)).map((name) =>
      at('.rest.resource', `Slot lacks the parameter ${name}`),
    ),
    ...INCLUDES.filter((name) => !includes.includes(name)).map((name) =>
      at('.rest.resource', `Slot lacks the include ${name}`),
    ),
  ];
}

function listsProfiles({ profile = [] }: CapabilityStatement): Finding[] {
  const listed = new Set(profile.map(({ reference }) => reference?.split(/\/_history\/|\|/, 1)[0]));
  return Object.values(PROFILES)
    .filter((canonical) => !listed.has(canonical))
    .map((canonical) => at('.profile', `${canonical} is missing`));
}

export const CAPABILITY: readonly ContextRule<CapabilityStatement, object>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<CapabilityStatement, object>();
  return [
    rule('CAP-02', [], listsFormats),
    rule('CAP-03', [], namesSoftware),
    rule('CAP-04', [], hasFhirVersion),
    rule('CAP-05', [], listsOperation),
    rule('CAP-06', [], listsInteractions),
    rule('CAP-07', [], listsSlotSearch),
    rule('CAP-08', [], listsProfiles),
  ];
})();
