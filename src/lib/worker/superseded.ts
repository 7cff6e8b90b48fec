/** What was asked for is no longer wanted: something else was asked for before it was done, or it was given up. */
export class Superseded extends Error {}
