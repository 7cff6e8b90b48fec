/**
 * What the three clocks and the tellings are worked out with, as one file that is loaded when a date or a telling is
 * first asked for: the first view needs neither.
 */
export { readClocks, type Clocks } from '../ledger/clocks';
export { perspective } from '../ledger/perspective';
export { rowsOfTime, sameRows } from './rows-of-time';
