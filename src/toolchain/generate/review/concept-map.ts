import type { ConceptMap } from '../../releases/fhir-types.js';
import { inlineCode, md, type Markdown, type MarkdownContent } from '../../text/escape/markdown.js';
import { reference, table, type Pages } from './table.js';

/** A concept map's page: a line for each pair of codes. STU3: http://hl7.org/fhir/STU3/conceptmap.html */
export function conceptMapReview(map: ConceptMap, pages: Pages): Markdown[] {
  const source = map.sourceUri ?? map.sourceReference?.reference;
  const target = map.targetUri ?? map.targetReference?.reference;
  const end = (url: string | undefined) => (url === undefined ? 'not stated' : reference(url, pages));
  const groups = (map.group ?? []).flatMap((group) => {
    const rows = group.element.flatMap(({ code, target: targets = [] }): MarkdownContent[][] =>
      targets.map((to) => [
        inlineCode(code ?? ''),
        to.equivalence ?? 'equivalent',
        inlineCode(to.code ?? ''),
        to.comment,
      ]),
    );
    const title = md`From ${inlineCode(group.source ?? '')} to ${inlineCode(group.target ?? '')}:`;
    return [md``, title, md``, ...table(['Code', 'Equivalence', 'Target', 'Comment'], rows)];
  });
  return [md`- Status: ${map.status}`, md`- From: ${end(source)}`, md`- To: ${end(target)}`, ...groups];
}
