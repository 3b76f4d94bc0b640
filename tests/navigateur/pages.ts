/** Une page de chaque sorte : ce que l’on éprouve partout. */
const T = '/haut-jura-saint-claude';

export const pages = [
  { nom: 'accueil du site', chemin: '/' },
  { nom: 'accueil du territoire', chemin: `${T}/` },
  { nom: 'espace particuliers', chemin: `${T}/particuliers/` },
  { nom: 'besoin', chemin: `${T}/particuliers/besoins/reparer/` },
  { nom: 'annuaire particuliers', chemin: `${T}/particuliers/offres/` },
  { nom: 'fiche particuliers', chemin: `${T}/particuliers/offres/garage-solidaire-du-jura/` },
  { nom: 'fiche terminée', chemin: `${T}/particuliers/offres/aide-permis-france-travail/` },
  { nom: 'guide particuliers', chemin: `${T}/particuliers/ma-voiture-est-en-panne/` },
  { nom: 'espace prescripteurs', chemin: `${T}/prescripteurs/` },
  { nom: 'annuaire prescripteurs', chemin: `${T}/prescripteurs/offres/` },
  { nom: 'fiche prescripteurs', chemin: `${T}/prescripteurs/offres/garage-solidaire-du-jura/` },
  { nom: 'guide prescripteurs', chemin: `${T}/prescripteurs/orienter-pas-a-pas/` },
  { nom: 'couverture', chemin: `${T}/prescripteurs/couverture/` },
  { nom: 'changements', chemin: `${T}/prescripteurs/changements/` },
  { nom: 'à compléter', chemin: `${T}/prescripteurs/a-completer/` },
  { nom: 'lettre', chemin: `${T}/lettre/` },
  { nom: 'bilan', chemin: `${T}/bilan/` },
  { nom: 'communes', chemin: `${T}/communes/` },
  { nom: 'commune', chemin: `${T}/communes/39478/` },
  { nom: 'agenda', chemin: `${T}/agenda/` },
  { nom: 'contact', chemin: `${T}/contact/` },
  { nom: 'partenaires', chemin: `${T}/partenaires/` },
  { nom: 'actualité', chemin: `${T}/actualites/fin-de-l-aide-au-permis-de-france-travail/` },
  { nom: 'page libre', chemin: `${T}/a-propos/` },
  { nom: 'réseau', chemin: '/reseau/' },
  { nom: 'partout en France', chemin: '/partout-en-france/' },
  { nom: 'données', chemin: '/donnees/' },
  { nom: 'accessibilité', chemin: '/accessibilite/' },
  { nom: 'mentions légales', chemin: '/mentions-legales/' },
  { nom: 'données personnelles', chemin: '/donnees-personnelles/' },
  { nom: 'plan du site', chemin: '/plan-du-site/' },
  { nom: 'page introuvable', chemin: '/n-existe-pas/' },
] as const;

export const territoire = T;
