import type { Rewrite } from './said.js';

/** Messages on the heads of definitions, on RuleSets, slices and aliases. */
export const DEFINITION_WORDS: readonly (readonly [RegExp, Rewrite])[] = [
  [
    /^Invalid Usage\. Supported/,
    () => ({
      subject: 'other',
      message: 'the usage of the instance is not known',
      hint: 'write `Usage: #example`, `#definition` or `#inline`',
    }),
  ],
  [
    /^The string "([^"]*)" does not represent a valid FHIR id/,
    ([, id]) => ({
      subject: 'other',
      message: `"${id!.length > 70 ? `${id!.slice(0, 70)}…` : id}" is no id`,
      hint: 'an id has at most 64 letters, digits, hyphens and dots',
    }),
  ],
  [
    /^Rules must start with a '\*' symbol/,
    () => ({
      subject: 'syntax',
      message: 'the star of a rule is not followed by a space',
      hint: 'write `* ` and the rule',
    }),
  ],
  [
    /^Assignment rules must include at least one space/,
    () => ({
      subject: 'syntax',
      message: 'there is no space before or after `=`',
      hint: 'write `* PATH = VALUE`; within a text, write a quote as `\\"`',
    }),
  ],
  [
    /^(?:Profile|Extension|Logical|Resource) "([^"]+)" cannot declare itself as a Parent/,
    ([, name]) => ({
      subject: 'parent',
      message: `${name} is its own parent`,
      hint: 'name the type or profile that it constrains',
    }),
  ],
  [
    /^Cannot find definition for Instance: (\S+?)\. Skipping rule/,
    ([, value]) =>
      /^\d+,\d+$/.test(value!)
        ? {
            subject: 'other',
            message: `${value} is no number`,
            hint: `write it with a point: ${value!.replace(',', '.')}`,
          }
        : {
            subject: 'reference',
            message: `nothing is called ${value}`,
            hint: `write a code with a number sign, \`#${value}\`, and a text in quotes`,
            name: value!,
          },
  ],
  [
    /^Cannot create a slice\. No slicing found for (\S+?)\.?$/,
    ([, path]) => {
      const element = path!.slice(path!.indexOf('.') + 1);
      return {
        subject: 'other',
        message: `${path} has slices, and nothing says how to tell them apart`,
        hint: `write before it \`* ${element} ^slicing.discriminator.type = #value\`, \`^slicing.discriminator.path\` and \`^slicing.rules = #open\``,
      };
    },
  ],
  [
    /^Invariant (\S+) is missing its human description/,
    ([, key]) => ({
      subject: 'other',
      message: `the invariant ${key} has no description`,
      hint: 'add a line `Description: "…"` that says what has to hold',
    }),
  ],
  [
    /^Alias (\S+) cannot be redefined to (\S+?); it is already defined as (\S+?)\.?$/,
    ([, alias, next, known]) => ({
      subject: 'other',
      message: `the alias ${alias} is ${known} already, and cannot be ${next} too`,
      hint: 'remove one of the two, or give it another name',
    }),
  ],
  [
    /^Inserting (\S+) will cause a circular dependency/,
    ([, name]) => ({
      subject: 'other',
      message: `the RuleSet ${name} inserts itself`,
      hint: 'remove the `insert` that leads back to it',
    }),
  ],
  [
    /^CodeSystem (\S+) already contains code (\S+?)\.?$/,
    ([, system, code]) => ({
      subject: 'other',
      message: `the code system ${system} has the code ${code} twice`,
      hint: 'remove one of the two, or give it another code',
    }),
  ],
  [
    /^(\S+ \^\S+): Invalid value: #(\S+?)\. Value must be selected from one of the following: (.+)$/,
    ([, path, code, allowed]) => ({
      subject: 'other',
      message: `#${code} is no code of ${path}`,
      hint: `use one of ${allowed}`,
    }),
  ],
  [
    /^Operator "([^"]*)" not available in value set filter/,
    ([, operator]) => ({
      subject: 'other',
      message: `a filter has no operator ${operator}`,
      hint: 'it has =, is-a, descendent-of, is-not-a, regex, in, not-in, generalizes and exists',
    }),
  ],
  [
    /^Code "([^"]*)" is not defined for system (\S+?)\.?$/,
    ([, code, system]) => ({
      subject: 'other',
      message: `the code system ${system} has no code "${code}"`,
      hint: 'correct the code, or add it to the code system',
    }),
  ],
  [
    /^Extension on (\S+) cannot have both a value and sub-extensions/,
    ([, name]) => ({
      subject: 'value-and-parts',
      message: `${name} has a value and parts; an extension has one or the other`,
      hint: 'take out the rules on `value[x]`, or the slices of `extension`',
    }),
  ],
  [
    /^Cannot constrain cardinality to (\S+), as it does not fit within the original (\S+?) cardinality/,
    ([, given, known]) => ({
      subject: 'cardinality',
      message: `the cardinality ${given} does not fit within ${known}`,
      hint: `a profile can only narrow it: keep within ${known}`,
    }),
  ],
];
