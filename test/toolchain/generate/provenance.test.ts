import { describe, expect, it } from 'vitest';
import { projectHeader, provenanceHeader } from '../../../src/toolchain/generate/provenance.js';

describe('the header of a generated file', () => {
  it.each([
    [
      { url: 'http://example.org/x', source: { file: 'fsh/x.fsh', line: 3, column: 1 } },
      '// Generated from fsh/x.fsh. Do not edit.\n// http://example.org/x\n',
    ],
    [
      { url: 'http://hl7.org/fhir/x' },
      '// Generated from a FHIR STU3 core definition. Do not edit.\n// http://hl7.org/fhir/x\n',
    ],
  ])('%j', (of, expected) => {
    expect(provenanceHeader(of)).toBe(expected);
  });

  it('names the project where the file belongs to all of it', () => {
    const header = projectHeader({ id: 'p', canonical: 'http://example.org' });
    expect(header).toBe('// Generated from the FSH of p. Do not edit.\n// http://example.org\n');
  });
});
