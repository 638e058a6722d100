import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(FOLDER).map((file): [string, string] => [
  file,
  readFileSync(join(FOLDER, file), 'utf8'),
]);

describe.each(workflows)('%s', (_, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('pins every action by commit, and says which release that is', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.length).toBe(steps.filter((s) => s.uses).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives no permission to all jobs, and each job its own', () => {
    expect(workflow.permissions).toEqual({});
    for (const [, job] of jobs) expect(job.permissions).toBeDefined();
  });

  it('leaves no credentials behind', () => {
    for (const step of steps.filter((s) => s.uses?.startsWith('actions/checkout'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('puts nothing that others write into a script: it goes through the environment', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{');
  });

  it('gives a token that can write to no job that runs code of the repository', () => {
    for (const [, job] of jobs) {
      const writes = Object.values(job.permissions ?? {}).includes('write');
      const runsCode = job.steps.some(
        (s) => s.uses?.startsWith('actions/checkout') || /\bnpm\b/.test(s.run ?? ''),
      );
      expect(writes && runsCode).toBe(false);
    }
  });

  it('gives no token to a step that runs the pull request’s code', () => {
    if (!('pull_request' in workflow.on)) return;
    for (const [, job] of jobs) {
      const runsCode = job.steps.some((s) => s.uses?.startsWith('actions/checkout') || s.run !== undefined);
      if (!runsCode) continue;
      expect(Object.values(job.permissions ?? {})).not.toContain('write');
      for (const { run, env, with: given } of job.steps) {
        expect(JSON.stringify([run, env, given])).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
      }
    }
  });

  it('does not run on pull_request_target, which has a token and may check out anything', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});
