/** Version 1 of the interface for the generated capability statement. */
export { checkedFacts, type ServerFacts } from '../capability.js';
