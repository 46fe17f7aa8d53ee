/** What holds for the letters of every dossier and every ministry. */
import { statusWords } from '../status-words.js';
import type { Profile } from './profile.js';

export const generic: Profile = {
  id: 'generic',
  about:
    'Every dossier without a profile of its own: the words that letters of all ministries share, no list of measures.',
  dossiers: [],
  measures: [],
  statusWords,
  series: [
    {
      name: 'maatregel',
      words: ['maatregel', 'maatregelen', 'verbetermaatregel', 'verbetermaatregelen', 'submaatregel', 'submaatregelen'],
      lists: ['maatregelen', 'verbetermaatregelen'],
    },
    { name: 'prioriteit', words: ['prioriteit', 'prioriteiten'], lists: ['prioriteiten'] },
    { name: 'thema', words: ['thema', "thema's", 'hoofdthema', "hoofdthema's"], lists: ["thema's"] },
    { name: 'actie', words: ['actie', 'acties', 'actiepunt', 'actiepunten'], lists: [] },
    { name: 'aanbeveling', words: ['aanbeveling', 'aanbevelingen'], lists: [] },
    { name: 'actielijn', words: ['actielijn', 'actielijnen'], lists: ['actielijnen'] },
    { name: 'speerpunt', words: ['speerpunt', 'speerpunten'], lists: ['speerpunten'] },
    { name: 'pijler', words: ['pijler', 'pijlers'], lists: ['pijlers'] },
  ],
  organisations: [],
};
