// A copy of src/gpconnect/http-request.ts. Do not edit.
import { type HttpHeaders, formatNamed, lowerCase, type Note, notes } from './http-parts.js';
import type { InteractionIssue, InteractionNotChecked, InteractionOptions, Reply } from './issues.js';
import { valuesOf } from './query.js';
import { replyTo } from './reply.js';
import { type Route, ROUTES } from './routes.js';
import { HTTP_RULES } from './rules/http.js';
import { quoted } from './text.js';

/** Requests and answers as HTTP carries them: verb, URL, headers and status. There is no server here. */

export interface HttpRequest {
  method: string;
  /** Absolute, or from its path on. */
  url: string;
  headers: HttpHeaders;
  /** The text of the body. */
  body?: string | undefined;
}

export interface HttpRequestOptions extends InteractionOptions {
  /** Reads a body of XML. Without it, such a body is not checked. */
  parseXml?: ((text: string) => unknown) | undefined;
}

export interface HttpRequestResult {
  valid: boolean;
  issues: InteractionIssue[];
  notChecked: InteractionNotChecked[];
  /** The interaction that verb, URL and Ssp-InteractionID mean, by the name that `interactions` gives it. */
  interaction: string | undefined;
  /** The resource in the body; undefined without one, or where it cannot be read. */
  resource: unknown;
  /** The format that the answer must have. */
  format: 'json' | 'xml';
  /** True if the consumer prefers an empty body. */
  isMinimal: boolean;
  /** The answer to a request that is refused; undefined for one that goes on to its interaction. */
  reply: Reply | undefined;
}

/**
 * Judges verb, URL, headers and the form of the body of a request, and says which interaction it is.
 *
 * @param options `base` is the service's base URL or its path; without it, any path may come before that of the API
 */
export function checkHttpRequest(request: HttpRequest, options: HttpRequestOptions = {}): HttpRequestResult {
  const { answered, note } = notes();
  const headers = lowerCase(request.headers);
  const route = routeOf(request, headers, options.base, note);
  hasSpineHeaders(headers, route, note);
  const { format, contentType } = formatOf(request, headers, note);
  const notChecked: InteractionNotChecked[] = [];
  const resource = bodyOf(request, contentType, options, note, notChecked);
  const issues = answered.map(({ issue }) => issue);
  const replying = { direction: 'request' as const, success: 200, rules: HTTP_RULES };
  return {
    valid: issues.length === 0,
    issues,
    notChecked,
    interaction: route?.interaction,
    resource,
    format,
    isMinimal: /(?:^|[,;\s])return=minimal(?:$|[,;\s])/.test(headers['prefer'] ?? ''),
    reply: issues.length === 0 ? undefined : replyTo(answered, replying, undefined, { ...options, format }),
  };
}

/** The path of a URL below the service's base; several candidates where the base is not known, the longest first. */
function pathsOf(url: string, base: string | undefined): string[] {
  const path = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .split(/[?#]/, 1)[0]!
    .replace(/^\//, '');
  if (base !== undefined) {
    const root = base.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/^\/|\/+$/g, '');
    if (root === '') return [path];
    return path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : [];
  }
  const steps = path.split('/').slice(0, 50);
  const type = steps.findIndex((step) => /^(?:[A-Z][A-Za-z]+|metadata)$/.test(step));
  return [steps.slice(Math.max(0, type)).join('/')];
}

function routeOf(
  { method, url }: HttpRequest,
  headers: Record<string, string | undefined>,
  base: string | undefined,
  note: Note,
): Route | undefined {
  const [path] = typeof url === 'string' ? pathsOf(url, base) : [];
  const ofPath = ROUTES.filter((route) => path !== undefined && route.path.test(path));
  const routes = ofPath.filter((route) => route.method === method);
  if (routes.length > 0) {
    const id = headers['ssp-interactionid'];
    return routes.find(({ interactionId }) => interactionId === id) ?? routes[0];
  }
  if (ofPath.length > 0) {
    note('HTTP-08', `${quoted(method)} is not a verb of this URL`);
    return undefined;
  }
  const isMisspelt = ROUTES.some((route) => new RegExp(route.path.source, 'i').test(path ?? ''));
  const isOtherType = !isMisspelt && /^[A-Z][A-Za-z]+(?:\/|$)/.test(path ?? '');
  note('HTTP-08', 'the URL is none of the API', isOtherType ? 'notImplemented' : 'badRequest');
  return undefined;
}

const SPINE = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID'] as const;

function hasSpineHeaders(
  headers: Record<string, string | undefined>,
  route: Route | undefined,
  note: Note,
): void {
  for (const name of SPINE) {
    if (!headers[name.toLowerCase()]?.trim()) note('HTTP-07', `the header ${name} is missing`);
  }
  const id = headers['ssp-interactionid']?.trim();
  if (!id || !route) return;
  const allowed = ROUTES.filter(
    (other) => other.method === route.method && other.path.source === route.path.source,
  );
  if (!allowed.some(({ interactionId }) => interactionId === id)) {
    note('HTTP-07', `Ssp-InteractionID is ${quoted(id)}, which is not that of this verb and URL`);
  }
}

/** The first supported type of an Accept header, by its quality and then its order. */
function accepted(header: string): 'json' | 'xml' | 'any' | undefined {
  const types = header.split(',').map((part, order) => {
    const quality = /;\s*q=([\d.]+)/.exec(part)?.[1];
    return { format: formatNamed(part), quality: quality === undefined ? 1 : Number(quality), order };
  });
  types.sort((a, b) => b.quality - a.quality || a.order - b.order);
  return types.find(({ format, quality }) => format !== undefined && quality > 0)?.format;
}

function formatOf(
  { url, body }: HttpRequest,
  headers: Record<string, string | undefined>,
  note: Note,
): { format: 'json' | 'xml'; contentType: 'json' | 'xml' | undefined } {
  const sent = headers['content-type'];
  const contentType = sent === undefined ? undefined : formatNamed(sent);
  const hasBody = body !== undefined && body !== '';
  const known = contentType === 'any' ? undefined : contentType;
  if (hasBody && sent !== undefined && known === undefined) {
    note('HTTP-05', `Content-Type ${quoted(sent)} is not supported`);
  }
  const byUrl = typeof url === 'string' ? valuesOf(url, '_format')[0] : undefined;
  if (byUrl !== undefined) {
    // a plus in a URL may come as the space that forms make of it
    const format = formatNamed(byUrl.replace(' ', '+'));
    if (format === undefined || format === 'any')
      note('HTTP-05', `_format ${quoted(byUrl)} is not supported`);
    else return { format, contentType: known };
  } else if (headers['accept'] !== undefined && headers['accept'].trim() !== '') {
    const format = accepted(headers['accept']);
    if (format === undefined) note('HTTP-05', `Accept ${quoted(headers['accept'])} holds no supported type`);
    else if (format !== 'any') return { format, contentType: known };
  }
  return { format: known ?? 'json', contentType: known };
}

function bodyOf(
  { method, body }: HttpRequest,
  contentType: 'json' | 'xml' | undefined,
  { parseXml }: HttpRequestOptions,
  note: Note,
  notChecked: InteractionNotChecked[],
): unknown {
  const mustHaveBody = method === 'POST' || method === 'PUT';
  if (body === undefined || body === '') {
    if (mustHaveBody) note('HTTP-09', 'the body is missing');
    return undefined;
  }
  if (contentType === 'xml' && !parseXml) {
    notChecked.push({
      rule: 'HTTP-09',
      what: 'HTTP-09: the body',
      reason: 'it is XML, and no reader of XML is given',
    });
    return undefined;
  }
  if (contentType === undefined && mustHaveBody) return undefined; // another rule reports it
  try {
    return contentType === 'xml' ? parseXml!(body) : (JSON.parse(body) as unknown);
  } catch {
    note('HTTP-09', `the body is not ${contentType === 'xml' ? 'XML' : 'JSON'}`);
    return undefined;
  }
}
