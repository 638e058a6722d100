import type { Diagnostic } from '../../text/diagnostics.js';

/** Kind of mistake, for those that can cause others. */
export type Subject =
  | 'path'
  | 'parent'
  | 'type'
  | 'syntax'
  | 'rule-set'
  | 'alias'
  | 'uri'
  | 'id'
  | 'indent'
  | 'missing'
  | 'assignment'
  | 'reference'
  | 'encoding'
  | 'other';

/** A message in plain words. */
export interface Said {
  subject: Subject;
  message: string;
  hint?: string;
  /** The path or name that was not found. */
  name?: string;
  /** The type that a path begins in, if it is not that of the definition. */
  type?: string;
}

type Rewrite = (match: RegExpExecArray) => Said;

const UNEXPECTED = 'check this line and the one before it for a missing quote, `and`, keyword or star';

/** SUSHI's and its parser's messages, and what they mean. */
const REWRITES: readonly (readonly [RegExp, Rewrite])[] = [
  [
    /^No element found at path (\S+) for \w+ in (\S+?),? skipping rule/,
    ([, path, name]) => ({ subject: 'path', message: `${name} has no element ${path}`, name: path! }),
  ],
  [
    /^The element or path you referenced does not exist: (\S+)/,
    ([, path]) => ({ subject: 'path', message: `there is no element ${path}`, name: path! }),
  ],
  [
    /^Cannot find (?:element|path) (\S+)/,
    ([, path]) => ({ subject: 'path', message: `there is no element ${path}`, name: path! }),
  ],
  [
    /^Parent (\S+) not found for (\S+)/,
    ([, parent, name]) => ({
      subject: 'parent',
      message: `the parent of ${name}, ${parent}, is not defined`,
      hint: 'check the name after Parent:, or add the definition to the stubs',
      name: parent!,
    }),
  ],
  [
    /^InstanceOf (\S+) not found for (\S+)/,
    ([, type, name]) => ({
      subject: 'parent',
      message: `${name} is an instance of ${type}, which is not defined`,
      hint: 'check the name after InstanceOf:',
      name: type!,
    }),
  ],
  [
    /^No definition for the type "([^"]+)" could be found/,
    ([, type]) => ({
      subject: 'type',
      message: `${type} is not defined`,
      hint: 'check the name, or define it',
      name: type!,
    }),
  ],
  [
    /^The type "(?:Reference\()?([^")]+)\)?" does not match any of the allowed types:? ?(.*)$/,
    ([, type, allowed]) => ({
      subject: 'type',
      message: `${type} is not one of the allowed types${allowed ? `: ${allowed}` : ''}`,
      hint: 'a profile of an allowed type is allowed too',
      name: type!,
    }),
  ],
  [
    /^Unable to find definition for RuleSet (\S+?)\.?$/,
    ([, name]) => ({
      subject: 'rule-set',
      message: `RuleSet ${name} is not defined`,
      hint: 'check the name after `insert`',
      name: name!,
    }),
  ],
  [
    /^Incorrect number of parameters applied to RuleSet (\S+)/,
    ([, name]) => ({
      subject: 'rule-set',
      message: `RuleSet ${name} is given another number of parameters than it takes`,
      hint: 'separate parameters by commas; write a comma within one as `\\,`',
    }),
  ],
  [
    /^Value (\$\S+) does not resolve as alias/,
    ([, alias]) => ({
      subject: 'alias',
      message: `the alias ${alias} is not defined`,
      hint: 'check the name, or add `Alias: NAME = URL`',
      name: alias!,
    }),
  ],
  [
    /^Resolved value "([^"]*)" is not a valid URI/,
    ([, value]) => ({ subject: 'uri', message: `"${value}" is not a URI`, hint: 'give an absolute URL' }),
  ],
  [
    /^Unable to determine path context for rule indented (\d+) space/,
    ([, spaces]) => ({
      subject: 'indent',
      message: `the rule is indented by ${spaces} ${spaces === '1' ? 'space' : 'spaces'}, which no rule above explains`,
      hint: 'indent by two spaces for each level, and by no tab',
    }),
  ],
  [
    /^Multiple structure definitions with id (\S+?)\./,
    ([, id]) => ({
      subject: 'id',
      message: `the id ${id} is that of another definition too`,
      hint: 'give one of the two another id',
      name: id!,
    }),
  ],
  [
    /^Element (\S+) has minimum cardinality (\d+) but occurs (\d+) time\(s\)/,
    ([, path, min, count]) => ({
      subject: 'missing',
      message:
        count === '0'
          ? `${path} is missing; it must be present`
          : `${path} occurs ${count} times; at least ${min} are needed`,
      hint: 'add it, or say why it may be missing in the profile',
      name: path!,
    }),
  ],
  [
    /^Cannot assign (\w+) value: (.*?)\. Value does not match element type: (\S+)/s,
    ([, given, value, type]) => ({
      subject: 'assignment',
      message: `${value} is a ${given}; the element is of type ${type}`,
      hint: hintForType(type!, value!),
    }),
  ],
  [
    /^token recognition error/,
    () => ({
      subject: 'syntax',
      message: 'a text is not closed',
      hint: 'a text that is opened with a quote has to be closed with one',
    }),
  ],
  [
    /^(?:extraneous|mismatched) input '(.*?)' expecting/s,
    ([, input]) => ({
      subject: 'syntax',
      message: `'${shown(input!)}' is not expected here`,
      hint: UNEXPECTED,
    }),
  ],
  [
    /^no viable alternative at input '(.*?)'/s,
    ([, input]) => ({ subject: 'syntax', message: `'${shown(input!)}' is not FSH`, hint: UNEXPECTED }),
  ],
  [
    /^missing (.+?) at '(.*?)'/s,
    ([, what, at]) => ({
      subject: 'syntax',
      message: `something is missing before '${shown(at!)}'`,
      hint: `${UNEXPECTED} (${what!.toLowerCase().replace(/^kw_/, '')})`,
    }),
  ],
  [
    /^Could not find resource (\S+) to use as extension context/,
    ([, name]) => ({
      subject: 'type',
      message: `the context ${name} is no type and no definition`,
      hint: 'name a type, a path in one, or a profile or extension',
      name: name!,
    }),
  ],
  [
    /^Could not find element (\S+) on resource (\S+) to use as extension context/,
    ([, path, type]) => ({
      subject: 'path',
      message: `the context ${type}.${path} is no element: ${type} has no ${path}`,
      hint: `name an element of ${type}, or ${type} itself`,
      name: path!,
      type: type!,
    }),
  ],
  [
    /^Cannot find the entity referenced at (\S+?)\./,
    ([, name]) => ({
      subject: 'reference',
      message: `nothing is called ${name}, which is referred to`,
      hint: 'check the name, or write `Type/id` for a resource that is somewhere else',
      name: name!,
    }),
  ],
];

function hintForType(type: string, value: string): string {
  const shownAs = value.replace(/^[#"]|"$/g, '');
  if (type === 'code') return `write a code with a number sign: \`#${shownAs}\``;
  if (/^(date|dateTime|instant)$/.test(type))
    return type === 'instant' ? 'write it as 2026-06-15T09:00:00+01:00' : 'write it as 2026-06-15';
  if (type === 'boolean') return 'write true or false, without quotes';
  if (/^(integer|positiveInt|unsignedInt|decimal)$/.test(type)) return 'write the number without quotes';
  return `give a value of type ${type}`;
}

function shown(input: string): string {
  const line = input
    .replaceAll(/[\0\uFFFD]/g, '')
    .split('\n')[0]!
    .trim();
  if (line === '<EOF>') return 'the end of the file';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** A compiler's diagnostic in plain words; another one as it is. */
export function inPlainWords(diagnostic: Diagnostic): Said {
  const { message, hint, code } = diagnostic;
  for (const [pattern, rewrite] of REWRITES) {
    const match = pattern.exec(message);
    if (match) return rewrite(match);
  }
  const subject = code === 'fsh.encoding' ? 'encoding' : code === 'fsh.circular-parents' ? 'parent' : 'other';
  return { subject, message, ...(hint !== undefined && { hint }) };
}
