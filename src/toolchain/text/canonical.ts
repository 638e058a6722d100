export { withoutVersion } from 'fsh-codegen-runtime/text/canonical.js';
