export { closest } from 'fsh-codegen-runtime/text/closest.js';
