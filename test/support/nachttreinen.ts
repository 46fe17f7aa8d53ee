import { generic } from '../../src/index.js';
import type { Profile } from '../../src/index.js';

/** The night trains, dossier 40 212: the twelve measures of the Aanpak Nachttrein. */
export const nachttreinen: Profile = {
  ...generic,
  id: 'nachttreinen',
  about: 'Night trains (dossier 40 212): the measures of the Aanpak Nachttrein of 2024.',
  dossiers: ['40212'],
  statusWords: [
    ...generic.statusWords,
    { state: 'in_progress', why: 'what this dossier says of work that goes on', phrases: ['onderweg'] },
  ],
  series: [...generic.series, { name: 'spoor', words: ['spoor', 'sporen'], lists: ['sporen'] }],
  organisations: ['Slaap en Spoor'],
  measures: [
    { number: '5', titles: ['Garantiefonds voor nieuw slaapmaterieel'], terms: ['garantiefonds', 'slaapwagen*'] },
    { number: '7', titles: ['Opleiding voor nachtpersoneel'], terms: ['leergang', 'nachtpersoneel'] },
    { number: '9', titles: ['Proef met een autoslaaptrein'], terms: ['autoslaaptrein*'] },
    { number: '10', titles: ['Vaste nachtpaden in de dienstregeling'], terms: ['nachtpad*', 'slaapwagen*'] },
  ],
};
