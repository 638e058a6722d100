import type { Slot } from 'fhir/r3.js';
import type { GPConnectSlotBookable1 } from '../../../generated/types/GPConnectSlotBookable1.js';
import type { GPConnectSlotsSearchResponse1 } from '../../../generated/types/GPConnectSlotsSearchResponse1.js';
import {
  gpConnectSlotBookable1,
  validateGPConnectSlotBookable1,
} from '../../../generated/validators/GPConnectSlotBookable1.js';
import {
  gpConnectSlotsSearchResponse1,
  validateGPConnectSlotsSearchResponse1,
} from '../../../generated/validators/GPConnectSlotsSearchResponse1.js';
import { AVAILABILITY, type AvailabilityContext } from '../availability.js';
import { type Entry, entry, urlEntry } from '../entry.js';
import { FREE_SLOTS, SLOT_SEARCH, type SlotsRequestContext } from '../free-slots.js';
import type { ResourceBundle } from '../lookups.js';
import { answeringBundle, returnedResources } from '../returned-resources.js';
import { AVAILABILITY_RULES } from '../rules/availability.js';
import { BUNDLE_RULES, RESOURCE_RULES } from '../rules/returned-resources.js';
import { SLOT_SEARCH_RULES } from '../rules/slot-search.js';
import { page, pick, RETURNED } from './pick.js';

/** Search for free slots, and slot availability. */

/** `GET /Slot`: the request. */
export const checkSlotSearchRequest: Entry<string, object> = /* @__PURE__ */ (() =>
  urlEntry(page('SLOTQ', SLOT_SEARCH_RULES), SLOT_SEARCH))();

/** `GET /Slot`: the response. */
export const checkSlotSearchResponse: Entry<GPConnectSlotsSearchResponse1, SlotsRequestContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectSlotsSearchResponse1, ResourceBundle, SlotsRequestContext>({
      direction: 'response',
      validator: validateGPConnectSlotsSearchResponse1,
      profile: gpConnectSlotsSearchResponse1.profile,
      rules: {
        ...page('SLOTR', SLOT_SEARCH_RULES),
        ...pick('AVAIL-02 AVAIL-03', AVAILABILITY_RULES),
        ...pick(RETURNED, RESOURCE_RULES),
        ...pick('BUNDLE-01 BUNDLE-02', BUNDLE_RULES),
      },
      conformance: {
        Slot: 'SLOTR-01',
        Practitioner: 'SLOTR-09',
        Location: 'SLOTR-09',
        Organization: 'SLOTR-09',
      },
      context: [
        ...FREE_SLOTS,
        ...returnedResources(['Practitioner', 'Location', 'Organization']),
        ...answeringBundle(),
      ],
      success: 200,
    }))();

/** Inside a practice: a Slot is about to be marked as bookable through GP Connect. */
export const checkSlotAvailability: Entry<GPConnectSlotBookable1, AvailabilityContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectSlotBookable1, Slot, AvailabilityContext>({
      direction: 'request',
      validator: validateGPConnectSlotBookable1,
      profile: gpConnectSlotBookable1.profile,
      rules: pick('AVAIL-01 AVAIL-04', AVAILABILITY_RULES),
      context: AVAILABILITY,
      success: 200,
    }))();
