/** How the page is run: from a server over https (or this machine), over http in the house, or as a file. */
export type Way = 'https' | 'http' | 'file';

export function wayOf({ protocol }: Pick<Location, 'protocol'>, isSecure: boolean): Way {
  if (protocol === 'file:') return 'file';
  return isSecure ? 'https' : 'http';
}
