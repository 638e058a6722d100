/** Facts of a release of FHIR that have no better place than a value. */
export interface ReleaseFacts {
  /** For messages: `STU3`. */
  readonly name: string;
  /** For messages: `FHIR STU3`. */
  readonly title: string;
  /** The specification, with a slash at its end. */
  readonly specification: string;
  /** The versions that a project or a package may declare, the latest last. */
  readonly versions: readonly string[];
  /** The version of a definition that declares none. */
  readonly defaultVersion: string;
  /** The package of HL7's core definitions, on which every FHIR package depends. */
  readonly corePackage: { readonly name: string; readonly version: string };
  /**
   * The module of TypeScript types that generated code imports, the file that declares them, and the package that has both, with the
   * versions that work.
   */
  readonly types: {
    readonly module: string;
    readonly declarations: string;
    readonly package: string;
    readonly range: string;
  };
  /** The type from which a logical model without a parent derives. */
  readonly logicalParent: string;
  /** Properties of an extension's definition that state its contexts. */
  readonly contextFields: readonly string[];
  /** These properties for an extension that is allowed everywhere. */
  readonly anyContext: object;
}
