import type { RandomSource } from './source.js';

const WORDS = [
  'review',
  'blood pressure',
  'Llanfair',
  'Zoë',
  'O’Neil',
  'a b c',
  '10 < 20 & 3 > 2',
  'naïve',
  '中文',
  'x',
];

const two = (n: number) => String(n).padStart(2, '0');

function date(random: RandomSource): string {
  return `${1930 + random.below(100)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function instant(random: RandomSource): string {
  const zone = random.pick(['Z', '+00:00', '+01:00']);
  return `${date(random)}T${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}${zone}`;
}

const hex = (random: RandomSource, length: number) =>
  Array.from({ length }, () => random.below(16).toString(16)).join('');

/** A UUID of version 4. */
export function uuid(random: RandomSource): string {
  const variant = random.pick(['8', '9', 'a', 'b']);
  return `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${variant}${hex(random, 3)}-${hex(random, 12)}`;
}

/** A value of a primitive type. STU3: http://hl7.org/fhir/STU3/datatypes.html#primitive */
export function primitive(type: string, random: RandomSource): unknown {
  switch (type) {
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'unsignedInt':
      return random.below(1000);
    case 'positiveInt':
      return 1 + random.below(1000);
    case 'decimal':
      return random.below(100_000) / 100;
    case 'date':
      return date(random);
    case 'dateTime':
      return random.chance(0.5) ? instant(random) : date(random);
    case 'instant':
      return instant(random);
    case 'time':
      return `${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`;
    case 'id':
      return hex(random, 8);
    case 'code':
      return random.pick(['a', 'b', 'c-1']);
    case 'oid':
      return `urn:oid:1.2.${random.below(1000)}`;
    case 'uri':
      return `https://example.org/${hex(random, 6)}`;
    case 'base64Binary':
      return 'AAEC';
    case 'xhtml':
      return '<div xmlns="http://www.w3.org/1999/xhtml">x</div>';
    default:
      return random.pick(WORDS);
  }
}
