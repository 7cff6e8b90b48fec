/** An edit that cannot be made; the message tells an editor why, and what to do. */
export class EditRefused extends Error {}
