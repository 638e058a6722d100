// Entry of a worker that runs from the TypeScript sources.
import { fromSources } from '../../from-sources.js';

const { default: reportOnLines } = await fromSources('worker');

export default reportOnLines;
