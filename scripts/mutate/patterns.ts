/**
 * Ways to get a regular expression wrong, one each: an anchor missing, a separator that may be any character, one more or one less of
 * something, a class turned round.
 *
 * @param literal with its slashes and flags
 */
export function brokenPatterns(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const body = literal.slice(1, end);
  const flags = literal.slice(end);
  const found: string[] = [];
  const add = (from: number, to: number, text: string) =>
    found.push(body.slice(0, from) + text + body.slice(to));
  let inClass = false;
  for (let i = 0; i < body.length; i++) {
    const sign = body[i]!;
    if (sign === '\\') {
      const escaped = body[i + 1]!;
      if (/[dwsbDWSB]/.test(escaped) && !inClass) add(i + 1, i + 2, flipped(escaped));
      else if (escaped === '.' && !inClass) add(i, i + 2, '.');
      i++;
    } else if (inClass) inClass = sign !== ']';
    else if (sign === '[') {
      inClass = true;
      const isNegated = body[i + 1] === '^';
      add(i + 1, isNegated ? i + 2 : i + 1, isNegated ? '' : '^');
    } else if (sign === '^' || sign === '$') add(i, i + 1, '');
    else if (/[:-]/.test(sign) && body[i - 1] !== '?') add(i, i + 1, '.');
    else if (sign === '+') add(i, i + 1, '*');
    else if (sign === '?' && body[i - 1] !== '(' && !/[+*?}]/.test(body[i - 1]!)) add(i, i + 1, '');
    else if (sign === '{') {
      const close = body.indexOf('}', i);
      add(i, close + 1, more(body.slice(i + 1, close)));
      i = close;
    }
  }
  return found.map((text) => `/${text}${flags}`);
}

function flipped(sign: string): string {
  return sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
}

/** A number of times, one more. */
function more(times: string): string {
  const [least, most] = times.split(',');
  const up = (n: string) => String(Number(n) + 1);
  if (most === undefined) return `{${up(least!)}}`;
  return most === '' ? `{${up(least!)},}` : `{${least},${up(most)}}`;
}
