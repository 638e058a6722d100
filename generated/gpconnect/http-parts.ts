// A copy of src/gpconnect/http-parts.ts. Do not edit.
import { ANSWERS } from './answers.js';
import { brought } from './attribute.js';
import type { InteractionIssue } from './issues.js';
import type { Answered } from './reply.js';
import { HTTP_RULES } from './rules/http.js';
import type { ReplyName, Rule, RuleId } from './rules/index.js';

/** Parts of requests and answers as HTTP carries them. */

/** Headers by name in any case, as Node, Fetch (`Object.fromEntries(request.headers)`) and most frameworks give them. */
export type HttpHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;
/** Files a fault under a rule; the reply is the rule's own unless it is given. */
export type Note = (rule: RuleId & `HTTP-${string}`, message: string, reply?: ReplyName) => void;

/** The faults of a request or an answer, and the function that files them. */
export function notes(): { answered: Answered[]; note: Note } {
  const answered: Answered[] = [];
  return {
    answered,
    note: (rule, message, reply) => answered.push(answeredBy(rule, message, reply ?? replyOf(rule))),
  };
}

function replyOf(rule: keyof typeof HTTP_RULES): ReplyName | undefined {
  const { reply }: Rule = HTTP_RULES[rule];
  return reply;
}

function answeredBy(rule: keyof typeof HTTP_RULES, message: string, reply: ReplyName | undefined): Answered {
  const answer = reply === undefined || reply === 'emptySearchset' ? undefined : ANSWERS[reply];
  return {
    issue: {
      severity: rule === 'HTTP-06' ? 'warning' : 'error',
      code: 'interaction',
      issueType: (answer?.issueType ?? 'processing') as InteractionIssue['issueType'],
      expression: '',
      message,
      ...brought(rule, HTTP_RULES),
    },
    about: 'payload',
    reply,
  };
}

/** Headers with their names in lower case and their values joined. */
export function lowerCase(headers: HttpHeaders | undefined): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value as string | undefined),
    ]),
  );
}

/** Media types of FHIR and their short forms. STU3: http://hl7.org/fhir/STU3/http.html#mime-type */
export function formatNamed(text: string): 'json' | 'xml' | 'any' | undefined {
  const type = text.split(';', 1)[0]!.trim().toLowerCase();
  if (type === '*/*' || type === 'application/*') return 'any';
  if (/^(?:json|(?:application|text)\/(?:fhir\+)?json)$/.test(type)) return 'json';
  if (/^(?:xml|(?:application|text)\/(?:fhir\+)?xml)$/.test(type)) return 'xml';
  return undefined;
}
