import type { Diagnostic } from '../../text/diagnostics.js';
import { DEFINITION_WORDS } from './definition-words.js';
import type { Rewrite, Said } from './said.js';

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
    /^No definition for the type "(Reference|Canonical)\(([^")]*)"/,
    ([, kind, name]) => ({
      subject: 'other',
      message: `${kind}(${name} is not complete`,
      hint: `close it as in \`${kind}(A or B)\`, with a name on both sides of each \`or\``,
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
    ([, value]) => ({
      subject: 'uri',
      message: `"${value}" is neither defined nor a URL`,
      hint: 'check the name, or write an absolute URL',
      name: value!,
    }),
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
    /^Using ',' to list items is no longer supported/,
    () => ({ subject: 'comma', message: 'a comma separates items', hint: 'separate them by `and`' }),
  ],
  [
    /^The min must be <= max, but min (\S+) is > max (\S+?)\.?$/,
    ([, min, max]) => ({
      subject: 'other',
      message: `the minimum ${min} is larger than the maximum ${max}`,
      hint: `write the smaller one first: ${max}..${min}`,
    }),
  ],
  [
    /^Could not find a resource named (\S+)/,
    ([, name]) => ({
      subject: 'reference',
      message: `nothing is called ${name}`,
      hint: `write a code with a number sign, \`#${name}\`, and a text in quotes`,
      name: name!,
    }),
  ],
  [
    /^The definition for (\S+) does not include a Parent/,
    ([, name]) => ({
      subject: 'other',
      message: `${name} has no parent`,
      hint: 'add a line `Parent: …` with the type or profile that it constrains',
    }),
  ],
  [
    /^Metadata field InstanceOf required when declaring Instance (\S+?)\.?$/,
    ([, name]) => ({
      subject: 'other',
      message: `the instance ${name} does not say what it is an instance of`,
      hint: 'add a line `InstanceOf: …` with a type or profile',
    }),
  ],
  [
    /^Cannot create (\S+) extension; unable to locate extension definition for: (\S+?)\.?$/,
    ([, slice, name]) => ({
      subject: 'type',
      message: `the extension ${name} of the slice ${slice} is not defined`,
      hint: 'check the name, or define it',
      name: name!,
    }),
  ],
  [
    /^Cannot apply (\S+) constraint on \S+ because it was never defined/,
    ([, key]) => ({
      subject: 'invariant',
      message: `the invariant ${key} is not defined`,
      hint: 'check the key, or define it: `Invariant: KEY`',
      name: key!,
    }),
  ],
  [
    /^Skipping (\w+): an? \w+ named (\S+) already exists/,
    ([, kind, name]) => ({
      subject: 'other',
      message: `there are two definitions ${kind}: ${name}`,
      hint: 'give one of the two another name',
    }),
  ],
  [
    /^Invariant (\S+) has an invalid severity level/,
    ([, key]) => ({
      subject: 'other',
      message: `the severity of the invariant ${key} is neither #error nor #warning`,
      hint: 'write `Severity: #error` or `Severity: #warning`',
    }),
  ],
  [
    /^Invariant (\S+) is missing its severity level/,
    ([, key]) => ({
      subject: 'other',
      message: `the invariant ${key} has no severity`,
      hint: 'add a line `Severity: #error` or `Severity: #warning`',
    }),
  ],
  [
    /^Cannot assign (.*?) to this element; a different (\S+) is already assigned: (.*?)\.?$/s,
    ([, value, kind, known]) => ({
      subject: 'other',
      message: `${value} contradicts the ${kind} that the element has already, ${known}`,
      hint: 'remove one of the two',
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

const ALL_REWRITES = [...REWRITES, ...DEFINITION_WORDS];

/** A compiler's diagnostic in plain words; another one as it is. */
export function inPlainWords(diagnostic: Diagnostic): Said {
  const { message, hint, code } = diagnostic;
  for (const [pattern, rewrite] of ALL_REWRITES) {
    const match = pattern.exec(message);
    if (match) return rewrite(match);
  }
  const subject = code === 'fsh.encoding' ? 'encoding' : code === 'fsh.circular-parents' ? 'parent' : 'other';
  return { subject, message, ...(hint !== undefined && { hint }) };
}
