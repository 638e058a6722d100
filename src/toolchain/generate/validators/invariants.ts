import type { ElementModel } from '../../model/types.js';
import * as js from '../../fhirpath/js.js';
import type { Js } from '../../fhirpath/js.js';
import { printParts, type Spelling } from '../code/expression.js';
import type { Constraint } from './constraints.js';
import type { Output } from './output.js';
import { camelPath } from './names.js';
import { quote } from '../code/literals.js';
import type { Calls } from './rules.js';
import type { ShapeRef, Structure } from './structure.js';

/** The FHIRPath constraints that a structure adds to its base's: constants of the module, where scans name them too. */
export function invariantTexts(structure: Structure, out: Output): string[] {
  const { module, constraints, scanned } = out;
  return constraints.read(structure).map((constraint) => {
    const { model, compiled, reading, isAlways } = constraint;
    const code = compiled && { ...compiled, js: reading.js };
    const text = invariantText({ model, code }, structure.element.path, reading.reads, isAlways, out);
    if (!scanned.isNamed(structure)) return text;
    const { name } = invariantRef(structure, model.key);
    module.add(`export const ${name} = /* @__PURE__ */ ${text};\n`);
    return name;
  });
}

/** The constant of a structure's own invariant. */
export function invariantRef({ ref }: Structure, key: string): ShapeRef {
  return { module: ref.module, name: camelPath(`${ref.name}.${key}`) };
}

/** Those that an element states beyond its type's, as a check of its values. */
export function constrainedCalls(parent: Structure, child: ElementModel, type: string, out: Output): Calls {
  const constraints = constraintsOf(parent, child, type, out);
  if (constraints.length === 0) return [];
  return [['constrained', constraints.map((one) => invariantText(one, child.path, [], true, out))]];
}

/** What an element states of its values of a type, beyond what the type does. */
export function constraintsOf(
  parent: Structure,
  child: ElementModel,
  type: string,
  { structures, constraints }: Pick<Output, 'structures' | 'constraints'>,
): Constraint[] {
  const models = structures.elementConstraints(parent, child);
  const types = child.name.endsWith('[x]') ? [type] : undefined;
  return constraints.compiled(models, child, parent.owner, types);
}

function invariantText(
  { model, code: compiled }: Constraint,
  path: string,
  reads: readonly string[],
  isAlways: boolean,
  out: Output,
): string {
  const { key, human, severity } = model;
  const invariant = out.module.runtime('invariant');
  if (!compiled) return `${invariant}(${quote(`${key} of ${path}`)}, ${quote(human)})`;
  const condition = withLocalReferences(compiled.js);
  const text = printParts(condition, spellingIn(out)).join('');
  const args = [quote(key), quote(human), `(${parametersOf(condition)}) => ${text}`];
  const isWarning = severity === 'warning';
  if (reads.length > 0 || isWarning) args.push(`[${reads.map(quote).join(', ')}]`);
  if ((reads.length > 0 && isAlways) || isWarning) args.push(String(isAlways));
  if (isWarning) args.push(quote('warning'));
  return out.module.expression(`${invariant}(${args.join(', ')})`, camelPath(key));
}

function spellingIn({ module }: Output): Spelling<string> {
  return {
    name: (name) => (name === '$resource' ? 'c.root' : name),
    helper: (name) => module.fhirpath(name),
    memo: 'c.memo',
  };
}

/** The parameters of `Holds`, as far as they are used. */
function parametersOf(condition: Js): string {
  const used = new Set<string>();
  for (const node of js.nodesOf(condition)) {
    if (node.kind === 'name') used.add(node.name);
    if (node.kind === 'memo' || node.kind === 'memoized') used.add('c');
    if (node.kind === 'seen') used.add('has');
  }
  const third = used.has('$element') ? ', $element' : used.has('has') ? ', has' : '';
  const usesContext = third !== '' || used.has('c') || used.has('$resource');
  return usesContext ? `$this, c${third}` : '$this';
}

/** All references of a resource: FHIRPath that the compiler keeps once per validation. */
const ALL_REFERENCES = '%resource.descendants().reference';

/** References seen on the way are enough if what is looked for is among them; else all of the resource are gathered. */
function withLocalReferences(tree: Js): Js {
  const node = js.operandsOf(tree).length > 0 ? js.mapOperands(tree, withLocalReferences) : tree;
  if (node.kind !== 'method' || node.name !== 'has') return node;
  if (node.target.kind !== 'memo' || node.target.key !== ALL_REFERENCES) return node;
  const local: Js = { ...node, target: { kind: 'memoized', key: 'local' }, optional: true };
  return { kind: 'logic', operator: 'or', terms: [local, node] };
}
