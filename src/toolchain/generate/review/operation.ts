import type { OperationModel, ParameterModel } from '../../model/types.js';
import { inlineCode, md, type Markdown, type MarkdownContent } from '../../text/escape/markdown.js';
import { indented, table, tailOf } from './table.js';

/** An operation's page: a line for each parameter. */
export function operationReview(operation: OperationModel): Markdown[] {
  const { code, resources, system, type, instance } = operation;
  const levels = [system && 'the system', type && 'a type', instance && 'an instance']
    .filter(Boolean)
    .join(', ');
  const rows: MarkdownContent[][] = [];
  const add = (parameters: readonly ParameterModel[], depth: number) => {
    for (const p of parameters) {
      const of = p.profile === undefined ? (p.type ?? '') : `${p.type ?? ''} as ${tailOf(p.profile)}`;
      rows.push([
        indented(depth, inlineCode(p.name)),
        p.use,
        `${p.min}..${p.max}`,
        of.trim(),
        p.documentation,
      ]);
      add(p.parts, depth + 1);
    }
  };
  add(operation.parameters, 0);
  return [
    md`- Code: ${inlineCode(`$${code}`)}`,
    md`- On ${levels || 'nothing'}${resources.length > 0 && `: ${[...resources].sort().join(', ')}`}`,
    md``,
    ...table(['Parameter', 'Use', 'Card.', 'Type', 'Documentation'], rows),
  ];
}
