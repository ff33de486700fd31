import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'en',

  sentences: {
    abbreviations: words(`
      Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Pres Gov Sen Sens Rep Reps Amb Sec Atty Supt Asst Assn Gen Lt Col
      Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Insp Det St Ste Mt Ft Jr Sr Esq Messrs Mme Mlle Inc Ltd Co Corp
      Bros Univ Dept Dist No Nos vs v cf viz al ca approx est fig figs p pp vol ed eds Jan Feb Mar Apr Jun
      Jul Aug Sept Sep Oct Nov Dec Tue Tues Thu Thur Thurs Ave Blvd Rd Calif Fla Ala Ariz Colo Conn Del Ga
      Kan Ky La Md Mich Minn Mont Neb Nev Okla Pa Tenn Tex Va Vt Wis Wyo Ont Que
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
      yet you your told according
      `),
    negations: words(
      "no not never none nobody nothing nowhere neither nor without cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't",
    ),
    counted: {
      nouns: '-s people men women children police staff troops aircraft fish sheep feet teeth mice deer',
    },
    anaphora: [
      ...words(`
        he she it they which him her them his hers its their theirs this that these those such then thus
        but and or so yet nor however therefore moreover furthermore meanwhile nevertheless nonetheless besides
        instead otherwise likewise similarly consequently accordingly also afterwards afterward
        it's that's he's she's they're
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
      'none of them',
      'one of them',
      'some of them',
      'many of them',
      'most of them',
      'all of them',
      'each of them',
      'there,',
      'here,',
      'later,',
      'earlier,',
      'both of',
      'neither of',
      'until then',
      'since then',
      'what is more',
      'still,',
      'now,',
      'again,',
      'of course',
    ],
  },

  grammar: {
    bareNames: true,
    pastEndings: 'ed',
    determiners: `the a an this that these those his her their its my our your some several many few all each every
      another other eleven twelve twenty thirty forty fifty sixty hundred half one two three four five six seven eight nine ten dozens hundreds thousands more most no any such`,
    indefinites: 'a an another some one two three several many few',
    prepositions: `of in on at by for from to with about against among amid into onto over under after before during since
      until near behind between through throughout without within across around outside inside toward towards via as
      per despite including regarding concerning alongside beyond given upon like unlike than off up down out`,
    partitives: 'of',
    conjunctions: 'both and or but nor yet &',
    subordinators: `when while if because since after before although though unless until once whereas as so even where
      whenever amid despite following`,
    complementisers: 'that whether how why what if where who',
    relatives: 'who whom whose which that',
    asWords: 'as',
    auxiliaries: `has have had is are was were be been being will would can could may might must should shall do does did
      having 's 've 'd 'll ’s ’ve ’d ’ll hasn't hadn't wasn't weren't isn't aren't`,
    passives: 'is are was were be been being',
    negations: `not never n't won't don't didn't doesn't can't couldn't wouldn't hasn't hadn't won’t don’t didn’t doesn’t
      can’t couldn’t wouldn’t hasn’t hadn’t`,
    adverbs: `late early late_on last_week last_month last_year last_night last_fall last_spring last_summer this_week this_month this_year next_week next_month next_year on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday at_the_time also later then now still yesterday today tomorrow tonight earlier previously recently once twice again often
      repeatedly already just only simply even first famously publicly privately reportedly initially eventually
      finally further meanwhile however instead similarly quickly flatly bluntly both
      monday tuesday wednesday thursday friday saturday sunday afterward afterwards thereafter ago largely essentially
      generally specifically explicitly directly openly clearly strongly sharply merely always sometimes never
      too angrily jokingly correctly rightly wrongly basically frequently actually really
      probably certainly apparently himself herself itself themselves alone`,
    adverbEndings: 'ly',
    verbs: `went came got took made gave left ran held kept put set began saw became met led won lost sent brought stood
      lived died worked moved turned looked seemed appeared attended visited arrived returned joined paid bought sold
      built grew fell rose spent broke drew wore ate drove flew hit cut let sat spoke talked used tried
      goes comes gets takes makes gives leaves runs holds keeps puts sets begins sees becomes meets leads wins loses
      sends brings stands lives dies works moves turns looks seems appears attends visits arrives returns joins
      uses tries go come get take make give run hold keep put begin see become meet win lose send bring stand
      live die work move turn look seem appear need needs needed happened served started ended called continued`,
  },

  statements: {
    marks: ['“”', '""', '‘’', "''"],
    cues: {
      say: `reports posted yell yells yelled said says say saying wrote writes write writing written added adds
        adding add stated stating noted notes noting reported reporting explained explains explaining insisted
        insists insisting argued argues arguing argue claimed claims claiming claim announced announces announcing
        confirmed confirms warned warns warning warn acknowledged acknowledges acknowledging admitted admits
        admitting declared declares declaring observed observes replied replies responded responds responding
        recalled recalls remarked commented concluded concludes concluding contended contends contend suggested
        suggests suggesting alleged alleges alleging asserted asserts asserting maintained maintains stressed
        stresses stressing emphasized emphasizes emphasizing emphasised emphasises tweeted predicted predicts
        predicting revealed reveals revealing disclosed testified testifies complained complains joked jokes quipped
        boasted boasts vowed vows pledged conceded concedes countered counters cautioned cautions reiterated
        reiterates reasoned lamented laments proclaimed proclaims repeated reckons reckoned mused exclaimed
        went_on_to_say go_on_to_say opined opines retorted elaborated relayed put_it puts_it pointed_out points_out
        pointing_out point_out made_clear made_it_clear makes_clear went_on_to_add signaled signaling signals
        deadpanned echoed hinted cried shouted shouting screamed chanted chanting asked asks asking read reads
        reading has_it swore texted emailed estimated estimates estimate agreed agrees agree denied denies deny
        denying speculated speculates theorized acknowledge admit allege assert boast boasting caution cautioning
        complain complaining concede conceding conclude confirm confirming contending countering declare disclose
        discloses disclosing emphasize emphasise emphasising exclaims exclaiming explain hinting insist joking
        lamenting maintain maintaining muse muses musing observe observing opine opining predict proclaim proclaiming
        quips quipping reaffirm reaffirms reaffirmed reaffirming reasoning recall recalling reckon reckoning
        reiterate reiterating relay relays relaying remarking replying respond retorts retorting reveal speculate
        speculating suggest testify testifying theorize theorizes theorizing tweeting vow vowing underline underlines
        underlined underlining underscore underscores underscored underscoring affirm affirms affirmed affirming
        attest attests attested attesting aver avers avered avering avow avows avowed avowing bemoan bemoans bemoaned
        bemoaning brags braged braging charged charging chimed chiming clarify clarifies clarified clarifying
        confesses confessed confessing confide confides confided confiding counseled counseling divulge divulges
        divulged divulging forecasting fret frets freted freting fumed fuming grumble grumbles grumbled grumbling
        hypothesize hypothesizes hypothesized hypothesizing inform informs informed informing interject interjects
        interjected interjecting intimate intimates intimated intimating moaned moaning griped griping groused
        grousing gush gushes gushed gushing mutter mutters muttered muttering objected objecting posited positing
        pronounce pronounces pronounced pronouncing protested protesting quibbles quibbled quibbling reassert
        reasserts reasserted reasserting recount recounts recounted recounting reflected restates restated restating
        scoff scoffs scoffed scoffing sneered sneering specify specifies specified specifying surmise surmises
        surmised surmising summarize summarizes summarized summarizing volunteered ventured venturing whine whines
        whined whining whispers whispered whispering yelling blurts blurted blurting marveled marveling elaborates
        elaborating conjectured conjecturing stipulate stipulates stipulated stipulating`,
      tell: `told tells tell telling informed informs reminded reminds assured assures advised advises notified
        briefed warned warns assure assuring reassure reassures reassured reassuring advise advising inform informing
        notify notifies notifying remind reminding`,
      hold: `believes believed believe believing thinks thought think thinking knows knew know hopes hoped hope
        hoping fears feared fear felt feels feel feeling found finds find finding showed shows show shown showing
        indicated indicates indicate indicating learned decided decides ruled expects expected expect expecting
        understands understood recognized recognizes recognize realized realizes realize doubts doubted suspects
        suspected assumes assumed promised promises promise promising guarantees guaranteed proves proved
        demonstrated demonstrates implied implies imply implying concerned worried worries worry discovered noticed
        determined concluded proposed proposes recommended recommends demanded demands remembered remembers imagined
        wondered wonders wonder expressed wishes wished wish mentioned mentions pretended confident convinced aware
        glad hopeful optimistic skeptical afraid hears see sees saw guess guessed considers fearing assume assuming
        conclude concludes concluding decide deciding demonstrate demonstrating determine determines discover
        discovers discovering doubting finded guesses guessing imagines imagining learns learning mentioning noticing
        pretend pretends pretending proving realizing recognizing recommend recommending remembering presume presumes
        presumed presuming suppose supposes suspect suspecting understanded wishing wondering worrying foresee
        foresees foresaw foreseeing anticipate anticipates anticipated anticipating theorise theorises theorised
        theorising perceive perceives perceived perceiving dreamed dreaming`,
      call: `called calls call calling described describes describing dubbed labeled labels branded termed deemed deems
        referred_to refers_to referring_to compared likened characterized characterizes
        dismissed dismisses dismissing denounced denounces denouncing mocked blasted slammed praised hailed hails touted touts
        accused accuses accusing criticized criticizes criticizing criticised cited cites citing quoted quotes quoting`,
      urge: `urged urges urging urge called_for calls_for calling_for call_for called_on calls_on calling_on wants wanted
        want wanting vowed vows vowing pledged pledges pledging promised promises promising refused refuses refusing refuse
        demanded demands demanding demand proposed proposes proposing propose planning         intends intend threatened threatens threatening hopes hoped hoping asked asks asking sought seeks seeking
        supports supporting opposes opposed oppose opposing favors favored favor prefers preferred
        encouraged encourages encouraging encourage ordered agreed agrees recommended recommends `,
      judge: `criticized criticizes criticizing criticised condemned condemns condemning praised praises praising slammed
        blasted blasting attacked attacking mocked mocks mocking denounced denounces denouncing defended defends
        defending endorsed endorses endorsing endorse rejected rejects rejecting dismissed dismisses dismissing questioned         questioning blamed blames blaming accused accuses accusing ridiculed derided decried rebuked ripped
        lauded touted touts touting applauded hailed hails welcomed         discussed discusses addressed described describes describing cited cites citing highlighted highlights mentioned mentions
        pointed_to points_to pointing_to referred_to refers_to referring_to likened compared compares comparing backed
        challenged disputed disputes protested protests embraced spoke_of speaks_of
        talked_about talks_about talking_about spoke_about speaking_of complained_about worried_about
        apologized_for argued_for argued_against advocated blamed lambasted lashed_out_at railed_against`,
      beside: `laughed laughs laughing continued continues smiled smiles nodded began begins grinned sighed whispers whispered
        started finished interrupted thundered snapped shot_back cut_in chimed_in intoned bellowed offered quoted
        sang sings wondered admitted answered answers shared shares enthused beamed`,
      participles: `accusing acknowledging adding admitting advising affirming alleging announcing anticipating
        arguing asking asserting assuming assuring attacking attesting avering avowing believing bemoaning blaming
        blasting blurting boasting braging calling cautioning chanting charging chiming citing claiming clarifying
        comparing complaining conceding concluding condemning confessing confiding confirming conjecturing contending
        counseling countering criticizing deciding declaring defending demanding demonstrating denouncing denying
        describing disclosing discovering dismissing divulging doubting dreaming elaborating emphasising emphasizing
        encouraging endorsing exclaiming expecting explaining fearing feeling finding forecasting foreseeing freting
        fuming griping grousing grumbling guessing gushing hinting hoping hypothesizing imagining implying indicating
        informing insisting interjecting intimating joking lamenting laughing learning maintaining marveling
        mentioning moaning mocking musing muttering noticing notifying noting objecting observing opining opposing
        perceiving planning pledging pointing positing praising predicting presuming pretending proclaiming promising
        pronouncing proposing protesting proving questioning quibbling quipping quoting reading reaffirming realizing
        reasoning reasserting reassuring recalling reckoning recognizing recommending recounting referring refusing
        reiterating rejecting relaying remarking remembering reminding replying reporting responding restating
        retorting revealing saying scoffing seeking shouting showing signaling sneering speaking specifying
        speculating stating stipulating stressing suggesting summarizing supporting surmising suspecting talking
        telling testifying theorising theorizing thinking threatening touting tweeting underlining underscoring
        urging venturing vowing wanting warning whining whispering wishing wondering worrying writing yelling`,
      idle: `compared_to compared_with compare_to compares_to compares_with likened_to accused_of known_for known_as feared_dead
        found_dead found_guilty asked_for_comment see_also read_more seen_as seen_by backed_by supported_by described_by
        called_by welcomed_by praised_by criticised_by criticized_by condemned_by endorsed_by rejected_by ordered_by
        proposed_by challenged_by questioned_by opposed_by recommended_by encouraged_by blamed_on threatened_by
        feel_like feels_like felt_like wanted_by wanted_for denied_entry agreed_to_disagree
        according_to_plan according_to_schedule according_to_law according_to_need according_to_custom`,
      nouns: `claim claims claiming statement statements belief beliefs allegation allegations assertion suggestion suggestions
        accusation accusations argument arguments fear fears hope hopes idea notion view evidence announcement report reports
        concern concerns promise pledge warning warnings conclusion admission`,
    },
    accordingTo: 'according_to in_the_words_of in_the_opinion_of',
    hearsay:
      'reportedly allegedly is_said_to are_said_to is_believed_to is_reported_to was_reported_to is_alleged_to',
    declined: `declined_to_comment declined_to_be_interviewed declined_*_comment declined_to_answer refused_to_comment
      declined_an_interview did_not_respond did_not_*_respond did_not_immediately_respond did_not_return
      did_not_immediately_return didn't_respond didn’t_respond didn't_*_respond didn’t_*_respond has_not_responded
      have_not_responded had_not_responded did_not_comment would_not_comment has_not_commented have_not_commented
      made_no_comment had_no_comment could_not_be_reached could_not_*_be_reached was_not_available_for_comment
      were_not_available_for_comment was_unavailable_for_comment was_not_immediately_available did_not_reply
      did_not_answer did_not_wish_to_comment chose_not_to_comment does_not_comment do_not_comment
      not_returned_* declines_to_comment didn't_comment didn’t_comment`,
    declinedObject:
      'could_not_reach has_contacted_*_for_comment has_approached has_reached_out_to reached_out_to',
    neither: 'neither nobody no-one',
    replies: `would_comment responded replied answered returned could_be_reached was_available were_available wanted_to_comment
      commented immediately_responded had_responded has_responded agreed_to_comment wished_to_comment`,
    toMedium: 'to with',
    mediumPhrases: `in_an_interview_with in_a_recent_interview_with in_an_exclusive_interview_with during_an_interview_with
      in_interviews_with in_a_statement_to in_an_email_to in_comments_to in_remarks_to speaking_to speaking_on speaking_with on
      interview_with in_a_column_for in_an_op-ed_for in_a_letter_to quoted_by cited_by seen_by`,
  },

  sources: {
    pronouns: {
      masculine: 'he',
      feminine: 'she',
      neuter: 'it',
      plural: 'they',
      first: 'i we you',
    },
    titles: {
      neutral: `dr dr. prof prof. professor president vice senator sen sen. representative rep rep. reps. sens. governor gov gov.
        judge justice general gen gen. colonel col col. captain capt capt. sergeant sgt sgt. lieutenant lt lt. chief
        minister prime secretary chancellor ambassador mayor sheriff detective officer inspector superintendent
        director chairman chairwoman attorney congressman congresswoman councillor councilor commissioner
        bishop archbishop reverend rev rev. pope coach cllr speaker admiral major`,
      masculine: 'mr mr. sir king prince lord father duke',
      feminine: 'mrs mrs. ms ms. miss madam queen princess lady dame sister duchess',
    },
    roles: {
      person: `rival mp mep msp spokesperson minister president senator governor mayor director chief chief_executive executive officer manager
        editor author writer reporter journalist columnist analyst economist professor researcher scientist doctor
        lawyer attorney prosecutor judge detective candidate nominee adviser advisor aide strategist consultant
        pollster operative activist organizer campaigner leader head chair founder owner host anchor moderator
        ambassador diplomat secretary commissioner coach player driver teacher student pupil nurse farmer worker
        official representative lawmaker congressional_candidate councillor councilor expert historian critic
        resident neighbour neighbor witness victim survivor veteran voter supporter opponent colleague friend
        partner relative parent child speaker chancellor coordinator specialist engineer musician singer actor
        director_general ceo deputy captain inspector superintendent sheriff commander general colonel soldier
        billionaire entrepreneur investor artist blogger commentator pundit scholar fellow producer publisher
        defendant plaintiff suspect patient physician surgeon psychologist biologist ecologist geologist
        librarian treasurer curator architect designer developer trader pilot fisherman shopkeeper baker
        protester demonstrator lieutenant sergeant constable trooper marshal paramedic nutritionist dietitian pal mate ally insider
        advocate barrister solicitor pundit year-old pm pensioner teenager mum-of-two passenger cyclist motorist tenant landlord
        trainer choreographer dancer chef photographer videographer correspondent bureau_chief lead founder-director vice_president attorney_general campaign_manager communications_director press_secretary`,
      masculine: `dad spokesman chairman businessman congressman man boy father son brother husband king prince actor uncle
        grandfather policeman fireman assemblyman councilman guy gentleman`,
      feminine: `mother mum mom spokeswoman chairwoman businesswoman congresswoman woman girl mother daughter sister wife queen princess
        actress aunt grandmother policewoman councilwoman lady widow`,
      organization: `guild company firm campaign agency party committee
        commission school bank association federation foundation institute
        organization organisation group club team charity board panel bureau office         corporation business airline manufacturer maker operator regulator
        watchdog authority department service think_tank band network nonprofit startup retailer
        publisher brand league alliance coalition center centre museum force carrier charity trust union regulator supplier
        chain consortium syndicate laboratory hospital_trust`,
      institution:
        'union court university college church embassy hospital city council ministry department government administration court police congress senate parliament army military navy house embassy',
      outlet: `newspaper paper magazine broadcaster channel station network website site daily tabloid news_agency agency
        news_site news_outlet outlet journal weekly`,
      document: `report study survey poll memo memorandum letter email e-mail document statement filing lawsuit complaint
        indictment ruling affidavit transcript article editorial column op-ed book bill draft dossier audit
        paper review analysis release press_release tweet post message figures data statistics documents records emails
        letters polls surveys studies reports ad advertisement video film documentary petition resolution photos photographs footage
        pictures images findings minutes manifesto`,
      group: `mps meps msps ceos experts residents officials critics supporters opponents analysts voters democrats republicans lawmakers economists
        scientists researchers police authorities investigators prosecutors lawyers witnesses neighbors neighbours
        aides advisers advisors strategists activists protesters demonstrators workers employees teachers students
        parents doctors members leaders people others some many families colleagues friends observers
        conservatives liberals reporters journalists politicians senators women men executives organizers campaigners
        americans respondents users fans players farmers locals passengers victims relatives veterans
        protesters counter-protesters survivors staff friends pals parents campaigners tenants pensioners teenagers viewers readers customers investors planners pollsters insurers bosses chiefs backbenchers peers neighbours cops officers detectives paramedics medics planners traders builders landlords motorists
        advocates historians commentators pundits conservationists campaigners ministers diplomats allies
        firefighters rescuers engineers doctors nurses judges attorneys delegates donors`,
      anonymous: 'source sources insider insiders person_familiar people_familiar',
    },
    nameParticles: 'von van de der den del della di da bin ibn al el la le du dos of for',
    bodyParticles: 'of for',
    outletWords:
      'times post herald tribune gazette ledger courier chronicle examiner observer telegraph mirror guardian journal news radio tv broadcasting',
    organizationWords: `inc inc. ltd corp corp. co co. llc plc group university college institute school ministry department
      agency council committee commission court bank union association federation foundation society party times
      post journal news network center centre company corporation campaign church club house bureau office police
      congress senate alliance coalition fund trust museum hospital international nations states league
      administration service authority board organization organisation partners associates holdings systems
      technologies airlines airways motors industries research`,
    organizations: `white_house state_department justice_department supreme_court pentagon kremlin downing_street congress senate
      capitol_hill european_commission european_union united_nations red_cross nato un eu who fbi cia nsa irs gop dnc rnc
      bundestag treasury`,
    givenNames: {
      masculine: `james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony
        mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan
        jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
        raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter
        harold carl jeremy keith roger arthur terry lawrence sean christian albert joe ethan austin jesse willie
        bernie ted jeb barack bill mike tim tom jim bob ben marco rand chris rick dan steve simon oliver harry
        martin ian neil graham stuart alan philip hugh nigel omar ahmed mohammed ali`,
      feminine: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
        kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
        kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet
        maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia
        judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice
        kathryn ann isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie
        beverly diana brittany theresa kayla alexis doris lori tiffany hillary jill jane claire kate lucy fiona
        fatima aisha sophie chloe`,
    },
    notNames: `jan feb mar apr jun jul aug sept sep oct nov dec a.m. p.m. monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december i mr mrs american british english french german russian chinese european
      democratic republican christmas easter`,
    genitives: `'s ’s ' ’`,
    anonymity: `anonymity anonymous anonymously not_authorized not_authorised unnamed declined_to_be_named asked_not_to_be_named
      did_not_want_to_be_named not_want_to_be_identified`,
    placePrepositions: 'in across near throughout outside',
    documentBy: 'by from',
    obtained: 'obtained seen reviewed acquired leaked_to obtained_by seen_by reviewed_by',
  },
};
