/** Version 1 of the interface for generated types, their constructors and their functions on extensions. */
export * from '../construct/construct.js';
export * from '../construct/extension-access.js';
