import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'de',

  sentences: {
    abbreviations: words(`
      Dr Prof Hr Hrn Fr Frl St Ing Dipl Mag Bd bzw ca evtl etc ggf inkl exkl sog usw vgl Nr Tel Abs Aufl Anm
      Str Abb bspw dgl ebd einschl entspr geb gest gegr jr sen Mio Mrd Tsd Jh Jhd Chr Hrsg i.d.R z.B u.a d.h
      u.U o.ä z.T s.o s.u v.a bzgl rd zzgl S Mr Mrs Jan Feb Apr Jun Jul Aug Sept Okt Nov Dez Bf Hbf
    `),
    openers: words(`
      der die das den dem des ein eine einer er sie es wir ihr ich man in im am an auf bei nach vor für mit
      von zu zum zur aus über um und aber oder doch denn wenn als da so auch noch nur nun dann seit während
      weil obwohl trotz laut dies diese dieser dieses damit dabei dazu danach jedoch zudem allerdings was
      wer wie wo warum hier dort kein keine alle viele einige zwei drei beide sein seine ihre unser
    `),
    ordinalsAfter: words(`
      am dem den der des die das vom zum zur beim im ab bis seit ihr ihrem ihren ihrer sein seinem seinen
      seiner
    `),
  },

  summary: {
    stopwords: words(`
      ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch
      auf aus bei beim bereits bis bisher da dabei dadurch dafür damit danach dann das dass dazu dein deine
      dem den denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort
      du durch ein eine einem einen einer eines einige einigen er erst es etwa etwas euch für gab gegen geht
      gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im
      immer in indem ins ist jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen konnte können
      könnte laut mal man mehr mein meine mich mir mit mitte muss müssen nach nachdem neue neuen nicht
      nichts noch nun nur ob oder ohne sagt sagte sehr sei seien sein seine seinem seinen seiner seit selbst
      sich sie sind so soll sollen sollte sollten sondern sonst sowie statt über um und uns unser unter viel
      viele vom von vor wann war waren warum was weil weiter weitere weiteren welche wenn wer werde werden
      wie wieder will wir wird wo wollen wollte worden wurde wurden während zu zum zur zwar zwischen
    `),
    negations: words(
      'nicht nie niemals kein keine keinen keinem keiner keines niemand niemanden nichts weder ohne',
    ),
    anaphora: [
      ...words(`
        er sie es ihn ihm ihr ihnen ihre sein seine dessen deren dies diese dieser dieses diesem diesen jene
        jener jenes derjenige hier dort da dann damals dabei dadurch dafür dagegen daher dahinter damit
        danach daneben daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu deshalb
        deswegen demnach demzufolge dennoch doch denn aber und oder sondern jedoch allerdings außerdem zudem
        ferner auch ebenfalls ebenso zugleich gleichzeitig inzwischen mittlerweile trotzdem stattdessen
        vielmehr folglich somit also nämlich schließlich andernfalls ansonsten später zuvor beide solche
        solcher solches hingegen indes indessen so beispielsweise zusätzlich darüber überdies
      `),
      'im gegensatz dazu',
      'im übrigen',
      'zum beispiel',
      'mit anderen worten',
      'aus diesem grund',
      'unter anderem',
      'auf der anderen seite',
      'nach wie vor',
      'das gleiche',
      'das ist',
      'das sei',
      'das war',
      'das hat',
      'das habe',
      'das wäre',
      'das könne',
      'das würde',
      'die beiden',
      'der ist',
      'die sind',
      'keiner von ihnen',
      'einer von ihnen',
      'eine von ihnen',
      'viele von ihnen',
      'einige von ihnen',
      'die meisten von ihnen',
      'der hat',
      'der hatte',
      'der war',
      'der wird',
      'der wurde',
      'der soll',
      'der sollte',
      'der kann',
      'der konnte',
      'der will',
      'der wollte',
      'der habe',
      'der sei',
      'die hat',
      'die hatte',
      'die ist',
      'die war',
      'die wird',
      'die wurde',
      'die soll',
      'die sollte',
      'die kann',
      'die konnte',
      'die will',
      'die wollte',
      'die habe',
      'die sei',
      'das hatte',
      'das wird',
      'das wurde',
      'das soll',
      'das sollte',
      'das kann',
      'das konnte',
      'das will',
      'das wollte',
    ],
  },
};
