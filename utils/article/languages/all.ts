import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { PageWords } from './words.ts';
import { zh } from './zh.ts';

/** Every language file of this folder, sorted by tag. */
export const languages: PageWords[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  he,
  is,
  it,
  ja,
  ko,
  nb,
  nl,
  nn,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  zh,
];
