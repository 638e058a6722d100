import type { SnapshotResult } from '../snapshot/snapshots.js';
import {
  elementNames,
  typedName,
  type AuthoringType,
  type ReleaseElement,
  type ReleaseStructure,
  upBinding,
  upTypes,
  authoredContexts,
  RELEASE,
} from '../releases/release.js';
import { Assigner } from './assign.js';
import type { Entity, Rule } from './entities.js';
import type { Names, References } from './names.js';
import type { Shape, Shapes } from './shapes.js';
import { fshString } from './text.js';

type Json = Record<string, unknown>;

/** What all definitions of a set are written with. */
export interface ImportContext {
  config: { canonical: string; version: string; fhirVersion: string; status: string };
  names: Names;
  references: References;
  shapes: Shapes;
  /** Invariants by key, with the definition in FSH that has them. */
  invariants: Map<string, { json: string; name: string }>;
  report(url: string, problem: string): void;
}

/** What `Profile:` and its keywords say, or what SUSHI writes by itself. */
const KEYWORDS = new Set([
  'resourceType', 'id', 'url', 'name', 'title', 'description', 'type', 'baseDefinition', 'derivation', 'kind',
  'snapshot', 'differential', 'fhirVersion', 'mapping', 'text', 'contained', ...RELEASE.contextFields,
]); // prettier-ignore

const EXTENSION_SLICING = JSON.stringify({ discriminator: [{ type: 'value', path: 'url' }], rules: 'open' });
const TYPE_SLICING = JSON.stringify({ discriminator: [{ type: 'type', path: '$this' }], rules: 'open' });

/** A profile or an extension as entities of FSH: itself, invariants that it is the first to state, mappings. */
export function structureEntities(result: SnapshotResult, context: ImportContext, file: string): Entity[] {
  return new StructureWriter(result, context, file).entities();
}

class StructureWriter {
  readonly #sd: ReleaseStructure;
  readonly #result: SnapshotResult;
  readonly #context: ImportContext;
  readonly #file: string;
  readonly #assigner: Assigner;
  readonly #element: Shape;
  readonly #rules: Rule[] = [];
  readonly #invariants: Entity[] = [];
  readonly #mappings = new Map<string, Rule[]>();
  readonly #contained = new Set<string>();

  constructor(result: SnapshotResult, context: ImportContext, file: string) {
    this.#result = result;
    this.#sd = result.structure;
    this.#context = context;
    this.#file = file;
    this.#assigner = new Assigner(context.shapes, context.references);
    this.#element = context.shapes.root('ElementDefinition');
  }

  entities(): Entity[] {
    const { references } = this.#context;
    const sd = this.#sd as ReleaseStructure & { title?: string; description?: string };
    const name = references.nameOf(sd.url)!;
    this.#metadata(name);
    this.#elements();
    const keywords: Entity['keywords'] = [];
    const parent = String(sd.baseDefinition);
    const isPlainExtension = sd.type === 'Extension' && parent.endsWith('/StructureDefinition/Extension');
    if (!isPlainExtension) keywords.push(['Parent', references.to(parent)]);
    keywords.push(['Id', String(sd.id)]);
    if (sd.title !== undefined) keywords.push(['Title', fshString(sd.title)]);
    if (sd.description !== undefined) keywords.push(['Description', fshString(sd.description)]);
    const kind = sd.type === 'Extension' ? 'Extension' : 'Profile';
    for (const problem of this.#assigner.problems) this.#context.report(sd.url, problem);
    return [
      { kind, name, keywords, rules: this.#rules, file: this.#file, of: sd.url },
      ...this.#invariants,
      ...this.#mappingEntities(name),
    ];
  }

  #caret(path: string, at: string, value: string): Rule {
    return { path, text: `^${at} = ${value}` };
  }

  #metadata(name: string): void {
    const sd = this.#sd;
    const { config, shapes } = this.#context;
    const root = shapes.root('StructureDefinition');
    if (sd.url !== `${config.canonical}/StructureDefinition/${sd.id}`)
      this.#rules.push(this.#caret('', 'url', fshString(sd.url)));
    if (sd.name !== name) this.#rules.push(this.#caret('', 'name', fshString(sd.name)));
    const skip = new Set(KEYWORDS);
    if (sd['version'] === config.version) skip.add('version');
    if (sd['status'] === config.status) skip.add('status');
    if (sd.abstract !== true) skip.add('abstract');
    for (const { path, value } of this.#assigner.properties(sd as unknown as Json, root, '', skip))
      this.#rules.push(this.#caret('', path, value));
    if (Array.isArray(sd['contained'])) this.#context.report(sd.url, 'contained resources of the definition');
    contextRules(sd).forEach(([path, value]) => this.#rules.push(this.#caret('', path, value)));
  }

  #elements(): void {
    const snapshot = this.#sd.snapshot!.element;
    const names = elementNames(snapshot);
    const byId = new Map(snapshot.map((element, i) => [element.id!, { element, name: names[i]! }]));
    for (const { element, before, isNewSlice } of this.#result.located) {
      const found = byId.get(element.id!);
      if (!found) continue;
      const path = fshPath(found.name.id);
      this.#elementRules(element, found.element, before ?? found.element, {
        id: found.name.id,
        path,
        name: found.name.name,
        isNewSlice: isNewSlice && found.name.sliceName !== undefined,
      });
    }
  }

  #elementRules(
    stated: ReleaseElement,
    whole: ReleaseElement,
    before: ReleaseElement,
    at: { id: string; path: string; name: string; isNewSlice: boolean },
  ): void {
    const { path } = at;
    const isRoot = path === '.';
    const rules: Rule[] = [];
    if (at.isNewSlice && !this.#contained.has(at.id)) {
      this.#contained.add(at.id);
      this.#contains(stated, whole, at, rules);
    } else {
      const { min, max } = stated;
      const isChanged = min !== undefined || max !== undefined;
      const flags = flagsOf(stated);
      if (isChanged && !isRoot)
        rules.push({ path, text: [`${min ?? ''}..${max ?? ''}`, ...flags].join(' ') });
      else if (isChanged) rules.push({ path, text: `${min ?? 0}..${max ?? '*'}` });
      if (!isChanged || isRoot) {
        if (flags.length > 0) rules.push({ path, text: flags.join(' ') });
      }
      this.#only(stated, before, path, rules);
    }
    this.#binding(stated, whole, before, path, rules);
    this.#values(stated, at, rules);
    this.#constraints(stated, before, isRoot ? '' : path, rules);
    this.#carets(stated, at, rules);
    this.#mapped(stated, before, path);
    this.#rules.push(...rules);
  }

  /** A slice that the definition adds: extensions by their profile, type slices by the name that SUSHI makes them of. */
  #contains(
    stated: ReleaseElement,
    whole: ReleaseElement,
    at: { path: string; id: string; name: string },
    rules: Rule[],
  ): void {
    const { references } = this.#context;
    const card = `${whole.min ?? 0}..${whole.max ?? '*'}`;
    const flags = flagsOf(stated);
    const rest = [card, ...flags].join(' ');
    const types = upTypes(whole.type ?? []);
    const [type] = types;
    if (at.name.endsWith('[x]') && !at.path.endsWith(']')) {
      rules.push({ path: at.path, text: rest });
      this.#only(stated, { path: '', type: [{ code: type!.code }] }, at.path, rules);
      return;
    }
    const bracket = at.path.lastIndexOf('[');
    const sliced = at.path.slice(0, bracket);
    const slice = at.path.slice(bracket + 1, -1);
    const profile = types.length === 1 && type!.profile?.length === 1 ? type!.profile[0] : undefined;
    const isExtension = at.name === 'extension' || at.name === 'modifierExtension';
    if (isExtension && profile !== undefined) {
      rules.push({ path: sliced, text: `contains ${references.to(profile)} named ${slice} ${rest}` });
      return;
    }
    rules.push({ path: sliced, text: `contains ${slice} ${rest}` });
    this.#only(stated, stated.type ? { path: '', type: [] } : whole, at.path, rules, isExtension);
  }

  #only(stated: ReleaseElement, before: ReleaseElement, path: string, rules: Rule[], isInline = false): void {
    if (!stated.type || path === '.') return;
    const types = upTypes(stated.type);
    if (isInline && types.every((type) => type.code === 'Extension' && !type.profile)) return;
    if (JSON.stringify(comparable(types)) === JSON.stringify(comparable(upTypes(before.type ?? [])))) return;
    const known = upTypes(before.type ?? []);
    // only carets can give a type that the base's does not allow, and only to a type that is there
    const fallback = types.flatMap((type): Rule[] => {
      const index = types.length === 1 ? 0 : known.findIndex(({ code }) => code === type.code);
      return index < 0
        ? []
        : [
            ...(type.targetProfile ?? []).map((url, i) =>
              this.#caret(path, `type[${index}].targetProfile[${i}]`, fshString(url)),
            ),
            ...(type.profile ?? []).map((url, i) =>
              this.#caret(path, `type[${index}].profile[${i}]`, fshString(url)),
            ),
          ];
    });
    const isWritable = types.every(
      (type) => !type.code.startsWith('http') && !(type.profile && type.targetProfile),
    );
    if (isWritable)
      rules.push({ path, text: `only ${types.map((type) => this.#type(type)).join(' or ')}`, fallback });
    else rules.push(...fallback);
    for (const [i, type] of types.entries()) {
      for (const [j, mode] of (type.aggregation ?? []).entries())
        rules.push(this.#caret(path, `type[${i}].aggregation[${j}]`, `#${mode}`));
      if (type.versioning !== undefined)
        rules.push(this.#caret(path, `type[${i}].versioning`, `#${type.versioning}`));
    }
  }

  #type({ code, profile, targetProfile }: AuthoringType): string {
    const { references } = this.#context;
    if (targetProfile?.length)
      return `Reference(${targetProfile.map((url) => references.to(url)).join(' or ')})`;
    return profile?.length ? profile.map((url) => references.to(url)).join(' or ') : code;
  }

  #binding(
    stated: ReleaseElement,
    whole: ReleaseElement,
    before: ReleaseElement,
    path: string,
    rules: Rule[],
  ): void {
    if (!stated.binding) return;
    const { references, shapes } = this.#context;
    const { strength, valueSet } = upBinding(whole.binding ?? stated.binding);
    const old = upBinding(before.binding ?? {});
    const { strength: _s, valueSet: _v, ...others } = upBinding(stated.binding);
    const isBindable = (whole.type ?? []).every(({ code }) => code !== 'Reference' && code !== 'Extension');
    const carets: Rule[] = [
      ...(strength === undefined ? [] : [this.#caret(path, 'binding.strength', `#${strength}`)]),
      ...(valueSet === undefined ? [] : [this.#caret(path, 'binding.valueSet', fshString(valueSet))]),
    ];
    if (strength !== old.strength || valueSet !== old.valueSet) {
      if (valueSet !== undefined && isBindable) {
        const name = references.nameOf(valueSet) ?? references.alias(valueSet);
        rules.push({ path, text: `from ${name} (${strength ?? 'required'})`, fallback: carets });
      } else rules.push(...carets);
    }
    const shape = shapes.property(this.#element, 'binding');
    for (const { path: at, value } of this.#assigner.properties(others as Json, shape!, 'binding'))
      rules.push(this.#caret(path, at, value));
  }

  #values(stated: ReleaseElement, at: { id: string; path: string; name: string }, rules: Rule[]): void {
    const { path } = at;
    for (const [key, value] of Object.entries(stated)) {
      const kind = /^(fixed|pattern)(?=[A-Z])/.exec(key)?.[1];
      if (kind === undefined) continue;
      if (path === 'url' && value === this.#sd.url) continue;
      const shape = this.#context.shapes.property(this.#element, key);
      if (!shape) continue;
      const carets = this.#assigner
        .properties({ [key]: value }, this.#element, '')
        .map((a) => this.#caret(path, a.path, a.value));
      const plain = this.#assigner.value(value, shape, '');
      const isPlain = plain.length === 1 && plain[0]!.path === '';
      const exactly = kind === 'fixed' ? ' (exactly)' : '';
      // a choice takes its value by a caret: `value[x] = …` says nothing of the type
      if (isPlain && path !== '.')
        rules.push({ path, text: `= ${plain[0]!.value}${exactly}`, fallback: carets });
      else rules.push(...carets);
    }
  }

  #constraints(stated: ReleaseElement, before: ReleaseElement, path: string, rules: Rule[]): void {
    const known = new Map(((before['constraint'] as Json[] | undefined) ?? []).map((c) => [c['key'], c]));
    const names: string[] = [];
    const constraints = (stated['constraint'] as Json[] | undefined) ?? [];
    for (const constraint of constraints) {
      const old = known.get(constraint['key']);
      if (old && isSame(old, constraint)) continue;
      const name = this.#invariant(constraint);
      if (name !== undefined) names.push(name);
      else
        this.#context.report(
          this.#sd.url,
          `${path || this.#sd.type}: the constraint ${String(constraint['key'])}, whose key another definition uses otherwise`,
        );
    }
    if (names.length) rules.push({ path, text: `obeys ${names.join(' and ')}` });
  }

  /** The name of the invariant in FSH, which is its key; none if the key has another meaning elsewhere. */
  #invariant(constraint: Json): string | undefined {
    const key = String(constraint['key']);
    const { source: _source, ...said } = constraint;
    const json = JSON.stringify(said, Object.keys(said).sort());
    const known = this.#context.invariants.get(key);
    if (known) return known.json === json ? known.name : undefined;
    if (!/^[A-Za-z0-9][\w.-]*$/.test(key)) return undefined;
    this.#context.invariants.set(key, { json, name: key });
    const { severity, human, expression, xpath } = said as Record<string, string | undefined>;
    const keywords: Entity['keywords'] = [];
    if (human !== undefined) keywords.push(['Description', fshString(human)]);
    keywords.push(['Severity', `#${severity ?? 'error'}`]);
    if (expression !== undefined) keywords.push(['Expression', fshString(expression)]);
    if (xpath !== undefined) keywords.push(['XPath', fshString(xpath)]);
    const shape = this.#context.shapes.property(this.#element, 'constraint')!;
    const skip = new Set(['key', 'severity', 'human', 'expression', 'xpath']);
    const rules = this.#assigner
      .properties(said, shape, '', skip)
      .map((a) => ({ path: a.path, text: `= ${a.value}` }));
    this.#invariants.push({
      kind: 'Invariant',
      name: key,
      keywords,
      rules,
      file: this.#file,
      of: this.#sd.url,
    });
    return key;
  }

  #carets(stated: ReleaseElement, at: { path: string; name: string }, rules: Rule[]): void {
    const { path } = at;
    const skip = new Set([
      'id', 'path', 'sliceName', 'min', 'max', 'type', 'binding', 'constraint', 'mapping', 'base', 'slicing',
      'contentReference', 'representation',
      ...Object.keys(stated).filter((key) => /^(fixed|pattern)[A-Z]/.test(key)),
    ]); // prettier-ignore
    for (const flag of ['mustSupport', 'isSummary', 'isModifier']) if (stated[flag] === true) skip.add(flag);
    this.#slicing(stated, at, rules);
    for (const { path: key, value } of this.#assigner.properties(stated as Json, this.#element, '', skip))
      rules.push(this.#caret(path, key, value));
  }

  #slicing({ slicing }: ReleaseElement, { path, name }: { path: string; name: string }, rules: Rule[]): void {
    if (!slicing) return;
    const { ordered, ...said } = slicing;
    const isExtension = name === 'extension' || name === 'modifierExtension';
    const usual = isExtension ? EXTENSION_SLICING : name.endsWith('[x]') ? TYPE_SLICING : undefined;
    const { discriminator, rules: open } = said;
    const isUsual = Object.keys(said).length <= 2 && JSON.stringify({ discriminator, rules: open }) === usual;
    if (isUsual && ordered !== true) return;
    const shape = this.#context.shapes.property(this.#element, 'slicing')!;
    const before = rules.findIndex(({ text }) => text.startsWith('contains'));
    const carets = this.#assigner
      .properties({ ...said, ...(ordered === true && { ordered }) } as Json, shape, 'slicing')
      .map((a) => this.#caret(path, a.path, a.value));
    rules.splice(before < 0 ? rules.length : before, 0, ...carets);
  }

  #mapped(stated: ReleaseElement, before: ReleaseElement, path: string): void {
    const known = new Set(((before['mapping'] as Json[] | undefined) ?? []).map((m) => JSON.stringify(m)));
    for (const mapping of (stated['mapping'] as Json[] | undefined) ?? []) {
      if (known.has(JSON.stringify(mapping))) continue;
      const { identity, map, comment, language } = mapping as Record<string, string | undefined>;
      if (identity === undefined || map === undefined) continue;
      const list = this.#mappings.get(identity) ?? [];
      this.#mappings.set(identity, list);
      const parts = [`-> ${fshString(map)}`];
      if (comment !== undefined) parts.push(fshString(comment));
      if (language !== undefined) parts.push(`#${language}`);
      list.push({ path: path === '.' ? '' : path, text: parts.join(' ') });
    }
  }

  #mappingEntities(source: string): Entity[] {
    const declared = (this.#sd['mapping'] as Record<string, string>[] | undefined) ?? [];
    const identities = new Set([...declared.map((m) => m['identity']!), ...this.#mappings.keys()]);
    return [...identities].flatMap((identity): Entity[] => {
      const it = declared.find((m) => m['identity'] === identity);
      const rules = this.#mappings.get(identity) ?? [];
      if (!it || !/^[A-Za-z0-9.-]{1,64}$/.test(identity)) {
        if (rules.length)
          this.#context.report(this.#sd.url, `the mapping ${identity}, which is declared by no id`);
        return [];
      }
      // a mapping that only repeats what the base declares would say nothing
      if (rules.length === 0 && it['uri'] === undefined && it['name'] === undefined) return [];
      const keywords: Entity['keywords'] = [['Source', source]];
      if (it['uri'] !== undefined) keywords.push(['Target', fshString(it['uri'])]);
      keywords.push(['Id', identity]);
      if (it['name'] !== undefined) keywords.push(['Title', fshString(it['name'])]);
      if (it['comment'] !== undefined) keywords.push(['Description', fshString(it['comment'])]);
      const name = this.#context.names.give(`${source} ${identity}`);
      return [{ kind: 'Mapping', name, keywords, rules, file: this.#file, of: this.#sd.url }];
    });
  }
}

function isSame(a: Json, b: Json): boolean {
  return ['severity', 'human', 'expression'].every((key) => a[key] === b[key]);
}

function comparable(types: readonly AuthoringType[]): unknown[] {
  return types
    .map(({ code, profile, targetProfile }) => [
      code,
      [...(profile ?? [])].sort(),
      [...(targetProfile ?? [])].sort(),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

function flagsOf(stated: ReleaseElement): string[] {
  return [
    ...(stated['isModifier'] === true ? ['?!'] : []),
    ...(stated['mustSupport'] === true ? ['MS'] : []),
    ...(stated['isSummary'] === true ? ['SU'] : []),
  ];
}

/**
 * An element's id with choices under their own names as a path of FSH: `identifier[a].value[x]`; a type slice is named as FSH names it
 * (`valueQuantity`).
 */
export function fshPath(id: string): string {
  const [, ...segments] = id.split('.');
  if (segments.length === 0) return '.';
  return segments
    .map((segment) => {
      const colon = segment.indexOf(':');
      if (colon < 0) return segment;
      const [name, slice] = [segment.slice(0, colon), segment.slice(colon + 1)];
      if (name.endsWith('[x]') && isTypedName(name, slice)) return slice;
      return (
        name +
        slice
          .split('/')
          .map((part) => `[${part}]`)
          .join('')
      );
    })
    .join('.');
}

function isTypedName(choice: string, slice: string): boolean {
  const stem = choice.slice(0, -3);
  const rest = slice.slice(stem.length);
  return slice.startsWith(stem) && rest !== '' && slice === typedName(choice, rest);
}

function contextRules(sd: ReleaseStructure): [string, string][] {
  return authoredContexts(sd).flatMap(({ type, expression }, i): [string, string][] => [
    [`context[${i}].type`, `#${type}`],
    [`context[${i}].expression`, fshString(expression)],
  ]);
}
