import type { Location, Organization, Practitioner } from 'fhir/r3.js';
import type { CareConnectGPCLocation1 } from '../../../generated/types/CareConnectGPCLocation1.js';
import type { CareConnectGPCOrganization1 } from '../../../generated/types/CareConnectGPCOrganization1.js';
import type { CareConnectGPCPractitioner1 } from '../../../generated/types/CareConnectGPCPractitioner1.js';
import type { GPConnectOrganizationsFindResponse1 } from '../../../generated/types/GPConnectOrganizationsFindResponse1.js';
import type { GPConnectPractitionersFindResponse1 } from '../../../generated/types/GPConnectPractitionersFindResponse1.js';
import {
  careConnectGPCLocation1,
  validateCareConnectGPCLocation1,
} from '../../../generated/validators/CareConnectGPCLocation1.js';
import {
  careConnectGPCOrganization1,
  validateCareConnectGPCOrganization1,
} from '../../../generated/validators/CareConnectGPCOrganization1.js';
import {
  careConnectGPCPractitioner1,
  validateCareConnectGPCPractitioner1,
} from '../../../generated/validators/CareConnectGPCPractitioner1.js';
import {
  gpConnectOrganizationsFindResponse1,
  validateGPConnectOrganizationsFindResponse1,
} from '../../../generated/validators/GPConnectOrganizationsFindResponse1.js';
import {
  gpConnectPractitionersFindResponse1,
  validateGPConnectPractitionersFindResponse1,
} from '../../../generated/validators/GPConnectPractitionersFindResponse1.js';
import type { IdentifierContext, ReadByIdContext, StoredContext } from '../contexts.js';
import { type Entry, entry, type EntryOptions, urlEntry } from '../entry.js';
import { ODS_CODE, SDS_USER_ID } from '../names.js';
import {
  holdsOnly,
  identifierRules,
  isStored,
  locations,
  organizations,
  practitioners,
  readsTheOneAskedFor,
} from '../people-and-places.js';
import { answeringBundle, returnedResources } from '../returned-resources.js';
import { LOCATION_RULES } from '../rules/locations.js';
import { ORGANIZATION_RULES } from '../rules/organizations.js';
import { PRACTITIONER_RULES } from '../rules/practitioners.js';
import { BUNDLE_RULES, RESOURCE_RULES } from '../rules/returned-resources.js';
import { page, pick, RETURNED } from './pick.js';

/** Find and read practitioners and organisations, read locations. */

type Answer = Pick<
  EntryOptions<never, ReadByIdContext>,
  'validator' | 'profile' | 'rules' | 'conformance' | 'context'
>;

/** A response with resources of one type, whose profile and version its own rules require. */
function answer<T>(type: string, { rules, context = [], ...more }: Answer): Entry<T, ReadByIdContext> {
  const isBundle = more.profile.endsWith('-Find-Response-1');
  return entry<T, never, ReadByIdContext>({
    direction: 'response',
    ...more,
    rules: {
      ...rules,
      ...pick(RETURNED, RESOURCE_RULES),
      ...(isBundle && pick('BUNDLE-01 BUNDLE-02', BUNDLE_RULES)),
    },
    context: [...context, ...returnedResources([type]), ...(isBundle ? answeringBundle() : [])],
    success: 200,
  });
}

/** `GET /Practitioner`: the request. */
export const checkFindPractitionerRequest: Entry<string, IdentifierContext> = /* @__PURE__ */ (() =>
  urlEntry(
    page('PRACQ', PRACTITIONER_RULES),
    identifierRules<IdentifierContext>({
      once: 'PRACQ-01',
      form: 'PRACQ-02',
      system: 'PRACQ-03',
      value: 'PRACQ-04',
      known: SDS_USER_ID,
      isSingle: true,
    }),
  ))();

/** `GET /Practitioner`: the response. */
export const checkFindPractitionerResponse: Entry<GPConnectPractitionersFindResponse1, ReadByIdContext> =
  /* @__PURE__ */ (() =>
    answer<GPConnectPractitionersFindResponse1>('Practitioner', {
      validator: validateGPConnectPractitionersFindResponse1,
      profile: gpConnectPractitionersFindResponse1.profile,
      rules: pick('PRAC-01 PRAC-02 PRAC-05', PRACTITIONER_RULES),
      conformance: { Practitioner: 'PRAC-01' },
      context: [...practitioners(), holdsOnly('PRAC-01', 'Practitioner')],
    }))();

/** `GET /Practitioner/[id]`: the request. */
export const checkReadPractitionerRequest: Entry<string, StoredContext<Practitioner>> = /* @__PURE__ */ (() =>
  urlEntry(pick('PRAC-04', PRACTITIONER_RULES), [isStored<Practitioner>('PRAC-04', 'practitioner')]))();

/** `GET /Practitioner/[id]`: the response. */
export const checkReadPractitionerResponse: Entry<CareConnectGPCPractitioner1, ReadByIdContext> =
  /* @__PURE__ */ (() =>
    answer<CareConnectGPCPractitioner1>('Practitioner', {
      validator: validateCareConnectGPCPractitioner1,
      profile: careConnectGPCPractitioner1.profile,
      rules: pick('PRAC-01 PRAC-02 PRAC-03 PRAC-05', PRACTITIONER_RULES),
      conformance: { Practitioner: 'PRAC-01' },
      context: [...practitioners(), readsTheOneAskedFor('PRAC-03')],
    }))();

/** `GET /Organization`: the request. */
export const checkFindOrganizationRequest: Entry<string, IdentifierContext> = /* @__PURE__ */ (() =>
  urlEntry(
    page('ORGQ', ORGANIZATION_RULES),
    identifierRules<IdentifierContext>({
      once: 'ORGQ-01',
      form: 'ORGQ-02',
      system: 'ORGQ-03',
      value: 'ORGQ-04',
      known: ODS_CODE,
      isSingle: false,
    }),
  ))();

/** `GET /Organization`: the response. */
export const checkFindOrganizationResponse: Entry<GPConnectOrganizationsFindResponse1, ReadByIdContext> =
  /* @__PURE__ */ (() =>
    answer<GPConnectOrganizationsFindResponse1>('Organization', {
      validator: validateGPConnectOrganizationsFindResponse1,
      profile: gpConnectOrganizationsFindResponse1.profile,
      rules: pick('ORG-01 ORG-02 ORG-05', ORGANIZATION_RULES),
      conformance: { Organization: 'ORG-01' },
      context: [...organizations(), holdsOnly('ORG-01', 'Organization')],
    }))();

/** `GET /Organization/[id]`: the request. */
export const checkReadOrganizationRequest: Entry<string, StoredContext<Organization>> = /* @__PURE__ */ (() =>
  urlEntry(pick('ORG-04', ORGANIZATION_RULES), [isStored<Organization>('ORG-04', 'organisation')]))();

/** `GET /Organization/[id]`: the response. */
export const checkReadOrganizationResponse: Entry<CareConnectGPCOrganization1, ReadByIdContext> =
  /* @__PURE__ */ (() =>
    answer<CareConnectGPCOrganization1>('Organization', {
      validator: validateCareConnectGPCOrganization1,
      profile: careConnectGPCOrganization1.profile,
      rules: pick('ORG-01 ORG-02 ORG-03 ORG-05', ORGANIZATION_RULES),
      conformance: { Organization: 'ORG-01' },
      context: [...organizations(), readsTheOneAskedFor('ORG-03')],
    }))();

/** `GET /Location/[id]`: the request. */
export const checkReadLocationRequest: Entry<string, StoredContext<Location>> = /* @__PURE__ */ (() =>
  urlEntry(pick('LOC-04', LOCATION_RULES), [isStored<Location>('LOC-04', 'location')]))();

/** `GET /Location/[id]`: the response. */
export const checkReadLocationResponse: Entry<CareConnectGPCLocation1, ReadByIdContext> =
  /* @__PURE__ */ (() =>
    answer<CareConnectGPCLocation1>('Location', {
      validator: validateCareConnectGPCLocation1,
      profile: careConnectGPCLocation1.profile,
      rules: pick('LOC-01 LOC-02 LOC-03 LOC-05 LOC-06', LOCATION_RULES),
      conformance: { Location: 'LOC-01' },
      context: [...locations(), readsTheOneAskedFor('LOC-03')],
    }))();
