import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../../src/toolchain/compile/compile.js';
import { fastEngine } from '../../../src/toolchain/compile/fast-engine.js';
import { readProject } from '../../../src/toolchain/compile/project.js';
import { runSushi, type Engine } from '../../../src/toolchain/compile/run-sushi.js';
import { compileStock, stockEngine } from '../../../src/toolchain/compile/stock.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { FILES } from './files.js';
import { TestProject } from './project.js';

const FOLDER = fileURLToPath(new URL('../../../fsh', import.meta.url));

it(
  "makes of the whole set, to the byte, what SUSHI's own loader and code make of it",
  { timeout: 300_000 },
  async () => {
    const definitions = coreDefinitions();
    const stock = await compileStock(FOLDER, definitions);
    const ours = compile(FOLDER, definitions);
    const again = compile(FOLDER, definitions);
    expect(stock.resources.length).toBeGreaterThan(120);
    for (const result of [ours, again]) {
      expect(result.diagnostics).toEqual(stock.diagnostics);
      expect(result.resources.map(nameOf)).toEqual(stock.resources.map(nameOf));
      // one by one: a difference is then shown as that of one resource
      result.resources.forEach((resource, i) => {
        const text = JSON.stringify(resource);
        if (text !== JSON.stringify(stock.resources[i])) expect(resource).toEqual(stock.resources[i]);
        expect(text).toBe(JSON.stringify(stock.resources[i]));
      });
    }
  },
);

/** Ways to be wrong, and constructs that the whole set has no use for. */
const OTHERS: Record<string, Record<string, string>> = {
  'a small project': FILES,
  'paths and types that are wrong': {
    ...FILES,
    'wrong.fsh': `Profile: Wrong
Parent: Reading
Id: wrong
* nothing 1..1
* subject only Reference(Practitioner)
* component[third] 1..1
* component[first] 2..1
* code 0..0
* valueQuantity = #mm
* extension contains Nowhere named nowhere 0..1
* obeys missing-1
* ^nonsense = "x"
* status ^short = #code

Instance: wrong
InstanceOf: Reading
* code.text = 3
* component[first].valueString = "not a quantity"
* valueQuantity.unit[2] = "mm"
`,
  },
  'circles, contained resources, mappings, logical models': {
    ...FILES,
    'circle.fsh': `Extension: First
Id: first
* extension contains Second named second 0..1

Extension: Second
Id: second
* extension contains First named first 0..1
`,
    'contained.fsh': `Profile: Containing
Parent: Reading
Id: containing
* ^contained[0] = inline-set
* code from inline-set (required)
* code.coding 1..1
  * system 1..1
  * ^extension[0].url = "http://example.org/x"
  * ^extension[0].valueString = "y"
* ^extension[Colour].valueCodeableConcept = ColourSystem#red
* interpretation ^type.extension[0].url = "http://example.org/x"

Instance: inline-set
InstanceOf: ValueSet
Usage: #inline
* status = #draft
* url = "http://example.org/inline"

Mapping: ToElsewhere
Source: Reading
Target: "http://example.org/elsewhere"
* -> "Elsewhere"
* status -> "Elsewhere.state"
`,
    'logical.fsh': `Logical: Thing
Id: thing
Title: "Thing"
* part 0..* BackboneElement "Part" "A part"
  * name 1..1 string "Name" "Its name"
  * inner 0..* contentReference http://example.org/fhir/StructureDefinition/thing#thing.part "Inner" "Inner part"
* owner 0..1 Reference(Patient) "Owner" "Its owner"
* what[x] 0..1 string or Quantity "What" "What it is"
`,
  },
};

it.each(Object.keys(OTHERS))("makes and says of %s what SUSHI's own loader and code do", async (name) => {
  const files = new TestProject(OTHERS[name]!);
  try {
    const definitions = coreDefinitions();
    const { sources, config, stubs } = readProject(files.folder, definitions, 'fsh');
    // with what it makes in spite of errors, which a compile leaves out
    const run = (engine: Engine) => JSON.stringify(runSushi(sources, config!, engine), null, 1);
    const stock = run(await stockEngine(definitions, stubs));
    expect(stock).toContain('"name": "Reading"');
    expect(run(fastEngine(definitions, stubs))).toBe(stock);
    expect(run(fastEngine(definitions, stubs))).toBe(stock);
  } finally {
    files.remove();
  }
});

it("makes of the foreign project what SUSHI's own loader and code make of it", async () => {
  const folder = fileURLToPath(new URL('../../foreign/project/fsh', import.meta.url));
  const definitions = coreDefinitions();
  const stock = await compileStock(folder, definitions);
  expect(stock.resources.length).toBeGreaterThan(0);
  expect(JSON.stringify(compile(folder, definitions))).toBe(JSON.stringify(stock));
});

function nameOf({ name, resource }: { name: string; resource: { resourceType: string } }): string {
  return `${resource.resourceType} ${name}`;
}
