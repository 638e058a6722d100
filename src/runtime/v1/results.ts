/** Version 1 of the names that a package of validators exports by itself: results, options and outcomes. */
export * from '../index.js';
