import { fidelityOf, pointerStep, type NumberLiterals } from 'fsh-codegen-runtime/text/number-literals.js';

/**
 * JSON text of plain data, indented by two spaces, with a newline at the end: what `JSON.stringify(value, null, 2)` writes, but with the
 * numbers' own digits where `literals` has them and still means the same number, and without a limit of depth.
 *
 * @param literals as `readJson` and `readXml` return them
 */
export function writeJson(value: unknown, literals: NumberLiterals = {}): string {
  const out: string[] = [];
  const open: {
    close: string;
    entries: (readonly [key: string | number, value: unknown])[];
    next: number;
  }[] = [];
  const steps: string[] = [];
  const hasLiterals = Object.keys(literals).length > 0;

  const write = (item: unknown): void => {
    if (typeof item === 'object' && item !== null) {
      const isArray = Array.isArray(item);
      const entries = isArray
        ? item.map((entry, i) => [i, entry] as const)
        : Object.entries(item).filter(([, entry]) => entry !== undefined);
      if (entries.length === 0) out.push(isArray ? '[]' : '{}');
      else {
        out.push(isArray ? '[' : '{');
        open.push({ close: isArray ? ']' : '}', entries, next: 0 });
      }
      return;
    }
    const literal =
      hasLiterals && typeof item === 'number' && Object.hasOwn(literals, steps.join(''))
        ? literals[steps.join('')]
        : undefined;
    const holds = literal !== undefined && Number(literal) === item && fidelityOf(literal) !== 'out-of-range';
    out.push(holds ? literal : (JSON.stringify(item) ?? 'null'));
  };

  write(value);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (top.next > 0) steps.pop();
    const entry = top.entries[top.next++];
    if (!entry) {
      open.pop();
      out.push(`\n${'  '.repeat(open.length)}${top.close}`);
      continue;
    }
    const [key, item] = entry;
    steps.push(pointerStep(key));
    const name = typeof key === 'string' ? `${JSON.stringify(key)}: ` : '';
    out.push(`${top.next > 1 ? ',' : ''}\n${'  '.repeat(open.length)}${name}`);
    write(item);
  }
  return `${out.join('')}\n`;
}
