import { RELEASE } from '../../releases/release.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ts } from 'ts-morph';

/** A property as `fhir/r3` declares it. */
export interface DeclaredProperty {
  name: string;
  optional: boolean;
  /** The type of one item: `string`, `number`, `boolean` or an interface of `fhir/r3`. */
  item: string;
}

interface DeclaredInterface {
  parent?: string;
  properties: Map<string, DeclaredProperty>;
}

/**
 * The interfaces of `fhir/r3` (`@types/fhir`), which the generated types narrow. Read from the declarations themselves: which names
 * they give to nested elements, what they hold to be optional and which primitives have a companion is theirs to say.
 */
export class FhirDeclarations {
  readonly #interfaces: ReadonlyMap<string, DeclaredInterface>;

  private constructor(interfaces: ReadonlyMap<string, DeclaredInterface>) {
    this.#interfaces = interfaces;
  }

  static load(): FhirDeclarations {
    const file = createRequire(import.meta.url).resolve(RELEASE.types.declarations);
    return FhirDeclarations.parse(readFileSync(file, 'utf8'));
  }

  static parse(text: string): FhirDeclarations {
    const source = ts.createSourceFile('r3.d.ts', text, {
      languageVersion: ts.ScriptTarget.ESNext,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    const interfaces = new Map<string, DeclaredInterface>();
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement))
        interfaces.set(statement.name.text, readInterface(statement, source));
    }
    return new FhirDeclarations(interfaces);
  }

  has(name: string): boolean {
    return this.#interfaces.has(name);
  }

  /** A property of an interface or of one that it extends. */
  property(name: string, property: string): DeclaredProperty | undefined {
    for (let at = this.#interfaces.get(name); at; at = this.#interfaces.get(at.parent ?? '')) {
      const found = at.properties.get(property);
      if (found) return found;
    }
    return undefined;
  }

  /** All property names of an interface, its parents' last. */
  propertyNames(name: string): string[] {
    const names = new Set<string>();
    for (let at = this.#interfaces.get(name); at; at = this.#interfaces.get(at.parent ?? '')) {
      for (const property of at.properties.keys()) names.add(property);
    }
    return [...names];
  }
}

function readInterface(node: ts.InterfaceDeclaration, source: ts.SourceFile): DeclaredInterface {
  const parameters = new Map(
    (node.typeParameters ?? []).map(
      (p) => [p.name.text, p.constraint?.getText(source) ?? 'unknown'] as const,
    ),
  );
  const properties = new Map<string, DeclaredProperty>();
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const name = member.name.getText(source);
    const item = itemOf(member.type, source);
    properties.set(name, { name, optional: !!member.questionToken, item: parameters.get(item) ?? item });
  }
  const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText(source);
  return { ...(parent && { parent }), properties };
}

/** `Coding[] | undefined` → `Coding`; `Reference | Reference[]`, as some arrays are declared, → `Reference`. */
function itemOf(type: ts.TypeNode, source: ts.SourceFile): string {
  if (ts.isUnionTypeNode(type)) {
    const real = type.types.filter((t) => t.kind !== ts.SyntaxKind.UndefinedKeyword);
    return itemOf(real[0]!, source);
  }
  if (ts.isArrayTypeNode(type)) return itemOf(type.elementType, source);
  if (ts.isParenthesizedTypeNode(type)) return itemOf(type.type, source);
  if (ts.isTypeReferenceNode(type)) return type.typeName.getText(source);
  if (ts.isLiteralTypeNode(type)) return 'string';
  return type.getText(source);
}
