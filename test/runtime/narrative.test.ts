import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/index.js';

const DIV = 'xmlns="http://www.w3.org/1999/xhtml"';
const patient = (more: object) => ({ resourceType: 'Patient', ...more });

describe('a narrative', () => {
  const isValid = (content: string) =>
    validate(patient({ text: { status: 'generated', div: `<div ${DIV}>${content}</div>` } })).valid;

  it.each([
    '<a href="http://x.org/a?b=c:d">x</a>',
    '<a href="https://x.org">x</a>',
    '<a href="HTTPS://x.org">x</a>',
    '<a href="mailto:a@x.org">x</a>',
    '<a href="a/b.html">x</a>',
    '<a href="a/b:c">x</a>',
    '<a href="?a=b:c">x</a>',
    '<a href="#javascript:x">x</a>',
    '<a name="javascript:x">x</a>',
    '<img src="#picture" alt="javascript:"/>',
    '<p style="color: red; background: url(https://x.org/a.png)">x</p>',
    'a &amp; b &lt; c &gt; d &quot;e&quot; &apos;f&apos; &#160; &#xA0;',
    '<a href="tel:+441632960000">x</a>',
    'javascript: and data: in a text',
  ])('may have %s', (content) => {
    expect(isValid(content)).toBe(true);
  });

  it.each([
    '<a href="javascript:alert(1)">x</a>',
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    '<a href=" javascript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="&#x6A;avascript:alert(1)">x</a>',
    '<a href="javascript&#58;alert(1)">x</a>',
    '<a href="javascript&#x0003A;alert(1)">x</a>',
    '<a href="java&#9;script:alert(1)">x</a>',
    '<a href="java&#x200B;script:alert(1)">x</a>',
    '<a href="vbscript:x">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="ftp://x.org/a">x</a>',
    '<img src="data:image/svg+xml;base64,AA==" alt="x"/>',
    '<img src="cid:1" alt="x"/>',
    '<img longdesc="javascript:x" src="a.png" alt="x"/>',
    '<q cite="javascript:x">x</q>',
    '<p style="background:url(javascript:x)">x</p>',
    '<p style="background:url( \'data:text/html,x\')">x</p>',
    '<p style="width:expression(alert(1))">x</p>',
    '<p style="width:exp/* */ression(alert(1))">x</p>',
    '<p style="width:\\65xpression(alert(1))">x</p>',
    '<p style="behavior:url(a.htc)">x</p>',
    '<p style="-moz-binding:url(a.xml)">x</p>',
    '<p onclick="x()">x</p>',
    '<p ONCLICK="x()">x</p>',
    '<p onmouseover="x()">x</p>',
    '<script>x</script>',
    '<iframe src="https://x.org"></iframe>',
    '<object data="a"></object>',
    '<form><input/></form>',
    '&nbsp;',
    '&copy;',
    '&foo;',
    '&AMP;',
    '&constructor;',
    'a & b',
    '&amp b',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&#xFFFE;',
    '<a href="a&nbsp;b">x</a>',
  ])('must not have %j', (content) => {
    expect(isValid(content)).toBe(false);
  });
});
