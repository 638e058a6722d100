import type {
  CodeSystem,
  CodeSystemConcept,
  ValueSet,
  ValueSetComposeInclude,
} from '../releases/fhir-types.js';
import { Assigner } from './assign.js';
import type { Entity, Rule } from './entities.js';
import type { ImportContext } from './context.js';
import { fshCode, fshString } from './text.js';

type Json = Record<string, unknown>;

const HEAD = new Set(['resourceType', 'id', 'url', 'name', 'title', 'description', 'text']);

function head(
  resource: ValueSet | CodeSystem,
  { config }: ImportContext,
  skip: Set<string>,
): Entity['keywords'] {
  if (resource.version === config.version) skip.add('version');
  if (resource.status === config.status) skip.add('status');
  return [
    ['Id', String(resource.id)],
    ...(resource.title === undefined ? [] : [['Title', fshString(resource.title)] as [string, string]]),
    ...(resource.description === undefined
      ? []
      : [['Description', fshString(resource.description)] as [string, string]]),
  ];
}

function metadata(
  resource: ValueSet | CodeSystem,
  name: string,
  context: ImportContext,
  assigner: Assigner,
  skip: ReadonlySet<string>,
): Rule[] {
  const { resourceType, url } = resource;
  const { config, shapes } = context;
  const carets: Rule[] = [];
  if (url !== `${config.canonical}/${resourceType}/${resource.id}`)
    carets.push({ path: '', text: `^url = ${fshString(String(url))}` });
  if (resource.name !== name && resource.name !== undefined)
    carets.push({ path: '', text: `^name = ${fshString(resource.name)}` });
  for (const { path, value } of assigner.properties(
    resource as unknown as Json,
    shapes.root(resourceType),
    '',
    skip,
  ))
    carets.push({ path: '', text: `^${path} = ${value}` });
  return carets;
}

/** A value set as an entity of FSH. */
export function valueSetEntity(valueSet: ValueSet, context: ImportContext, file: string): Entity {
  const assigner = new Assigner(context.shapes, context.references);
  const name = context.references.nameOf('ValueSet', valueSet.url!)!;
  const { compose } = valueSet;
  const components = compose ? composeRules(compose, context, assigner) : [];
  const skip = new Set(HEAD);
  if (components) skip.add('compose');
  const keywords = head(valueSet, context, skip);
  const rules = metadata(valueSet, name, context, assigner, skip);
  if (compose && components) {
    const { include: _include, exclude: _exclude, ...others } = compose;
    const shape = context.shapes.property(context.shapes.root('ValueSet'), 'compose')!;
    for (const { path, value } of assigner.properties(others as Json, shape, 'compose'))
      rules.push({ path: '', text: `^${path} = ${value}` });
  }
  for (const problem of assigner.problems) context.report(String(valueSet.url), problem);
  return {
    kind: 'ValueSet',
    name,
    keywords,
    rules: [...rules, ...(components ?? [])],
    file,
    of: String(valueSet.url),
  };
}

/** Rules for what a value set includes and excludes; undefined if FSH has no notation for a part of it. */
function composeRules(
  compose: NonNullable<ValueSet['compose']>,
  context: ImportContext,
  assigner: Assigner,
): Rule[] | undefined {
  const rules: Rule[] = [];
  const systems = new Set<string>();
  for (const [kind, list] of [
    ['include', compose.include],
    ['exclude', compose.exclude],
  ] as const) {
    for (const component of list ?? []) {
      const key = `${kind} ${component.system}|${component.version} ${JSON.stringify(component.valueSet ?? [])}`;
      // SUSHI puts the concepts of one system together
      if (systems.has(key) && component.concept) return undefined;
      systems.add(key);
      const written = componentRules(component, kind, context, assigner);
      if (!written) return undefined;
      rules.push(...written);
    }
  }
  return rules;
}

function componentRules(
  component: ValueSetComposeInclude,
  kind: 'include' | 'exclude',
  { references }: ImportContext,
  assigner: Assigner,
): Rule[] | undefined {
  const { system, version, concept, filter, valueSet, ...others } = component;
  if (Object.keys(others).length > 0 || (system !== undefined && /[#|\s"()]/.test(system))) return undefined;
  if (system === undefined && valueSet === undefined) return undefined;
  const name =
    system === undefined ? '' : (references.nameOf('CodeSystem', system) ?? references.alias(system));
  const versioned = version === undefined ? name : `${name}|${version}`;
  if (/\s/.test(versioned)) return undefined;
  if (concept) {
    if (system === undefined || valueSet || filter) return undefined;
    return concept.flatMap(({ code, display, designation, ...rest }): Rule[] => {
      const text = `${versioned}${fshCode(code)}`;
      const prefix = kind === 'exclude' ? 'exclude ' : '';
      const rule = {
        path: '',
        text: `${prefix}${text}${display === undefined ? '' : ` ${fshString(display)}`}`,
      };
      const extras = assigner.properties(
        { ...(designation && { designation }), ...rest } as Json,
        { type: '', structure: 'ValueSet', path: 'ValueSet.compose.include.concept', isPrimitive: false },
        '',
      );
      return [rule, ...extras.map((a) => ({ path: '', text: `${text} ^${a.path} = ${a.value}` }))];
    });
  }
  const parts = [`${kind} codes from`];
  if (system !== undefined) parts.push(`system ${versioned}`);
  if (valueSet?.length) {
    const names = valueSet.map((url) => references.nameOf('ValueSet', url) ?? references.alias(url));
    parts.push(`${system === undefined ? '' : 'and '}valueset ${names.join(' and ')}`);
  }
  if (filter?.length) {
    if (system === undefined) return undefined;
    const filters = filter.map(({ property, op, value }) => {
      const isCode =
        op === 'is-a' || op === 'descendent-of' || op === 'is-not-a' || (op as string) === 'generalizes';
      const text =
        op === 'regex'
          ? `/${value.replaceAll('/', '\\/')}/`
          : op === 'exists'
            ? value
            : isCode
              ? fshCode(value)
              : fshString(value);
      return `${property} ${op} ${text}`;
    });
    parts.push(`where ${filters.join(' and ')}`);
  }
  return [{ path: '', text: parts.join(' ') }];
}

/** A code system as an entity of FSH. */
export function codeSystemEntity(codeSystem: CodeSystem, context: ImportContext, file: string): Entity {
  const assigner = new Assigner(context.shapes, context.references);
  const name = context.references.nameOf('CodeSystem', codeSystem.url!)!;
  const skip = new Set([...HEAD, 'concept']);
  const keywords = head(codeSystem, context, skip);
  const rules = metadata(codeSystem, name, context, assigner, skip);
  const visit = (concepts: readonly CodeSystemConcept[], above: string): void => {
    for (const concept of concepts) {
      const { code, display, definition, concept: children, ...rest } = concept;
      const path = `${above}${fshCode(code)}`;
      const texts = [display, definition].filter((it) => it !== undefined).map(fshString);
      // a definition alone needs the display's place
      if (display === undefined && definition !== undefined)
        rules.push({ path: '', text: path }, { path: '', text: `${path} ^definition = ${texts[0]}` });
      else rules.push({ path: '', text: [path, ...texts].join(' ') });
      const shape = { type: '', structure: 'CodeSystem', path: 'CodeSystem.concept', isPrimitive: false };
      for (const a of assigner.properties(rest as Json, shape, ''))
        rules.push({ path: '', text: `${path} ^${a.path} = ${a.value}` });
      if (children) visit(children, `${path} `);
    }
  };
  visit(codeSystem.concept ?? [], '');
  for (const problem of assigner.problems) context.report(String(codeSystem.url), problem);
  return { kind: 'CodeSystem', name, keywords, rules, file, of: String(codeSystem.url) };
}
