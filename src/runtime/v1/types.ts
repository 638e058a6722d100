/** Version 1 of the interface for generated types, their constructors and their functions on extensions. */
export * from '../construct.js';
export * from '../extension-access.js';
