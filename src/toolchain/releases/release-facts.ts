/** The facts of the release alone: commands that need nothing else start without the tables and converters behind `release.ts`. */
export { isOfRelease, RELEASE } from './stu3/facts.js';
