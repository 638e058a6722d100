import { withoutVersion } from '../../text/canonical.js';
import type { CodeSystemModel, ConceptModel, ValueSetModel, ValueSetPartModel } from '../../model/types.js';
import { inlineCode, joined, md, type Markdown, type MarkdownContent } from '../../text/escape/markdown.js';
import { indented, reference, table, type Pages } from './table.js';

/** A value set's page: a line for each part of its composition and for each code that a part lists. */
export function valueSetReview(valueSet: ValueSetModel, pages: Pages): Markdown[] {
  const parts = [
    ...valueSet.includes.map((part) => ['Includes', part] as const),
    ...valueSet.excludes.map((part) => ['Excludes', part] as const),
  ];
  return [
    ...headLines(valueSet),
    ...parts.flatMap(([verb, part]) => [md``, ...partLines(verb, part, pages)]),
  ];
}

function partLines(verb: string, part: ValueSetPartModel, pages: Pages): Markdown[] {
  const { system, version, concepts, filters, valueSets } = part;
  const of = joined(
    [
      system && named(`${system}${version === undefined ? '' : `|${version}`}`, pages),
      ...valueSets.map((url) => md`the value set ${named(url, pages)}`),
    ],
    ' and ',
  );
  if (concepts.length) {
    const rows = concepts.map(({ code, display }) => [inlineCode(code), display]);
    return [md`${verb} these codes of ${of}:`, md``, ...table(['Code', 'Display'], rows)];
  }
  const where = filters.map(({ property, op, value }) => `${property} ${op} ${value}`).join(' and ');
  if (where) return [md`${verb} the codes of ${of} where ${inlineCode(where)}.`];
  return [system ? md`${verb} all codes of ${of}.` : md`${verb} ${of}.`];
}

/** A canonical as code, with a link to its page if there is one. */
function named(url: string, pages: Pages): Markdown {
  return pages.has(withoutVersion(url)) ? md`${inlineCode(url)} (${reference(url, pages)})` : inlineCode(url);
}

/** A code system's page: a line for each code, indented by the hierarchy. */
export function codeSystemReview(system: CodeSystemModel): Markdown[] {
  const { content, caseSensitive, hierarchyMeaning, valueSet } = system;
  const properties = propertyCodes(system.concepts);
  const rows: MarkdownContent[][] = [];
  addConcepts(system.concepts, 0, properties, rows);
  const lines = [
    ...headLines(system),
    md`- Content: ${content}, ${caseSensitive ? 'case-sensitive' : 'not case-sensitive'}`,
  ];
  if (hierarchyMeaning !== undefined) lines.push(md`- Hierarchy: ${hierarchyMeaning}`);
  if (valueSet !== undefined) lines.push(md`- All codes: ${inlineCode(valueSet)}`);
  return rows.length
    ? [...lines, md``, ...table(['Code', 'Display', 'Definition', ...properties], rows)]
    : lines;
}

function addConcepts(
  concepts: readonly ConceptModel[],
  depth: number,
  properties: readonly string[],
  into: MarkdownContent[][],
): void {
  for (const { code, display, definition, properties: own, children } of concepts) {
    const values = properties.map((name) =>
      own
        .filter((p) => p.code === name)
        .map((p) => String(p.value))
        .sort()
        .join(', '),
    );
    into.push([indented(depth, inlineCode(code)), display, definition, ...values]);
    addConcepts(children, depth + 1, properties, into);
  }
}

function propertyCodes(concepts: readonly ConceptModel[]): string[] {
  const found = new Set<string>();
  const visit = (concept: ConceptModel) => {
    for (const { code } of concept.properties) found.add(code);
    concept.children.forEach(visit);
  };
  concepts.forEach(visit);
  return [...found].sort();
}

function headLines({ status, experimental }: { status?: string; experimental?: boolean }): Markdown[] {
  return [md`- Status: ${status ?? 'unknown'}${experimental ? ', experimental' : ''}`];
}
