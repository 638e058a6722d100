import { expect, it } from 'vitest';
import { html, tableHead } from '../../../../src/toolchain/diff/render/html/markup.js';

const folded = (text: string) => text.replace(/\s+/g, ' ').replaceAll('> <', '><');

it('the head of a table has a cell a heading, with the roles that a narrow page would lose', () => {
  const head = tableHead(['Where', 'a < b'], (text) => text === 'Where' && html`class="range"`);
  expect(folded(head.text)).toBe(
    '<thead role="rowgroup"><tr role="row">' +
      '<th scope="col" role="columnheader" class="range">Where</th>' +
      '<th scope="col" role="columnheader" >a &lt; b</th></tr></thead>',
  );
});
