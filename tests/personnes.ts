/** Une personne plausible, telle que ses réponses s’écrivent dans une adresse. */
export interface Personne {
  readonly territoire: string;
  readonly qui: string;
  readonly reponses: string;
}

// Onze personnes dans chacun des cinq territoires, d’une commune à l’autre : de quoi compter ce que le site leur promet.
export const personnes: readonly Personne[] = [
  {
    territoire: 'territoire-de-belfort',
    qui: 'une apprentie de 17 ans, sans permis, Belfort',
    reponses: 'commune=90010_200069052_Belfort&age=17&situations=apprenti&permis=aucun&motif=formation',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'un jeune suivi par la mission locale, qui a le code, Delle',
    reponses:
      'commune=90033_249000241_Delle&age=19&situations=demandeur-emploi&permis=code&accompagne_par=mission-locale&motif=emploi',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'un jeune qui cherche un emploi et a le permis, Bavilliers',
    reponses: 'commune=90008_200069052_Bavilliers&age=22&situations=demandeur-emploi&permis=b',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'une personne qui passe des entretiens, sans permis, Giromagny',
    reponses:
      'commune=90052_200069060_Giromagny&age=34&situations=demandeur-emploi&permis=aucun&accompagne_par=france-travail&motif=entretien',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'une personne au RSA qui reprend un emploi, Belfort',
    reponses:
      'commune=90010_200069052_Belfort&age=41&situations=beneficiaire-rsa&permis=b&accompagne_par=departement&motif=emploi',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'un intérimaire sans permis, Delle',
    reponses: 'commune=90033_249000241_Delle&age=25&situations=interimaire&permis=aucun&motif=emploi',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'une salariée dont la voiture est en panne, Bavilliers',
    reponses: 'commune=90008_200069052_Bavilliers&age=52&situations=salarie&permis=b&motif=emploi',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'un lycéen, Giromagny',
    reponses:
      'commune=90052_200069060_Giromagny&age=16&situations=collegien-lyceen&permis=aucun&motif=formation',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'une étudiante, Belfort',
    reponses: 'commune=90010_200069052_Belfort&age=21&situations=etudiant&permis=aucun&motif=formation',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'un retraité qui va se soigner, Delle',
    reponses: 'commune=90033_249000241_Delle&age=70&situations=retraite&handicap=non&motif=sante',
  },
  {
    territoire: 'territoire-de-belfort',
    qui: 'une personne arrivée depuis peu, Bavilliers',
    reponses:
      'commune=90008_200069052_Bavilliers&age=33&situations=sans-statut&permis=aucun&niveau_francais=A2&primo_arrivant=oui&accompagne_par=centre-social&motif=demarches',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'une apprentie de 17 ans, sans permis, Saint-Claude',
    reponses: 'commune=39478_200026573_Saint-Claude&age=17&situations=apprenti&permis=aucun&motif=formation',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'un jeune suivi par la mission locale, qui a le code, Lavans-lès-Saint-Claude',
    reponses:
      'commune=39286_200026573_Lavans-lès-Saint-Claude&age=19&situations=demandeur-emploi&permis=code&accompagne_par=mission-locale&motif=emploi',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'un jeune qui cherche un emploi et a le permis, La Pesse',
    reponses: 'commune=39413_200026573_La Pesse&age=22&situations=demandeur-emploi&permis=b',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'une personne qui passe des entretiens, sans permis, Hauts de Bienne',
    reponses:
      'commune=39368_243900479_Hauts de Bienne&age=34&situations=demandeur-emploi&permis=aucun&accompagne_par=france-travail&motif=entretien',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'une personne au RSA qui reprend un emploi, Saint-Claude',
    reponses:
      'commune=39478_200026573_Saint-Claude&age=41&situations=beneficiaire-rsa&permis=b&accompagne_par=departement&motif=emploi',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'un intérimaire sans permis, Lavans-lès-Saint-Claude',
    reponses:
      'commune=39286_200026573_Lavans-lès-Saint-Claude&age=25&situations=interimaire&permis=aucun&motif=emploi',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'une salariée dont la voiture est en panne, La Pesse',
    reponses: 'commune=39413_200026573_La Pesse&age=52&situations=salarie&permis=b&motif=emploi',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'un lycéen, Hauts de Bienne',
    reponses:
      'commune=39368_243900479_Hauts de Bienne&age=16&situations=collegien-lyceen&permis=aucun&motif=formation',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'une étudiante, Saint-Claude',
    reponses: 'commune=39478_200026573_Saint-Claude&age=21&situations=etudiant&permis=aucun&motif=formation',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'un retraité qui va se soigner, Lavans-lès-Saint-Claude',
    reponses:
      'commune=39286_200026573_Lavans-lès-Saint-Claude&age=70&situations=retraite&handicap=non&motif=sante',
  },
  {
    territoire: 'haut-jura-saint-claude',
    qui: 'une personne arrivée depuis peu, La Pesse',
    reponses:
      'commune=39413_200026573_La Pesse&age=33&situations=sans-statut&permis=aucun&niveau_francais=A2&primo_arrivant=oui&accompagne_par=centre-social&motif=demarches',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'une apprentie de 17 ans, sans permis, Haguenau',
    reponses: 'commune=67180_200067874_Haguenau&age=17&situations=apprenti&permis=aucun&motif=formation',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'un jeune suivi par la mission locale, qui a le code, Bischwiller',
    reponses:
      'commune=67046_200067874_Bischwiller&age=19&situations=demandeur-emploi&permis=code&accompagne_par=mission-locale&motif=emploi',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'un jeune qui cherche un emploi et a le permis, Wissembourg',
    reponses: 'commune=67544_246700926_Wissembourg&age=22&situations=demandeur-emploi&permis=b',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'une personne qui passe des entretiens, sans permis, Niederbronn-les-Bains',
    reponses:
      'commune=67324_246701098_Niederbronn-les-Bains&age=34&situations=demandeur-emploi&permis=aucun&accompagne_par=france-travail&motif=entretien',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'une personne au RSA qui reprend un emploi, Haguenau',
    reponses:
      'commune=67180_200067874_Haguenau&age=41&situations=beneficiaire-rsa&permis=b&accompagne_par=departement&motif=emploi',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'un intérimaire sans permis, Bischwiller',
    reponses: 'commune=67046_200067874_Bischwiller&age=25&situations=interimaire&permis=aucun&motif=emploi',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'une salariée dont la voiture est en panne, Wissembourg',
    reponses: 'commune=67544_246700926_Wissembourg&age=52&situations=salarie&permis=b&motif=emploi',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'un lycéen, Niederbronn-les-Bains',
    reponses:
      'commune=67324_246701098_Niederbronn-les-Bains&age=16&situations=collegien-lyceen&permis=aucun&motif=formation',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'une étudiante, Haguenau',
    reponses: 'commune=67180_200067874_Haguenau&age=21&situations=etudiant&permis=aucun&motif=formation',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'un retraité qui va se soigner, Bischwiller',
    reponses: 'commune=67046_200067874_Bischwiller&age=70&situations=retraite&handicap=non&motif=sante',
  },
  {
    territoire: 'alsace-du-nord',
    qui: 'une personne arrivée depuis peu, Wissembourg',
    reponses:
      'commune=67544_246700926_Wissembourg&age=33&situations=sans-statut&permis=aucun&niveau_francais=A2&primo_arrivant=oui&accompagne_par=centre-social&motif=demarches',
  },
  {
    territoire: 'grand-est',
    qui: 'une apprentie de 17 ans, sans permis, Charleville-Mézières',
    reponses:
      'commune=08105_200041630_Charleville-Mézières&age=17&situations=apprenti&permis=aucun&motif=formation',
  },
  {
    territoire: 'grand-est',
    qui: 'un jeune suivi par la mission locale, qui a le code, Vandœuvre-lès-Nancy',
    reponses:
      'commune=54547_245400676_Vandœuvre-lès-Nancy&age=19&situations=demandeur-emploi&permis=code&accompagne_par=mission-locale&motif=emploi',
  },
  {
    territoire: 'grand-est',
    qui: 'un jeune qui cherche un emploi et a le permis, Langres',
    reponses: 'commune=52269_200072999_Langres&age=22&situations=demandeur-emploi&permis=b',
  },
  {
    territoire: 'grand-est',
    qui: 'une personne qui passe des entretiens, sans permis, Mulhouse',
    reponses:
      'commune=68224_200066009_Mulhouse&age=34&situations=demandeur-emploi&permis=aucun&accompagne_par=france-travail&motif=entretien',
  },
  {
    territoire: 'grand-est',
    qui: 'une personne au RSA qui reprend un emploi, Reims',
    reponses:
      'commune=51454_200067213_Reims&age=41&situations=beneficiaire-rsa&permis=b&accompagne_par=departement&motif=emploi',
  },
  {
    territoire: 'grand-est',
    qui: 'un intérimaire sans permis, Woippy',
    reponses: 'commune=57751_200039865_Woippy&age=25&situations=interimaire&permis=aucun&motif=emploi',
  },
  {
    territoire: 'grand-est',
    qui: 'une salariée dont la voiture est en panne, Charleville-Mézières',
    reponses: 'commune=08105_200041630_Charleville-Mézières&age=52&situations=salarie&permis=b&motif=emploi',
  },
  {
    territoire: 'grand-est',
    qui: 'un lycéen, Vandœuvre-lès-Nancy',
    reponses:
      'commune=54547_245400676_Vandœuvre-lès-Nancy&age=16&situations=collegien-lyceen&permis=aucun&motif=formation',
  },
  {
    territoire: 'grand-est',
    qui: 'une étudiante, Langres',
    reponses: 'commune=52269_200072999_Langres&age=21&situations=etudiant&permis=aucun&motif=formation',
  },
  {
    territoire: 'grand-est',
    qui: 'un retraité qui va se soigner, Mulhouse',
    reponses: 'commune=68224_200066009_Mulhouse&age=70&situations=retraite&handicap=non&motif=sante',
  },
  {
    territoire: 'grand-est',
    qui: 'une personne arrivée depuis peu, Reims',
    reponses:
      'commune=51454_200067213_Reims&age=33&situations=sans-statut&permis=aucun&niveau_francais=A2&primo_arrivant=oui&accompagne_par=centre-social&motif=demarches',
  },
  {
    territoire: 'sud-essonne',
    qui: 'une apprentie de 17 ans, sans permis, Étampes',
    reponses: 'commune=91223_200017846_Étampes&age=17&situations=apprenti&permis=aucun&motif=formation',
  },
  {
    territoire: 'sud-essonne',
    qui: 'un jeune suivi par la mission locale, qui a le code, Étréchy',
    reponses:
      'commune=91226_249100553_Étréchy&age=19&situations=demandeur-emploi&permis=code&accompagne_par=mission-locale&motif=emploi',
  },
  {
    territoire: 'sud-essonne',
    qui: 'un jeune qui cherche un emploi et a le permis, Le Mérévillois',
    reponses: 'commune=91390_200017846_Le Mérévillois&age=22&situations=demandeur-emploi&permis=b',
  },
  {
    territoire: 'sud-essonne',
    qui: 'une personne qui passe des entretiens, sans permis, Dourdan',
    reponses:
      'commune=91200_249100595_Dourdan&age=34&situations=demandeur-emploi&permis=aucun&accompagne_par=france-travail&motif=entretien',
  },
  {
    territoire: 'sud-essonne',
    qui: 'une personne au RSA qui reprend un emploi, Étampes',
    reponses:
      'commune=91223_200017846_Étampes&age=41&situations=beneficiaire-rsa&permis=b&accompagne_par=departement&motif=emploi',
  },
  {
    territoire: 'sud-essonne',
    qui: 'un intérimaire sans permis, Étréchy',
    reponses: 'commune=91226_249100553_Étréchy&age=25&situations=interimaire&permis=aucun&motif=emploi',
  },
  {
    territoire: 'sud-essonne',
    qui: 'une salariée dont la voiture est en panne, Le Mérévillois',
    reponses: 'commune=91390_200017846_Le Mérévillois&age=52&situations=salarie&permis=b&motif=emploi',
  },
  {
    territoire: 'sud-essonne',
    qui: 'un lycéen, Dourdan',
    reponses:
      'commune=91200_249100595_Dourdan&age=16&situations=collegien-lyceen&permis=aucun&motif=formation',
  },
  {
    territoire: 'sud-essonne',
    qui: 'une étudiante, Étampes',
    reponses: 'commune=91223_200017846_Étampes&age=21&situations=etudiant&permis=aucun&motif=formation',
  },
  {
    territoire: 'sud-essonne',
    qui: 'un retraité qui va se soigner, Étréchy',
    reponses: 'commune=91226_249100553_Étréchy&age=70&situations=retraite&handicap=non&motif=sante',
  },
  {
    territoire: 'sud-essonne',
    qui: 'une personne arrivée depuis peu, Le Mérévillois',
    reponses:
      'commune=91390_200017846_Le Mérévillois&age=33&situations=sans-statut&permis=aucun&niveau_francais=A2&primo_arrivant=oui&accompagne_par=centre-social&motif=demarches',
  },
];
