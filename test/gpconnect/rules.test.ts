import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  interactionRules,
  type InteractionResult,
  type InteractionRuleId,
} from '../../src/gpconnect/index.js';
import { CASES } from './cases.js';
import { example, SHARED } from './payloads.js';
import { ADDED_RULE_IDS, RULE_IDS } from './rule-ids.js';
import { ANSWERS } from '../../src/gpconnect/answers.js';

const TABLE = `${SHARED}spec/interaction-rules.md`;
const ADDITIONS = `${SHARED}spec/interaction-rules-additions.md`;

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

/** Rows of the table of additions: the ids of one row may be several, `AMEND-09, CANCEL-06`. */
function addedRowsOf(
  markdown: string,
): { id: string; level: string; scope: string; isNew: boolean; columns: number; cells: string[] }[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const ids = (cells[1] ?? '').replace(/ ★.*/, '').split(', ');
    if (!ids.every((id) => /^[A-Z]+-\d+$/.test(id)) || cells.length < 8) return [];
    const isNew = cells[1]!.includes('★');
    return ids.map((id) => ({ id, level: cells[2]!, scope: cells[3]!, isNew, columns: cells.length, cells }));
  });
}

describe('the table of rules', () => {
  it('has a row for every rule of the specification, and no other', () => {
    expect(Object.keys(interactionRules).sort()).toEqual([...RULE_IDS, ...ADDED_RULE_IDS].sort());
  });

  it.skipIf(!existsSync(TABLE))(
    `agrees with the specification in level, ticket and reply (skipped without ${TABLE})`,
    () => {
      const rows = rowsOf(readFileSync(TABLE, 'utf8'));
      expect(rows.map(({ id }) => id)).toEqual([...RULE_IDS]);
      for (const { id, level, scope, tickets, reply } of rows) {
        const rule = interactionRules[id as InteractionRuleId];
        if (rule.replacedBy) continue;
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

  it.skipIf(!existsSync(ADDITIONS))(
    `agrees with the additions in level, release, tickets and reply (skipped without ${ADDITIONS})`,
    () => {
      const rows = addedRowsOf(readFileSync(ADDITIONS, 'utf8'));
      expect(rows.map(({ id }) => id).sort()).toEqual([...ADDED_RULE_IDS].sort());
      for (const { id, level, scope, cells } of rows) {
        const rule = interactionRules[id as InteractionRuleId];
        const [brought, reply] = [cells.at(-2)!, cells.slice(5, -3).find((cell) => /^\d{3} /.test(cell))];
        expect([id, rule.level]).toEqual([id, level === '—' ? 'guidance' : level]);
        const scopes = level === 'error' && scope === 'consumer' ? 'consumer' : scope;
        expect([id, rule.scope]).toEqual([id, scopes]);
        const [release] = /\d\.\d\.\d/.exec(brought) ?? ['1.2.6'];
        expect([id, rule.since]).toEqual([id, release]);
        const tickets = [...`${cells[1]} ${brought}`.matchAll(/#(\d+)/g)].map((m) => Number(m[1]));
        expect([id, [...(rule.tickets ?? [])].sort()]).toEqual([id, tickets.sort()]);
        const answer = rule.reply && rule.reply !== 'emptySearchset' ? ANSWERS[rule.reply] : undefined;
        if (reply === undefined) continue;
        expect([id, reply]).toEqual([
          id,
          expect.stringContaining(`${answer?.status} ${answer?.issueType} ${answer?.code}`),
        ]);
      }
    },
  );

  it('has a payload that keeps and one that breaks each rule that an interaction decides', () => {
    const decided = [...RULE_IDS, ...ADDED_RULE_IDS].filter((id) => {
      const { level, scope } = interactionRules[id as InteractionRuleId];
      return level !== 'guidance' && scope !== 'consumer' && !id.startsWith('HTTP-');
    });
    expect(Object.keys(CASES).sort()).toEqual([...decided].sort());
    for (const [id, { keeps, breaks }] of Object.entries(CASES)) {
      expect([id, Object.keys(keeps).length > 0, Object.keys(breaks).length > 0]).toEqual([id, true, true]);
    }
  });

  it('has its guidance in the documentation of the elements, in a function, or in the rule that replaced it', () => {
    for (const [id, { level, documentedAt = [], decidedBy, replacedBy }] of Object.entries(
      interactionRules,
    )) {
      if (level !== 'guidance') expect([id, documentedAt]).toEqual([id, []]);
      else
        expect([id, documentedAt.length > 0 || decidedBy !== undefined || replacedBy !== undefined]).toEqual([
          id,
          true,
        ]);
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
    expect(result.issues.filter((issue) => issue.severity !== 'information')).toEqual([]);
    expect(result.valid).toBe(true);
    expect(result.reply.outcome).toBeUndefined();
    expect(result.notChecked.filter((n) => n.rule === id && !n.optional)).toEqual([]);
  });

  it.each(Object.entries(breaks))('is broken alone by: %s', (_, run) => {
    const result = run();
    expect(rulesIn(result)).toEqual([id]);
    expect(result.valid).toBe(rule.level === 'warning');
    for (const issue of result.issues) {
      expect([issue.since, issue.ticket]).toEqual([rule.since, rule.tickets?.[0]]);
    }
    expect(result.reply.outcome === undefined && result.reply.bundle === undefined).toBe(result.valid);
    expect(result.notChecked.filter((n) => n.rule === id)).toEqual([]);
  });
});

it('reads the examples, which the build writes', () => {
  expect(example<{ resourceType: string }>('Slot-slot-free-in-person').resourceType).toBe('Slot');
});
