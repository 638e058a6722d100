import type { DiffResult } from '../types.js';

/** The result as JSON: `{base, head, version, changes, notCompared, corrections}`, one line end at the end. */
export function renderJson(result: DiffResult): string {
  const { base, head, version, changes, notCompared, corrections } = result;
  const side = ({ name, version: number }: typeof base) => ({
    name,
    ...(number !== undefined && { version: number }),
  });
  return `${JSON.stringify({ base: side(base), head: side(head), version, changes, notCompared, corrections }, undefined, 2)}\n`;
}
