import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as release from '../../../src/toolchain/releases/release.js';

const TOOLCHAIN = resolve(import.meta.dirname, '../../../src/toolchain');
const RELEASES = 'releases/';

/** The modules through which the rest of the toolchain reaches a release. */
const DOORS = ['releases/release.ts', 'releases/release-facts.ts', 'releases/fhir-types.ts'];

/**
 * Words in code that only one release has. Comments may name the section of the specification that they follow.
 */
const OWN_WORDS = /\bstu3\b|fhir\/r[345]|\bcontextType\b|\bvalueSetReference\b|(?<![\d.])3\.0\.\d\b/i;

/** Code that uses such a word for something else. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'facts/profile.ts': 'contextType is the name of a fact in stored releases',
  'diff/compare/fact-rules.ts': 'contextType is the name of a fact in stored releases',
};

const files = readdirSync(TOOLCHAIN, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('dist/'));
const outside = files.filter((name) => !name.startsWith(RELEASES));

/** The names and texts in the code of a file, without its comments. */
function wordsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isLiteralExpression(node))
      found.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022));
  return found;
}

const read = (name: string) => readFileSync(join(TOOLCHAIN, name), 'utf8');

describe('the release of FHIR', () => {
  it('is reached through its doors alone', () => {
    expect(outside.length).toBeGreaterThan(300);
    const intruders = outside.flatMap((name) =>
      [...read(name).matchAll(/^(?:import|export) [^;]*from '([^']+)';|import\('([^']+)'\)/gm)]
        .map(([, from, dynamic]) => from ?? dynamic!)
        .filter((from) =>
          from.startsWith('.')
            ? normalize(join(dirname(name), from))
                .replaceAll('\\', '/')
                .startsWith(RELEASES) &&
              !DOORS.includes(
                normalize(join(dirname(name), from))
                  .replaceAll('\\', '/')
                  .replace(/\.js$/, '.ts'),
              )
            : from.startsWith('fhir/'),
        )
        .map((from) => `${name} → ${from}`),
    );
    expect(intruders).toEqual([]);
  });

  it('is known to no code outside of its folder', () => {
    const knowing = outside.filter((name) => {
      const text = read(name);
      return OWN_WORDS.test(text) && wordsOf(text).some((word) => OWN_WORDS.test(word));
    });
    expect(knowing.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  it('uses nothing of the folders that it serves, except texts and caches', () => {
    const imports = files
      .filter((name) => name.startsWith(RELEASES))
      .flatMap((name) =>
        [...read(name).matchAll(/from '(\.[^']+)'/g)].map(([, from]) =>
          normalize(join(dirname(name), from!)),
        ),
      )
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.startsWith(RELEASES));
    expect([...new Set(imports)].filter((path) => !/^(text\/|assets\.js|cache\.js)/.test(path))).toEqual([]);
  });

  it('states its facts', () => {
    const { RELEASE, isOfRelease } = release;
    expect(RELEASE.versions).toContain(RELEASE.defaultVersion);
    expect(RELEASE.versions).toContain(RELEASE.corePackage.version);
    expect(RELEASE.versions.every(isOfRelease)).toBe(true);
    expect(isOfRelease('4.0.1')).toBe(false);
    expect(Object.keys(RELEASE.anyContext).sort()).toEqual([...RELEASE.contextFields].sort());
  });

  it('writes the contexts of an extension as FSH does', () => {
    const { authoredContexts, contextOf } = release;
    expect(contextOf({})).toBeUndefined();
    expect(contextOf({ contextType: 'resource', context: ['Patient'] })).toEqual({
      type: 'resource',
      on: ['Patient'],
    });
    expect(authoredContexts({ contextType: 'datatype', context: ['Address'] })).toEqual([
      { type: 'element', expression: 'Address' },
    ]);
    expect(authoredContexts({ contextType: 'resource', context: ['Address', 'Patient'] })).toEqual([
      { type: 'element', expression: 'Address' },
      { type: 'element', expression: 'Patient' },
    ]);
    expect(authoredContexts({ contextType: 'resource', context: ['Address'] })).toEqual([
      { id: 'resource', type: 'element', expression: 'Address' },
    ]);
    expect(authoredContexts({ contextType: 'extension', context: ['http://example.org/a'] })).toEqual([
      { type: 'extension', expression: 'http://example.org/a' },
    ]);
    expect(authoredContexts({ contextType: 'extensions', context: ['x'] })).toEqual([]);
    expect(authoredContexts({ contextType: 'mapping', context: ['x'] })).toEqual([]);
  });
});
