import { describe, expect, it } from 'vitest';
import { generateAll } from '../../../src/toolchain/generate/all.js';
import { projectModel } from '../../../src/toolchain/model/project.js';
import type { ProjectModel } from '../../../src/toolchain/model/types.js';
import type { DefinitionEntry } from '../../../src/toolchain/releases/stu3/definitions/store.js';
import { schemaOf } from '../../../src/toolchain/xml/schema.js';
import { withProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const definitions = coreDefinitions();
const structures = [
  ...new Map(
    definitions.core.entries
      .filter(({ resourceType }) => resourceType === 'StructureDefinition')
      .map((entry) => [entry.url!, entry]),
  ).values(),
];
const ofKind = (kind: string) =>
  structures.filter((e) => e.kind === kind && e.derivation !== 'constraint' && e.abstract !== true);
const profiles = structures.filter((e) => e.derivation === 'constraint' && e.type !== 'Extension');
const extensions = structures.filter((e) => e.derivation === 'constraint' && e.type === 'Extension');
const isModifier = (entry: DefinitionEntry) =>
  definitions.core.resource<{ snapshot: { element: { isModifier?: boolean }[] } }>(entry).snapshot.element[0]!
    .isModifier === true;

/** A profile that says nothing but whose it is. */
const profile = (parent: DefinitionEntry) =>
  `Profile: P${parent.id!.replace(/\W/g, '')}\nParent: ${parent.url}\nId: p-${parent.id}\n* ^experimental = true\n`;

function built(fsh: string): { project: ProjectModel; files: number } {
  const { config, resources, stubs, diagnostics } = withProject({ 'a.fsh': fsh }, (project) =>
    project.compile(definitions),
  );
  expect(diagnostics).toEqual([]);
  const project = projectModel({ ...config!, stubs, resources }, definitions);
  const schema = schemaOf(definitions);
  const resourceTypes = definitions.coreTypes.filter((type) => schema.resource(type) !== undefined);
  return { project, files: generateAll(project, [], { schema, resourceTypes }).length };
}

describe('in STU3', () => {
  it('each resource type can be profiled', () => {
    const types = ofKind('resource');
    expect(types).toHaveLength(117);
    const { project } = built(types.map(profile).join('\n'));
    expect(project.profiles.map((p) => p.type).sort()).toEqual(types.map(({ id }) => id).sort());
    // not SUSHI's meta-model, which is R4's
    const own = project.profiles.find(({ type }) => type === 'StructureDefinition')!;
    const names = own.root.children.map(({ name }) => name);
    expect(names).toContain('contextType');
    expect(own.baseDefinition).toBe('http://hl7.org/fhir/StructureDefinition/StructureDefinition');
  });

  it('each data type can be profiled', () => {
    const types = [...ofKind('complex-type'), ...ofKind('primitive-type')].filter(
      ({ id }) => id !== 'Extension',
    );
    expect(types.length).toBeGreaterThan(45);
    expect(built(types.map(profile).join('\n')).project.profiles).toHaveLength(types.length);
  });

  it("each of HL7's profiles can be a parent", () => {
    expect(profiles).toHaveLength(32);
    expect(built(profiles.map(profile).join('\n')).project.profiles).toHaveLength(32);
  });

  it('everything can be referred to', () => {
    const targets = [...profiles.filter(({ kind }) => kind === 'resource'), ...ofKind('resource')];
    const urls = targets.map(({ url }) => url).join(' or ');
    const { project } = built(`Profile: Refs\nParent: Basic\nId: refs\n* subject only Reference(${urls})\n`);
    expect(project.coreProfiles.map(({ url }) => url)).toContain(
      'http://hl7.org/fhir/StructureDefinition/bodyweight',
    );
  });

  it('each core extension can be used', () => {
    expect(extensions.length).toBeGreaterThan(350);
    const rules = extensions.map((entry, i) => {
      const path = isModifier(entry) ? 'modifierExtension' : 'extension';
      return `* ${path} contains ${entry.url} named x${i} 0..1`;
    });
    const { project } = built(`Profile: Ext\nParent: Basic\nId: ext\n${rules.join('\n')}\n`);
    expect(project.coreProfiles.length).toBeGreaterThanOrEqual(extensions.length);
  });

  it('a new slice of what a core profile slices has the children of the element', () => {
    const { project } = built(`Profile: Bp
Parent: bp
Id: my-bp
* component contains cuff 0..1
* component[cuff].code = http://snomed.info/sct#70665002
* component[cuff].valueCodeableConcept 1..1
* component[SystolicBP].valueQuantity 1..1
`);
    const component = project.profiles[0]!.root.children.find(({ name }) => name === 'component')!;
    const cuff = component.slices.find(({ sliceName }) => sliceName === 'cuff')!;
    expect(cuff.children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['code', 'value[x]', 'referenceRange']),
    );
  });
});
