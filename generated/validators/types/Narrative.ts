// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Narrative
import { narrativeStatusCodes } from '../valuesets.js';
import { element } from './Element.js';
import {
  checked,
  coded,
  constrained,
  dataType,
  invariant,
  required,
  xhtml,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const narrative: Shape = /* @__PURE__ */ dataType('Narrative', () => ({
  base: element,
  properties: {
    status: required(coded(narrativeStatusCodes)),
    div: required(
      checked(
        xhtml,
        constrained(
          invariant(
            'txt-1',
            'The narrative SHALL contain only the basic html formatting elements and attributes described in chapters 7-11 (except section 4 of chapter 9) and 15 of the HTML 4.0 standard, <a> elements (either name or href), images and internally contained style attributes',
            ($this) => fhirpath.htmlChecks1($this) === true,
          ),
          invariant(
            'txt-2',
            'The narrative SHALL have some non-whitespace content',
            ($this) => fhirpath.htmlChecks2($this) === true,
          ),
        ),
      ),
    ),
  },
}));
