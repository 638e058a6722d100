// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Attachment
import {
  base64Binary,
  boundCode,
  broken,
  code,
  dateTime,
  shape,
  string,
  unsignedInt,
  uri,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { allLanguagesCodes, bcp13txtCodes, languagesCodes } from '../valuesets.js';
import { element } from './Element.js';

export const attachment: Shape = /* @__PURE__ */ shape({
  id: 'Attachment',
  profile: 'http://hl7.org/fhir/StructureDefinition/Attachment',
  elements: ['data', 'contentType'],
  property(key, value, c, object) {
    switch (key) {
      case 'contentType':
        code(value, key, c);
        boundCode(value, key, c, bcp13txtCodes, 'required');
        return 2;
      case 'language':
        code(value, key, c);
        boundCode(value, key, c, languagesCodes, 'extensible');
        return boundCode(value, key, c, allLanguagesCodes, 'required');
      case 'data':
        base64Binary(value, key, c);
        return 1;
      case 'url':
        return uri(value, key, c);
      case 'size':
        return unsignedInt(value, key, c);
      case 'hash':
        return base64Binary(value, key, c);
      case 'title':
        return string(value, key, c);
      case 'creation':
        return dateTime(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!(
      ($this.data === undefined && $this._data === undefined) ||
      $this.contentType !== undefined ||
      $this._contentType !== undefined
    ))
      broken(c, 'att-1', 'It the Attachment has data, it SHALL have a contentType');
  },
});
