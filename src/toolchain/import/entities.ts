/** A rule of FSH: what follows the path on a line. */
export interface Rule {
  /** Path of the element in FSH's notation; empty for the definition itself. */
  path: string;
  /** `1..1 MS`, `only Quantity`, `^short = "…"`. */
  text: string;
  /** Rules that say the same in another way, if the compiler refuses this one. */
  fallback?: Rule[];
}

/** A definition in FSH. */
export interface Entity {
  kind:
    | 'Profile'
    | 'Extension'
    | 'Logical'
    | 'ValueSet'
    | 'CodeSystem'
    | 'Instance'
    | 'Invariant'
    | 'Mapping'
    | 'RuleSet';
  name: string;
  /** `Parent`, `Id`, `Title`: in the order of the lines. */
  keywords: [name: string, value: string][];
  rules: Rule[];
  /** Relative to the project, with forward slashes. */
  file: string;
  /** Its published name, for reports. */
  of: string;
}

/** Origins of the lines of a printed file. */
export interface PrintedFile {
  text: string;
  /** By line, from 1; undefined for a line of a definition's head. */
  rules: Map<number, { entity: Entity; rule: Rule | undefined }>;
}

/** Prints the entities of a file, one after the other. */
export function printFile(entities: readonly Entity[]): PrintedFile {
  const lines: string[] = [];
  const rules: PrintedFile['rules'] = new Map();
  const add = (line: string, entity: Entity, rule?: Rule) => {
    for (const part of line.split('\n')) {
      lines.push(part);
      rules.set(lines.length, { entity, rule });
    }
  };
  entities.forEach((entity, index) => {
    if (index > 0) lines.push('');
    add(`${entity.kind}: ${entity.name}`, entity);
    for (const [name, value] of entity.keywords) add(`${name}: ${value}`, entity);
    printRules(entity, add);
  });
  return { text: `${lines.join('\n')}\n`, rules };
}

/** Caret rules of an element stand indented below its other rules, or below its path where it has none. */
function printRules(entity: Entity, add: (line: string, entity: Entity, rule?: Rule) => void): void {
  let current: string | undefined;
  const all = entity.rules;
  all.forEach((rule, index) => {
    const { path, text } = rule;
    const isCaret = text.startsWith('^');
    if (path !== '' && isCaret && path === current) return add(`  * ${text}`, entity, rule);
    const next = all[index + 1];
    if (path !== '' && isCaret && next?.path === path && next.text.startsWith('^')) {
      add(`* ${path}`, entity, undefined);
      current = path;
      return add(`  * ${text}`, entity, rule);
    }
    current = isCaret ? undefined : path;
    return add(`* ${path}${path && text ? ' ' : ''}${text}`, entity, rule);
  });
}
