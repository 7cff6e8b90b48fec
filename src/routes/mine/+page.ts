/** One empty page serves every dossier of this device: what it shows is read here, and was never on a server. */
export const prerender = true;
export const ssr = false;
