import { expect, it } from 'vitest';
import { inPlainWords } from '../../../src/toolchain/compile/explain/words.js';

/** Messages of the compiler, and what an author is told. */
const TABLE: [given: string, message: string, hint: RegExp][] = [
  ['The min must be <= max, but min 2 is > max 1.', 'the minimum 2 is larger than the maximum 1', /1\.\.2/],
  [
    'No definition for the type "Reference(GPConnect-Schedule-1" could be found.',
    'Reference(GPConnect-Schedule-1 is not complete',
    /Reference\(A or B\)/,
  ],
  ['No definition for the type "codeable" could be found.', 'codeable is not defined', /check the name/],
  ['Could not find a resource named active', 'nothing is called active', /`#active`/],
  ['The definition for MyThing does not include a Parent', 'MyThing has no parent', /Parent:/],
  [
    'Metadata field InstanceOf required when declaring Instance foo.',
    'the instance foo does not say what it is an instance of',
    /InstanceOf:/,
  ],
  [
    'Cannot create dx extension; unable to locate extension definition for: Extension-A-1.',
    'the extension Extension-A-1 of the slice dx is not defined',
    /define it/,
  ],
  [
    'Cannot apply nope-1 constraint on Slot-1 because it was never defined.',
    'the invariant nope-1 is not defined',
    /Invariant: KEY/,
  ],
  [
    'Skipping Invariant: an Invariant named zz-1 already exists.',
    'there are two definitions Invariant: zz-1',
    /another name/,
  ],
  [
    'Invariant zz-2 has an invalid severity level. Supported values are #error and #warning.',
    'the severity of the invariant zz-2 is neither #error nor #warning',
    /Severity: #error/,
  ],
  [
    'Invariant zz-2 is missing its severity level. To set the severity, add the "Severity:" keyword.',
    'the invariant zz-2 has no severity',
    /Severity: #error/,
  ],
  [
    'Cannot assign #busy to this element; a different code is already assigned: "free".',
    '#busy contradicts the code that the element has already, "free"',
    /remove one/,
  ],
  [
    "Using ',' to list items is no longer supported. Use 'and' to list multiple items.",
    'a comma separates items',
    /`and`/,
  ],
  [
    'Could not find resource Slott to use as extension context.',
    'the context Slott is no type and no definition',
    /name a type/,
  ],
  [
    'Could not find element foo on resource Appointment to use as extension context.',
    'the context Appointment.foo is no element: Appointment has no foo',
    /Appointment itself/,
  ],
];

it.each(TABLE)('%s', (given, message, hint) => {
  const said = inPlainWords({ code: 'fsh.export', severity: 'error', message: given });
  expect(said.message).toBe(message);
  expect(said.hint).toMatch(hint);
});
