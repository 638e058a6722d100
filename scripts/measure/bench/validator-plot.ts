/** A bar of a plot. */
export interface Bar {
  label: string;
  value: number;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const WIDTH = 60;

/** A value between 0 and 1 as a bar of blocks, to an eighth of one. */
function blocks(part: number): string {
  const eighths = Math.round(part * WIDTH * 8);
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]!;
}

/**
 * Bars on a scale of powers of ten, as text.
 *
 * @param unit meaning of 1 on the scale, where a line is drawn
 */
export function plot(bars: readonly Bar[], unit: string): string {
  const powers = bars.map(({ value }) => Math.log10(value));
  const least = Math.min(0, Math.floor(Math.min(...powers)));
  const most = Math.max(1, Math.ceil(Math.max(...powers)));
  const at = (power: number) => (power - least) / (most - least);
  const margin = Math.max(...bars.map(({ label }) => label.length));
  const one = Math.round(at(0) * WIDTH);
  const rows = bars.map(({ label, value }, i) => {
    const bar = [...blocks(at(powers[i]!)).padEnd(WIDTH + 1)];
    if (bar[one] === ' ') bar[one] = '│';
    return `${label.padEnd(margin)} ${bar.join('')} ${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)}`;
  });
  return [
    ...rows,
    `${' '.repeat(margin)} ${axis(least, most)}`,
    `1 = ${unit}, on a scale of powers of ten`,
  ].join('\n');
}

function axis(least: number, most: number): string {
  let line = '';
  for (let power = least; power <= most; power++) {
    const column = Math.round(((power - least) / (most - least)) * WIDTH);
    const name = power < 0 ? (10 ** power).toFixed(-power) : String(10 ** power);
    line = line.padEnd(column) + name;
  }
  return line;
}
