import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/toolchain/compile/compile.js';
import { formatDiagnostic } from '../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { withProject } from './project.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const LIST = join(ROOT, '../shared/cases/mistakes.json');

interface Mistake {
  name: string;
  edits: { file: string; find?: string; replace?: string; append?: string; encode?: string }[];
}

/** Mistakes that are several: five edits, and a file of rules that R4 has and STU3 has not. */
const LINES: Readonly<Record<string, number>> = {
  '39-five-at-once': 4,
  '38-r4-habit': 2,
  '21-context-typo': 2,
  '12-duplicate-id': 2,
};

describe.skipIf(!existsSync(LIST))('one mistake of an author', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
  cpSync(join(ROOT, 'fsh'), join(folder, 'fsh'), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const mistakes = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Mistake[]) : [];

  it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
    '%s is one message',
    (name, { edits }) => {
      const before = new Map<string, Buffer | undefined>();
      for (const { file, find, replace = '', append = '', encode } of edits) {
        const path = join(folder, file);
        if (!before.has(path)) before.set(path, existsSync(path) ? readFileSync(path) : undefined);
        let text = existsSync(path) ? readFileSync(path, 'utf8') : '';
        if (find !== undefined) text = text.replace(find, () => replace);
        text += append;
        if (encode === 'CRLF') text = text.replaceAll('\n', '\r\n');
        writeFileSync(path, encode === 'UTF16' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text);
      }
      try {
        const { diagnostics } = compile(join(folder, 'fsh'), coreDefinitions(), { shownAs: 'fsh' });
        const lines = diagnostics.map(formatDiagnostic);
        expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(LINES[name] ?? 1);
        for (const line of lines) expect(line).not.toMatch(/KW_|expecting \{|skipping rule/);
      } finally {
        for (const [path, bytes] of before)
          if (bytes) writeFileSync(path, bytes);
          else rmSync(path);
      }
    },
  );
});

it.runIf(!existsSync(LIST))(`SKIPPED: there is no ${LIST}`, () => undefined);

describe('what was meant', () => {
  const profile = (rule: string, parent = 'Patient') =>
    `Alias: $loinc = http://loinc.org\n\nRuleSet: Common\n* active 1..1\n\nProfile: Sailor\nParent: ${parent}\nId: sailor\n${rule}\n`;
  it.each([
    ['* nmae 1..1', 'name'],
    ['* name.famly 1..1', 'name.family'],
    ['* contact.organisation 0..0', 'contact.organization'],
    ['* deceasedBoolaen 0..1', 'deceasedBoolean'],
    ['* name contains legal 0..1\n* name[legl] MS', 'name[legal]'],
    ['* name ^shrt = "x"', 'short'],
    ['* ^titel = "x"', 'title'],
    ['* insert Comon', 'Common'],
    ['* maritalStatus = $lionc#x', '$loinc'],
    ['* generalPractitioner only Reference(Organisation)', 'Organization'],
  ])('%s: %s', (rule, meant) => {
    const hints = withProject(
      { 'a.fsh': profile(rule) },
      (project) => project.compile(coreDefinitions()).diagnostics,
    ).map(({ hint }) => hint);
    expect(hints).toContain(`did you mean ${meant}?`);
  });

  it('of a parent', () => {
    const [found] = withProject(
      { 'a.fsh': profile('* active 1..1', 'Pateint') },
      (project) => project.compile(coreDefinitions()).diagnostics,
    );
    expect(found).toMatchObject({ hint: 'did you mean Patient?', line: 6 });
  });
});
