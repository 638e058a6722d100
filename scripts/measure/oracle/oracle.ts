import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
const SCRIPT = resolve(ROOT, '../shared/oracle/run.sh');

export interface OracleIssue {
  severity: string;
  code: string;
  location: string;
  message: string;
}

/** A verdict of HL7's own validator. */
export interface OracleVerdict {
  file: string;
  valid: boolean;
  failure?: string;
  issues: OracleIssue[];
}

/** Why the oracle cannot be asked here; undefined where it can. */
export function oracleMissing(): string | undefined {
  if (!existsSync(SCRIPT)) return 'the shared material is not beside this checkout';
  const javac = spawnSync('javac', ['-version']);
  return javac.status === 0 ? undefined : 'there is no JDK on this machine';
}

/**
 * Asks HL7's validator about many files at once: its start takes far longer than a file.
 *
 * @param profiles the folder of definitions that it loads
 * @returns the verdicts by file, and what it says of definitions that it could not load
 */
export function askOracle(
  profiles: string,
  files: readonly string[],
): { verdicts: Map<string, OracleVerdict>; notLoaded: string[] } {
  const work = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const out = join(work, 'out.ndjson');
    execFileSync('bash', [SCRIPT, profiles, out, '-'], {
      cwd: ROOT,
      input: files.join('\n'),
      env: { ...process.env, ORACLE_WORK: work },
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    const verdicts = lines.map((line) => JSON.parse(line) as OracleVerdict);
    const log = readFileSync(join(work, 'log.txt'), 'utf8').split('\n');
    return {
      verdicts: new Map(verdicts.map((v) => [v.file, v])),
      notLoaded: log.filter((line) => line.startsWith('not loaded')),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
