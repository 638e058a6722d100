// Entry of a worker that runs from the TypeScript sources: tsx does not reach the threads that a process starts.
import { register } from 'tsx/esm/api';

register();
const { default: reportOnLines } = await import('./worker.ts');

export default reportOnLines;
