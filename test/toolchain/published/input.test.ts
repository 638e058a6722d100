import type { StructureDefinition } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import { writeXml } from '../../../src/toolchain/xml/write.js';
import {
  compiled,
  CONFIG,
  definitions,
  extension,
  OWN,
  profile,
  THEIRS,
  told,
  withRoot,
} from './projects.js';

const VESSEL = profile(`${OWN}/StructureDefinition/vessel`, 'Device', [
  { path: 'Device' },
  { path: 'Device.model', min: 1 },
]);
const asXml = (json: string) => writeXml(JSON.parse(json), definitions, { header: 'by hand' });

describe('published definitions below input/', () => {
  it('are compiled without any FSH, from JSON and XML, with snapshots that they lack', async () => {
    const result = await compiled({
      'input/profiles/vessel.json': VESSEL,
      'input/extensions/flag.xml': asXml(extension(`${OWN}/StructureDefinition/flag`, 'code')),
      'input/vocabulary/flags.json': JSON.stringify({
        resourceType: 'ValueSet',
        url: `${OWN}/ValueSet/flags`,
        status: 'draft',
        name: 'Flags',
      }),
      'input/examples/one.json': JSON.stringify({ resourceType: 'Device', id: 'one', model: 'Ferry' }),
      'input/resources/port.json': JSON.stringify({ resourceType: 'Location', id: 'port' }),
      'input/pagecontent/index.json': '[]',
    });
    expect(result.diagnostics).toEqual([]);
    expect(result.resources.map((r) => `${r.usage} ${r.resource.resourceType}/${r.resource.id}`)).toEqual([
      'example Device/one',
      'example Location/port',
      'definition StructureDefinition/flag',
      'definition StructureDefinition/vessel',
      'definition ValueSet/flags',
    ]);
    const vessel = result.resources[3]!;
    expect(vessel.source).toMatchObject({ file: 'input/profiles/vessel.json' });
    const { snapshot } = vessel.resource as StructureDefinition;
    expect(snapshot?.element.find((e) => e.path === 'Device.model')?.min).toBe(1);
  });

  it('serve FSH as parents, types and value sets, and may derive from FSH themselves', async () => {
    const result = await compiled({
      'input/profiles/vessel.json': VESSEL,
      'input/extensions/flag.json': extension(`${OWN}/StructureDefinition/flag`, 'code'),
      'input/profiles/ferry.json': profile(
        `${OWN}/StructureDefinition/ferry`,
        `${OWN}/StructureDefinition/ship`,
        [{ path: 'Device' }, { path: 'Device.version', min: 1 }],
      ),
      'fsh/ship.fsh': `Profile: Ship
Parent: ${OWN}/StructureDefinition/vessel
Id: ship
Title: "Ship"
Description: "A vessel under a flag."
* extension contains ${OWN}/StructureDefinition/flag named flag 0..1
* lotNumber 1..1
`,
    });
    expect(result.diagnostics).toEqual([]);
    const byId = new Map(result.resources.map((r) => [r.resource.id, r.resource as StructureDefinition]));
    const mins = (id: string) =>
      Object.fromEntries((byId.get(id)?.snapshot?.element ?? []).map((e) => [e.path, e.min]));
    expect(mins('ship')).toMatchObject({ 'Device.model': 1, 'Device.lotNumber': 1, 'Device.version': 0 });
    expect(mins('ferry')).toMatchObject({ 'Device.model': 1, 'Device.lotNumber': 1, 'Device.version': 1 });
    expect(byId.get('ferry')?.snapshot?.element.some((e) => e.sliceName === 'flag')).toBe(true);
  });

  it('share ids and canonicals with nothing in FSH', async () => {
    const result = await compiled({
      'input/profiles/vessel.json': VESSEL,
      'fsh/vessel.fsh':
        'Profile: Vessel\nParent: Device\nId: vessel\nTitle: "Vessel"\nDescription: "A vessel."\n',
    });
    expect(told(result)).toContain('input/profiles/vessel.json error fsh.duplicate-url');
  });
});

describe('what is wrong', () => {
  const BROKEN = [{ path: 'Device' }, { path: 'Device.modle', min: 1 }, { path: 'Device.lotNumber', min: 1 }];

  it('in one’s own definition is an error', async () => {
    const result = await compiled({
      'input/profiles/vessel.json': profile(`${OWN}/StructureDefinition/vessel`, 'Device', BROKEN),
      'input/profiles/orphan.json': profile(`${OWN}/StructureDefinition/orphan`, `${THEIRS}/nowhere`, [
        { path: 'Device' },
      ]),
    });
    expect(told(result).sort()).toEqual([
      'input/profiles/orphan.json error snapshot.no-base',
      'input/profiles/vessel.json error snapshot.unknown-element',
    ]);
    expect(result.resources).toEqual([]);
  });

  it('in a file that cannot be read is an error, with its place, all at once', async () => {
    const result = await compiled({
      'input/profiles/a.json': '{"resourceType": "StructureDefinition",\n "url": }',
      'input/profiles/b.xml':
        '<StructureDefinition xmlns="http://hl7.org/fhir">\n<wrong/></StructureDefinition>',
      'input/profiles/c.json': '{"resourceType": "Vessel"}',
    });
    expect(told(result)).toEqual([
      'input/profiles/a.json error json.syntax',
      'input/profiles/b.xml error xml.unknown-element',
      'input/profiles/c.json error published.no-resource',
    ]);
    expect(result.diagnostics.map((d) => d.line)).toEqual([2, 2, 1]);
  });

  it('in somebody else’s definition is a warning, and what it hits is not checked', async () => {
    const plan = await withRoot(
      {
        'input/profiles/theirs.json': profile(`${THEIRS}/StructureDefinition/theirs`, 'Device', [
          ...BROKEN,
          {
            path: 'Device.owner',
            constraint: [{ key: 'own-1', severity: 'error', human: 'Known.', expression: 'nobody.exists()' }],
          },
        ]),
        'input/profiles/orphan.json': profile(`${THEIRS}/StructureDefinition/orphan`, `${THEIRS}/nowhere`, [
          { path: 'Device' },
          { path: 'Device.model', min: 1 },
        ]),
        'fsh/mine.fsh': `Profile: Mine\nParent: ${THEIRS}/StructureDefinition/theirs\nId: mine\nTitle: "Mine"\nDescription: "Mine."\n* model 1..1\n`,
      },
      (root) => planBuild({ root }),
    );
    expect(told(plan).sort()).toEqual([
      'input/profiles/orphan.json warning snapshot.no-base',
      'input/profiles/theirs.json warning fhirpath.unsupported',
      'input/profiles/theirs.json warning snapshot.unknown-element',
    ]);
    const validators = [...plan.files]
      .filter(([path]) => path.startsWith('validators/'))
      .map(([, text]) => text);
    const all = validators.join('\n');
    expect(all).toContain('own-1 of Device.owner');
    expect(all).toMatch(/Device has no element modle/);
    expect(all).toMatch(/nowhere is not among the definitions; Device replaces it/);
    expect(all).not.toContain('nobody');
  }, 60_000);

  it('in definitions that the configuration calls published is a warning too', async () => {
    const result = await compiled({
      'fsh/sushi-config.yaml': `${CONFIG}published: [${OWN}]\n`,
      'input/profiles/vessel.json': profile(`${OWN}/StructureDefinition/vessel`, 'Device', BROKEN),
    });
    expect(told(result)).toEqual(['input/profiles/vessel.json warning snapshot.unknown-element']);
    expect(result.resources.length).toBe(1);
  });
});

describe('what is wrong in somebody else’s definitions, and can be put right', () => {
  it('is a kind that is not that of the type, and a profile of another type', async () => {
    const wrong = JSON.parse(
      profile(`${THEIRS}/StructureDefinition/log`, 'Device', [
        { path: 'Device' },
        {
          path: 'Device.owner',
          type: [{ code: 'Reference', profile: `${THEIRS}/StructureDefinition/crew` }],
        },
        { path: 'Device.location', type: [{ code: 'Reference' }] },
        {
          path: 'Device.type',
          type: [{ code: 'CodeableConcept', profile: `${THEIRS}/StructureDefinition/crew` }],
        },
      ]),
    ) as Record<string, unknown>;
    const result = await compiled({
      'input/profiles/log.json': JSON.stringify({ ...wrong, kind: 'primitive-type' }),
      'input/profiles/crew.json': profile(`${THEIRS}/StructureDefinition/crew`, 'Organization', [
        { path: 'Organization' },
      ]),
    });
    expect(told(result)).toEqual(Array(3).fill('input/profiles/log.json warning published.repaired'));
    const log = result.resources.find((r) => r.resource.id === 'log')!.resource as StructureDefinition;
    const typesAt = (path: string) => log.snapshot!.element.find((e) => e.path === path)!.type;
    expect(log.kind).toBe('resource');
    expect(typesAt('Device.owner')).toEqual([
      { code: 'Reference', targetProfile: `${THEIRS}/StructureDefinition/crew` },
    ]);
    expect(typesAt('Device.type')).toEqual([{ code: 'CodeableConcept' }]);
  });

  it('is an id or a canonical that two files have', async () => {
    const set = (tail: string, id: string) =>
      JSON.stringify({ resourceType: 'ValueSet', id, url: `${THEIRS}/ValueSet/${tail}`, status: 'active' });
    const result = await compiled({
      'input/vocabulary/a.json': set('reasons', 'warnings'),
      'input/vocabulary/b.json': set('warnings', 'warnings'),
      'input/vocabulary/c.json': set('warnings', 'others'),
    });
    expect(told(result).sort()).toEqual([
      'input/vocabulary/a.json warning published.duplicate',
      'input/vocabulary/c.json warning published.duplicate',
    ]);
    expect(result.resources.map(({ resource }) => [resource.id, (resource as { url?: string }).url])).toEqual(
      [
        ['reasons', `${THEIRS}/ValueSet/reasons`],
        ['warnings', `${THEIRS}/ValueSet/warnings`],
      ],
    );
  });
});
