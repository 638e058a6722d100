import type { OperationModel, ParameterModel } from '../../model/types.js';
import { cell, codeCell, indented, table, tailOf } from './table.js';

/** An operation's report: a line a parameter. */
export function operationReview(operation: OperationModel): string[] {
  const { code, resources, system, type, instance } = operation;
  const levels = [system && 'the system', type && 'a type', instance && 'an instance']
    .filter(Boolean)
    .join(', ');
  const rows: string[][] = [];
  const add = (parameters: readonly ParameterModel[], depth: number) => {
    for (const p of parameters) {
      const of = p.profile === undefined ? (p.type ?? '') : `${p.type ?? ''} as ${tailOf(p.profile)}`;
      rows.push([
        indented(depth, codeCell(p.name)),
        p.use,
        `${p.min}..${p.max}`,
        of.trim(),
        cell(p.documentation),
      ]);
      add(p.parts, depth + 1);
    }
  };
  add(operation.parameters, 0);
  return [
    `- Code: ${codeCell(`$${code}`)}`,
    `- On ${levels || 'nothing'}${resources.length ? `: ${[...resources].sort().join(', ')}` : ''}`,
    '',
    ...table(['Parameter', 'Use', 'Card.', 'Type', 'Documentation'], rows),
  ];
}
