import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../../../scripts/measure/fuzz/projects/hostile-texts.js';
import type { SiteFile } from '../../../../src/toolchain/generate/site/input.js';
import { generateSite } from '../../../../src/toolchain/generate/site/site.js';
import { planBuild } from '../../../../src/toolchain/project/plan.js';
import { inFolder } from '../../project/folder.js';
import { CONFIG, OWN } from '../../published/projects.js';

const MARKUP = [
  '"><script>PWN=1</script>',
  "'><img src=x onerror=PWN=1>",
  '<svg/onload=PWN=1>',
  '[link](javascript:PWN=1)',
  '![image](http://evil.example/x.png)',
  '</textarea></title><script>PWN=1</script>',
  '<a href="javascript:PWN=1">x</a>',
  ']]><!--',
  '&lt;script&gt;PWN=1&lt;/script&gt;',
];
/** Lone surrogates and control characters are no text of FHIR, and the build refuses them. */
const TEXTS = [...HOSTILE_TEXTS.filter((text) => !/[\ud800\0]/.test(text)), ...MARKUP];
const ALL = TEXTS.join(' ');

const element = (path: string, more: object = {}) => ({
  id: path,
  path,
  short: ALL,
  definition: ALL,
  comment: ALL,
  requirements: ALL,
  alias: MARKUP,
  mapping: [{ identity: 'm', map: ALL }],
  ...more,
});
const head = (resourceType: string, id: string, url: string) => ({
  resourceType,
  id,
  url,
  name: `N${id}`,
  title: ALL,
  status: 'draft',
  publisher: ALL,
  description: ALL,
  purpose: ALL,
  copyright: ALL,
});
const concept = TEXTS.map((text, i) => ({ code: MARKUP[i] ?? `c${i}`, display: text, definition: text }));

const RESOURCES: Record<string, object> = {
  'profiles/p.json': {
    ...head('StructureDefinition', 'p', `${OWN}/StructureDefinition/p`),
    fhirVersion: '3.0.2',
    mapping: [{ identity: 'm', name: ALL, uri: 'javascript:PWN=1', comment: ALL }],
    kind: 'resource',
    abstract: false,
    type: 'Patient',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
    derivation: 'constraint',
    differential: {
      element: [
        element('Patient', {
          constraint: [{ key: 'p-1', severity: 'error', human: ALL, expression: "name.exists() or '<script>' = 'x'" }],
        }),
        element('Patient.maritalStatus', {
          binding: {
            strength: 'required',
            description: ALL,
            valueSetReference: { reference: `${OWN}/ValueSet/v` },
          },
        }),
        element('Patient.name', { min: 1 }),
      ],
    },
  },
  'vocabulary/v.json': {
    ...head('ValueSet', 'v', `${OWN}/ValueSet/v`),
    compose: { include: [{ system: `${OWN}/CodeSystem/c`, concept: concept.map(({ code, display }) => ({ code, display })) }] },
  },
  'vocabulary/c.json': {
    ...head('CodeSystem', 'c', `${OWN}/CodeSystem/c`),
    caseSensitive: true,
    content: 'complete',
    concept,
  },
  'vocabulary/m.json': {
    ...head('ConceptMap', 'm', `${OWN}/ConceptMap/m`),
    group: [
      {
        source: 'javascript:PWN=1',
        target: `${OWN}/CodeSystem/c`,
        element: [{ code: MARKUP[0], display: ALL, target: [{ code: 'x', display: ALL, equivalence: 'equal', comment: ALL }] }],
      },
    ],
  },
  // canonicals that lead out of a folder, or are no path at all
  'vocabulary/up.json': head('ValueSet', 'up', 'http://harbour.example/../../../../up'),
  'vocabulary/js.json': head('ValueSet', 'js', 'javascript:PWN=1'),
  'vocabulary/odd.json': head('ValueSet', 'odd', `${OWN}/ValueSet/"><script>PWN=1</script>`),
  'examples/e.json': { resourceType: 'Patient', id: 'e', name: [{ text: ALL }], meta: { profile: [`${OWN}/StructureDefinition/p`] } },
};

const project = {
  'fsh/sushi-config.yaml': `${CONFIG}title: ${JSON.stringify(ALL.replaceAll(/[\u2028\u2029\r\n]/g, ' '))}\n`,
  ...Object.fromEntries(Object.entries(RESOURCES).map(([path, json]) => [`input/${path}`, JSON.stringify(json)])),
};
const site = () =>
  inFolder(project, async (root) => {
    const plan = await planBuild({ root });
    return generateSite({ project: plan.project, files: plan.files }, { site: '' });
  });

describe('the site of a project whose texts are code', () => {
  let files: SiteFile[];
  let pages: SiteFile[];
  beforeAll(async () => {
    files = await site();
    pages = files.filter(({ path }) => path.endsWith('.html'));
  }, 300_000);

  it('has pages with these texts', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(({ content }) => content.includes('&lt;svg/onload=PWN=1&gt;')).length).toBeGreaterThan(5);
  });

  it('runs none of them, loads nothing, and links to nothing that runs', () => {
    for (const { path, content } of pages) {
      const tags = content.match(/<[a-z][^>]*>/gi) ?? [];
      const names = new Set(tags.map((tag) => /^<([a-z0-9]+)/i.exec(tag)![1]!.toLowerCase()));
      for (const name of ['svg', 'img', 'iframe', 'object', 'base']) expect(names, path).not.toContain(name);
      for (const tag of tags) {
        const bare = tag.replaceAll(/"[^"]*"/g, '""');
        expect(bare, path).not.toMatch(/\son\w+\s*=|\sstyle\s*=/i);
        if (/^<script/i.test(tag)) expect(tag, path).toMatch(/^<script src="[\w./-]+" defer=?"?"?>$/);
        expect(tag, path).not.toMatch(/(?:href|src)="\s*(?:javascript:|data:text|http:\/\/evil)/i);
      }
    }
  });

  it('stays within its folder, and has no link within it that leads nowhere', () => {
    const paths = new Set(files.map(({ path }) => path));
    for (const path of paths) expect(posix.normalize(path)).toBe(path);
    for (const path of paths) expect(path).not.toMatch(/^\/|^\.\.|[<>"|?*\\:\0]/);
    const dead = pages.flatMap(({ path, content }) =>
      [...content.matchAll(/\shref="([^"]*)"/g)]
        .map(([, link]) => link!.replaceAll('&amp;', '&').split('#')[0]!)
        .filter((link) => link !== '' && !/^[a-z]+:/i.test(link))
        .map((link) => decodeURIComponent(posix.join(posix.dirname(path), link)))
        .filter((target) => !paths.has(target) && !target.startsWith('assets/'))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('is the same, byte for byte, from another folder', async () => {
    expect(await site()).toEqual(files);
  }, 300_000);
});
