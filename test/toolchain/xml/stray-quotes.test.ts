import { expect, it } from 'vitest';
import { escapeStrayQuotes } from '../../../src/toolchain/xml/stray-quotes.js';

it.each([
  ['<name value="a "b" c"/>', '<name value="a &quot;b&quot; c"/>'],
  ['\t<a>\n  <name value="a "b""  />  \n</a>', '\t<a>\n  <name value="a &quot;b&quot;"  />  \n</a>'],
  ['<a value="""/>\n<b value=""c"/>', '<a value="&quot;"/>\n<b value="&quot;c"/>'],
  // everything else says nothing for sure
  ['<name value="a"/>', '<name value="a"/>'],
  ['<name value="a &quot;b"/>', '<name value="a &quot;b"/>'],
  ['<a><name value="a "b"/></a>', '<a><name value="a "b"/></a>'],
  ['<a:b value="a "b"/>', '<a:b value="a "b"/>'],
  ['<name url="a "b"/>', '<name url="a "b"/>'],
  ['<name value="a "b">', '<name value="a "b">'],
  ['<name value="a "b"/> x', '<name value="a "b"/> x'],
  ['x <name value="a "b"/>', 'x <name value="a "b"/>'],
])('%j is read as %j', (xml, wanted) => expect(escapeStrayQuotes(xml)).toBe(wanted));
