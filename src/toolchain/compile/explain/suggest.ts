import type { Definitions } from '../../releases/release.js';
import { closest } from '../../text/closest.js';
import type { FshSource } from '../inputs/sources.js';
import { isNamed, type WrittenDefinition } from './definitions-in-text.js';
import type { Said } from './said.js';

interface SnapshotElement {
  path: string;
  type?: { code?: string }[];
  contentReference?: string;
}

/** Slices that a hint lists. */
const LISTED = 6;

/** The defined name closest to an undefined one. */
export class Suggestions {
  readonly #definitions: Definitions;
  readonly #written: readonly WrittenDefinition[];
  readonly #aliases: readonly string[];

  constructor(
    definitions: Definitions,
    written: readonly WrittenDefinition[],
    sources: readonly FshSource[],
  ) {
    this.#definitions = definitions;
    this.#written = written;
    this.#aliases = sources.flatMap(({ text }) =>
      [...text.matchAll(/^\s*Alias\s*:\s*(\S+)\s*=/gm)].map((match) => match[1]!),
    );
  }

  /** @param at the definition that the mistake is in */
  hint({ subject, name, type }: Said, at: WrittenDefinition | undefined): string | undefined {
    const meant = name === undefined ? undefined : this.#meant(subject, name, at, type);
    if (meant !== undefined && meant !== name) return `did you mean ${meant}?`;
    const slice = subject === 'path' ? /\[([A-Za-z][\w-]*)\]/.exec(name ?? '')?.[1] : undefined;
    const slices = slice === undefined || !at ? [] : this.#lineage(at).slices;
    if (slices.length === 0 || slices.includes(slice!)) return undefined;
    return `the slices here are ${slices.slice(0, LISTED).join(', ')}${slices.length > LISTED ? ', …' : ''}`;
  }

  #meant(
    subject: Said['subject'],
    name: string,
    at: WrittenDefinition | undefined,
    type: string | undefined,
  ): string | undefined {
    switch (subject) {
      case 'path':
        return at && this.#path(name, at, type);
      case 'parent':
      case 'type':
        return closest(name, [...this.#names(), ...this.#definitions.coreTypes]);
      case 'rule-set':
        return closest(
          name,
          this.#written.filter(({ kind }) => kind === 'RuleSet').map((one) => one.name),
        );
      case 'invariant':
        return closest(
          name,
          this.#written.filter(({ kind }) => kind === 'Invariant').map((one) => one.name),
        );
      case 'uri':
        return closest(
          name,
          this.#written
            .filter(({ kind }) => /^(ValueSet|CodeSystem)$/.test(kind))
            .flatMap((one) => [one.name, one.id]),
        );
      case 'alias':
        return closest(name, this.#aliases);
      case 'reference':
        return closest(
          name,
          this.#written.filter(({ kind }) => kind === 'Instance').map((one) => one.name),
        );
      default:
        return undefined;
    }
  }

  #names(): string[] {
    return this.#written
      .filter(({ kind }) => kind !== 'RuleSet' && kind !== 'Invariant')
      .flatMap(({ name, id }) => [name, id]);
  }

  /** The path with its first wrong part corrected. */
  #path(path: string, at: WrittenDefinition, given: string | undefined): string | undefined {
    const lineage = this.#lineage(at);
    const type = given ?? lineage.type;
    const isCaret = new RegExp(`\\^${escaped(path)}(\\s|\\.|$)`).test(at.text);
    let owner = isCaret
      ? at.kind === 'ValueSet' || at.kind === 'CodeSystem'
        ? at.kind
        : 'StructureDefinition'
      : type;
    const parts = path.split('.');
    let prefix = owner ?? '';
    for (let i = 0; i < parts.length; i++) {
      if (owner === undefined) return undefined;
      const [, name, slices] = /^([^[]+)(.*)$/.exec(parts[i]!) ?? [];
      if (name === undefined) return undefined;
      const children = [
        ...this.#children(owner, prefix),
        ...(isCaret && i === 0 ? this.#children('ElementDefinition', 'ElementDefinition') : []),
      ];
      const child = children.find((element) => fits(element, name));
      const corrected = (part: string) => [...parts.slice(0, i), part, ...parts.slice(i + 1)].join('.');
      if (!child) {
        const meant = closest(name, children.flatMap(namesOf));
        return meant && corrected(meant + slices);
      }
      const slice = /\[([^\]\d+=][^\]]*)\]/.exec(slices ?? '')?.[1];
      if (slice !== undefined && !name.endsWith('[x]')) {
        const known = lineage.slices.filter((one) => one !== slice);
        if (!lineage.slices.includes(slice)) {
          const meant = closest(slice, known);
          return meant && corrected(`${name}[${meant}]`);
        }
      }
      const code: string | undefined = child.path.endsWith('[x]')
        ? child.type?.map((t) => t.code!).find((t) => name.endsWith(t[0]!.toUpperCase() + t.slice(1)))
        : child.type?.[0]?.code;
      const hasOwn = this.#children(owner, child.path).length > 0;
      if (!hasOwn) [owner, prefix] = [code, code ?? ''];
      else prefix = child.path;
    }
    return undefined;
  }

  #children(type: string, prefix: string): SnapshotElement[] {
    const elements = (this.#definitions.structureDefinition(type)?.snapshot?.element ??
      []) as SnapshotElement[];
    return elements.filter(
      ({ path }) => path.startsWith(`${prefix}.`) && !path.slice(prefix.length + 1).includes('.'),
    );
  }

  /** The core type that a definition goes back to, and the slices that it and its parents name. */
  #lineage(at: WrittenDefinition): { type: string | undefined; slices: string[] } {
    const slices: string[] = [];
    const seen = new Set<WrittenDefinition>();
    let one: WrittenDefinition | undefined = at;
    let type: string | undefined;
    while (one && !seen.has(one)) {
      seen.add(one);
      for (const [, list] of one.text.matchAll(/\bcontains\s([^*]*)/g))
        for (const [, named, plain] of list!.matchAll(/\bnamed\s+(\S+)|(?:^|\band\s)\s*(\S+)\s+\d/g))
          slices.push((named ?? plain)!);
      const parent: string | undefined = one.parent ?? (one.kind === 'Extension' ? 'Extension' : undefined);
      if (parent === undefined) break;
      const next: WrittenDefinition | undefined = this.#written.find(
        (other) => other !== one && other.kind !== 'Instance' && isNamed(other, parent),
      );
      type = parent.slice(parent.lastIndexOf('/') + 1);
      one = next;
    }
    if (type === undefined) return { type, slices };
    const core = this.#definitions.structureDefinition(type);
    for (const { sliceName } of core?.snapshot?.element ?? []) if (sliceName) slices.push(sliceName);
    return { type: core?.type ?? type, slices };
  }
}

function namesOf({ path, type }: SnapshotElement): string[] {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (!name.endsWith('[x]')) return [name];
  const stem = name.slice(0, -3);
  return [
    name,
    ...(type ?? []).flatMap(({ code }) => (code ? [stem + code[0]!.toUpperCase() + code.slice(1)] : [])),
  ];
}

function fits(element: SnapshotElement, name: string): boolean {
  return namesOf(element).includes(name) || namesOf(element).includes(`${name}[x]`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
