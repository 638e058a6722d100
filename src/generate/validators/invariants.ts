import type { ElementModel } from '../../model/types.js';
import { triggersOf, type Constraint } from './constraints.js';
import { camelPath } from './names.js';
import type { Output } from './output.js';
import { quote } from './print.js';
import type { Structure } from './structure.js';

/** The part of a shape that checks its FHIRPath constraints, and leads to those of its base; empty where there are none. */
export function invariantsText(structure: Structure, out: Output): string {
  const own = out.constraints.own(structure);
  const lines: string[] = [];
  if (own.length > 0) {
    const bits = own.map((constraint) => bitsOf(constraint, structure));
    const body = bodyOf(own, bits, structure, out);
    const parameters = /\bseen\b/.test(body) ? '$this: any, c, seen' : '$this: any, c';
    const when = bits.some((b) => b === 0) ? 0 : bits.reduce((all, b) => all | b, 0);
    if (when !== 0) lines.push(`  when: ${when},\n`);
    lines.push(`  invariants(${parameters}) {\n${body}  },\n`);
  }
  for (let at = structure.base; at; at = at.base) {
    if (!at.isOwn || out.constraints.own(at).length === 0) continue;
    lines.push(`  base: () => ${out.module.ref(at.ref)},\n`);
    break;
  }
  return lines.join('');
}

/** The bits of the elements without which a constraint holds; 0 where it must always be looked at. */
function bitsOf(constraint: Constraint, structure: Structure): number {
  let bits = 0;
  for (const name of triggersOf(constraint, structure) ?? []) {
    const at = structure.elements.findIndex((element) => element === name || element.startsWith(`${name}:`));
    if (at < 0) return 0;
    bits |= 1 << at;
  }
  return bits;
}

/** The statements, those that the same elements call for under one condition. */
function bodyOf(
  constraints: readonly Constraint[],
  bits: readonly number[],
  structure: Structure,
  out: Output,
): string {
  const { path } = structure.element;
  const groups = new Map<number, Constraint[]>();
  constraints.forEach((constraint, i) => groups.set(bits[i]!, [...(groups.get(bits[i]!) ?? []), constraint]));
  const only = groups.size === 1;
  return [...groups]
    .map(([mask, group]) => {
      const text = withChoices(statementsOf(group, path, out), structure, out);
      return mask === 0 || only ? text : `    if (seen & ${mask}) {\n${text}    }\n`;
    })
    .join('');
}

/** The walk has seen whether there is a value of a choice; only where it has not, one that it does not know is looked for. */
function withChoices(text: string, { choices }: Structure, out: Output): string {
  return text.replaceAll(/[\w.]*\bchoice\(\$this, '(\w+)'\) !== undefined/g, (found, stem: string) => {
    const at = choices.indexOf(`${stem}[x]`);
    if (at < 0) return found;
    const bit = out.module.runtime('CHOICE') + (at === 0 ? '' : ` << ${at}`);
    return `((seen & (${bit})) !== 0 || ${found})`;
  });
}

/** The calls for the constraints that an element states beyond its type's. */
export function constrainedCalls(
  parent: Structure,
  child: ElementModel,
  type: string,
  out: Output,
): [string, string[]][] {
  const models = out.structures.elementConstraints(parent, child);
  const types = child.name.endsWith('[x]') ? [type] : undefined;
  const constraints = out.constraints.compiled(models, child.path, parent.owner.url, types);
  if (constraints.length === 0) return [];
  const text = statementsOf(constraints, child.path, out);
  const dot = child.id.indexOf('.');
  const name = out.module.local(`${camelPath(child.id.slice(dot + 1))}Invariants`);
  const context = out.module.runtimeType('Context');
  out.module.add(`function ${name}($this: any, c: ${context}, $element: any): void {\n${text}}\n`);
  return [['constrained', ['value', 'key', 'c', name, 'object']]];
}

/** References seen on the way are enough where what is looked for is among them; else all of the resource are gathered. */
function withLocalReferences(text: string): string {
  const gathered =
    /\(\$memo\['%resource\.descendants\(\)\.reference'\] \?\?= new Set\([^()]*\([^()]*\)\)\)\.has\(([^()]*)\)/g;
  return text.replace(
    gathered,
    (found, reference: string) => `($memo['local']?.has(${reference}) || ${found})`,
  );
}

function statementsOf(constraints: readonly Constraint[], path: string, out: Output): string {
  const { module } = out;
  const lines: string[] = [];
  const parameters = new Set<string>();
  for (const { model, code: compiled } of constraints) {
    const { key, human, severity } = model;
    if (!compiled) {
      lines.push(`    c.skip(${quote(`invariant ${key} of ${path}`)}, 'it is stated in words only');\n`);
      continue;
    }
    let { code } = compiled;
    for (const helper of compiled.helpers) {
      code = code.replaceAll(new RegExp(`(?<![.\\w$])${helper}\\(`, 'g'), `${module.fhirpath(helper)}(`);
    }
    for (const parameter of compiled.parameters) parameters.add(parameter);
    const level = severity === 'warning' ? `, 'warning'` : '';
    lines.push(
      `    if (!(${code})) ${module.runtime('broken')}(c, ${quote(key)}, ${quote(human)}${level});\n`,
    );
  }
  if (parameters.has('$memo')) lines.forEach((line, i) => (lines[i] = withLocalReferences(line)));
  if (parameters.has('$memo')) lines.unshift('    const $memo = (c.memo ??= {});\n');
  if (parameters.has('$resource')) lines.unshift('    const $resource: any = c.root;\n');
  return lines.join('');
}
