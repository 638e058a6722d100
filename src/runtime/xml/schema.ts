/** The structure of FHIR's types, as far as the XML format needs it. STU3: http://hl7.org/fhir/STU3/xml.html */

/** The resource types of a release. */
export interface Schema {
  /** The content of a resource type; undefined for any other name. */
  resource(name: string): Content | undefined;
}

/** The content model of an element. */
export interface Content {
  /**
   * `resource` is one resource type; `any-resource` an element that holds a resource of any type (`contained`); `xhtml` a narrative's
   * div; `complex` every other type that is not a primitive.
   */
  readonly kind: 'primitive' | 'complex' | 'resource' | 'any-resource' | 'xhtml';
  /** For messages: `HumanName`, `Bundle.entry`. */
  readonly name: string;
  /** By name, in the definition's order: `id`, `url`, and the `value` of a primitive. */
  readonly attributes: ReadonlyMap<string, AttributeUse>;
  /** By name, which is the same in XML and JSON, in the definition's order. A choice has an entry for each of its types. */
  readonly elements: ReadonlyMap<string, ElementUse>;
}

export interface AttributeUse {
  readonly name: string;
  readonly json: 'string' | 'number' | 'boolean';
  /** Numbers only: the allowed syntax. */
  readonly pattern?: RegExp | undefined;
}

export interface ElementUse {
  /** `valueQuantity` */
  readonly name: string;
  /** The name in the definition: `value[x]`. */
  readonly definedName: string;
  /** Position in the definition. The types of a choice share one. */
  readonly order: number;
  readonly isArray: boolean;
  content(): Content;
}
