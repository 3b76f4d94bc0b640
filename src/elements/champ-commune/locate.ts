import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { findPlusProche } from '@/domain/commune/find-plus-proche.ts';
import type { Coordonnees } from '@/domain/geo/geometrie.ts';

const RAYON_KM = 30;

/** La position de l’appareil, arrondie au kilomètre ; elle ne quitte pas la page. */
function readPosition(): Promise<Coordonnees> {
  return new Promise((resolve, reject: (erreur: Error) => void) => {
    if (!('geolocation' in navigator)) {
      reject(new Error('Cet appareil ne donne pas sa position. Écrivez le nom de votre commune.'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          latitude: Math.round(coords.latitude * 100) / 100,
          longitude: Math.round(coords.longitude * 100) / 100,
        }),
      ({ code }) =>
        reject(
          new Error(
            code === 1
              ? 'Votre appareil n’a pas le droit de donner sa position. Écrivez le nom de votre commune.'
              : 'Votre position n’a pas été trouvée. Écrivez le nom de votre commune.',
          ),
        ),
      { maximumAge: 600_000, timeout: 10_000 },
    );
  });
}

/** La commune la plus proche de l’appareil, à trente kilomètres au plus. Lève un message à montrer. */
export const locate = async (communes: readonly CommuneEnLigne[]): Promise<CommuneEnLigne | undefined> =>
  findPlusProche(communes, await readPosition(), RAYON_KM);
