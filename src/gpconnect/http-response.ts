import { type HttpHeaders, formatNamed, lowerCase, type Note, notes } from './http-parts.js';
import type { HttpRequestResult } from './http-request.js';
import type { InteractionIssue } from './issues.js';
import { ROUTES } from './routes.js';
import { quoted } from './text.js';

export interface HttpResponse {
  status: number;
  headers: HttpHeaders;
  /** The resource in the body; undefined for an empty body. */
  resource?: unknown;
}

export interface HttpResponseResult {
  valid: boolean;
  issues: InteractionIssue[];
}

/** The facts of a request that its answer depends on; `checkHttpRequest` gives them. */
export type AnsweredRequest = Pick<HttpRequestResult, 'interaction' | 'format' | 'isMinimal'>;

/** Judges status and headers of an answer. */
export function checkHttpResponse(
  response: HttpResponse,
  request: AnsweredRequest,
  { base }: { base?: string | undefined } = {},
): HttpResponseResult {
  const { answered, note } = notes();
  const headers = lowerCase(response.headers);
  const resource = response.resource as
    { resourceType?: unknown; id?: unknown; meta?: { versionId?: unknown } } | undefined;
  const isSuccess = response.status >= 200 && response.status < 300;
  isNotStored(headers, note);
  if (isSuccess) {
    hasSuccessStatus(response.status, request, note);
    if (typeof resource === 'object' && resource !== null) hasEtag(headers, resource, note);
    if (request.interaction === 'book') hasLocation(headers, resource, base, note);
    honoursPrefer(resource, request, note);
  }
  hasFormat(headers, resource, request, note);
  const issues = answered.map(({ issue }) => issue);
  return { valid: issues.every(({ severity }) => severity !== 'error'), issues };
}

function isNotStored(headers: Record<string, string | undefined>, note: Note): void {
  const directives = (headers['cache-control'] ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  if (!directives.includes('no-store')) note('HTTP-02', 'Cache-Control: no-store is missing');
}

function hasSuccessStatus(status: number, { interaction }: AnsweredRequest, note: Note): void {
  const wanted = interaction === 'book' ? 201 : 200;
  if (status !== wanted) note('HTTP-01', `the status is ${status}, not ${wanted}`);
}

function hasEtag(
  headers: Record<string, string | undefined>,
  { resourceType, meta }: { resourceType?: unknown; meta?: { versionId?: unknown } },
  note: Note,
): void {
  const version = meta?.versionId;
  if (resourceType === 'Bundle' || typeof version !== 'string') return;
  const wanted = `W/"${version}"`;
  if (headers['etag'] !== wanted)
    note('HTTP-03', `ETag is ${quoted(headers['etag'] ?? 'missing')}, not ${quoted(wanted)}`);
}

function hasLocation(
  headers: Record<string, string | undefined>,
  resource: { id?: unknown; meta?: { versionId?: unknown } } | undefined,
  base: string | undefined,
  note: Note,
): void {
  const location = headers['location'];
  const id = typeof resource?.id === 'string' ? resource.id : undefined;
  const version = typeof resource?.meta?.versionId === 'string' ? resource.meta.versionId : undefined;
  const path = /(?:^|\/)Appointment\/([A-Za-z0-9.-]{1,64})\/_history\/([A-Za-z0-9.-]{1,64})$/.exec(
    location ?? '',
  );
  const isRight =
    path !== null &&
    (id === undefined || path[1] === id) &&
    (version === undefined || path[2] === version) &&
    (base === undefined || location!.startsWith(`${base.replace(/\/+$/, '')}/Appointment/`));
  if (!isRight) {
    note(
      'HTTP-04',
      `Location is ${quoted(location ?? 'missing')}, not [base]/Appointment/[id]/_history/[versionId]`,
    );
  }
}

function honoursPrefer(resource: unknown, { interaction, isMinimal }: AnsweredRequest, note: Note): void {
  if (!ROUTES.some((route) => route.interaction === interaction && route.isChange)) return;
  const isEmpty = resource === undefined || resource === null;
  if (isMinimal && !isEmpty) note('HTTP-06', 'Prefer: return=minimal was sent, and the body is not empty');
  if (!isMinimal && isEmpty) note('HTTP-06', 'Prefer: return=minimal was not sent, and the body is empty');
}

function hasFormat(
  headers: Record<string, string | undefined>,
  resource: unknown,
  { format }: AnsweredRequest,
  note: Note,
): void {
  if (resource === undefined || resource === null) return;
  const type = headers['content-type'] ?? '';
  if (formatNamed(type) !== format)
    note('HTTP-05', `Content-Type is ${quoted(type || 'missing')}; ${format} was asked for`);
  else if (!/;\s*charset="?utf-8"?/i.test(type)) note('HTTP-05', 'Content-Type lacks charset=utf-8');
}
