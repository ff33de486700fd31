import { de } from './de.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import type { PageWords } from './words.ts';

/** Every language file of this folder, sorted by tag. */
export const languages: PageWords[] = [de, en, sv];
