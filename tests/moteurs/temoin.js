// Servi en tête de chaque page des parcours : dit au serveur d’essai ce que la page laisse échapper.
{
  const tell = (faute) => {
    const requete = new XMLHttpRequest();
    requete.open('POST', '/temoin', false); // arrivé avant que la page ne change
    requete.send(`${location.pathname} : ${faute}`);
  };
  // Quitter une page rompt les modules qu’elle chargeait ; un module que le site n’a pas se voit à sa réponse.
  const isQuittee = (raison) => /import.*module/i.test(raison?.message);

  addEventListener('error', ({ message, error }) => tell(error?.stack ?? message));
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!isQuittee(reason)) tell(`promesse rompue, ${reason?.stack ?? reason}`);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`${effectiveDirective} interdit ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...mots) => {
    tell(mots.join(' '));
    error(...mots);
  };
}
