import type { ElementModel } from '../../model/types.js';
import type { CompiledConstraint } from '../../fhirpath/constraint.js';
import type { Constraint } from './constraints.js';
import type { Output } from './output.js';
import { camelPath } from './names.js';
import { quote } from './print.js';
import type { Calls } from './rules.js';
import type { ShapeRef, Structure } from './structure.js';

/** The FHIRPath constraints that a structure adds to its base's: constants of the module, where scans name them too. */
export function invariantTexts(structure: Structure, out: Output): string[] {
  const { module, constraints, scanned } = out;
  return constraints.read(structure).map((constraint) => {
    const { model, compiled, reading, isAlways } = constraint;
    const code = compiled && { ...compiled, code: reading.code };
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
  const code = withLocalReferences(codeOf(compiled, out))
    .replaceAll('$memo', 'c.memo')
    .replaceAll('$resource', 'c.root');
  const args = [quote(key), quote(human), `(${parametersOf(code)}) => ${code}`];
  const isWarning = severity === 'warning';
  if (reads.length > 0 || isWarning) args.push(`[${reads.map(quote).join(', ')}]`);
  if ((reads.length > 0 && isAlways) || isWarning) args.push(String(isAlways));
  if (isWarning) args.push(quote('warning'));
  return out.module.expression(`${invariant}(${args.join(', ')})`, camelPath(key));
}

function codeOf({ code, helpers }: CompiledConstraint, { module }: Output): string {
  return helpers.reduce(
    (text, helper) =>
      text.replaceAll(new RegExp(`(?<![.\\w$])${helper}\\(`, 'g'), `${module.fhirpath(helper)}(`),
    code,
  );
}

/** The parameters of `Holds`, as far as they are used. */
function parametersOf(code: string): string {
  const third = /\$element\b/.test(code) ? ', $element' : /\bhas &/.test(code) ? ', has' : '';
  if (third === '' && !/\bc\./.test(code)) return '$this';
  return `$this, c${third}`;
}

/** References seen on the way are enough where what is looked for is among them; else all of the resource are gathered. */
function withLocalReferences(text: string): string {
  const gathered =
    /\(\$memo\['%resource\.descendants\(\)\.reference'\] \?\?= new Set\([^()]*\([^()]*\)\)\)\.has\(((?:[^()]|\([^()]*\))*)\)/g;
  return text.replace(
    gathered,
    (found, reference: string) => `($memo['local']?.has(${reference}) || ${found})`,
  );
}
