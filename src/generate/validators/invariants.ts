import type { ElementModel } from '../../model/types.js';
import type { CompiledConstraint } from '../../fhirpath/constraint.js';
import type { Constraint } from './constraints.js';
import type { Output } from './output.js';
import { camelPath } from './names.js';
import { quote } from './print.js';
import type { Calls } from './rules.js';
import type { Structure } from './structure.js';

/** The FHIRPath constraints that a structure adds to its base's. */
export function invariantTexts(structure: Structure, out: Output): string[] {
  const triggers = out.constraints.triggers(structure);
  return out.constraints
    .own(structure)
    .map((constraint, i) =>
      invariantText(constraint, structure.element.path, triggers[i]!, structure.choices, out),
    );
}

/** Those that an element states beyond its type's, as a check of its values. */
export function constrainedCalls(parent: Structure, child: ElementModel, type: string, out: Output): Calls {
  const constraints = constraintsOf(parent, child, type, out);
  if (constraints.length === 0) return [];
  return [['constrained', constraints.map((one) => invariantText(one, child.path, [], [], out))]];
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
  return constraints.compiled(models, child.path, parent.owner.url, types);
}

function invariantText(
  { model, code: compiled }: Constraint,
  path: string,
  reads: readonly string[],
  choices: readonly string[],
  out: Output,
): string {
  const { key, human, severity } = model;
  const invariant = out.module.runtime('invariant');
  if (!compiled) return `${invariant}(${quote(`${key} of ${path}`)}, ${quote(human)})`;
  const code = withExtension(withChoices(withLocalReferences(codeOf(compiled, out)), choices, out), out)
    .replaceAll('$memo', 'c.memo')
    .replaceAll('$resource', 'c.root');
  const args = [quote(key), quote(human), `(${parametersOf(code)}) => ${code}`];
  const isWarning = severity === 'warning';
  if (reads.length > 0) args.push(`[${reads.map(quote).join(', ')}]`);
  else if (isWarning) args.push('undefined');
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
  const third = /\$element\b/.test(code) ? ', $element' : /\bseen\b/.test(code) ? ', seen' : '';
  if (third === '' && !/\bc\./.test(code)) return '$this';
  return `$this, c${third}`;
}

/** The walk has seen whether there is a value of a choice; only where it has not, one that it does not know is looked for. */
function withChoices(text: string, choices: readonly string[], out: Output): string {
  return text.replaceAll(/[\w.]*\bchoice\(\$this, '(\w+)'\) !== undefined/g, (found, stem: string) => {
    const at = choices.indexOf(`${stem}[x]`);
    if (at < 0) return found;
    const bit = out.module.runtime('CHOICE') + (at === 0 ? '' : ` << ${at}`);
    return `((seen & (${bit})) !== 0 || ${found})`;
  });
}

/** The walk has seen whether there are extensions; that an array of them is empty is an error already. */
function withExtension(text: string, out: Output): string {
  const wanted = 'fhirpath.list($this.extension).length > 0';
  if (!/\bseen\b/.test(text) || !text.includes(wanted)) return text;
  return text.replaceAll(wanted, `((seen & ${out.module.runtime('EXTENSION')}) !== 0)`);
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
