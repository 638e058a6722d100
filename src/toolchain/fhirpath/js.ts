/**
 * A JavaScript expression with how tightly it binds, so that brackets stand only where they are needed, and with the constants
 * folded, so that nothing is emitted that can be known beforehand.
 */
export interface Js {
  readonly code: string;
  readonly level: number;
  /** The opposite, where there is a plainer way to say it than `!`. */
  readonly inverse?: Js;
  /** Of `a && b && c`, its terms. */
  readonly chain?: { readonly operator: 'and' | 'or'; readonly terms: readonly Js[] };
}

const ATOM = 20;
const UNARY = 15;
const PRODUCT = 13;
const SUM = 12;
const RELATION = 10;
const EQUALITY = 9;
const AND = 5;
const OR = 4;
const CONDITIONAL = 2;

export const TRUE: Js = { code: 'true', level: ATOM };
export const FALSE: Js = { code: 'false', level: ATOM };
export const UNDEFINED: Js = { code: 'undefined', level: ATOM };

export const atom = (code: string): Js => ({ code, level: ATOM });
export const text = (value: string): Js => atom(quote(value));
export const bool = (value: boolean): Js => (value ? TRUE : FALSE);

/** The expression in brackets if it binds less tightly than its place. */
export function within(js: Js, level: number): string {
  return js.level < level ? `(${js.code})` : js.code;
}

export function quote(value: string): string {
  const json = JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  return value.includes("'") ? json : `'${json.slice(1, -1).replace(/\\"/g, '"')}'`;
}

export function and(...terms: Js[]): Js {
  return chain(terms, 'and');
}

export function or(...terms: Js[]): Js {
  return chain(terms, 'or');
}

type Operator = 'and' | 'or';
const LEVELS = { and: AND, or: OR };
const SIGNS = { and: ' && ', or: ' || ' };

/**
 * Terms in a row. What decides nothing is left out: a neutral constant, a term said twice, and what another term absorbs
 * (`a || (a && b)` is `a`). De Morgan's inverse is at hand where every term has a plain one.
 */
function chain(terms: Js[], operator: Operator): Js {
  const other = operator === 'and' ? 'or' : 'and';
  const kept: Js[] = [];
  for (const term of terms.flatMap((t) => (t.chain?.operator === operator ? t.chain.terms : [t]))) {
    if (term.code === String(operator === 'or')) return term;
    if (term.code !== String(operator === 'and') && !kept.some((k) => k.code === term.code)) kept.push(term);
  }
  const codes = new Set(kept.map((k) => k.code));
  const opposites = new Set(kept.map((k) => not(k).code));
  const simpler = kept.map((k) =>
    k.chain?.operator === other ? without(k, k.chain.terms, opposites, other) : k,
  );
  const left = simpler.filter(
    (k) => !(k.chain?.operator === other && k.chain.terms.some((t) => codes.has(t.code))),
  );
  if (left.length <= 1) return left[0] ?? bool(operator === 'and');
  const joined = joinedBy(left, operator);
  return left.every((t) => t.inverse)
    ? {
        ...joined,
        inverse: joinedBy(
          left.map((t) => t.inverse!),
          other,
        ),
      }
    : joined;
}

/** `a && (!a || b)` is `a && b`. */
function without(term: Js, terms: readonly Js[], opposites: ReadonlySet<string>, operator: Operator): Js {
  const kept = terms.filter((t) => !opposites.has(t.code));
  return kept.length === 0 || kept.length === terms.length ? term : chain([...kept], operator);
}

function joinedBy(terms: Js[], operator: Operator): Js {
  const level = LEVELS[operator];
  const code = terms.map((t) => within(t, level + 1)).join(SIGNS[operator]);
  return { code, level, chain: { operator, terms } };
}

/** The opposite of a condition. */
export function not(js: Js): Js {
  if (js.code === 'true') return FALSE;
  if (js.code === 'false') return TRUE;
  const inverse = js.inverse ?? { code: `!${within(js, UNARY)}`, level: UNARY };
  return { ...inverse, inverse: { code: js.code, level: js.level, ...(js.chain && { chain: js.chain }) } };
}

function binary(level: number, a: Js, operator: string, b: Js): Js {
  return { code: `${within(a, level)} ${operator} ${within(b, level + 1)}`, level };
}

export function same(a: Js, b: Js): Js {
  const equality = (operator: string): Js => ({
    code: `${within(a, SUM)} ${operator} ${within(b, SUM)}`,
    level: EQUALITY,
  });
  return { ...equality('==='), inverse: equality('!==') };
}
export const differs = (a: Js, b: Js): Js => not(same(a, b));
export const isDefined = (js: Js): Js => differs(js, UNDEFINED);
export const relation = (a: Js, operator: string, b: Js): Js => binary(RELATION, a, operator, b);
export const sum = (a: Js, operator: string, b: Js): Js => binary(SUM, a, operator, b);
export const product = (a: Js, operator: string, b: Js): Js => binary(PRODUCT, a, operator, b);

export function conditional(condition: Js, then: Js, otherwise: Js): Js {
  if (condition.code === 'true') return then;
  if (condition.code === 'false') return otherwise;
  if (then.code === otherwise.code) return then;
  return {
    code: `${within(condition, CONDITIONAL + 1)} ? ${within(then, CONDITIONAL + 1)} : ${within(otherwise, CONDITIONAL)}`,
    level: CONDITIONAL,
  };
}

/** `a ?? b`. Its neighbours in brackets: it must not stand beside `&&` and `||`. */
export function either(...alternatives: Js[]): Js {
  if (alternatives.length === 1) return alternatives[0]!;
  return { code: alternatives.map((a) => within(a, EQUALITY)).join(' ?? '), level: CONDITIONAL + 1 };
}

export function call(name: string, ...args: Js[]): Js {
  return atom(`${name}(${args.map((a) => within(a, CONDITIONAL)).join(', ')})`);
}

export function method(target: Js, name: string, ...args: Js[]): Js {
  return atom(`${within(target, ATOM)}.${name}(${args.map((a) => within(a, CONDITIONAL)).join(', ')})`);
}

export function property(target: Js, name: string, certain: boolean): Js {
  const access = /^[A-Za-z_$][\w$]*$/.test(name) ? name : undefined;
  if (access) return atom(`${within(target, ATOM)}${certain ? '.' : '?.'}${access}`);
  return atom(`${within(target, ATOM)}${certain ? '' : '?.'}[${quote(name)}]`);
}

/** `(item) => body` */
export function arrow(parameters: string[], body: Js): Js {
  const object = body.code.startsWith('{');
  const typed = parameters.map((p) => `${p}: any`).join(', ');
  return { code: `(${typed}) => ${object ? `(${body.code})` : body.code}`, level: CONDITIONAL };
}
