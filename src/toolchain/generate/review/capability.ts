import type { CapabilityStatement, CapabilityStatementRest } from '../../releases/fhir-types.js';
import { inlineCode, joined, md, type Markdown, type MarkdownContent } from '../../text/escape/markdown.js';
import { reference, table, type Pages } from './table.js';

/**
 * A capability statement's page: a line for each resource type, search parameter, operation and profile. The version is not in it.
 * STU3: http://hl7.org/fhir/STU3/capabilitystatement.html
 */
export function capabilityReview(statement: CapabilityStatement, pages: Pages): Markdown[] {
  const { status, kind, acceptUnknown, format, profile = [], rest = [] } = statement;
  const profiles = profile.map((p) => p.reference ?? '').sort();
  return [
    md`- Status: ${status}`,
    md`- Kind: ${kind}, accepts unknown: ${acceptUnknown}`,
    md`- Formats: ${[...(format ?? [])].sort().join(', ')}`,
    ...rest.flatMap((r) => restLines(r, pages)),
    ...(profiles.length
      ? [
          md``,
          md`
Profiles:
          `,
          md``,
        ]
      : []),
    ...profiles.map((url) => md`- ${reference(url, pages)}`),
  ];
}

function restLines(
  { mode, resource = [], operation = [] }: CapabilityStatementRest,
  pages: Pages,
): Markdown[] {
  const resources = resource.map((r): MarkdownContent[] => [
    r.type,
    joined(
      (r.interaction ?? []).map((i) => i.code),
      ', ',
    ),
    r.profile?.reference === undefined ? '' : reference(r.profile.reference, pages),
    joined(r.searchInclude ?? [], ', '),
  ]);
  const parameters = resource.flatMap((r) =>
    (r.searchParam ?? []).map((p): MarkdownContent[] => [
      r.type,
      inlineCode(p.name),
      p.type,
      p.documentation,
    ]),
  );
  const operations = operation.map(({ name, definition }) => {
    // a version of the definition may follow its canonical
    const [url = ''] = (definition.reference ?? '').split('/_history/');
    return md`- ${inlineCode(`$${name}`)}: ${reference(url, pages)}`;
  });
  const lines = [
    md``,
    md`## As a ${mode}`,
    md``,
    ...table(['Type', 'Interactions', 'Profile', 'Includes'], resources),
  ];
  if (parameters.length)
    lines.push(md``, ...table(['Type', 'Search parameter', 'Kind', 'Documentation'], parameters));
  if (operations.length)
    lines.push(
      md``,
      md`
Operations:
      `,
      md``,
      ...operations,
    );
  return lines;
}
