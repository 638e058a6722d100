/**
 * Order of versions: `1.10.0` after `1.9.0`, and `1.2.0-beta` before `1.2.0`. Versions of equal meaning are in code-unit order. A name that
 * ends in `#version` is ordered by what precedes `#` first.
 */
export function byVersion(a: string, b: string): number {
  const [one, other] = [parts(a), parts(b)];
  return (
    byText(one.name, other.name) ||
    byNumbers(one.numbers, other.numbers) ||
    Number(one.label === '') - Number(other.label === '') ||
    byNumbers(one.label, other.label) ||
    byText(a, b)
  );
}

function parts(text: string): { name: string; numbers: string; label: string } {
  const hash = text.lastIndexOf('#');
  const [numbers = '', ...labels] = text.slice(hash + 1).split('-');
  return { name: text.slice(0, Math.max(hash, 0)), numbers, label: labels.join('-') };
}

/** Compares dotted parts: as numbers if both are, else as text. A part that is missing counts as 0. */
function byNumbers(a: string, b: string): number {
  const [one, other] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [x, y] = [one[i] || '0', other[i] || '0'];
    const areNumbers = /^\d+$/.test(x) && /^\d+$/.test(y);
    const difference = areNumbers ? Number(x) - Number(y) : byText(x, y);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
