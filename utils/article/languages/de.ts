import type { PageWords } from './words.ts';

export const de: PageWords = {
  tag: 'de',
  inBrief: ['das wichtigste in kürze', 'auf einen blick', 'darum geht s', 'kurz zusammengefasst', 'zusammenfassung', 'in kürze', 'das wichtigste', 'kurz gesagt', 'kernpunkte', 'das müssen sie wissen', 'die wichtigsten punkte'],
  readMore: ['lesen sie auch', 'lesen sie mehr', 'mehr zum thema', 'lies auch', 'weiterlesen', 'auch interessant', 'mehr dazu', 'mehr lesen', 'siehe auch', 'passend dazu', 'lesen sie hier', 'lesen sie dazu', 'zum thema', 'mehr über', 'hier lesen sie', 'das könnte sie auch interessieren'],
  afterwards: ['mehr zum thema', 'themen', 'schlagworte', 'kommentare', 'meistgelesen', 'das könnte sie auch interessieren', 'weitere artikel', 'artikel teilen', 'über den autor', 'zur autorin', 'zum autor', 'auch interessant', 'zur startseite', 'empfehlungen der redaktion', 'mehr aus'],
  promotion: ['newsletter', 'abonnieren', 'jetzt anmelden', 'app herunterladen', 'laden sie die app', 'folgen sie uns', 'jetzt testen', 'jetzt abonnieren', 'bereits abonnent', 'unterstützen sie', 'jetzt registrieren', 'whatsapp kanal'],
  by: ['von', 'text', 'text von', 'aus'],
  and: ['und'],
  published: ['veröffentlicht', 'erstellt', 'stand', 'erschienen'],
  updated: ['aktualisiert', 'zuletzt aktualisiert', 'letzte aktualisierung', 'geändert'],
  credit: ['foto', 'fotos', 'bild', 'quelle', 'bildquelle', 'copyright', 'illustration', 'grafik', 'archivbild', 'symbolbild', 'video'],
  controls: ['anzeige', 'werbung', 'teilen', 'anhören', 'artikel anhören', 'merken', 'drucken', 'link kopieren', 'mehr anzeigen', 'vollbild', 'schließen', 'vorlesen', 'lesezeit', 'zum vergrößern klicken', 'externer inhalt'],
  months: ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
};
