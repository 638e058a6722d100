import { afterEach, describe, expect, it } from 'vitest';
import { forgetNarrative, lastNarrative } from '../../src/runtime/narrative/last-narrative.js';
import {
  htmlChecks,
  htmlChecks1,
  htmlChecks2,
  narrativeFault,
} from '../../src/runtime/narrative/narrative.js';

const XMLNS = 'xmlns="http://www.w3.org/1999/xhtml"';
const div = (content: string) => `<div ${XMLNS}>${content}</div>`;
const LONG = 'x'.repeat(50);

afterEach(forgetNarrative);

describe('a narrative without a fault', () => {
  it.each([
    div('x'),
    div(' <p>x</p> '),
    div('<ul><li>x</li><li>y</li></ul>'),
    div('<blockquote>x</blockquote>'),
    div('<strong>x</strong>'),
    div('<h1>x</h1><table><tbody><tr><td>x</td></tr></tbody></table>'),
    div('<br/>x<br />'),
    div('<img src="a.png" alt=""/>'),
    div('<img src="a.png" alt=""></img>'),
    div('<!-- a -->x<!-- <p> & -->'),
    div('<p\n\tclass = "a"\r\n id=\'b\' >x</p >'),
    div('<p title="&amp;&#65;">&lt;</p>'),
    div('&#65;'),
    div('<div>x</div>'),
    `  ${div('x')}\n`,
    `<!-- a -->${div('x')}<!-- b -->`,
    `<div id="a" ${XMLNS}>x</div>`,
    `<div ${XMLNS} xml:lang="en" lang="en">x</div>`,
    `<div ${XMLNS} >x</div>`,
  ])('%s', (text) => expect(narrativeFault(text)).toBeUndefined());
});

describe('the first fault of a narrative', () => {
  it.each([
    ['x', 'text is outside of the <div>: "x"'],
    [`${div('x')} y `, 'text is outside of the <div>: "y"'],
    [`${LONG}${div('x')}`, `text is outside of the <div>: "${'x'.repeat(39)}…"`],
    [div('x<!-- a'), `a comment is not closed: ${JSON.stringify('<!-- a</div>')}`],
    [div('<!-->x'), `a comment is not closed: ${JSON.stringify('<!-->x</div>')}`],
    [div('<p>x'), '</div> closes <p>, which is open there'],
    [div('<b><i>x</b></i>'), '</b> closes <i>, which is open there'],
    [`${div('x')}</p>`, '</p> closes nothing'],
    [`${div('x')}<p>y</p>`, '<p> comes after the end of the <div>'],
    [`${div('x')}${div('y')}`, '<div> comes after the end of the <div>'],
    [
      '<div>x</div>',
      'the narrative begins with "<div>"; it must be <div xmlns="http://www.w3.org/1999/xhtml">',
    ],
    ['<p>x</p>', 'the narrative begins with "<p>"; it must be <div xmlns="http://www.w3.org/1999/xhtml">'],
    [
      '<div xmlns="http://example.org">x</div>',
      'attribute xmlns of <div> is "http://example.org"; it must be "http://www.w3.org/1999/xhtml"',
    ],
    [`<div ${XMLNS}>x`, '<div> is not closed'],
    [`<div ${XMLNS}><p>x`, '<p> is not closed'],
    [div('<script>x</script>'), 'element <script> is not allowed in a narrative'],
    [div('<P>x</P>'), 'element <P> is not allowed in a narrative'],
    [div(`<${LONG}>x`), `element <${'x'.repeat(39)}…> is not allowed in a narrative`],
    [div('< p>x</p>'), `"< p>x</p></div>" does not begin with a tag`],
    [div('<p/ >x'), `"<p/ >x</div>" does not begin with a tag`],
    [div('<p class="a"id="b">x</p>'), `"<p class=\\"a\\"id=\\"b\\">x</p></div>" does not begin with a tag`],
    [div('<p>x</p class="a">'), `"</p class=\\"a\\"></div>" does not begin with a tag`],
    [div('<p ="a">x</p>'), `"<p =\\"a\\">x</p></div>" does not begin with a tag`],
    [div('<p class="a" class="b">x</p>'), 'attribute class of <p> is present twice'],
    [div('<p onclick="x">x</p>'), 'attribute onclick of <p> is not allowed in a narrative'],
    [div('<p class>x</p>'), 'attribute class of <p> has no value'],
    [div('<p class=a>x</p>'), 'the value of attribute class of <p> has no quotation marks'],
    [`<div ${XMLNS}><p class="a>x</p></div>`, 'the value of attribute class of <p> is not closed'],
    [div('<p class="a<b">x</p>'), 'the value of attribute class of <p> contains <: "a<b"'],
    [div('<a href="javascript:x">x</a>'), 'attribute href of <a> is active content: "javascript:x"'],
    [div('a & b'), '& is not the beginning of a character reference: "& b"; write &amp;'],
    [div('a &b<p>;</p>'), '& is not the beginning of a character reference: "&b"; write &amp;'],
    [
      div(`&${'b'.repeat(12)};`),
      `& is not the beginning of a character reference: "&bbbbbbbbbbbb;"; write &amp;`,
    ],
    [
      div('&lt; &nbsp;'),
      '"&nbsp;" is not a character reference of XHTML in FHIR; write the character or its number',
    ],
    [
      div('<p title="&copy;">x</p>'),
      '"&copy;" is not a character reference of XHTML in FHIR; write the character or its number',
    ],
    [div('<p title="a & b">x</p>'), '& is not the beginning of a character reference: "& b"; write &amp;'],
  ])('%s breaks txt-1', (text, message) => {
    expect(narrativeFault(text)).toEqual({ key: 'txt-1', message });
    expect([htmlChecks(text), htmlChecks1(text), htmlChecks2(text)]).toEqual([false, false, true]);
  });

  it.each([div(''), div(' \t\r\n'), div('<p> </p><br/>'), div('<!-- x -->'), '', ' '])(
    '%j breaks txt-2',
    (text) => {
      expect(narrativeFault(text)).toEqual({ key: 'txt-2', message: 'div has no text and no image' });
      expect([htmlChecks(text), htmlChecks1(text), htmlChecks2(text)]).toEqual([false, true, false]);
    },
  );

  it('is undecided for what is no text', () => {
    expect([htmlChecks(1), htmlChecks1(undefined), htmlChecks2(null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('keeps nothing of a narrative once a validator has returned', () => {
  narrativeFault(div(''));
  expect(lastNarrative).toEqual({ div: div(''), fault: expect.anything() as unknown });
  forgetNarrative();
  expect(lastNarrative).toEqual({ div: undefined, fault: undefined });
});
