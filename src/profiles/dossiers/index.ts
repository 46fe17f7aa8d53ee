/** Which profile serves a letter: a choice by its dossiers, made in data. */
import { generic } from './generic.js';
import { passendOnderwijs } from './passend-onderwijs.js';
import type { Profile } from './profile.js';

export { generic } from './generic.js';
export type { ListedMeasure, Profile, SeriesWords } from './profile.js';

/** Every profile that comes with the programme. */
export const profiles: readonly Profile[] = [passendOnderwijs];

/** The first profile that names one of a letter's dossiers, in the letter's order; else the generic one. */
export const profileFor = (dossiers: readonly string[], known: readonly Profile[] = profiles): Profile =>
  dossiers.flatMap((dossier) => known.filter((profile) => profile.dossiers.includes(dossier)))[0] ?? generic;
