import { RELEASE } from '../../releases/release.js';
import type { Schema } from 'fsh-codegen-runtime/xml/schema.js';
import type { ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { quote } from '../code/literals.js';
import { projectHeader } from '../provenance.js';
import { XML } from '../runtime-interface.js';
import { denseSchema } from './dense-schema.js';

/**
 * The package's XML codec: `xml/index.ts`, the release's types in `xml/schema.ts`. It is an entry of its own: the package's root does
 * not export it.
 */
export function generateXml(
  project: ProjectModel,
  schema: Schema,
  resourceTypes: readonly string[],
): GeneratedFile[] {
  const header = projectHeader(project);
  const { types, lines } = denseSchema(schema, resourceTypes);
  const dense = `/** All types of the release, as the XML format needs them. */
export const SCHEMA: DenseSchema = {
  types: ${quote(types)},
  lines: [
${lines.map((line) => `    ${quote(line)},`).join('\n')}
  ],
};
`;
  return [
    {
      path: 'xml/schema.ts',
      content: `${header}\nimport type { DenseSchema } from '${XML}';\n\n${dense}`,
    },
    { path: 'xml/index.ts', content: `${header}\n${INDEX}` },
  ];
}

const INDEX = `import type { FhirResource } from '${RELEASE.types.module}';
import * as codec from '${XML}';
import { SCHEMA } from './schema.js';

export { XmlError } from '${XML}';
export type {
  FromXmlOptions,
  InvalidXml,
  ToXmlOptions,
  ValidXml,
  XmlIssue,
  XmlIssueType,
  XmlResult,
} from '${XML}';

let schema: codec.Schema | undefined;

/**
 * Reads a resource of any type from FHIR's XML into FHIR's JSON. It never throws: a text that is not the XML of one resource is
 * \`{ valid: false, issues }\`, with line and column. Entities and document type declarations are refused. A validator then judges the value.
 *
 * FHIR: ${RELEASE.specification}xml.html
 *
 * @param options \`maxSize\` in UTF-16 code units (50 Mi), \`maxDepth\` of elements (200), \`resourceTypes\` that the root may have
 */
export function fromXml(text: string, options?: codec.FromXmlOptions): codec.XmlResult {
  return codec.fromXml((schema ??= codec.readDenseSchema(SCHEMA)), text, options);
}

/**
 * Writes a resource of any type as FHIR's XML: elements in the order of the definitions, primitive extensions kept.
 *
 * FHIR: ${RELEASE.specification}xml.html
 *
 * @param options \`literals\` as \`fromXml\` returns them keep the digits of numbers; \`maxDepth\` of elements (200), \`maxSize\` of the text
 * @throws XmlError with every reason, if the resource cannot be written: it has a property that its type does not define, or a wrong type
 */
export function toXml(resource: FhirResource, options?: codec.ToXmlOptions): string {
  return codec.toXml((schema ??= codec.readDenseSchema(SCHEMA)), resource, options);
}
`;
