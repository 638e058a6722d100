import { currentMessages, type SushiMessage } from '../../sushi.js';
import type { Fisher, SushiTank } from '../internals.js';
import { entitiesOf, fingerprint, keyOf, sharingAnId, type Entity, type EntityKey } from './entities.js';

/** The result for an entity, with everything that it depends on. */
export interface Result {
  print: string;
  /** SUSHI's result, which no longer changes after its export. */
  made: object;
  /** The entities that something was asked of, as they were. */
  seen: Map<EntityKey, string>;
  /** Look-ups in the tank with the entities that they found. */
  lookups: Map<string, Lookup>;
  /** The results that were used, each the very one. */
  used: Map<EntityKey, Result>;
  /** In order: the messages, and the entities whose export was begun or used. */
  log: (SushiMessage | EntityKey)[];
  /** SUSHI makes an instance of a data type inline on the way. */
  usage?: string | undefined;
}

interface Lookup {
  item: string | undefined;
  types: string[];
  stopOnFirstMatch: boolean;
  answer: string;
}

/** The results of the runs so far, by entity. */
export type Memory = Map<EntityKey, Result>;

interface Frame extends Omit<Result, 'made' | 'print'> {
  key: EntityKey;
  isReusable: boolean;
  messagesTaken: number;
}

const answerOf = (found: readonly object[]) => found.map(keyOf).join('\n');

/** One export of a tank, with what is known from the ones before it. */
export class Run {
  readonly entities: Map<EntityKey, Entity>;
  readonly #tank: SushiTank;
  readonly #prints = new Map<EntityKey, string>();
  readonly #unstable: Set<EntityKey>;
  readonly #memory: Memory;
  readonly #frames: Frame[] = [];
  readonly #keys = new WeakMap<object, EntityKey>();
  readonly #valid = new Map<Result, boolean>();
  readonly #groups = new Map<string, EntityKey[]>();
  readonly #groupOf = new Map<EntityKey, string>();

  constructor(tank: SushiTank, external: Fisher, memory: Memory) {
    this.#tank = tank;
    this.#memory = memory;
    this.entities = entitiesOf(tank);
    this.#unstable = sharingAnId(this.entities);
    for (const key of memory.keys()) if (!this.entities.has(key)) memory.delete(key);
    for (const [key, entity] of this.entities) this.#prints.set(key, fingerprint(entity));
    for (const [key, { instanceOf }] of this.entities) {
      if (instanceOf === undefined) continue;
      const [own] = tank.internalFish(instanceOf, ['Profile', 'Extension', 'Logical', 'Resource'], true);
      const group = own ? keyOf(own) : (external.fishForMetadata(instanceOf)?.url ?? instanceOf);
      this.#groups.set(group, [...(this.#groups.get(group) ?? []), key]);
      this.#groupOf.set(key, group);
    }
  }

  /**
   * The result of an earlier run, if none of its inputs changed. Instances of one profile share a copy of its definition that SUSHI unfolds
   * as it goes, so they are reused together or made again together.
   */
  reusable(key: EntityKey): Result | undefined {
    const result = this.#memory.get(key);
    if (!result || !this.#isValid(key, result)) return undefined;
    const group = this.#groupOf.get(key);
    const members = group === undefined ? [] : this.#groups.get(group)!;
    const isWhole = members.every((member) => {
      const other = this.#memory.get(member);
      return other && this.#isValid(member, other);
    });
    return isWhole ? result : undefined;
  }

  #isValid(key: EntityKey, result: Result): boolean {
    let valid = this.#valid.get(result);
    if (valid === undefined) {
      valid =
        !this.#unstable.has(key) &&
        this.#prints.get(key) === result.print &&
        [...result.seen].every(([other, print]) => this.#prints.get(other) === print) &&
        [...result.lookups.values()].every((lookup) => this.#answer(lookup) === lookup.answer) &&
        [...result.used].every(
          ([other, used]) => this.#memory.get(other) === used && this.#isValid(other, used),
        );
      this.#valid.set(result, valid);
    }
    return valid;
  }

  #answer({ item, types, stopOnFirstMatch }: Lookup): string {
    return answerOf(this.#tank.internalFish(item, types, stopOnFirstMatch));
  }

  /** Does the work of an entity's export, and keeps what it made with what it came from. */
  record<T>(key: EntityKey, work: () => T, isFinal: (made: T & object) => boolean): T {
    this.#takeMessages();
    const frame: Frame = {
      key,
      isReusable: !this.#unstable.has(key),
      messagesTaken: 0,
      seen: new Map(),
      lookups: new Map(),
      used: new Map(),
      log: [],
    };
    this.#frames.push(frame);
    frame.messagesTaken = currentMessages().length;
    this.#memory.delete(key);
    try {
      const made = work();
      this.#takeMessages();
      if (typeof made === 'object' && made !== null) {
        this.#keys.set(made, key);
        const { isReusable, messagesTaken: _taken, key: _key, ...rest } = frame;
        if (isReusable && isFinal(made) && !hasError(rest.log)) {
          this.#memory.set(key, {
            ...rest,
            made,
            print: this.#prints.get(key)!,
            usage: this.entities.get(key)?.usage,
          });
        }
      }
      return made;
    } finally {
      this.#frames.pop();
      const parent = this.#frames.at(-1);
      if (parent) parent.messagesTaken = currentMessages().length;
      this.used(key);
    }
  }

  /** An entity's earlier result is part of this run; the caller puts it where SUSHI would. */
  reuse(key: EntityKey, result: Result): void {
    this.#keys.set(result.made, key);
    const entity = this.entities.get(key)!;
    if (result.usage !== undefined) entity.usage = result.usage;
  }

  /** The entity whose export is going on used another's result. */
  used(key: EntityKey): void {
    const frame = this.#frames.at(-1);
    if (!frame || frame.key === key || frame.used.has(key)) return;
    this.#takeMessages();
    const result = this.#memory.get(key);
    if (result) {
      frame.used.set(key, result);
      frame.log.push(key);
    } else {
      frame.isReusable = false;
    }
  }

  /** Something that SUSHI has put into its package was found. What is not complete yet is part of a circle: nothing in it is kept. */
  foundInPackage(made: object): void {
    const key = this.#keys.get(made);
    const own = this.entities.get(this.#frames.at(-1)?.key ?? '')?.name;
    if (key !== undefined) this.used(key);
    else if ((made as { name?: unknown }).name !== own)
      for (const frame of this.#frames) frame.isReusable = false;
  }

  lookedUp(
    item: string | undefined,
    types: string[],
    stopOnFirstMatch: boolean,
    found: readonly object[],
  ): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    const id = `${stopOnFirstMatch} ${types.join()} ${item}`;
    if (frame.lookups.has(id)) return;
    frame.lookups.set(id, { item, types, stopOnFirstMatch, answer: answerOf(found) });
    for (const entity of found) frame.seen.set(keyOf(entity), this.#prints.get(keyOf(entity)) ?? '');
  }

  get isRecording(): boolean {
    return this.#frames.length > 0;
  }

  #takeMessages(): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    const messages = currentMessages();
    frame.log.push(...messages.slice(frame.messagesTaken));
    frame.messagesTaken = messages.length;
  }
}

function hasError(log: Result['log']): boolean {
  return log.some((entry) => typeof entry !== 'string' && entry.level === 'error');
}
