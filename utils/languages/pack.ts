/**
 * What Lede knows of a language. A pack is data only, one file in `packs/`, named by its BCP 47 tag.
 * Each stage reads its own part; `grammar` is shared by those that look for speech and for those who speak.
 * How to write one: docs/languages.md.
 */
export interface Pack {
  /** BCP 47, the file's name. */
  tag: string;
  sentences: SentenceData;
  summary: SummaryData;
  /** Statements and sources are looked for where all three are given. */
  grammar?: GrammarData;
  statements?: StatementData;
  sources?: SourceData;
}

/**
 * Word forms, parted by white space, lower case, as they stand in print: every inflected form that news uses
 * is an entry of its own ("säger sa sade sagt"). `_` joins the words of one entry ("according_to"); `*` between
 * two words of an entry stands for up to ten words of any kind, none of them parted off by a comma ("teilte_*_mit", "declined_*_to_comment").
 */
export type Words = string;

/** For the splitting of sentences. */
export interface SentenceData {
  /**
   * Words that are written with a full stop, without that full stop, in the case they are written in:
   * "Mr", "bl.a"; with a hyphen, endings of words: "-str". After them a sentence ends only before one of the
   * openers. Single capitals need not be listed.
   */
  abbreviations: string[];
  /**
   * Those of them, for years and units, that end a sentence before any capital, unless it has only begun:
   * "W 1998 r. Kraków …" goes on, "Książka ukazała się w 1998 r." ends.
   */
  closing?: string[];
  /** Words that often open a sentence and are seldom part of a name, lower case: "the", "he", "but". */
  openers: string[];
  /**
   * Where "3." is an ordinal: the words before a number that make it one even before a capital, lower case:
   * "am 3. März". Empty where ordinals are written otherwise.
   */
  ordinalsAfter: string[];
}

/** For the extractive summary. */
export interface SummaryData {
  /** Words that carry no content, lower case. */
  stopwords: string[];
  /**
   * Words that turn a sentence into its opposite, lower case: "not", "nobody", "without". Where words are not
   * spaced or negations are endings, the letters that make them.
   */
  negations: string[];
  /**
   * Openings that leave a sentence hanging in the air without the one before, lower case: pronouns ("he",
   * "this") and connectives ("however", "in addition").
   */
  anaphora: string[];
  /**
   * Pronouns of that list that are articles too ("den nya hamnen"). They leave nothing hanging before a word
   * with one of these endings, an adjective's, that is none of the exceptions.
   */
  articles?: { words: string[]; endings: string[]; except: string[] };
  /**
   * How what a number counts is told from what follows, words or, with a hyphen, endings: `nouns` are counted
   * ("-s people"), `modifiers` stand between ("-a": "60 nya bryggor"). Without either the next word is counted.
   */
  counted?: { nouns?: Words; modifiers?: Words };
}

/**
 * The closed classes of a language: the words that part phrases and clauses from each other. What stands in
 * none of these lists counts as a noun, an adjective or an unknown verb.
 */
export interface GrammarData {
  /** True where common nouns are capitalised, so that a capital tells no name (German). */
  capitalNouns?: boolean;
  /** True where nouns are written together and the last part tells what they are ("finansminister"). */
  compounds?: boolean;
  /** True where words are not parted by spaces (Chinese, Japanese). */
  unspaced?: boolean;
  /** True where an auxiliary stands far before its participle ("hat bei dem Treffen gesagt"); see CueData.bracketed. */
  bracket?: boolean;
  /** True where a fronted phrase puts the subject after its verb ("I går sade Anna Berg att"). */
  verbSecond?: boolean;
  /**
   * True where whose something is stands behind it without a preposition ("директор завода", "mer miasta"): the
   * first noun of a phrase is then its head, and a name behind it may be a possessor's.
   */
  nounChains?: boolean;
  /** True where a clause that is said always opens with its complementiser ("что", "que"), and a noun before a verb may be its object. */
  fullClauses?: boolean;
  /** True where a person's name takes no article, and a name before a noun describes it: "the Open", "Harbour staff". */
  bareNames?: boolean;
  /** Endings of a verb in the past that show where a name before it ends: English "ed". */
  pastEndings?: Words;
  /** True where a comma parts every clause from the one before, with or without a complementiser: "sagte, er komme". */
  clauseCommas?: boolean;
  /** Letters that mark what a sentence is about, where speech ends with its verb: Japanese "は", Korean "은". */
  topics?: Words;
  /** Those of them that mark who speaks where what is said is a clause: Japanese "は". */
  mainTopics?: Words;
  /** With `topics`: particles that end what is said: Japanese "と"; "다_고" where its first part belongs to what is said. */
  clauseEnds?: Words;
  /** What ties a clause to the noun behind it: Chinese "的". */
  relativeParticle?: string;
  /** Endings of a verb that makes a noun of what is said, right before its cue: Turkish "acağını". */
  nominalEndings?: Words;
  /** Pronouns that hang on their verb with a hyphen: "il" in "dit-il", "a-t-il". */
  enclitics?: Words;
  /** True where the subject may stand behind its verb and other phrases ("řekl v úterý novinářům ministr"). */
  freeOrder?: boolean;
  /** True where a person's role stands right behind the name ("Árni Jónsson prófessor"). */
  titlesBehind?: boolean;
  /** True where a subject that is known is left out ("Dodal, že …"). */
  proDrop?: boolean;
  /** Endings by which a verb tells what its subject is: Czech "la" of one woman, "li" of several, German "en" of several. */
  verbGender?: { masculine?: Words; feminine?: Words; plural?: Words };
  /** What denies a verb at its beginning: Czech "ne". */
  negativePrefix?: string;
  /** Endings of words that are finite verbs, unless a list knows them otherwise: Czech "uje", "ila". */
  verbEndings?: Words;
  /** Endings of adjectives that open the name of a body ("Krajský soud"), with `nounChains`. */
  adjectiveEndings?: Words;
  /** Endings without which a small word before a noun is no adjective: German "er" and "e" of "neuer" and "neue". */
  attributiveEndings?: Words;
  /** Endings of adjectives that describe no noun before them: Czech "ý" of the nominative, with `nounChains`. */
  predicateEndings?: Words;
  /** Endings of what describes a noun before it: Czech "ého ství" with `nounChains`, German "er" ("Angaben örtlicher Behörden"). */
  genitiveEndings?: Words;
  /** Endings of nouns that are no genitive and so end a chain of nouns, with `nounChains`: Russian "ую", "ами". */
  objectEndings?: Words;
  /** Endings of names of one word that are told something, where no subject has them: Czech "u". */
  toldEndings?: Words;
  /** Words that belong to a verb beside them: Czech "se si", Polish "się". */
  reflexives?: Words;
  /** Endings of nouns for those who do something, in the form of a subject: Czech "ista", "ička", "áři". */
  personEndings?: { masculine?: Words; feminine?: Words; plural?: Words };
  /** Endings of words that are no name, though a sentence opens with their capital: Czech "ění", "ně". */
  commonEndings?: Words;
  /** Nouns that end like one of `verbEndings`: Czech "nádraží". */
  nouns?: Words;
  /** Endings of words that are no subject: Czech "ovi", "ému". */
  obliqueEndings?: Words;
  /** Articles, demonstratives, possessives, numerals and quantifiers: they open a noun phrase. */
  determiners?: Words;
  /** Those determiners that bring in somebody new: "a", "some", "en". */
  indefinites?: Words;
  /** Articles that are no subject's: German "den", "dem", "einen". */
  obliqueArticles?: Words;
  /** Articles that show a man or a thing as the subject by themselves: German "der". */
  singularArticles?: Words;
  /** Articles that tie a genitive to the noun before it: German "des", "der". */
  genitiveArticles?: Words;
  prepositions: Words;
  /** Prepositions between a number and those it counts: "of" in "one of the officials". */
  partitives?: Words;
  /** Prepositions behind a person's name that tell where somebody is from ("Anna Berg vom Institut"); others are the verb's. */
  origins?: Words;
  /** "and", "or", "but". */
  conjunctions: Words;
  /** Words that open a clause other than what is said: "when", "because". */
  subordinators: Words;
  /** Words that open what is said: "that", "whether", "att", "dass", "wie". */
  complementisers: Words;
  /** "who", "which", "som". */
  relatives: Words;
  /** Where the verb of such a clause stands last: those that can be its subject, German "der" and "die" of "der die dem". */
  subjectRelatives?: Words;
  /** "as X said", "wie X mitteilte", "som X sade": the word before the subject of such an aside. */
  asWords?: Words;
  /** Words before an infinitive that may make a clause of what is said: German "zu" ("kündigte an, es zu prüfen"). */
  infinitives?: Words;
  /** "has", "had", "will": forms that may stand before the cue and belong to it. */
  auxiliaries: Words;
  /** Those of them that make a passive, whose subject says nothing: "was told". */
  passives?: Words;
  negations: Words;
  /** Words that may stand between a subject, its cue and what is said: "also", "later", "yesterday", "Monday". */
  adverbs: Words;
  /** Endings of adverbs that may stand before a cue: "ly". */
  adverbEndings?: Words;
  /** Common finite verbs that are no cues: they tell where a subject ends. A hundred or so help a lot. */
  verbs?: Words;
}

/** For the statements: how the language marks what somebody says. */
export interface StatementData {
  /** Pairs of opening and closing quotation marks, the usual one first: "“”", "‘’". */
  marks: string[];
  /** True where a paragraph that opens with a dash is speech. */
  dashes?: boolean;
  /** True where dashes close the attribution inside speech ("— Oui, — dit-il. — Non"). */
  innerDashes?: boolean;
  /** True where an attribution may stand between commas inside the quotation marks: « Oui, dit-il, mais … ». */
  innerCommas?: boolean;
  /** Cue verbs by their frame, conjugated. */
  cues: CueData;
  /** Prepositions before the source: "according to", "enligt", "laut". */
  accordingTo: Words;
  /** Phrases by which the subject of a sentence is its source: Czech "podle_svých_slov". */
  ownWords?: Words;
  /** Words that stand for the sentence before, where it is what was said: "об_этом" (сообщил X), "lo" (ha detto X). */
  backward?: Words;
  /** Prepositions before a body that speaks through its people: "в" in "заявили в министерстве". */
  within?: Words;
  /** Prepositions that name a source only where they open a sentence and a speaker follows: "pour", "per". */
  accordingToFirst?: Words;
  /** Postpositions behind the source: "zufolge". */
  accordingToAfter?: Words;
  /** Prepositions that name a source only with certain nouns: "nach Angaben", "nach Polizeiangaben". */
  accordingToNouns?: { prepositions: Words; nouns: Words };
  /** Phrases without a source of their own that mark hearsay: "reportedly", "ska ha", "soll". */
  hearsay?: Words;
  /** Verb forms that mark a sentence as reported without a cue: German "sei", "habe". It goes on with the last speaker. */
  reportedMood?: Words;
  /** Nouns for what others have said, so that the subject beside them is not who says it: "Vorwurf", "Darstellung". */
  disputed?: Words;
  /** Those forms of `reportedMood` that show it even where nobody has spoken before: "sei", "habe". */
  reportedAlone?: Words;
  /** Adverbs of a sentence that goes on with what the last source says: German "demnach". */
  onward?: Words;
  /** Refusals whose subject is who declined: "declined to comment", "ville inte kommentera". */
  declined: Words;
  /** Refusals that name who declined behind them: "could not reach", "har sökt". */
  declinedObject?: Words;
  /** Verbs of who sends a question on to somebody else, with whom the sentence ends: "hänvisar_till" (förvaltningen). */
  declinedOnward?: Words;
  /** Words that deny each of several subjects: "neither", "varken", "ni". */
  neither?: Words;
  /** What is said of a reply or a comment, which such a word turns into a refusal: "would comment", "ville kommentera". */
  replies?: Words;
  /** Prepositions between the cue and the medium: "to" (told, said to), "till", "gegenüber". */
  toMedium: Words;
  /** Nouns in the form that shows that they are told something: Czech "serveru", "novinářům". */
  hearers?: Words;
  /** Endings of names that are told something: Finnish "lle". */
  hearerEndings?: Words;
  /** Endings of a source before `accordingToAfter`: Korean "에". */
  sourceEndings?: Words;
  /** Where a script is read as letters: words that end or open a phrase of where it was said ("記者会見で", "在"). */
  occasions?: Words;
  /** Phrases that lead to a medium or an occasion: "in an interview with", "i en intervju med", "på". */
  mediumPhrases: Words;
}

/** Verbs that mark speech. A form may stand in several frames; the first below that fits wins. */
export interface CueData {
  /** Saying: takes a quote, a clause with or without "that", and may follow what was said ("…, says X"). */
  say: Words;
  /** Telling: as `say`, with the person told right behind it ("told reporters that"). */
  tell?: Words;
  /** Holding, showing, finding: takes a clause; without a complementiser only if it follows ("…, the report found"). */
  hold?: Words;
  /** Naming: what is called what ("called it “a farce”"); a statement only where part of it is quoted. */
  call?: Words;
  /** Wanting and demanding: takes an infinitive or a thing ("urged him to go", "called for calm"). */
  urge?: Words;
  /** Judging: the thing judged is what was said ("criticised the plan"). */
  judge?: Words;
  /** Those forms above whose source is a text behind a preposition: "говорится" (в отчёте), "si_legge" (nella nota). */
  impersonal?: Words;
  /** Citing: whom a paper cites is its object, and the paper where it was said ("цитирует министра ТАСС"). */
  cite?: Words;
  /** Those forms above behind which a bare outlet is told and never speaks: Czech "řekla" (ČTK). */
  hearing?: Words;
  /** Verbs that mark speech only beside a quotation: "laughs", "continues", "begins". */
  beside?: Words;
  /** Participles that mark speech with an auxiliary far before them: "gesagt", "angekündigt". */
  bracketed?: Words;
  /** Those forms above that take their subject from the clause before: ", adding that". */
  participles?: Words;
  /** Nouns that take a clause: "the claim that", "beskedet att". */
  nouns?: Words;
  /** Phrases in which a form above says nothing: "compared_to", "accused_of". */
  idle?: Words;
}

/** For the sources: how the language names those who speak. */
export interface SourceData {
  /** Pronouns of the third person, and others that stand for a source. */
  pronouns: PronounData;
  /** Words that may stand before a name as part of it, and carry its gender if it has one. */
  titles: { neutral?: Words; masculine?: Words; feminine?: Words };
  /** Nouns that name a source. With `compounds`, endings of longer words too. */
  roles: RoleData;
  /** Words inside a name, lower case: "von", "de", "bin". */
  nameParticles?: Words;
  /** Those of them that stand only inside the name of a body: "of", "for" ("Department for Transport"). */
  bodyParticles?: Words;
  /** Articles of a role by which somebody who has just spoken is called in the next sentence: German "der", "die". */
  renamingArticles?: Words;
  /** Nouns for those whose judging is a sentence, no opinion: Czech "soud" (odsoudil). */
  courts?: Words;
  /** Nouns that alone stand for a person named shortly before, whatever that person is: "парламентарий", "l'élu". */
  standIns?: Words;
  /** True where quotation marks are part of writing a company's, newspaper's or ship's name: «Газпром». */
  quotedNames?: boolean;
  /** With `nounChains`: endings that show a name behind a noun to be a possessor's ("президент Франции"). */
  possessorEndings?: Words;
  /** Endings that show it to be a person's all the same, longer than those: "ская", "ко". */
  surnameEndings?: Words;
  /** Words that make a name an organisation's: "Inc", "AB", "University", "ministry". */
  organizationWords: Words;
  /** Words that make a name an outlet's: "Times", "Tidende". With `compounds`, endings too: "posten". */
  outletWords?: Words;
  /** Organisations that everybody knows, with the words as they are written, lower case: "white_house", "vita_huset". */
  organizations?: Words;
  /** Given names that tell a person's gender, lower case; the commonest hundred or so of each. */
  givenNames?: { masculine: Words; feminine: Words };
  /** Capitalised words that are no names: months, weekdays, nationalities. Lower case here. */
  notNames?: Words;
  /** Endings of the genitive, longest first: "'s", ":s", "s". */
  genitives?: Words;
  /** Other endings that names take, longest first: Finnish "lainen", Czech "ová em a", Russian "ым ом а". */
  nameEndings?: Words;
  /**
   * Endings of a person's name behind a preposition and those of its dictionary form, the longest first:
   * "ové_ová y_a" of women, "em_- a_-" of men, where "-" stands for none. `neutral` are those of other names that are
   * told something: Finnish "ille_at".
   */
  caseEndings?: { masculine?: Words; feminine?: Words; neutral?: Words };
  /** Prepositions between a role and the body it leads: Danish "for" ("formanden for udvalget"). */
  headOf?: Words;
  /** Endings that are an article: Swedish "n en t et" ("ministern"). */
  definiteEndings?: Words;
  /** Endings of nouns that, where they say something, are texts and no persons: Swedish "ning ningen" ("kartläggningen"). */
  textEndings?: Words;
  /** Outlets whose name is feminine, so that a masculine verb has another subject: Czech "ČTK" ("řekl ČTK"). */
  feminineOutlets?: Words;
  /** Endings of women's surnames, in any case, where men's never have them: Czech "ová" and "ské". */
  feminineSurnames?: Words;
  /** Words that tell why a source has no name: "anonymity", "not authorised". */
  anonymity?: Words;
  /** Prepositions of place: what a text has behind them is somewhere, and no body: English "in". */
  placePrepositions?: Words;
  /** Words between a document and who wrote it: "by", "from", "från", "av". */
  documentBy?: Words;
  /** Verbs of who came by a document: "obtained by", "seen by", "har tagit del av", "har läst". */
  obtained?: Words;
}

export interface PronounData {
  masculine?: Words;
  feminine?: Words;
  /** "it" and the like: organisations and documents. */
  neuter?: Words;
  plural?: Words;
  /** A person of either gender: "den", Finnish "hän". */
  common?: Words;
  /** "I", "we", "you": whoever is quoted, or the author. */
  first?: Words;
}

export interface RoleData {
  /** Persons of either gender: "minister", "spokesperson". */
  person: Words;
  masculine?: Words;
  feminine?: Words;
  /** The ending that makes a woman's noun of one for a person: German "in" of "Lehrerin". */
  feminineEnding?: string;
  /** "company", "ministry", "party": nouns that may stand for an organisation named before. */
  organization: Words;
  /** "government", "police", "army": bodies that go by their noun alone. */
  institution?: Words;
  /** "newspaper", "broadcaster", "news agency". */
  outlet: Words;
  /** "report", "memo", "statement", "survey". */
  document: Words;
  /** Plural nouns for people: "experts", "residents", "police". */
  group: Words;
  /** Nouns for those who are not named: "source", "insider". */
  anonymous: Words;
}
