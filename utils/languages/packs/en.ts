import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'en',

  sentences: {
    abbreviations: words(`
      Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Pres Gov Sen Sens Rep Reps Amb Sec Atty Supt Asst Assn Gen Lt Col Maj
      Capt Cmdr Adm Sgt Cpl Pvt Brig Insp Det St Ste Mt Ft Jr Sr Esq Messrs Mme Mlle Sir Inc Ltd Co Corp Bros
      Cos Univ Dept Dist Est No Nos vs v cf viz al ca c approx est fig figs p pp vol ch ed eds
      Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
      Ave Blvd Rd Calif Fla Ala Ariz Ark Colo Conn Del Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev
      Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que
    `),
    openers: words(`
      the a an this that these those he she it they we you i his her its their our my there here but and or so if
      when while after before as at in on for from with by to since until although though however meanwhile what
      who why how where which some many most more all no not one two both each every other another under over
      about during despite according even still yet now then also
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a about above after again against all also am an and any are aren't as at be because been before being
      below between both but by can can't could couldn't did didn't do does doesn't doing don't down during each
      even few for from further get got had has have having he her here hers herself him himself his how i if in
      into is isn't it its it's itself just last like made make many may me might more most much must my new no
      nor not now of off on once one only or other our out over own said same say says she should since so some
      still such take than that that's the their them then there these they this those through to too two under
      until up us very was wasn't we well were what when where which while who whom whose why will with would
      yet you your year years told according
    `),
    anaphora: [
      ...words(`
        he she it they him her them his hers its their theirs this that these those such here there then thus
        but and or so yet nor however therefore moreover furthermore meanwhile nevertheless nonetheless besides
        instead otherwise likewise similarly consequently accordingly also afterwards afterward later earlier
        it's that's he's she's they're there's both neither either another others
      `),
      'in addition',
      'in contrast',
      'in fact',
      'in turn',
      'in the meantime',
      'in other words',
      'as a result',
      'as well as',
      'at the same time',
      'at that',
      'after that',
      'after this',
      'because of this',
      'by contrast',
      'despite this',
      'even so',
      'for example',
      'for instance',
      'for this',
      'for that',
      'on the other hand',
      'on the contrary',
      'on top of that',
      'the latter',
      'the former',
      'the same',
      'the two',
      'the pair',
      'until then',
      'since then',
      'what is more',
      'still,',
      'now,',
      'again,',
      'of course',
    ],
  },
};
