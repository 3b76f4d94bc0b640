/** Les caractères qu’une police sait dessiner, et leur glyphe, d’après sa table cmap (format 4, le seul de notre police). */
export function listGlyphes(cmap: Buffer): ReadonlyMap<number, number> {
  const places = Array.from({ length: cmap.readUInt16BE(2) }, (_, rang) => cmap.readUInt32BE(8 + 8 * rang));
  const place = places.find((debut) => cmap.readUInt16BE(debut) === 4);
  if (place === undefined) throw new Error('La police n’a pas de table cmap de format 4.');
  const table = cmap.subarray(place);
  const segments = table.readUInt16BE(6) / 2;
  const read = (liste: number, rang: number) =>
    table.readUInt16BE(14 + 2 * liste * segments + 2 * rang + (liste > 0 ? 2 : 0));
  const glyphes = new Map<number, number>();
  for (let rang = 0; rang < segments; rang += 1) {
    const [fin, debut, delta, decalage] = [0, 1, 2, 3].map((liste) => read(liste, rang)) as [
      number,
      number,
      number,
      number,
    ];
    for (let signe = debut; signe <= fin && signe < 0xffff; signe += 1) {
      const adresse = 16 + 6 * segments + 2 * rang + decalage + 2 * (signe - debut);
      const glyphe = decalage === 0 ? signe + delta : table.readUInt16BE(adresse);
      if ((glyphe & 0xffff) !== 0) glyphes.set(signe, glyphe & 0xffff);
    }
  }
  return glyphes;
}
