/** Order of versions by their numbers: `1.10.0` after `1.9.0`. Versions of equal numbers are in code-unit order. */
export function byVersion(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split(/[#.-]/).map(Number));
  for (let i = 0; i < Math.max(one!.length, other!.length); i++) {
    const difference = (one![i] || 0) - (other![i] || 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
