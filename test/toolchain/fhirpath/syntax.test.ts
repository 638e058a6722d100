import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FhirPathError, parse } from '../../../src/toolchain/fhirpath/parse.js';
import { syntaxMistake } from '../../../src/toolchain/fhirpath/syntax.js';
import { SEED } from '../../seed.js';
import { distinctConstraints } from './constraints.js';

function mistake(expression: string): FhirPathError {
  try {
    parse(expression);
  } catch (error) {
    return error as FhirPathError;
  }
  throw new Error(`it is FHIRPath: ${expression}`);
}

it.each([
  [
    'start.exists( and end',
    'an operand is missing between `(` and `and` at column 15 (`and end`)',
    /write a path/,
  ],
  ['(start', '`(` is not closed at column 1 (`(start`)', /`\)`/],
  ['start)', '`)` closes nothing at column 6 (`)`)', /remove it/],
  ['(start]', '`]` does not close `(` at column 7 (`]`)', /`\)` first/],
  ['a.where(b = 1', '`(` is not closed at column 8 (`(b = 1`)', /`\)`/],
  ['status =', 'nothing follows `=` at column 9 (the end)', /write a path/],
  ['a..b', 'an operand is missing between `.` and `.` at column 3 (`.b`)', /write a path/],
  ['a.1', '`1` follows a dot, where a name must be at column 3 (`1`)', /name of an element/],
  ["a = 'x", "the text that begins with ' is not closed at column 5 (`'x`)", /close it with '/],
  ['a = "x"', 'a text is in double quotes at column 5 (`"x"`)', /'x'/],
  ['a == b', '`==` is no operator of FHIRPath at column 3 (`== b`)', /write `=`/],
  ['a && b', '`&&` is no operator of FHIRPath at column 3 (`&& b`)', /write `and`/],
  ['a || b', '`||` is no operator of FHIRPath at column 3 (`|| b`)', /write `or`/],
  ['a AND b', '`AND` is no operator of FHIRPath at column 3 (`AND b`)', /write `and`/],
  ['!a', '`!` is no operator of FHIRPath at column 1 (`!a`)', /x\.not\(\)/],
  ['not a', '`not` is a function, and no operator at column 5 (`a`)', /a\.not\(\)/],
  ['a b', 'no operator is between `a` and `b` at column 3 (`b`)', /operator between them/],
  ['a, b', 'a comma is outside of the brackets of a function at column 2 (`, b`)', /`and` or `or`/],
  ['a;', '`;` is no part of FHIRPath at column 2 (`;`)', /no semicolons/],
  ['“a”', '`“` is no part of FHIRPath at column 1 (`“a”`)', /straight quote/],
  ['%', '`%` is no part of FHIRPath at column 1 (`%`)', /%resource/],
  ['{1}', '`{` is not the empty collection at column 1 (`{1}`)', /write `{}`/],
  ['', 'the expression is empty at column 1 (the end)', /condition/],
  ['a.exists()\n  and\nb.(c)', '`(` follows a dot, where a name must be at line 3, column 3 (`(c)`)', /name/],
])('%j: %s', (expression, message, hint) => {
  const error = mistake(expression);
  expect(error).toBeInstanceOf(FhirPathError);
  expect(error.message).toBe(`not FHIRPath: ${message}`);
  expect(error.hint).toMatch(hint);
});

it('finds no mistake in the invariants that FHIR has', () => {
  const wrong = distinctConstraints().flatMap(({ constraint: { expression } }) => {
    if (expression === undefined) return [];
    try {
      parse(expression);
    } catch {
      return [];
    }
    return syntaxMistake(expression) ? [expression] : [];
  });
  expect(wrong).toEqual([]);
});

it('says nothing of the parser’s own tokens, whatever is broken', () => {
  const whole =
    "name.where(use = 'official' and period.start <= today()).given[0].matches('^[A-Z]') implies %resource.active";
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.nat(6),
      fc.constantFrom('', ')', '(', ' and', '"', '.', '==', '#', '}'),
      (at, count, put) => {
        const broken = whole.slice(0, at) + put + whole.slice(at + count);
        try {
          parse(broken);
        } catch (error) {
          const { message, hint } = error as FhirPathError;
          expect(`${message} ${hint}`).not.toMatch(
            /expecting|mismatched|extraneous|viable|EOF|undefined|DELIMITED|recognition/,
          );
          expect(hint).toBeTruthy();
          expect(message).toMatch(/column \d+/);
        }
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
