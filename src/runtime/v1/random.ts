/** Version 1 of the interface for random resources. */
export { MOST_SIZE, RandomGenerator, type NearMiss, type RandomTables } from '../random/generator.js';
