// Servi en tête de chaque page des parcours : dit au serveur d’essai ce que la page laisse échapper.
{
  // Quitter une page rompt ce qu’elle chargeait ; ce que le site n’a pas se voit à sa réponse.
  const QUITTEE = /import.*module|Load failed|Failed to fetch|NetworkError/i;
  const tell = (faute) => {
    if (QUITTEE.test(faute)) return;
    const requete = new XMLHttpRequest();
    requete.open('POST', '/temoin', false); // arrivé avant que la page ne change
    requete.send(`${location.pathname} : ${faute}`);
  };
  // Le message, puis la pile, qui ne le redit pas partout.
  const explain = (raison) => `${raison?.message ?? raison} ${raison?.stack ?? ''}`;

  addEventListener('error', ({ message, error }) => tell(error ? explain(error) : message));
  addEventListener('unhandledrejection', ({ reason }) => tell(`promesse rompue, ${explain(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`${effectiveDirective} interdit ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...mots) => {
    tell(mots.map(explain).join(' '));
    error(...mots);
  };
}
