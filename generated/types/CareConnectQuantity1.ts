// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import type { Quantity } from 'fhir/r3.js';

/**
 * A Quantity whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Quantity-1
 */
export interface CareConnectQuantity1 extends Quantity {}
