import * as js from '../../../fhirpath/js.js';
import type { Js } from '../../../fhirpath/js.js';
import type { ElementModel } from '../../../model/types.js';
import type { ProjectIndex } from '../../../model/project-index.js';
import { isChoice } from './element-types.js';
import type { Structure } from './structure.js';

/** An invariant's condition, and the elements whose presence it asks for. */
export interface Reading {
  /** The condition. It asks `has` which elements are present: the walk has seen them already. */
  readonly js: Js;
  /** Elements; `has & 1` is set if the first is present, `has & 2` if the second is, and so on. */
  readonly reads: readonly string[];
}

const THIS = js.name('$this');

/** Terms that ask for an element's presence, joined by `operator`. */
interface Question {
  readonly operator: js.Operator;
  readonly terms: readonly Js[];
  readonly wanted: boolean;
}

/** Tests for presence and absence of an element in compiled FHIRPath. */
function questions({ name, isArray, types }: ElementModel, source: ProjectIndex): Question[] {
  const value = js.property(THIS, name, true);
  const isPrimitive = types.some(({ code }) => source.isPrimitive(code));
  const extension = js.property(THIS, `_${name}`, true);
  if (isArray) {
    const args = isPrimitive ? [value, extension] : [value];
    const items: Js = { kind: 'help', name: isPrimitive ? 'primitives' : 'list', args };
    const length = js.property(items, 'length', true);
    return [
      { operator: 'or', terms: [js.relation(length, '>', js.number(0))], wanted: true },
      { operator: 'and', terms: [js.same(length, js.number(0))], wanted: false },
    ];
  }
  const parts = isPrimitive ? [value, extension] : [value];
  return [
    { operator: 'or', terms: parts.map(js.isDefined), wanted: true },
    { operator: 'and', terms: parts.map((part) => js.not(js.isDefined(part))), wanted: false },
  ];
}

/**
 * Lets an invariant ask what the walk has seen already: reading properties of objects that come in hundreds of orders is slow.
 *
 * @param reads the elements without which it holds, so far as they are known
 */
export function withPresence(
  condition: Js,
  reads: readonly string[],
  { element }: Structure,
  source: ProjectIndex,
): Reading {
  const names = [...reads];
  let tree = condition;
  const seen = (name: string, wanted: boolean): Js => {
    const at = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    return { kind: 'seen', element: name, bit: 1 << at, wanted };
  };
  for (const child of element.children) {
    if (isChoice(child)) {
      const stem = js.text(child.name.slice(0, -'[x]'.length));
      const found = js.isDefined({ kind: 'help', name: 'choice', args: [THIS, stem] });
      // one of a type that is not allowed is present too, which only looking shows
      const answer = (): Js => ({ kind: 'logic', operator: 'or', terms: [seen(child.name, true), found] });
      tree = replaced(tree, { operator: 'or', terms: [found], wanted: true }, answer);
      continue;
    }
    for (const question of questions(child, source))
      tree = replaced(tree, question, () => seen(child.name, question.wanted));
  }
  return { js: tree, reads: names };
}

/** The tree with an answer in every place of a question: a node, or a run of terms. */
function replaced(tree: Js, question: Question, answer: () => Js): Js {
  const wanted = question.terms.map(js.keyOf);
  if (!js.keyOf(tree).includes(wanted[0]!)) return tree; // a node's key holds those of its operands
  const visit = (node: Js): Js => {
    if (wanted.length === 1 && js.keyOf(node) === wanted[0]) return answer();
    const inner = js.operandsOf(node).length > 0 ? js.mapOperands(node, visit) : node;
    if (inner.kind !== 'logic' || inner.operator !== question.operator || wanted.length === 1) return inner;
    const terms = [...inner.terms];
    for (let at = 0; at + wanted.length <= terms.length; at++) {
      if (wanted.every((key, i) => js.keyOf(terms[at + i]!) === key))
        terms.splice(at, wanted.length, answer());
    }
    return terms.length === 1 ? terms[0]! : { ...inner, terms };
  };
  return visit(tree);
}
