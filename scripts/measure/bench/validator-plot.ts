import { htmlText } from '../../../src/toolchain/text/escape/html.js';

/** Bars of one row of a table. */
export interface BarGroup {
  label: string;
  bars: readonly Bar[];
}

export interface Bar {
  label: string;
  value: number;
}

const BAR = 16;
const GAP = 14;
const MARGIN = { top: 44, left: 290, right: 60, bottom: 30 };
const WIDTH = 560;
/** Readable on white and on black. */
const COLOURS = ['#1a7f5a', '#6b7bb5', '#b5793a', '#a0568f', '#5b8a9c', '#8a8a3a'];
const INK = '#777777';

/**
 * Bars on a scale of powers of ten, as an SVG.
 *
 * @param unit meaning of 1 on the scale, where a line is drawn
 */
export function plot(groups: readonly BarGroup[], title: string, unit: string): string {
  const bars = groups.flatMap((group) => group.bars);
  const powers = bars.map(({ value }) => Math.log10(value));
  const least = Math.min(-1, Math.floor(Math.min(...powers)));
  const most = Math.max(1, Math.ceil(Math.max(...powers)));
  const at = (power: number) => MARGIN.left + ((power - least) / (most - least)) * WIDTH;
  const height = MARGIN.top + bars.length * BAR + groups.length * GAP;
  const judges = [...new Set(bars.map(({ label }) => label))];
  const parts: string[] = [text(MARGIN.left, 18, title, 'start', 'font-weight="bold"')];
  for (let power = least; power <= most; power++) {
    const line = power === 0 ? 'stroke-width="2"' : 'stroke-dasharray="2 4"';
    parts.push(
      `<line x1="${at(power)}" y1="${MARGIN.top - 8}" x2="${at(power)}" y2="${height}" stroke="${INK}" ${line}/>`,
      text(
        at(power),
        MARGIN.top - 14,
        power < 0 ? (10 ** power).toFixed(-power) : String(10 ** power),
        'middle',
      ),
    );
  }
  let y = MARGIN.top;
  for (const group of groups) {
    parts.push(text(8, y + 12, group.label, 'start', 'font-weight="bold"'));
    for (const { label, value } of group.bars) {
      const end = round(at(Math.log10(value)));
      const colour = COLOURS[judges.indexOf(label) % COLOURS.length]!;
      parts.push(
        `<rect x="${MARGIN.left}" y="${y}" width="${round(end - MARGIN.left)}" height="${BAR - 3}" fill="${colour}"/>`,
        text(MARGIN.left - 8, y + 11, label, 'end'),
        text(end + 6, y + 11, value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0), 'start'),
      );
      y += BAR;
    }
    y += GAP;
  }
  parts.push(text(MARGIN.left, height + 18, `1 = ${unit}; powers of ten`, 'start'));
  const [width, whole] = [MARGIN.left + WIDTH + MARGIN.right, height + MARGIN.bottom];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-label="${htmlText(title)}" font-family="system-ui, sans-serif" font-size="12">
${parts.map((part) => `  ${part}\n`).join('')}</svg>
`;
}

function text(x: number, y: number, content: string, anchor: string, more = ''): string {
  return `<text x="${round(x)}" y="${y}" text-anchor="${anchor}" fill="${INK}"${more && ` ${more}`}>${htmlText(content)}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
