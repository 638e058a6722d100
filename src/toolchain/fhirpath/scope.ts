import { closest } from '../text/closest.js';
import { RESERVED_WORDS } from '../text/reserved-words.js';
import { print, type Expression } from './ast.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { FhirPathError } from './parse.js';
import type { NodeType, TypeSystem } from './types.js';
import { NOTHING, type Loop, type Scalar, type Value } from './value.js';
import * as value from './value.js';

/** The parameters of a compiled invariant that it needs, always in this order. */
export const PARAMETERS = ['$this', '$resource', '$memo', '$element'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Properties that the emitted function reads. */
const OCCUPIED = new Set(['any', 'c', 'fhirpath', 'has', 'Math', 'Set']);

/** State shared while one expression is compiled. */
export class Emission {
  readonly types: TypeSystem;
  readonly warnings: string[] = [];
  readonly #names = new Set<string>();

  /** The value of `%context`. */
  context: Value = NOTHING;

  /** All types of the choice that `%context` belongs to. */
  choice: readonly NodeType[] = [];

  constructor(
    types: TypeSystem,
    /** The type of `%resource`, if it is known. */
    readonly resourceType: NodeType | undefined,
  ) {
    this.types = types;
  }

  /** True if `types` are of the choice that is looked at, and another type of it has an element of that name: here it is empty. */
  isOfAnother(types: readonly NodeType[], name: string): boolean {
    const isOfChoice = types.every((type) => this.choice.some(({ code }) => code === type.code));
    return types.length > 0 && isOfChoice && this.types.members(this.choice, name).length > 0;
  }

  /** A call of a runtime helper. */
  help(name: string, ...args: Js[]): Js {
    return { kind: 'help', name, args };
  }

  /** A text for an operator of JavaScript, which makes one of whatever it is given, even of an array of four thousand million holes. */
  text(s: Scalar): Js {
    return value.isElement(s) ? this.help('asText', s.value) : s.value;
  }

  /** Like `array`, for a number. */
  number(s: Scalar): Js {
    return value.isElement(s) || !js.isTrue(s.exists) ? this.help('asNumber', s.value) : s.value;
  }

  parameter(name: Parameter): Js {
    return js.name(name);
  }

  /** A variable, named after what it holds. */
  name(wish: string): string {
    const plain = wish.replace(/\W/g, '_').replace(/^(?=\d)/, '_');
    const isTaken = RESERVED_WORDS.has(plain) || OCCUPIED.has(plain) || HELPER_NAMES.has(plain);
    const base = isTaken ? `${plain}Item` : plain;
    let name = base;
    for (let i = 2; this.#names.has(name); i++) name = `${base}${i}`;
    this.#names.add(name);
    return name;
  }

  /** The items of an array, which the body gives as they are. */
  loop(over: Js, wish: string, item: Partial<Scalar> & Pick<Scalar, 'class' | 'types'>): Loop {
    const name = this.name(wish);
    return {
      kind: 'loop',
      over,
      item: name,
      body: { kind: 'scalar', value: js.name(name), exists: js.TRUE, ...item },
    };
  }

  /** All items, as an array. */
  array(v: Value): Js {
    switch (v.kind) {
      case 'nothing':
        return js.array();
      case 'truth':
        return this.help('flat', value.valueOf(v));
      case 'scalar':
        if (v.literal !== undefined) return js.array(v.value);
        return this.help('flat', value.itemOf(v));
      case 'loop':
        if (value.isDirect(v)) return v.over;
        return this.help('collect', v.over, js.arrow(v.item, this.item(v.body)));
    }
  }

  /** Like `array`, for a consumer that flattens arrays and drops undefined. */
  item(v: Value): Js {
    if (v.kind === 'loop') return this.array(v);
    return v.kind === 'scalar' ? value.itemOf(v) : value.valueOf(v);
  }
}

/** Names that `runtime/fhirpath` exports; a variable must not hide them. */
export const HELPER_NAMES: ReadonlySet<string> = new Set(
  (
    'list items primitives flat collect choice truthOf startsWith endsWith includes matches substring string toInteger ' +
    'toDecimal toText asText asNumber keyOf isDistinct distinct equalLists subsetOf intersect exclude children descendants ' +
    'descendantsNamed compareDates compareTimes compareQuantities resolve htmlChecks htmlChecks1 htmlChecks2 calculate round'
  ).split(' '),
);

/** The scope of a part of an expression: its `$this` and `$index`. */
export interface Scope {
  readonly emission: Emission;
  readonly self: Value;
  readonly index?: string;
  /** Functions compile their arguments themselves, each in its own scope. Throws FhirPathError for what cannot be compiled. */
  readonly compile: (e: Expression, scope: Scope) => Value;
}

/** @param hint advice, if more can be said than to correct the expression */
export function unsupported(what: string, e?: Expression, hint?: string): never {
  throw new FhirPathError(e ? `${what} in \`${print(e)}\`` : what, hint);
}

/** `did you mean name?`, if one of the names is close to what is written. */
export function suggestion(written: string, names: Iterable<string>): string | undefined {
  const meant = closest(written, names);
  return meant === undefined || meant === written ? undefined : `did you mean ${meant}?`;
}
