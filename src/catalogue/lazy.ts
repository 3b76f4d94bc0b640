/** Une valeur calculée à la première demande, puis gardée. */
export function lazy<T>(make: () => T): () => T {
  let valeur: { readonly v: T } | undefined;
  return () => {
    valeur ??= { v: make() };
    return valeur.v;
  };
}
