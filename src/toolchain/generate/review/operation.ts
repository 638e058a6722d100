import type { OperationModel, ParameterModel } from '../../model/types.js';
import { inlineCode, md, type Markdown, type MarkdownContent } from '../../text/escape/markdown.js';
import { indented, reference, table, type Pages } from './table.js';

/** An operation's page: a line for each parameter. */
export function operationReview(operation: OperationModel, pages: Pages): Markdown[] {
  const { code, resources, system, type, instance } = operation;
  const levels = [system && 'the system', type && 'a type', instance && 'an instance']
    .filter(Boolean)
    .join(', ');
  const rows: MarkdownContent[][] = [];
  const add = (parameters: readonly ParameterModel[], depth: number) => {
    for (const p of parameters) {
      const of = md`${p.type ?? ''}${p.profile !== undefined && md` as ${reference(p.profile, pages)}`}`;
      rows.push([indented(depth, inlineCode(p.name)), p.use, `${p.min}..${p.max}`, of, p.documentation]);
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
