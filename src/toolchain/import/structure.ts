import type { SnapshotResult } from '../snapshot/snapshots.js';
import {
  RELEASE,
  elementNames,
  type AuthoringType,
  type ReleaseElement,
  type ReleaseStructure,
  upBinding,
  upTypes,
} from '../releases/release.js';
import { Assigner } from './assign.js';
import type { ImportContext } from './context.js';
import type { Entity, Rule } from './entities.js';
import { extensionContext } from './extension-context.js';
import { fshPath } from './fsh-path.js';
import { InvariantWriter } from './invariants.js';
import { MappingWriter } from './mappings.js';
import { isOptionalDiscriminator } from './discriminators.js';
import { openValues } from './open-values.js';
import type { Shape } from './shapes.js';
import { fshString } from './text.js';

type Json = Record<string, unknown>;

/** Properties that `Profile:` and its keywords state, or that SUSHI writes itself. */
const KEYWORDS = new Set([
  'resourceType', 'id', 'url', 'name', 'title', 'description', 'type', 'baseDefinition', 'derivation', 'kind',
  'snapshot', 'differential', 'fhirVersion', 'mapping', 'text', 'contained', ...RELEASE.contextFields,
]); // prettier-ignore

const FLAGS = ['mustSupport', 'isSummary', 'isModifier'];
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
  readonly #invariants: InvariantWriter;
  readonly #mappings: MappingWriter;
  readonly #contained = new Set<string>();
  /** Ids of elements whose slicing is written. */
  readonly #sliced = new Set<string>();
  #snapshot = new Map<string, ReleaseElement>();

  constructor(result: SnapshotResult, context: ImportContext, file: string) {
    this.#result = result;
    this.#sd = result.structure;
    this.#context = context;
    this.#file = file;
    this.#assigner = new Assigner(context.shapes, context.references);
    this.#element = context.shapes.root('ElementDefinition');
    this.#invariants = new InvariantWriter(context, { file, of: result.structure.url });
    this.#mappings = new MappingWriter(context);
  }

  entities(): Entity[] {
    const { references } = this.#context;
    const sd = this.#sd as ReleaseStructure & { title?: string; description?: string };
    const name = references.nameOf('StructureDefinition', sd.url)!;
    this.#metadata(name);
    this.#elements();
    this.#rules.push(...openValues(this.#rules, this.#sd));
    const keywords: Entity['keywords'] = [];
    const parent = String(sd.baseDefinition);
    const isPlainExtension = sd.type === 'Extension' && parent.endsWith('/StructureDefinition/Extension');
    if (!isPlainExtension) keywords.push(['Parent', references.to(parent)]);
    keywords.push(['Id', String(sd.id)]);
    if (sd.title !== undefined) keywords.push(['Title', fshString(sd.title)]);
    if (sd.description !== undefined) keywords.push(['Description', fshString(sd.description)]);
    const { keyword } = extensionContext(sd, (type) => this.#context.shapes.has(type));
    if (keyword !== undefined) keywords.push(['Context', keyword]);
    const kind = this.#isLogical ? 'Logical' : sd.type === 'Extension' ? 'Extension' : 'Profile';
    for (const problem of [...this.#assigner.problems, ...this.#invariants.problems])
      this.#context.report(sd.url, problem);
    return [
      { kind, name, keywords, rules: this.#rules, file: this.#file, of: sd.url },
      ...this.#invariants.entities,
      ...this.#mappings.entities(sd, this.#context.mappingsOf(parent), name, this.#file),
    ];
  }

  get #isLogical(): boolean {
    return this.#sd.kind === 'logical' && this.#sd.derivation !== 'constraint';
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
    if (this.#isLogical && sd.type !== sd.url) this.#rules.push(this.#caret('', 'type', fshString(sd.type)));
    if (sd.name !== name) this.#rules.push(this.#caret('', 'name', fshString(sd.name)));
    const skip = new Set(KEYWORDS);
    if (sd['version'] === config.version) skip.add('version');
    if (sd['status'] === config.status) skip.add('status');
    if (sd.abstract !== true) skip.add('abstract');
    for (const { path, value } of this.#assigner.properties(sd as unknown as Json, root, '', skip))
      this.#rules.push(this.#caret('', path, value));
    if (Array.isArray(sd['contained'])) this.#context.report(sd.url, 'contained resources of the definition');
    this.#rules.push(...extensionContext(sd, (name) => shapes.has(name)).rules);
  }

  #elements(): void {
    const snapshot = this.#sd.snapshot!.element;
    const names = elementNames(snapshot);
    const byId = new Map(snapshot.map((element, i) => [element.id!, { element, name: names[i]! }]));
    this.#snapshot = new Map(snapshot.map((element, i) => [names[i]!.id, element]));
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
    const isAdded =
      this.#isLogical && !isRoot && before.type === undefined && before['definition'] === undefined;
    if (isAdded) this.#add(stated, path, rules);
    else if (this.#isLogical && isRoot) {
      // title and description of the model are its root's texts
    } else if (at.isNewSlice && !this.#contained.has(at.id)) {
      this.#contained.add(at.id);
      this.#contains(stated, whole, at, rules);
    } else {
      const { max } = stated;
      // a minimum that stays as it was says nothing
      const min = stated.min === (before.min ?? 0) && max === undefined ? undefined : stated.min;
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
    const { names, carets } = this.#invariants.stated(stated, before);
    if (names.length > 0) rules.push({ path: isRoot ? '' : path, text: `obeys ${names.join(' and ')}` });
    rules.push(...carets.map(({ path: at, value }) => this.#caret(path, at, value)));
    const { short, definition } = stated;
    this.#carets(
      stated,
      at.isNewSlice ? { path } : isAdded ? { ...before, short, definition } : before,
      at,
      rules,
    );
    this.#mappings.add(stated, before, path);
    this.#rules.push(...rules);
  }

  /** An element that a logical model adds. */
  #add(stated: ReleaseElement, path: string, rules: Rule[]): void {
    const { min = 0, max = '*', contentReference, type = [] } = stated;
    const { short, definition } = stated as { short?: string; definition?: string };
    const types = upTypes(type).map((it) => this.#type(it));
    const what = contentReference === undefined ? types.join(' or ') : `contentReference ${contentReference}`;
    const texts = [short ?? path, definition ?? short ?? path].map(fshString);
    rules.push({ path, text: [`${min}..${max}`, ...flagsOf(stated), what || 'Element', ...texts].join(' ') });
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
    if (!isExtension) this.#requireSlicing(at, sliced, rules);
    rules.push({ path: sliced, text: `contains ${slice} ${rest}` });
    this.#only(stated, stated.type ? { path: '', type: [] } : whole, at.path, rules, isExtension);
  }

  /** The slicing of an element that was published with slices and without one. */
  #requireSlicing({ id, name }: { id: string; name: string }, path: string, rules: Rule[]): void {
    const sliced = id.slice(0, id.lastIndexOf(':'));
    if (this.#sliced.has(sliced) || this.#context.isSliced(String(this.#sd.baseDefinition), sliced)) return;
    const slicing = this.#snapshot.get(sliced)?.slicing;
    if (slicing) this.#slicing({ path: '', slicing }, { id: sliced, path, name }, rules);
  }

  #only(stated: ReleaseElement, before: ReleaseElement, path: string, rules: Rule[], isInline = false): void {
    if (!stated.type || path === '.') return;
    const types = upTypes(stated.type);
    if (isInline && types.every((type) => type.code === 'Extension' && !type.profile)) return;
    if (JSON.stringify(comparable(types)) === JSON.stringify(comparable(upTypes(before.type ?? [])))) return;
    const known = upTypes(before.type ?? []);
    // only carets can give a type that the base's does not allow, and only to a type that exists
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
    return profile?.length ? profile.map((url) => references.to(url)).join(' or ') : references.type(code);
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
        const name = references.nameOf('ValueSet', valueSet) ?? references.alias(valueSet);
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
      if (isPlain && path !== '.' && !isOptionalDiscriminator(at.id, this.#snapshot))
        rules.push({ path, text: `= ${plain[0]!.value}${exactly}`, fallback: carets });
      else rules.push(...carets);
    }
  }

  #carets(
    stated: ReleaseElement,
    before: ReleaseElement,
    at: { id: string; path: string; name: string },
    rules: Rule[],
  ): void {
    const { path } = at;
    const skip = new Set([
      'id', 'path', 'sliceName', 'min', 'max', 'type', 'binding', 'constraint', 'mapping', 'base', 'slicing',
      'contentReference', 'representation',
      ...Object.keys(stated).filter((key) => /^(fixed|pattern)[A-Z]/.test(key)),
      ...Object.keys(stated).filter((key) => JSON.stringify(stated[key]) === JSON.stringify(before[key])),
    ]); // prettier-ignore
    for (const flag of FLAGS)
      if (stated[flag] === true || (stated[flag] === false && before[flag] !== true)) skip.add(flag);
    this.#slicing(stated, at, rules);
    for (const { path: key, value } of this.#assigner.properties(stated as Json, this.#element, '', skip))
      rules.push(this.#caret(path, key, value));
  }

  #slicing(
    { slicing }: ReleaseElement,
    { id, path, name }: { id: string; path: string; name: string },
    rules: Rule[],
  ): void {
    if (!slicing) return;
    this.#sliced.add(id);
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
