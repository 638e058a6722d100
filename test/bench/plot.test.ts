import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { plot } from '../../scripts/measure/bench/validator-plot.js';

interface Picture {
  svg: { rect: { width: number; x: number }[]; text: (string | { '#text': string | number })[] };
}

const pictureOf = (svg: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: true }).parse(
    svg,
  ) as Picture;
const group = (...values: number[]) => ({
  label: 'Slot',
  bars: values.map((value, i) => ({ label: `judge ${i}`, value })),
});

it('has a bar for each value, on a scale of powers of ten', () => {
  const { rect } = pictureOf(plot([group(0.1, 1, 10)], 'Times', 'one')).svg;
  const [least, one, ten] = rect.map(({ width }) => width);
  expect(least).toBe(0);
  expect(ten! / one!).toBeCloseTo(2);
});

it('writes values and labels out', () => {
  const { text } = pictureOf(plot([group(0.025, 0.35, 1.24, 19.6, 4321)], 'Times', 'one')).svg;
  const written = text.map((one) => String(typeof one === 'string' ? one : one['#text']));
  for (const wanted of ['Times', 'Slot', 'judge 0', '0.03', '0.35', '1.2', '20', '4321'])
    expect(written).toContain(wanted);
});

it('is an SVG whatever its labels are', () => {
  const svg = plot([{ label: 'a < b & "c"', bars: [{ label: '<script>', value: 2 }] }], '<T>', '1 & 2');
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).not.toContain('<script>');
});
