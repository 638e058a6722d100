// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Narrative
import { boundCode, broken, code, constrained, shape, xhtml } from '../../runtime/checks.js';
import type { Context, Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { narrativeStatusCodes } from '../valuesets.js';
import { element } from './Element.js';

function divInvariants($this: any, c: Context, $element: any): void {
  if (!(fhirpath.htmlChecks($this) !== false))
    broken(
      c,
      'txt-1',
      'The narrative SHALL contain only the basic html formatting elements and attributes described in chapters 7-11 (except section 4 of chapter 9) and 15 of the HTML 4.0 standard, <a> elements (either name or href), images and internally contained style attributes',
    );
  if (!(fhirpath.htmlChecks($this) !== false))
    broken(c, 'txt-2', 'The narrative SHALL have some non-whitespace content');
}

export const narrative: Shape = /* @__PURE__ */ shape({
  id: 'Narrative',
  profile: 'http://hl7.org/fhir/StructureDefinition/Narrative',
  elements: ['status', 'div'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, narrativeStatusCodes, 'required');
        return 1;
      case 'div':
        xhtml(value, key, c);
        constrained(value, key, c, divInvariants, object);
        return 2;
      default:
        return element.property(key, value, c, object);
    }
  },
});
