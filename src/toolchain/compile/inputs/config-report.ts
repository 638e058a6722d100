import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import type { Diagnostic } from '../../text/diagnostics.js';

/**
 * Says what is wrong with a value of the configuration.
 *
 * @param path its key, or the keys and indexes that lead to it
 */
export type Report = (
  path: string | readonly (string | number)[],
  message: string,
  hint: string,
  severity?: Diagnostic['severity'],
) => void;

/** Adds a diagnostic with the place of the innermost key or item that exists. */
export function reporter(document: Document, lines: LineCounter, file: string, into: Diagnostic[]): Report {
  return (path, message, hint, severity = 'error') => {
    const offset = offsetOf(document, typeof path === 'string' ? [path] : path);
    const at = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
    into.push({ code: 'config.value', severity, message, file, line: at.line, column: at.col, hint });
  };
}

/** Offset of the innermost key or item of a path that exists. */
export function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    let at: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      at = pair?.key;
      node = pair?.value;
    } else if (isSeq(node)) {
      at = node = node.items[Number(step)];
    }
    if (!isNode(at) || !at.range) break;
    offset = at.range[0];
  }
  return offset;
}
