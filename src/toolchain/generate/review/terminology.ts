import type { CodeSystemModel, ConceptModel, ValueSetModel, ValueSetPartModel } from '../../model/types.js';
import { cell, codeCell, indented, table } from './table.js';

/** A value set's report: its composition, a line a part and a line a listed code. */
export function valueSetReview(valueSet: ValueSetModel): string[] {
  const parts = [
    ...valueSet.includes.map((part) => ['Includes', part] as const),
    ...valueSet.excludes.map((part) => ['Excludes', part] as const),
  ];
  return [...headLines(valueSet), ...parts.flatMap(([verb, part]) => ['', ...partLines(verb, part)])];
}

function partLines(verb: string, part: ValueSetPartModel): string[] {
  const { system, version, concepts, filters, valueSets } = part;
  const of = [
    system && `${system}${version === undefined ? '' : `|${version}`}`,
    ...valueSets.map((url) => `the value set ${url}`),
  ]
    .filter(Boolean)
    .join(' and ');
  if (concepts.length) {
    const rows = concepts.map(({ code, display }) => [codeCell(code), cell(display)]);
    return [`${verb} these codes of ${of}:`, '', ...table(['Code', 'Display'], rows)];
  }
  const where = filters.map(({ property, op, value }) => `${property} ${op} ${value}`).join(' and ');
  if (where) return [`${verb} the codes of ${of} where ${codeCell(where).replaceAll('\\|', '|')}.`];
  return [system ? `${verb} all codes of ${of}.` : `${verb} ${of}.`];
}

/** A code system's report: a line a code, indented by the hierarchy. */
export function codeSystemReview(system: CodeSystemModel): string[] {
  const { content, caseSensitive, hierarchyMeaning, valueSet } = system;
  const properties = propertyCodes(system.concepts);
  const rows: string[][] = [];
  addConcepts(system.concepts, 0, properties, rows);
  const lines = [
    ...headLines(system),
    `- Content: ${content}, ${caseSensitive ? 'case-sensitive' : 'not case-sensitive'}`,
  ];
  if (hierarchyMeaning !== undefined) lines.push(`- Hierarchy: ${hierarchyMeaning}`);
  if (valueSet !== undefined) lines.push(`- All codes: ${valueSet}`);
  return rows.length
    ? [...lines, '', ...table(['Code', 'Display', 'Definition', ...properties], rows)]
    : lines;
}

function addConcepts(
  concepts: readonly ConceptModel[],
  depth: number,
  properties: readonly string[],
  into: string[][],
): void {
  for (const { code, display, definition, properties: own, children } of concepts) {
    const values = properties.map((name) =>
      own
        .filter((p) => p.code === name)
        .map((p) => String(p.value))
        .sort()
        .join(', '),
    );
    into.push([indented(depth, codeCell(code)), cell(display), cell(definition), ...values.map(cell)]);
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

function headLines({ status, experimental }: { status?: string; experimental?: boolean }): string[] {
  return [`- Status: ${status ?? 'unknown'}${experimental ? ', experimental' : ''}`];
}
