import type { Patient } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/toolchain/xml/read.js';
import { writeXml } from '../../../src/toolchain/xml/write.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const patientXml = (div: string, declarations = '') =>
  `<Patient xmlns="http://hl7.org/fhir"${declarations}><text><status value="generated"/>${div}</text></Patient>`;
const read = (xml: string) => readXml(xml, coreDefinitions());
const divOf = (xml: string) => (read(xml).resource as Patient | undefined)?.text?.div;
const write = (div: string) =>
  writeXml({ resourceType: 'Patient', text: { status: 'generated', div } }, coreDefinitions());

describe('a narrative read from XML', () => {
  it('is the text as it stands: references, quotes, comments, white space', () => {
    const div = `<div ${XHTML} title='a "b"'>\n <p >a &amp; b &#160;<br></br><!-- c --><b/></p>\n</div>`;
    expect(divOf(patientXml(div))).toBe(div);
  });

  it('has LF for every line end', () => {
    expect(divOf(patientXml(`<div ${XHTML}>a\r\nb\rc</div>`))).toBe(`<div ${XHTML}>a\nb\nc</div>`);
  });

  it('declares its namespace itself, without a prefix', () => {
    const xml = patientXml(
      '<h:div class="x"><h:p>a<h:br/></h:p></h:div>',
      ' xmlns:h="http://www.w3.org/1999/xhtml"',
    );
    expect(divOf(xml)).toBe(`<div ${XHTML} class="x"><p>a<br/></p></div>`);
  });

  it('loses declarations of other default namespaces, which only prefixes stood against', () => {
    const h = 'xmlns:h="http://www.w3.org/1999/xhtml"';
    const xml = patientXml(`<h:div ${h} xmlns="urn:x"><h:p xmlns="urn:y">a</h:p></h:div>`);
    expect(divOf(xml)).toBe(`<div ${XHTML} ${h}><p>a</p></div>`);
  });
});

describe('a narrative written to XML', () => {
  it('stands there as it is', () => {
    const div = `<div ${XHTML}>\n<p>a &lt; b</p> </div>`;
    const xml = write(div);
    expect(xml).toContain(`    ${div}\n`);
    expect(divOf(xml)).toBe(div);
  });

  it('has no white space around it and LF for line ends', () => {
    expect(divOf(write(` \n<div ${XHTML}>a\r\nb</div>\n`))).toBe(`<div ${XHTML}>a\nb</div>`);
  });

  it.each([
    ['not well-formed', `<div ${XHTML}><p></div>`],
    ['an entity of HTML', `<div ${XHTML}>&nbsp;</div>`],
    ['no namespace', '<div>a</div>'],
    ['no div', `<p ${XHTML}>a</p>`],
    ['text around it', `a<div ${XHTML}/>`],
    ['a comment before it', `<!-- a --><div ${XHTML}/>`],
    ['a comment behind it', `<div ${XHTML}/><!-- a -->`],
    ['a declaration', `<?xml version="1.0"?><div ${XHTML}/>`],
    ['a document type', `<!DOCTYPE div><div ${XHTML}/>`],
    [
      'a way out of the narrative',
      `<div ${XHTML}/></text><active xmlns="http://hl7.org/fhir" value="true"/><text>`,
    ],
    ['nothing', ''],
  ])('is refused: %s', (_name, div) => {
    expect(() => write(div)).toThrow(/\[xml\.narrative\]/);
  });
});
