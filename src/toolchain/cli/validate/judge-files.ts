import type { Io } from '../io.js';
import { openFault, readDocument, unreadable, type LoadTypes } from './inputs.js';
import type { Judges } from './judges.js';
import { partsOf, type Part } from './parts.js';
import { reportOn, type Report, type Style } from './report.js';
import type { Judge } from './verdict.js';

interface Counts {
  valid: number;
  invalid: number;
  unjudged: number;
  incomplete: number;
}

/**
 * Judges files one after the other and prints the verdicts in the order of the inputs, while reading goes on. Memory does not grow
 * with the length of an NDJSON file.
 *
 * @param onProgress called after each part with the counts so far
 */
export async function judgeFiles(
  files: readonly string[],
  by: Judge,
  judges: Judges,
  style: Style,
  io: Io,
  definitions: LoadTypes,
  onProgress: (counts: Counts) => void = () => undefined,
): Promise<Counts> {
  const counts: Counts = { valid: 0, invalid: 0, unjudged: 0, incomplete: 0 };
  const printed: Promise<boolean>[] = [];
  let last = Promise.resolve(true);
  const print = async ({ out, err, ...more }: Report): Promise<boolean> => {
    if (out) io.out(out);
    if (err) io.err(err);
    for (const key of ['valid', 'invalid', 'unjudged', 'incomplete'] as const) counts[key] += more[key];
    onProgress(counts);
    return io.outputReady();
  };
  /** Prints a report as soon as it and all before it are complete; false once nobody reads the output any more. */
  const add = async (report: Report | Promise<Report>): Promise<boolean> => {
    const before = last;
    last = Promise.resolve(report).then(async (ready) => (await before) && print(ready));
    last.catch(() => undefined); // it is thrown where it is awaited
    printed.push(last);
    return printed.length < judges.width || (await printed.shift()!);
  };
  const judgeDocument = (bytes: Uint8Array, file: string): Report | Promise<Report> => {
    const reading = readDocument(bytes, file, definitions);
    return reading instanceof Promise
      ? reading.then((ready) => reportOn([ready], by, style))
      : reportOn([reading], by, style);
  };
  for (const file of files) {
    const report = (part: Part): Report | Promise<Report> => {
      switch (part.kind) {
        case 'lines':
          return judges.report({ ...part, file });
        case 'document':
          return judgeDocument(part.bytes, file);
        case 'fault':
          return reportOn([unreadable(part.fault, part.fault.line)], by, style);
      }
    };
    try {
      for await (const part of partsOf(file, io.open(file))) {
        if (!(await add(report(part)))) return counts;
      }
    } catch (error) {
      await add(reportOn([unreadable(openFault(file, error))], by, style));
    }
  }
  await last;
  return counts;
}
