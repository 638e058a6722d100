export { closest } from 'fsh-codegen-runtime/closest.js';
