import { format, resolveConfig } from 'prettier';

const END = '<!-- /bench -->';
const marks = (suite: string) => [`<!-- bench ${suite} -->`, `<!-- /bench ${suite} -->`] as const;

/**
 * A README with the tables of one suite between the marks of that suite, in the place of what was there; the others' stay. A suite
 * that has no marks yet gets them after the last of those before it in the alphabet.
 *
 * @throws where the README has no place for benchmarks at all
 */
export function withTables(readme: string, suite: string, tables: string): string {
  const [from, to] = marks(suite);
  const block = `${from}\n\n${tables.trim()}\n\n${to}`;
  const start = readme.indexOf(from);
  if (start >= 0) {
    const end = readme.indexOf(to, start);
    if (end < 0) throw new Error(`the README has ${from} without ${to}`);
    return readme.slice(0, start) + block + readme.slice(end + to.length);
  }
  const others = [...readme.matchAll(/^<!-- bench (\S+) -->$/gm)];
  const after = others.find((match) => match[1]! > suite)?.index ?? readme.indexOf(END);
  if (after < 0) throw new Error(`the README has no ${END}`);
  return `${readme.slice(0, after)}${block}\n\n${readme.slice(after)}`;
}

/** Formats a README for `npm run lint`. */
export async function formatted(readme: string, file: string): Promise<string> {
  return format(readme, { ...(await resolveConfig(file)), filepath: file });
}
