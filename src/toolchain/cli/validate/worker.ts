import { workerData } from 'node:worker_threads';
import { readLines } from './inputs.js';
import { reportOn, type Report, type Style } from './report.js';
import { loadValidators } from './validators.js';
import type { Judge, JudgeSettings } from './verdict.js';

/** Settings of a worker. */
export interface WorkerSettings extends Style, JudgeSettings {
  /** The folder that holds the project's built validators. */
  root: string;
}

/** Whole lines of NDJSON. */
export interface Lines {
  bytes: Uint8Array;
  file: string;
  firstLine: number;
}

const [, settings] = workerData as [unknown, WorkerSettings];
const judge: Promise<Judge> = loadValidators(settings.root).then((validators) => ({
  ...settings,
  validators,
}));

export default async function reportOnLines({ bytes, file, firstLine }: Lines): Promise<Report> {
  return reportOn(readLines(bytes, file, firstLine), await judge, settings);
}
