import fc from 'fast-check';

// Toujours les mêmes tirages : un essai qui échoue échoue chez tout le monde, et dit quelque chose du changement. Pour
// chercher plus loin, changez la graine le temps d’une exploration.
fc.configureGlobal({ seed: 20_261_128 });

export default fc;
