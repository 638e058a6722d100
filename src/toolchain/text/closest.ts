export { closest } from '../../runtime/closest.js';
