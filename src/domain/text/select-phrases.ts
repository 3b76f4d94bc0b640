/** Les premières phrases d’un texte qui tiennent dans `max` signes ; la première, quoi qu’il en soit. */
export function selectPhrases(texte: string, max: number): string {
  const [premiere = '', ...suivantes] = texte.split(/(?<=[.!?…])\s+/);
  let choisi = premiere;
  for (const phrase of suivantes) {
    const suite = `${choisi} ${phrase}`;
    if (suite.length > max) break;
    choisi = suite;
  }
  return choisi;
}
