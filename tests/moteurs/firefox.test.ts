import { playParcours } from './play-parcours.ts';

playParcours('firefox');
