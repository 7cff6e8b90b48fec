/** One empty page: what is brought in is read on this device, and was never on a server. */
export const prerender = true;
export const ssr = false;
