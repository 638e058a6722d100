import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { toUnicodeSet, type ReadonlyFlags } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

/** Growth of the time of a match with the length of the text. */
type Growth = 'exponential' | 'polynomial';

/** The worst growth of a backtracking engine's time on a hostile text; undefined if it is linear. */
export function slowness(pattern: RegExp): Growth | undefined {
  const flags = { unicode: true, dotAll: pattern.dotAll } as const;
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, flags);
  if (isExponential(parsed, flags)) return 'exponential';
  const { reports } = analyse({
    pattern: parsed,
    flags: new RegExpParser().parseFlags(pattern.flags),
  });
  if (reports.some(({ exponential }) => exponential)) return 'exponential';
  return reports.length > 0 ? 'polynomial' : undefined;
}

/** A place in the pattern where a character is matched. */
interface Position {
  readonly node: AST.Node;
  readonly overlaps: (other: Position) => boolean;
  /** The positions that can match the next character, as often as there are ways to them. */
  readonly next: Position[];
}

/** Start and end of a part of the pattern, and whether it can match the empty text. */
interface Part {
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly isEmpty: boolean;
}

const NOTHING: Part = { first: [], last: [], isEmpty: true };

/** A repetition of so many times is as bad as one without an end. */
const MANY = 10;

/**
 * True if a text can be matched in a number of ways that doubles with each few characters: two different ways lead from a position back to
 * itself over the same text. (In an automaton: exponential degree of ambiguity, Weber and Seidl 1991.)
 */
function isExponential(pattern: AST.Pattern, flags: ReadonlyFlags): boolean {
  const positions: Position[] = [];
  alternatives(pattern.alternatives);
  return positions.some(isAmbiguous);

  function alternatives(list: readonly AST.Alternative[]): Part {
    const parts = list.map(({ elements }) => elements.map(part).reduce(sequence, NOTHING));
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isEmpty: parts.some(({ isEmpty }) => isEmpty),
    };
  }

  function part(element: AST.Element): Part {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return character(element);
      case 'Group':
      case 'CapturingGroup':
        return alternatives(element.alternatives);
      case 'Quantifier':
        return repetition(element);
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind') alternatives(element.alternatives);
        return NOTHING;
      default:
        return NOTHING;
    }
  }

  function character(node: Parameters<typeof toUnicodeSet>[0] & AST.Node): Part {
    const { chars } = toUnicodeSet(node, flags);
    const position: Position & { chars: typeof chars } = {
      node,
      chars,
      next: [],
      overlaps: (other) => !chars.isDisjointWith((other as typeof position).chars),
    };
    positions.push(position);
    return { first: [position], last: [position], isEmpty: false };
  }

  function sequence(a: Part, b: Part): Part {
    connect(a.last, b.first);
    return {
      first: a.isEmpty ? [...a.first, ...b.first] : a.first,
      last: b.isEmpty ? [...a.last, ...b.last] : b.last,
      isEmpty: a.isEmpty && b.isEmpty,
    };
  }

  function repetition({ element, min, max }: AST.Quantifier): Part {
    if (max === 0) return NOTHING;
    const repeated = part(element);
    if (max >= MANY) connect(repeated.last, repeated.first);
    return { ...repeated, isEmpty: repeated.isEmpty || min === 0 };
  }
}

function connect(from: readonly Position[], to: readonly Position[]): void {
  for (const position of from) position.next.push(...to);
}

/** Two ways over the same text: pairs of positions, from a pair of equal ones over one of different ones, or by a double step, and back. */
function isAmbiguous(start: Position): boolean {
  const key = new Map<Position, number>();
  const numberOf = (p: Position) => key.get(p) ?? (key.set(p, key.size), key.size - 1);
  const isSeen = new Set<string>();
  const pending: [Position, Position, boolean][] = [[start, start, false]];
  while (pending.length > 0) {
    const [a, b, hasParted] = pending.pop()!;
    for (let i = 0; i < a.next.length; i++) {
      for (let j = a === b && !hasParted ? i : 0; j < b.next.length; j++) {
        const [x, y] = [a.next[i]!, b.next[j]!];
        if (!x.overlaps(y)) continue;
        const parted = hasParted || x !== y || (a === b && i !== j);
        if (parted && x === start && y === start) return true;
        const id = `${numberOf(x)} ${numberOf(y)} ${parted}`;
        if (isSeen.has(id)) continue;
        isSeen.add(id);
        pending.push([x, y, parted]);
      }
    }
  }
  return false;
}
