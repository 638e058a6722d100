/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The page that validates a payload. It keeps the payload in the page: no request, no storage, no link holds it. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

interface Issue {
  severity: string;
  code: string;
  expression: string;
  message: string;
  rule?: string;
  ticket?: number;
  since?: string;
  key?: string;
  profile?: string;
  element?: string;
}
interface Result {
  valid: boolean;
  issues: Issue[];
  notChecked: { what: string; reason: string; expression?: string }[];
  reply?: { status: number; outcome?: unknown };
}
type Check = ((payload: unknown, context: object) => Result) & { payload?: 'resource' | 'url' };

/** The exports of the project's package that the page uses, as far as they are loaded. */
interface Package {
  validate?: (value: unknown, options?: { profile?: string }) => Result;
  interactions?: Record<string, Partial<Record<'request' | 'response', Check>>>;
  interactionContext?: (given: object) => object;
  fromXml?: (text: string) => {
    valid: boolean;
    value?: unknown;
    issues: { message: string; line?: number; column?: number }[];
  };
}

declare global {
  interface Window {
    siteExample?: (file: string, text: string) => void;
    sitePackage?: (part: Part, exports: Package) => void;
  }
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Scripts that hold parts of the project's package. */
type Part = 'package' | 'interactions' | 'xml';

const root = document.body.dataset['root'] ?? '';
const project: Package = {};
const loading = new Map<Part, Promise<void>>();

/** Loads a part of the package once. The page works without it until something is validated. */
function load(part: Part): Promise<void> {
  let promise = loading.get(part);
  if (!promise) {
    promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${root}assets/${part}.js`;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`The script ${part}.js cannot be loaded.`)));
      document.head.append(script);
    });
    loading.set(part, promise);
  }
  return promise;
}

function start(): void {
  window.sitePackage = (_, exports) => {
    for (const [name, value] of Object.entries(exports))
      if (value !== undefined) project[name as keyof Package] = value as never;
  };
  const payload = byId<HTMLTextAreaElement>('payload');
  const context = byId<HTMLTextAreaElement>('context');
  const as = byId<HTMLSelectElement>('as');
  const example = byId<HTMLSelectElement>('example');
  const preload = () => void load('package').catch(() => undefined);
  payload.addEventListener('focus', preload, { once: true });
  const run = async () => {
    const given = payload.value;
    const isXml = given.trimStart().startsWith('<');
    const isInteraction = as.value.startsWith('interaction ');
    byId('result').textContent = 'Validating…';
    try {
      await load(isInteraction ? 'interactions' : 'package');
      if (isXml && byId('try').dataset['xml'] === 'true') await load('xml');
    } catch (error) {
      show({ fault: (error as Error).message }, given);
      return;
    }
    show(judge(given, as.value, context.value), given);
  };
  byId('try').addEventListener('submit', (event) => {
    event.preventDefault();
    void run().then(() => byId('verdict').focus());
  });
  as.addEventListener('change', () => {
    const isInteraction = as.value.startsWith('interaction ');
    byId('context-part').hidden = !isInteraction;
    if (isInteraction) void load('interactions').catch(() => undefined);
  });
  example.addEventListener('change', () => {
    // the link names an example that everybody has; a payload is never part of it
    history.replaceState(null, '', example.value ? `#example=${encodeURIComponent(example.value)}` : '#');
    loadExample();
  });
  const loadExample = () => {
    const name = decodeURIComponent(/^#example=(.*)$/.exec(location.hash)?.[1] ?? '');
    if (![...example.options].some((o) => o.value === name && name !== '')) return;
    example.value = name;
    window.siteExample = (_, text) => {
      payload.value = text;
      void run();
    };
    const script = document.createElement('script');
    script.src = `${root}examples/${name}/example.js`;
    document.head.append(script);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    payload.value = await file.text();
    await run();
  };
  byId<HTMLInputElement>('file').addEventListener('change', (event) => {
    void open((event.target as HTMLInputElement).files?.[0]);
  });
  payload.addEventListener('dragover', (event) => event.preventDefault());
  payload.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void open(event.dataTransfer.files[0]);
  });
  window.addEventListener('hashchange', loadExample);
  loadExample();
}

/** The check of an interaction, by the name that the page gives it: `book-request`. */
function checkNamed(wanted: string): Check | undefined {
  for (const [name, directions] of Object.entries(project.interactions ?? {})) {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const [direction, check] of Object.entries(directions))
      if (`${kebab}-${direction}` === wanted) return check;
  }
  return undefined;
}

type Judged = { fault: string } | { result: Result; resource: unknown; isJson: boolean };

function judge(text: string, as: string, given: string): Judged {
  const [kind, name = ''] = as.split(' ');
  const check = kind === 'interaction' ? checkNamed(name) : undefined;
  try {
    const context = check ? contextOf(given) : {};
    if (check?.payload === 'url')
      return { result: check(text.trim(), context), resource: undefined, isJson: false };
    const isXml = text.trimStart().startsWith('<');
    if (isXml && !project.fromXml) return { fault: 'This package does not read XML: paste JSON.' };
    let resource: unknown;
    if (isXml) {
      const read = project.fromXml!(text);
      if (!read.valid) {
        const [first] = read.issues;
        return { fault: `Not a FHIR resource in XML: line ${first?.line ?? '?'}: ${first?.message ?? ''}` };
      }
      resource = read.value;
    } else resource = JSON.parse(text);
    const result = check
      ? check(resource, context)
        : project.validate!(resource, kind === 'profile' ? { profile: name } : {});
    return { result, resource, isJson: !isXml };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function contextOf(given: string): object {
  const values = given.trim() === '' ? {} : (JSON.parse(given) as object);
  return project.interactionContext ? project.interactionContext(values) : values;
}

function show(judged: Judged, text: string): void {
  const result = byId('result');
  if ('fault' in judged) {
    result.replaceChildren(paragraph(judged.fault, 'bad'));
    return;
  }
  const { valid, issues, notChecked, reply } = judged.result;
  const parts: HTMLElement[] = [paragraph(valid ? 'Valid' : 'Invalid', valid ? 'good' : 'bad')];
  if (reply) {
    parts.push(paragraph(`A server replies with ${reply.status}.`));
    if (reply.outcome !== undefined)
      parts.push(details('The OperationOutcome of the reply', JSON.stringify(reply.outcome, null, 2)));
  }
  const shown = judged.isJson ? text : JSON.stringify(judged.resource, null, 2);
  const tree = judged.resource === undefined ? undefined : parseTree(shown);
  const placed = new Map<number, Issue[]>();
  const others: Issue[] = [];
  for (const issue of issues) {
    const line = tree && lineOf(tree, shown, issue.expression);
    if (line === undefined) others.push(issue);
    else placed.set(line, [...(placed.get(line) ?? []), issue]);
  }
  for (const issue of others) parts.push(issueText(issue));
  if (judged.resource !== undefined) {
    const lines = document.createElement('ol');
    lines.className = 'lines';
    lines.tabIndex = 0;
    lines.setAttribute('aria-label', 'Payload with its issues');
    shown.split('\n').forEach((content, i) => {
      const line = document.createElement('li');
      line.textContent = content || ' ';
      const here = placed.get(i + 1) ?? [];
      if (here.length) line.className = 'at';
      line.append(...here.map(issueText));
      lines.append(line);
    });
    parts.push(lines);
  }
  if (notChecked.length) {
    const list = document.createElement('ul');
    for (const { what, reason, expression } of notChecked) {
      const item = document.createElement('li');
      item.textContent = `${expression ? `${expression}: ` : ''}${what} (${reason})`;
      list.append(item);
    }
    parts.push(heading('Not checked'), list);
  }
  result.replaceChildren(...parts);
}

function issueText({
  severity,
  code,
  expression,
  message,
  rule,
  ticket,
  since,
  key,
  element,
}: Issue): HTMLElement {
  const p = document.createElement('p');
  const level = document.createElement('span');
  level.className = severity === 'error' ? 'bad' : 'warn';
  level.textContent = severity;
  const origin = [rule ?? key, since && `since ${since}`, ticket !== undefined && `#${ticket}`]
    .filter(Boolean)
    .join(', ');
  p.append(level, ` ${expression}: ${message} `);
  const small = document.createElement('small');
  small.textContent = [code, origin, element].filter(Boolean).join(' · ');
  p.append(small);
  return p;
}

/** The line of an element: of the deepest part of its path that the text has. */
function lineOf(tree: Node, text: string, expression: string): number | undefined {
  const segments = expression
    .replace(/^[A-Za-z]+\.?/, '')
    .split(/\.|(?=\[)/)
    .filter(Boolean)
    .map((s) => (/^\[\d+\]$/.test(s) ? Number(s.slice(1, -1)) : s));
  for (let length = segments.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node)
      return text.slice(0, (node.parent?.type === 'property' ? node.parent : node).offset).split('\n').length;
  }
  return undefined;
}

function paragraph(text: string, className = ''): HTMLElement {
  const p = document.createElement('p');
  p.className = className;
  p.textContent = text;
  return p;
}

function heading(text: string): HTMLElement {
  const h = document.createElement('h3');
  h.textContent = text;
  return h;
}

function details(title: string, text: string): HTMLElement {
  const part = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.textContent = text;
  part.append(summary, pre);
  return part;
}

start();
