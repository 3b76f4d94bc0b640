import type { CDPSession } from 'playwright-core';

/** Compte les octets transférés par une page dès maintenant ; rend de quoi lire leur somme. */
export async function countOctets(cdp: CDPSession): Promise<() => number> {
  let octets = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    octets += encodedDataLength;
  });
  await cdp.send('Network.enable');
  return () => octets;
}
