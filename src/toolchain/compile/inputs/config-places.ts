import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { offsetOf } from './config-report.js';

/** Place in a file, if it is known. */
interface Place {
  line?: number;
  column?: number;
}

/**
 * Finds the places of a configuration's values, for problems that show up long after it was read.
 *
 * @param path of the file; it is read when the first place is asked for
 * @returns a function from keys and indexes to the innermost of them that exists; to no place if the file cannot be read
 */
export function configPlaces(path: string): (steps: readonly (string | number)[]) => Place {
  let find: ((steps: readonly (string | number)[]) => Place) | undefined;
  return (steps) => (find ??= finder(path))(steps);
}

function finder(path: string): (steps: readonly (string | number)[]) => Place {
  try {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, schema: 'core' });
    return (steps) => {
      const offset = offsetOf(document, steps);
      if (offset === undefined) return {};
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    };
  } catch {
    return () => ({});
  }
}
