import { describe, expect, it } from 'vitest';
import { projectHeader, provenanceHeader } from '../../../src/toolchain/generate/provenance.js';

describe('the header of a generated file', () => {
  it.each([
    [
      { url: 'http://example.org/x', version: '2', source: { file: 'fsh/x.fsh', line: 3, column: 1 } },
      '// Generated from fsh/x.fsh. Do not edit.\n// http://example.org/x version 2\n',
    ],
    [
      { url: 'http://example.org/x', source: { file: 'fsh/x.fsh', line: 3, column: 1 } },
      '// Generated from fsh/x.fsh. Do not edit.\n// http://example.org/x version 1\n',
    ],
    [
      { url: 'http://hl7.org/fhir/x', version: '3.0.2' },
      '// Generated from a FHIR STU3 core definition. Do not edit.\n// http://hl7.org/fhir/x version 3.0.2\n',
    ],
  ])('%j', (of, expected) => {
    expect(provenanceHeader(of, '1')).toBe(expected);
  });

  it('names the project where the file belongs to all of it', () => {
    const header = projectHeader({ id: 'p', canonical: 'http://example.org', version: '1' });
    expect(header).toBe('// Generated from the FSH of p. Do not edit.\n// http://example.org version 1\n');
  });
});
