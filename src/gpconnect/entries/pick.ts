import type { Rule, RuleTable } from '../rules/rule.js';

/** Picks rules of a family by their ids, which spaces separate. */
export function pick(ids: string, family: RuleTable): Record<string, Rule> {
  return Object.fromEntries(ids.split(' ').flatMap((id) => (family[id] ? [[id, family[id]]] : [])));
}

/** A family of rules without some of them. */
export function without(ids: string, family: RuleTable): Record<string, Rule> {
  const left = ids.split(' ');
  return Object.fromEntries(Object.entries(family).filter(([id]) => !left.includes(id)));
}

/** The rules of a family whose ids begin so, `FINDQ`, without those that another one replaced. */
export function page(prefix: string, family: RuleTable): Record<string, Rule> {
  return Object.fromEntries(
    Object.entries(family).filter(([id, { replacedBy }]) => id.startsWith(`${prefix}-`) && !replacedBy),
  );
}

/** The rules of resources that are sent, and those that are returned. */
export const SENT = 'RES-05 RES-06 RES-07 RES-08 RES-09 RES-10 RES-11 RES-12';
export const RETURNED = 'RES-01 RES-02 RES-03 RES-04 RES-05 RES-06 RES-07 RES-08 RES-09 RES-10 RES-11 RES-12';
