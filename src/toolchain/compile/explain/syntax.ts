import { closest } from '../../text/closest.js';
import type { FshSource } from '../inputs/sources.js';

/** The cause of a syntax error, as far as the line shows it. */
interface Cause {
  message: string;
  hint: string;
  /** From 1, if it is another line than the one where the parser stopped. */
  line?: number;
}

const KEYWORDS = (
  'Alias Profile Extension Logical Resource Instance Invariant ValueSet CodeSystem RuleSet Mapping Parent Id Title Description Usage ' +
  'InstanceOf Severity Expression XPath Source Target Context Characteristics'
).split(' ');
const FLAGS = ['MS', 'SU', 'TU', 'N', 'D', '?!'];
const STRENGTHS = ['required', 'extensible', 'preferred', 'example'];
/** Words that a name has to follow. */
const OPEN: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  insert: ['names no RuleSet', 'write `* insert NAME`'],
  from: ['names no value set', 'write `* PATH from NAME`'],
  only: ['names no type', 'write `* PATH only TYPE`'],
  obeys: ['names no invariant', 'write `* PATH obeys KEY`'],
  contains: ['names no slice', 'write `* PATH contains NAME 0..1`'],
  named: ['gives no name', 'write `contains EXTENSION named NAME 0..1`'],
  and: ['is followed by nothing', 'write the next item, or remove it'],
  or: ['is followed by nothing', 'write the next item, or remove it'],
  '=': ['is followed by no value', 'write `* PATH = VALUE`'],
};

/** Looks at the lines that a parser did not understand. */
export class SyntaxCauses {
  readonly #lines = new Map<string, string[]>();

  constructor(sources: readonly FshSource[]) {
    for (const { path, text } of sources) this.#lines.set(path, text.split(/\r\n?|\n/));
  }

  /** @param line from 1, where the parser stopped */
  at(file: string | undefined, line: number | undefined): Cause | undefined {
    const lines = this.#lines.get(file ?? '');
    if (!lines || line === undefined) return undefined;
    const text = lines[line - 1] ?? '';
    const own = causeIn(text);
    if (own) return own;
    // an unfinished rule shows up where the next one begins
    for (let i = line - 2; i >= Math.max(0, line - 4); i--) {
      const before = lines[i]!.trim();
      if (before === '') continue;
      const cause = unfinished(before) ?? sliceWithoutCardinality(before) ?? unclosed(before);
      return cause && { ...cause, line: i + 1 };
    }
    return undefined;
  }
}

type Test = (line: string) => Cause | undefined;

const TESTS: readonly Test[] = [
  (line) =>
    /^\s*(<{7}|={7}|>{7})/.test(line)
      ? {
          message: 'a merge conflict is not resolved',
          hint: 'keep one side, and remove the lines of the markers',
        }
      : undefined,
  (line) =>
    /^\s*(#(?!\S*\s*")|<!--|--|%|;)/.test(line)
      ? { message: 'this is not FSH', hint: 'a comment begins with `//`, or is between `/*` and `*/`' }
      : undefined,
  (line) => {
    const quote = /[“”„«»]/.exec(line.replaceAll(/"(?:\\.|[^"\\])*"/g, ''))?.[0];
    return quote === undefined
      ? undefined
      : { message: `${quote} is no quote in FSH`, hint: 'put texts in straight quotes: "…"' };
  },
  (line) => {
    const word = /^\s*(\w+)\s*:\s*'/.exec(line)?.[1];
    return word === undefined
      ? undefined
      : { message: `the text after ${word}: is in single quotes`, hint: 'put texts in double quotes: "…"' };
  },
  (line) => {
    const [, word] = /^\s*(Title|Description|Expression|XPath)\s*:\s*[^\s"]/.exec(line) ?? [];
    return word === undefined
      ? undefined
      : { message: `the text after ${word}: is not in quotes`, hint: `write \`${word}: "…"\`` };
  },
  misspeltKeyword,
  (line) => {
    const [, space] = /^\s*\*(\t|)\S/.exec(line.replace(/\*\t\s*/, '*\t')) ?? [];
    return space === undefined || /^\s*\*\*/.test(line)
      ? undefined
      : { message: 'the star of a rule is not followed by a space', hint: 'write `* ` and the rule' };
  },
  (line) => {
    const range =
      /(?:^\s*\*\s+\S+|\b(?:named|contains|and)\s+\S+)\s+(\d+\s*(?:\.{1,4}|-|:|,|to)\s*(?:\d+|\*|\w+))(?=\s|$)/.exec(
        withoutTexts(line),
      )?.[1];
    if (range === undefined || /^\d+\.\.(\d+|\*)$/.test(range)) return undefined;
    const [min, max] = range.split(/\s*(?:\.+|-|:|,|to)\s*/);
    return {
      message: `${range} is no cardinality`,
      hint: `write ${min}..${/^\d+$/.test(max!) ? max : '*'}`,
    };
  },
  (line) => {
    const [, name, word] = /\bfrom\s+(\S+)\s+\(?(\w+)\)?\s*$/.exec(line) ?? [];
    if (word === undefined || new RegExp(`\\((${STRENGTHS.join('|')})\\)\\s*$`).test(line)) return undefined;
    const meant = closest(word, STRENGTHS);
    return {
      message: `${word} is no strength of a binding`,
      hint: meant
        ? `did you mean \`from ${name} (${meant})\`?`
        : `one of ${STRENGTHS.join(', ')}, in parentheses`,
    };
  },
  (line) => {
    const word =
      /^\s*\*\s+\S+(?:\s+\d+\.\.(?:\d+|\*))?(?:\s+(?:MS|SU|TU|N|D|\?!))*\s+([A-Za-z!?]{1,3})\s*$/.exec(
        line,
      )?.[1];
    const isPath = !/^\s*\*\s+(insert|obeys|include|exclude|codes)\s/.test(line);
    if (word === undefined || !isPath || FLAGS.includes(word)) return undefined;
    const meant = FLAGS.find((flag) => sorted(flag) === sorted(word)) ?? closest(word, FLAGS);
    return {
      message: `${word} is no flag`,
      hint: meant ? `did you mean ${meant}?` : `one of ${FLAGS.join(', ')}`,
    };
  },
  sliceWithoutCardinality,
  (line) =>
    /^\s*\*\s+#(?:"[^"]*"|\S+)\s+[^"\s/]/.test(line)
      ? {
          message: 'a code is followed by something that is no display',
          hint: 'write a code with spaces as `#"a code"`, and its display in quotes',
        }
      : undefined,
  unclosed,
  (line) =>
    /^\s*\w+\s*:\s*"/.test(line) && quotesIn(line) > 2
      ? { message: 'a text ends in the middle of the line', hint: 'write a quote within a text as `\\"`' }
      : undefined,
  (line) =>
    /^\s*(?!\*)[\w.[\]$]+(?:\[x\])?\s+(?:\d+\.\.(?:\d+|\*)|MS\b|only\s|from\s|contains\s|obeys\s|insert\s|=\s)/.test(
      line,
    )
      ? { message: 'a rule does not begin with a star', hint: `write \`* ${line.trim()}\`` }
      : undefined,
  unfinished,
];

function causeIn(line: string): Cause | undefined {
  for (const test of TESTS) {
    const cause = test(line);
    if (cause) return cause;
  }
  return undefined;
}

/** A rule or keyword that ends where a name or value has to follow. */
function unfinished(line: string): Cause | undefined {
  const bare = line.replace(/\s+\/\/.*$/, '').trim();
  const word = /(?:^|\s)(insert|from|only|obeys|contains|named|and|or|=)$/.exec(bare)?.[1];
  if (word !== undefined) {
    const [what, hint] = OPEN[word]!;
    return { message: `\`${word}\` ${what}`, hint };
  }
  const keyword = /^(\w+)\s*:$/.exec(bare)?.[1];
  return keyword !== undefined && KEYWORDS.includes(keyword)
    ? { message: `nothing follows ${keyword}:`, hint: `write it in the same line, or remove the line` }
    : undefined;
}

function sliceWithoutCardinality(line: string): Cause | undefined {
  const named = /\bcontains\s+(?:\S+\s+named\s+)?(\S+)\s*$/.exec(line)?.[1];
  return named === undefined
    ? undefined
    : { message: `the slice ${named} has no cardinality`, hint: `write \`${named} 0..1\`` };
}

/** A line that begins with something like a keyword: another case, a letter wrong, or no colon. */
function misspeltKeyword(line: string): Cause | undefined {
  const [, word, colon] = /^\s*([A-Za-z]+)(\s*:)?(?=\s|$)/.exec(line) ?? [];
  if (word === undefined || (KEYWORDS.includes(word) && colon !== undefined)) return undefined;
  const meant = KEYWORDS.find((one) => one.toLowerCase() === word.toLowerCase()) ?? closest(word, KEYWORDS);
  if (meant === undefined || (colon === undefined && meant !== word)) return undefined;
  return {
    message: colon === undefined ? `${word} has no colon` : `${word}: is no keyword`,
    hint: colon === undefined ? `write \`${word}: …\`` : `did you mean ${meant}:?`,
  };
}

function unclosed(line: string): Cause | undefined {
  if (/"""/.test(line)) return { message: 'a text is not closed', hint: 'close `"""` with `"""`' };
  return quotesIn(line) % 2 === 1
    ? {
        message: 'a text is not closed',
        hint: 'a text that is opened with a quote has to be closed with one',
      }
    : undefined;
}

function quotesIn(line: string): number {
  return line.replaceAll(/\\./g, '').split('"').length - 1;
}

function withoutTexts(line: string): string {
  return line.replaceAll(/"(?:\\.|[^"\\])*"/g, '""').replace(/\s\/\/.*$/, '');
}

function sorted(text: string): string {
  return [...text.toUpperCase()].sort().join('');
}
