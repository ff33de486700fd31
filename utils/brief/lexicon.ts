import type { Pack } from '../languages/pack.ts';
import { GivenNames } from '../text/given-names.ts';
import type { Frame, Gender, Lexicon, PronounKind, Refusal, Role, RoleKind } from '../text/lexicon.ts';
import { entries, Phrases } from '../text/phrases.ts';
import { classesOf } from './word-classes-of.ts';

const FRAMES: Frame[] = ['say', 'tell', 'hold', 'call', 'urge', 'judge', 'beside', 'cite'];
/** A pack with all that statements and sources need. */
export type VoicesPack = Pack & Required<Pick<Pack, 'grammar' | 'statements' | 'sources'>>;

export const speaks = (pack: Pack | null): pack is VoicesPack =>
  Boolean(pack?.grammar && pack.statements && pack.sources);

const compiled = new WeakMap<Pack, Lexicon>();

const singles = (words: string | undefined): string[] => entries(words).map((entry) => entry.join(' '));

const byGender = (words: { masculine?: string; feminine?: string; plural?: string } = {}) => ({
  masculine: singles(words.masculine),
  feminine: singles(words.feminine),
  plural: singles(words.plural),
});

/** Endings and what takes their place: "ové_ová", "em_-". */
const pairs = (words: string | undefined): [string, string][] =>
  entries(words).map(([from, to]) => [from ?? '', to === '-' ? '' : (to ?? '')]);

/** A pack's word lists as look-ups; made once a pack. */
export function lexiconOf(pack: VoicesPack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile({ tag, grammar, statements, sources }: VoicesPack): Lexicon {
  const roles = rolesOf(sources.roles);
  const frames = framesOf(statements.cues);
  const cues = new Phrases<Frame[]>();
  for (const [entry, list] of frames) cues.add(entry, list);
  return {
    tag,
    capitalNouns: grammar.capitalNouns ?? false,
    compounds: grammar.compounds ?? false,
    unspaced: grammar.unspaced ?? false,
    bracket: grammar.bracket ?? false,
    nounChains: grammar.nounChains ?? false,
    enclitics: singles(grammar.enclitics),
    topics: singles(grammar.topics),
    nominalEndings: singles(grammar.nominalEndings),
    mainTopics: singles(grammar.mainTopics),
    clauseEnds: entries(grammar.clauseEnds)
      .map((parts) => ({ form: parts.join(''), kept: parts.length > 1 ? parts[0]!.length : 0 }))
      .sort((a, b) => b.form.length - a.form.length),
    relativeParticle: grammar.relativeParticle ?? '',
    sourceEndings: singles(statements.sourceEndings),
    occasions: singles(statements.occasions),
    afterForms: singles(statements.accordingToAfter),
    beforeForms: singles(statements.accordingTo).sort((a, b) => b.length - a.length),
    cueForms: singles(`${statements.cues.say} ${statements.cues.beside ?? ''}`),
    refusals: singles(statements.declined),
    fullClauses: grammar.fullClauses ?? false,
    infinitives: singles(grammar.infinitives),
    clauseCommas: grammar.clauseCommas ?? false,
    bareNames: grammar.bareNames ?? false,
    pastEndings: singles(grammar.pastEndings),
    verbSecond: grammar.verbSecond ?? grammar.freeOrder ?? false,
    freeOrder: grammar.freeOrder ?? false,
    titlesBehind: grammar.titlesBehind ?? false,
    proDrop: grammar.proDrop ?? false,
    verbGender: byGender(grammar.verbGender),
    personEndings: byGender(grammar.personEndings),
    verbEndings: singles(grammar.verbEndings),
    obliqueEndings: singles(grammar.obliqueEndings),
    partitives: new Set(singles(grammar.partitives)),
    attributiveEndings: singles(grammar.attributiveEndings),
    origins: new Set(singles(grammar.origins)),
    subjectRelatives: new Set(singles(grammar.subjectRelatives)),
    obliqueArticles: new Set(singles(grammar.obliqueArticles)),
    singularArticles: new Set(singles(grammar.singularArticles)),
    adjectiveEndings: singles(grammar.adjectiveEndings),
    predicateEndings: singles(grammar.predicateEndings),
    genitiveEndings: singles(grammar.genitiveEndings),
    objectEndings: singles(grammar.objectEndings),
    toldEndings: singles(grammar.toldEndings),
    reflexives: new Set(singles(grammar.reflexives)),
    commonEndings: singles(grammar.commonEndings),
    hearers: new Set(singles(statements.hearers)),
    hearerEndings: singles(statements.hearerEndings),
    dashes: statements.dashes ?? false,
    innerDashes: statements.innerDashes ?? false,
    innerCommas: statements.innerCommas ?? false,
    marks: statements.marks,
    classes: classesOf(
      grammar,
      sources,
      [...frames.keys(), ...singles(statements.cues.bracketed)],
      [...roles.keys()],
      { postpositions: singles(statements.accordingToAfter), neither: singles(statements.neither) },
    ),
    adverbs: new Phrases<true>().add(grammar.adverbs, true),
    adverbEndings: singles(grammar.adverbEndings),
    cues,
    participles: new Set(singles(statements.cues.participles)),
    idle: new Phrases<true>().add(statements.cues.idle, true),
    nouns: new Set(singles(statements.cues.nouns)),
    accordingTo: new Phrases<true>().add(statements.accordingTo, true),
    accordingToAfter: new Phrases<true>().add(statements.accordingToAfter, true),
    accordingToFirst: new Set(singles(statements.accordingToFirst)),
    ownWords: new Phrases<true>().add(statements.ownWords, true),
    hearing: new Set(singles(statements.cues.hearing)),
    backward: new Phrases<true>().add(statements.backward, true),
    within: new Set(singles(statements.within)),
    impersonal: new Set(singles(statements.cues.impersonal)),
    accordingToNouns: {
      prepositions: new Set(singles(statements.accordingToNouns?.prepositions)),
      nouns: new Set(singles(statements.accordingToNouns?.nouns)),
    },
    bracketed: new Phrases<true>().add(statements.cues.bracketed, true),
    hearsay: new Phrases<true>().add(statements.hearsay, true),
    onward: new Phrases<true>().add(statements.onward, true),
    reportedMood: new Set(singles(statements.reportedMood)),
    reportedAlone: new Set(singles(statements.reportedAlone)),
    disputed: new Set(singles(statements.disputed)),
    declined: new Phrases<Refusal>()
      .add(statements.declined, 'subject')
      .add(statements.declinedObject, 'object')
      .add(statements.declinedOnward, 'onward'),
    neither: new Set(singles(statements.neither)),
    replies: new Phrases<true>().add(statements.replies, true),
    toMedium: new Set(singles(statements.toMedium)),
    mediumPhrases: new Phrases<true>().add(statements.mediumPhrases, true),
    pronouns: new Map(
      Object.entries(sources.pronouns).flatMap(([kind, words]) =>
        singles(words).map((w) => [w, kind as PronounKind]),
      ),
    ),
    subjectPronouns: new Set(
      Object.entries(sources.pronouns).flatMap(([kind, words]) =>
        kind === 'first' ? singles(words) : singles(words).slice(0, 1),
      ),
    ),
    gendered: Boolean(sources.pronouns.masculine),
    titles: new Map(
      Object.entries(sources.titles).flatMap(([kind, words]) =>
        singles(words).map(
          (w) => [w.replace(/\.$/, ''), kind === 'neutral' ? null : (kind as Gender)] as const,
        ),
      ),
    ),
    roles,
    roleBases: grammar.nounChains ? basesOf(sources.roles) : new Map(),
    roleLengths: [...new Set([...roles.keys()].map((word) => word.length))].sort((a, b) => b - a),
    organizations: new Phrases<true>().add(sources.organizations, true).add(countryNames(tag), true),
    givenNames: new GivenNames([
      ...singles(sources.givenNames?.masculine).map((w) => [w, 'masculine'] as const),
      ...singles(sources.givenNames?.feminine).map((w) => [w, 'feminine'] as const),
    ]),
    outletWords: singles(sources.outletWords),
    quotedNames: sources.quotedNames ?? false,
    bodyParticles: new Set(singles(sources.bodyParticles)),
    renamingArticles: new Set(singles(sources.renamingArticles)),
    courts: new Set(singles(sources.courts)),
    standIns: new Set(singles(sources.standIns)),
    possessorEndings: singles(sources.possessorEndings),
    surnameEndings: singles(sources.surnameEndings),
    feminineSurnames: singles(sources.feminineSurnames),
    feminineOutlets: new Set(singles(sources.feminineOutlets)),
    headOf: new Set(singles(sources.headOf)),
    definiteEndings: singles(sources.definiteEndings),
    textEndings: singles(sources.textEndings),
    genitives: singles(sources.genitives),
    nameEndings: singles(sources.nameEndings),
    caseEndings: {
      masculine: pairs(sources.caseEndings?.masculine),
      feminine: pairs(sources.caseEndings?.feminine),
      neutral: pairs(sources.caseEndings?.neutral),
    },
    anonymity: new Phrases<true>().add(sources.anonymity, true),
    placePrepositions: new Set(singles(sources.placePrepositions)),
    documentBy: new Set(singles(sources.documentBy)),
    obtained: new Phrases<true>().add(sources.obtained, true),
  };
}

/** Countries speak too: "China said". Their names come with the browser. */
function countryNames(tag: string): string {
  const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  return REGIONS.map((code) => names.of(code) ?? '')
    .filter((name) => /^[\p{L} -]+$/u.test(name))
    .map((name) => name.replaceAll(' ', '_'))
    .join(' ');
}

/** ISO 3166-1, and the union that speaks like a state. */
const REGIONS = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU ' +
  'CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET EU FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE ' +
  'IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN ' +
  'MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG ' +
  'SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'
).split(' ');

function framesOf(cues: VoicesPack['statements']['cues']): Map<string, Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const frame of FRAMES) {
    for (const entry of entries(cues[frame])) {
      const key = entry.join('_');
      const list = frames.get(key) ?? [];
      if (!list.includes(frame)) list.push(frame);
      frames.set(key, list);
    }
  }
  return frames;
}

function rolesOf({ feminineEnding, ...roles }: VoicesPack['sources']['roles']): Map<string, Role> {
  const map = new Map<string, Role>();
  const add = (word: string, role: Role) => {
    if (!map.has(word)) map.set(word, role);
  };
  for (const [key, words] of Object.entries(roles) as [RoleKind | Gender | 'institution', string][]) {
    const gender = key === 'masculine' || key === 'feminine' ? key : null;
    const unique = key === 'institution';
    const kind: RoleKind = gender ? 'person' : unique ? 'organization' : (key as RoleKind);
    for (const word of singles(words)) add(word, { kind, gender, unique });
  }
  if (feminineEnding)
    for (const word of singles(roles.person))
      add(word.replace(/e$/, '') + feminineEnding, { kind: 'person', gender: 'feminine', unique: false });
  return map;
}

/** Packs give a noun's forms in a row, that of a subject first: what begins like the row's first word is a form of it. */
function basesOf(roles: VoicesPack['sources']['roles']): Map<string, string> {
  const bases = new Map<string, string>();
  for (const words of Object.values({ ...roles, feminineEnding: '' })) {
    let base = '';
    for (const word of singles(words)) {
      const stem = base.slice(0, Math.max(4, base.length - 2));
      if (base.length < 4 || !word.startsWith(stem) || word.length - stem.length > 4) base = word;
      if (!bases.has(word)) bases.set(word, base);
    }
  }
  return bases;
}
