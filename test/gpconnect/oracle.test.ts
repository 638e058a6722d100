import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from './cases.js';
import { CHECKS, shownInteractions } from './checks.js';
import { record } from './recorded.js';
import { example, SHARED } from './payloads.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ORACLE = `${SHARED}oracle/run.sh`;
const hasJdk = spawnSync('javac', ['-version']).status === 0;
const missing = !existsSync(ORACLE) ? ORACLE : hasJdk ? undefined : 'a JDK';
if (missing)
  console.warn(
    `SKIPPED: HL7's validator was not asked about the profiles of interactions: there is no ${missing}`,
  );

interface Verdict {
  file: string;
  valid: boolean;
  issues: { severity: string; message: string }[];
}

/** All payloads that are resources, with the interaction's profile in meta.profile, so that the oracle applies it. */
const runs = [
  ...Object.entries(CASES).flatMap(([id, { keeps, breaks }]) =>
    [...Object.entries(keeps), ...Object.entries(breaks)].map(([name, run]) => ({ id, name, run })),
  ),
  ...shownInteractions().map(({ file, interaction }) => ({
    id: interaction,
    name: file,
    run: () => CHECKS[interaction]!(example(file)),
  })),
];
const judged = runs.flatMap(({ id, name, run }) => {
  const { payloads, results } = record(run);
  const payload = payloads[0];
  // what only the context shows is nothing that a profile could
  const valid = results[0]!.issues.every((i) => i.severity !== 'error' || i.code === 'interaction');
  return typeof payload === 'object' ? [{ id, name, payload, valid }] : [];
});

describe.skipIf(missing)("HL7's own validator agrees about the profiles of interactions", () => {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  const verdicts = new Map<string, Verdict>();
  const fileOf = (index: number) => join(folder, `${index}.json`);

  beforeAll(() => {
    judged.forEach(({ payload }, i) => writeFileSync(fileOf(i), JSON.stringify(payload)));
    const out = join(folder, 'out.ndjson');
    const input = judged.map((_, i) => fileOf(i)).join('\n');
    const ran = spawnSync(ORACLE, [`${ROOT}generated/fhir/xml`, out, '-'], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`the oracle failed: ${ran.stdout}${ran.stderr}`);
    for (const line of readFileSync(out, 'utf8').split('\n').filter(Boolean)) {
      const verdict = JSON.parse(line) as Verdict;
      verdicts.set(verdict.file, verdict);
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(judged.map((entry, i) => ({ ...entry, i })))('$id, $name: valid is $valid', ({ i, valid }) => {
    const verdict = verdicts.get(fileOf(i))!;
    const errors = verdict.issues
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ message }) => message);
    expect({ valid: verdict.valid, errors: valid ? errors : [] }).toEqual({ valid, errors: [] });
  });
});
