import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  interactionRules,
  type InteractionResult,
  type InteractionRuleId,
} from '../../src/gpconnect/index.js';
import { CASES } from './cases.js';
import { example, SHARED } from './payloads.js';
import { RULE_IDS } from './rule-ids.js';

const TABLE = `${SHARED}spec/interaction-rules.md`;

interface Row {
  id: string;
  tickets: number[];
  level: string;
  scope: string;
  reply: string;
}

function rowsOf(markdown: string): Row[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const id = /^([A-Z]+-\d+)/.exec(cells[1] ?? '')?.[1];
    if (!id) return [];
    const tickets = [...cells[1]!.matchAll(/#(\d+)/g)].map((m) => Number(m[1]));
    return [{ id, tickets, level: cells[2]!, scope: cells[3]!, reply: cells[5] ?? '' }];
  });
}

describe('the table of rules', () => {
  it('has a row for every rule of the specification, and no other', () => {
    expect(Object.keys(interactionRules).sort()).toEqual([...RULE_IDS].sort());
  });

  it.skipIf(!existsSync(TABLE))(
    `agrees with the specification in level, ticket and reply (skipped without ${TABLE})`,
    () => {
      const rows = rowsOf(readFileSync(TABLE, 'utf8'));
      expect(rows.map(({ id }) => id)).toEqual([...RULE_IDS]);
      for (const { id, level, scope, tickets, reply } of rows) {
        const rule = interactionRules[id as InteractionRuleId];
        expect({ id, level: rule.level, tickets: rule.tickets ?? [] }).toEqual({ id, level, tickets });
        if (level !== 'guidance') expect([id, rule.scope]).toEqual([id, scope.replace('/', ' and ')]);
        expect([id, rule.since]).toEqual([id, tickets.length ? '1.2.7' : '1.2.6']);
        expect([id, rule.reply !== undefined]).toEqual([
          id,
          /\d{3}|as said/.test(reply) || id.startsWith('APPT'),
        ]);
      }
    },
  );

  it('has a payload that keeps and one that breaks each rule that a machine can decide', () => {
    const decidable = RULE_IDS.filter((id) => interactionRules[id as InteractionRuleId].level !== 'guidance');
    expect(Object.keys(CASES).sort()).toEqual([...decidable].sort());
    for (const [id, { keeps, breaks }] of Object.entries(CASES)) {
      expect([id, Object.keys(keeps).length > 0, Object.keys(breaks).length > 0]).toEqual([id, true, true]);
    }
  });

  it('has its guidance in the documentation of the elements', () => {
    for (const [id, { level, documentedAt = [] }] of Object.entries(interactionRules)) {
      expect([id, documentedAt.length > 0]).toEqual([id, level === 'guidance']);
    }
    const profile = JSON.parse(
      readFileSync(
        new URL(
          '../../generated/fhir/json/StructureDefinition-GPConnect-Appointment-1.json',
          import.meta.url,
        ),
        'utf8',
      ),
    ) as { differential: { element: { path: string; comment?: string }[] } };
    const types = readFileSync(
      new URL('../../generated/types/GPConnectAppointment1.ts', import.meta.url),
      'utf8',
    ).replace(/\s*\n\s*\*\s*/g, ' ');
    for (const path of interactionRules['BOOK-14'].documentedAt!) {
      const comment = profile.differential.element.find((e) => e.path === path)?.comment;
      expect(comment).toMatch(/clinical information of any kind/);
      expect(types).toContain(comment);
    }
  });
});

const rulesIn = (result: InteractionResult<unknown>) => [
  ...new Set(result.issues.map((issue) => issue.rule)),
];

describe.each(Object.entries(CASES))('%s', (id, { keeps, breaks }) => {
  const rule = interactionRules[id as InteractionRuleId];

  it.each(Object.entries(keeps))('is kept by: %s', (_, run) => {
    const result = run();
    expect(result.issues).toEqual([]);
    expect(result.valid).toBe(true);
    expect(result.reply.outcome).toBeUndefined();
    expect(result.notChecked.filter((n) => n.rule === id)).toEqual([]);
  });

  it.each(Object.entries(breaks))('is broken alone by: %s', (_, run) => {
    const result = run();
    expect(rulesIn(result)).toEqual([id]);
    expect(result.valid).toBe(rule.level === 'warning');
    for (const issue of result.issues) {
      expect([issue.since, issue.ticket]).toEqual([rule.since, rule.tickets?.[0]]);
    }
    expect(result.reply.outcome === undefined).toBe(result.valid);
  });
});

it('reads the examples, which the build writes', () => {
  expect(example<{ resourceType: string }>('Slot-slot-free-in-person').resourceType).toBe('Slot');
});
