import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { FhirResource } from 'fhir/r3.js';
import { generateReviews } from '../../../src/toolchain/generate/review/review.js';
import { projectModel } from '../../../src/toolchain/model/project.js';
import { renderMarkdown } from '../../../src/toolchain/diff/render/markdown.js';
import { renderReleaseNotes } from '../../../src/toolchain/diff/render/release-notes.js';
import { renderHtml } from '../../../src/toolchain/diff/render/html/html.js';
import { renderText } from '../../../src/toolchain/diff/render/text.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { CANONICAL, codeSystem, compare, profile, valueSet } from './fixtures.js';

/** Texts that would do something if any renderer took them for more than text. */
const TEXTS = [
  '![p](http://evil.example/p.png)',
  '<img src="http://evil.example/p.png">',
  '@octocat',
  'see #1 and GH-2',
  '</td></table><script>alert(1)</script>',
  '`a` | b {{ c }}',
  '\u001b[31m\u202ered',
  'a\n::error::b\n# c',
];

/** Definitions with a text in every place that takes one, including names, codes and canonicals. */
function definitions(text: string, version: 'base' | 'head'): FhirResource[] {
  // what names a thing stays, so that both sides are held against each other; what describes it changes
  const [own, key] = [`${version} ${text}`, text];
  // a dot or a slash in the name of a slice makes another id
  const slice = text.replace(/[./]/g, '');
  const named = { name: own, title: own, description: own, publisher: own, copyright: own, purpose: own };
  const contact = [{ name: own, telecom: [{ system: 'email' as const, value: own }] }];
  const base = { ...named, contact };
  const constraint = [{ key, severity: 'error', human: own, expression: `'${own}'.exists()` }];
  const system = `${CANONICAL}/CodeSystem/${slice}c`;
  const p = profile(
    'P',
    'Slot',
    {
      'Slot.comment': {
        short: own,
        definition: own,
        comment: own,
        requirements: own,
        alias: [own],
        fixedString: own,
      },
      'Slot.status': {
        constraint,
        binding: { strength: 'required', valueSetReference: { reference: own }, description: own },
      },
      'Slot.identifier': {
        slicing: { discriminator: [{ type: 'value', path: own }], rules: 'open', description: own },
      },
      'Slot.schedule': { type: [{ code: 'Reference', targetProfile: own }] },
      'Slot.serviceType': { patternCodeableConcept: { text: own }, min: version === 'base' ? 0 : 1 },
    },
    {
      'Slot.identifier': [
        { id: `Slot.identifier:${slice}`, sliceName: slice, short: own, mustSupport: version === 'head' },
      ],
    },
    base as never,
  );
  return [
    p,
    codeSystem(
      'c',
      [
        { code: key, display: own, definition: own, property: [{ code: key, valueString: own }] },
        { code: own, display: own },
      ],
      { ...base, url: system } as never,
    ),
    valueSet(
      'v',
      {
        include: [
          { system, concept: [{ code: key, display: own }] },
          { system: own, filter: [{ property: own, op: '=', value: own }] },
        ],
      },
      base as never,
    ),
    {
      resourceType: 'ConceptMap',
      id: 'm',
      url: `${CANONICAL}/ConceptMap/m`,
      status: 'active',
      ...base,
      sourceUri: own,
      targetUri: own,
      group: [
        {
          source: key,
          target: key,
          element: [{ code: key, target: [{ code: own, equivalence: 'equal', comment: own }] }],
        },
      ],
    },
    {
      resourceType: 'OperationDefinition',
      id: 'o',
      url: `${CANONICAL}/OperationDefinition/o`,
      status: 'active',
      kind: 'operation',
      ...base,
      code: own,
      comment: own,
      system: true,
      type: false,
      instance: false,
      parameter: [
        {
          name: key,
          use: 'in',
          min: 0,
          max: '1',
          type: 'string',
          documentation: own,
          profile: { reference: own },
        },
        { name: own, use: 'out', min: 1, max: '1', type: 'string' },
      ],
    },
    {
      resourceType: 'CapabilityStatement',
      id: 's',
      status: 'active',
      date: '2026-01-01',
      kind: 'capability',
      fhirVersion: '3.0.1',
      acceptUnknown: 'no',
      ...base,
      version: own,
      format: [own],
      profile: [{ reference: own }],
      rest: [
        {
          mode: 'server',
          documentation: own,
          resource: [
            {
              type: 'Slot',
              documentation: own,
              interaction: [{ code: 'read', documentation: own }],
              searchParam: [{ name: key, type: 'token', definition: own, documentation: own }],
              searchInclude: [own],
            },
          ],
          operation: [{ name: key, definition: { reference: own } }],
        },
      ],
    },
  ] as FhirResource[];
}

function reviews(resources: readonly FhirResource[]): string[] {
  const source = { file: 'fsh/x.fsh', line: 1, column: 1 };
  const project = projectModel(
    {
      id: 't',
      canonical: CANONICAL,
      version: '1.0.0',
      fhirVersion: '3.0.1',
      stubs: [],
      resources: resources.map((resource) => ({ resource, source })),
    },
    coreDefinitions(),
  );
  return generateReviews(project).map((f) => f.content);
}

/** GitHub's rendering of a comment or page, before its own additions to the text. */
function rendered(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function requireInert(html: string): void {
  const body = html.replace(/<(style|script)>.*?<\/\1>/gs, '').replace(/<!--.*?-->/gs, '');
  expect(body).not.toMatch(/<(img|script|iframe|svg|object|embed|form(?! id="filters"))\b/i);
  for (const [, target] of body.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
    // the last: the page of another definition of the project
    expect(target).toMatch(
      /^(#|data:,$|http:\/\/example\.org\/fhir\/|http:\/\/hl7\.org\/fhir\/|[\w%.!'()*~-]+\.md$)/,
    );
  }
  const text = body.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]*>/g, '');
  expect(text).not.toMatch(/[\u001b\u202e]/);
}

describe.each(TEXTS)('a definition that says %j everywhere', (text) => {
  const result = compare(definitions(text, 'base'), definitions(text, 'head'));

  it('has changes in every kind of definition', () => {
    expect(new Set(result.changes.map((c) => c.resourceType)).size).toBe(6);
  });

  it.each([
    ['the comment', () => [renderMarkdown(result)]],
    ['release notes', () => [renderReleaseNotes(result)]],
    ['review pages', () => reviews(definitions(text, 'head'))],
  ])('is text in %s', (_, documents) => {
    for (const document of documents()) {
      expect(document).not.toMatch(/\{[{%]/);
      const html = rendered(document);
      requireInert(html);
      const seen = html
        .replace(/<(code|a)\b.*?<\/\1>/gs, '')
        .replace(/<[^>]*>/g, '')
        .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)));
      expect(seen).not.toMatch(/@\w|#\d|GH-\d/);
    }
  });

  it('is text in the page', () => {
    requireInert(renderHtml(result));
  });

  it('is a part of a line in the terminal', () => {
    const lines = renderText(result, { documentation: true }).split('\n');
    for (const line of lines) expect(line).not.toMatch(/[\u001b\u202e]|^::|^#/);
  });
});
