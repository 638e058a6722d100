import { propertyOf } from './element.js';
import { invariantTexts } from './invariants.js';
import type { Output } from './output.js';
import { propertyName, quote } from '../code/literals.js';
import { writeScan } from './scans/scan.js';
import { isSilent, scanRef } from './scans/scanned.js';
import { MAX_REQUIRED, type Structure } from './structure.js';

/** Writes the shape of a structure into its module. */
export function writeShape(structure: Structure, out: Output): void {
  const { module, structures } = out;
  const { owner, element, isRoot, base } = structure;
  if (structure.required.length > MAX_REQUIRED) {
    throw new Error(`${element.id} of ${owner.url} has more than ${MAX_REQUIRED} required elements`);
  }
  module.runtimeType('Shape');
  const parts: string[] = [];
  if (base) parts.push(`base: ${module.ref(base.ref)}`);
  const { context } = owner;
  if (isRoot && context && context.on.length > 0)
    parts.push(`context: [${context.on.map(quote).join(', ')}]`);
  if (isRoot && element.isModifier) parts.push('isModifier: true');
  const properties = structure.changed.map((child) => propertyOf(structure, child, out));
  if (isRoot && owner.kind === 'resource' && !base) {
    properties.unshift(['resourceType', module.runtime('string')]);
  }
  if (properties.length > 0) {
    const lines = properties.map(([key, spec]) => `    ${propertyName(key)}: ${spec},\n`);
    parts.push(`properties: {\n${lines.join('')}  }`);
  }
  const invariants = invariantTexts(structure, out);
  if (invariants.length > 0)
    parts.push(`invariants: [\n${invariants.map((text) => `    ${text},\n`).join('')}  ]`);
  if (isRoot && owner.id === 'Bundle' && owner.derivation !== 'constraint') {
    parts.push(`resolve: ${module.runtime('inBundle')}`);
  }
  if (out.scanned.has(structure)) {
    writeScan(structure, { ...out, module: out.scans });
    const scan = module.ref(scanRef(structure, structures.source));
    parts.push(`${isSilent(structure, structures.source) ? 'accepts' : 'scan'}: ${scan}`);
  }
  const body = `() => ({\n${parts.map((part) => `  ${part},\n`).join('')}})`;
  const isCore = owner.url === `http://hl7.org/fhir/StructureDefinition/${element.id}`;
  const make = isRoot ? (owner.kind === 'resource' ? 'resourceType' : 'dataType') : 'elementOf';
  const args = isRoot
    ? [quote(element.id), body, ...(isCore ? [] : [quote(owner.url)])]
    : [module.ref(structures.root(owner).ref), quote(element.id.slice(owner.root.id.length + 1)), body];
  module.add(
    `export const ${structure.ref.name}: Shape = /* @__PURE__ */ ${module.runtime(make)}(${args.join(', ')});\n`,
  );
}
