import { describe, expect, it } from 'vitest';
import { formatted, withTables } from '../../scripts/measure/bench/readme-marks.js';

const block = (name: string, text: string) => `<!-- bench ${name} -->\n\n${text}\n\n<!-- /bench ${name} -->`;
const readme = (...blocks: string[]) =>
  `# X\n\n<!-- bench -->\n\n${blocks.map((b) => `${b}\n\n`).join('')}<!-- /bench -->\n\nEnd\n`;

describe('tables of benchmarks in a README', () => {
  const compile = block('compile', 'old compile');
  const validators = block('validators', 'old validators');

  it('replaces those of the suite that ran, and no others', () => {
    expect(withTables(readme(compile, validators), 'validators', 'new $1 $&\n')).toBe(
      readme(compile, block('validators', 'new $1 $&')),
    );
  });

  it.each([
    ['build', readme(block('build', 'new'), compile, validators)],
    ['model', readme(compile, block('model', 'new'), validators)],
    ['xml', readme(compile, validators, block('xml', 'new'))],
  ])('puts those of a new suite in the order of the alphabet: %s', (suite, expected) => {
    expect(withTables(readme(compile, validators), suite, 'new')).toBe(expected);
  });

  it('takes the first suite of all', () => {
    expect(withTables(readme(), 'build', 'new')).toBe(readme(block('build', 'new')));
  });

  it('does the same twice', () => {
    const once = withTables(readme(compile), 'validators', 'new');
    expect(withTables(once, 'validators', 'new')).toBe(once);
  });

  it('refuses a README without the marks', () => {
    expect(() => withTables('# X\n', 'build', 'new')).toThrow('<!-- /bench -->');
    expect(() => withTables('<!-- bench build -->\n<!-- /bench -->', 'build', 'new')).toThrow('bench build');
  });

  it('is formatted', async () => {
    expect(await formatted('| a | b |\n|--|--|\n| 1 × | 2 |\n', 'README.md')).toBe(
      '| a   | b   |\n| --- | --- |\n| 1 × | 2   |\n',
    );
  });
});
