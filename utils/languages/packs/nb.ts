import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'nb',

  sentences: {
    abbreviations: words(`
      St Chr Joh bl.a f.eks m.m osv o.l dvs mfl m.fl pga ca kl nr tlf jf jfr inkl ekskl evt etc mill mrd kr pst prof dr
      mr mrs adv fylkesl forts jan feb mar apr jun jul aug sep sept okt nov des ifm iht mht bl ev vedr hhv
    `),
    closing: words('kr'),
    openers: words(`
      det den de dette denne disse han hun vi jeg man en ei et i på for av med til fra om når etter før
      under over men og eller så at som der her da nå også ifølge samtidig hva hvem hvorfor hvordan ikke
      ingen mange noen flere alle hver hans hennes deres vår mot ved uten mellom hos både derfor
    `),
    ordinalsAfter: words(`den det de`),
  },

  summary: {
    stopwords: words(`
      alle alt andre annen at av bare begge ble blei bli blir blitt både da de deg dem den denne der dere
      deres det dette din disse du eg ei eller en enn er et etter flere for fordi fra fram få får fått før
      først ga gang gi gikk gir gjør gjøre gjort går ha hadde han hans har hele henne hennes her hun hva
      hvem hver hvor hvordan hvorfor i ifølge igjen ikke ikkje ingen inn innen intet ja jeg kan kom komme
      kommer kun kunne kvinne la litt man mange med meg mellom men mener mer mest mot mye må måtte ned noe
      noen nok ny nye nå når og også om opp oss over per på sa samme seg selv si sia siden sier sin sine
      sitt skal skulle slik slike som store så sånn til tidligere to under ut uten vant var ved vi videre
      vil ville vår være vært åt
      `),
    negations: words('ikke aldri ingen inget intet ingenting ingensteds verken hverken uten'),
    counted: { nouns: 'ansatte døde skadde unge voksne eldre', modifiers: '-e' },
    anaphora: [
      ...words(`
        han hun hen den det de dem ham henne dens deres hans hennes dette denne disse der her da så slik
        slike sånn men og eller dessuten imidlertid derimot derfor dermed deretter derved derfra likevel
        allikevel også samtidig videre istedenfor isteden følgelig altså således nemlig ellers senere
        tidligere etterpå etterhvert begge for dessverre
      `),
      'i stedet',
      'i tillegg',
      'på den annen side',
      'på den andre siden',
      'for eksempel',
      'blant annet',
      'i så fall',
      'på den måten',
      'av den grunn',
      'som følge av dette',
      'til tross for dette',
      'på grunn av dette',
      'etter dette',
      'siden da',
      'siden den gang',
      'med andre ord',
      'det vil si',
      'de to',
      'det samme',
      'frem til da',
      'ingen av dem',
      'en av dem',
      'flere av dem',
      'mange av dem',
      'noen av dem',
      'alle av dem',
      'to av dem',
    ],
    articles: {
      words: ['den', 'det', 'de'],
      endings: [
        'ske',
        'ige',
        'ste',
        'tidligere',
        'ende',
        'ale',
        'elle',
        'ive',
        'nye',
        'store',
        'unge',
        'gamle',
        'erte',
      ],
      except: words(
        'måste viste visste reiste leste feste eneste samme øvrige neste sørgelige virkelige egentlige ønske måske',
      ),
    },
  },

  grammar: {
    compounds: true,
    verbSecond: true,
    determiners: `den det de en ei et denne dette disse sin si sitt sine min mitt mine vår vårt våre hans hennes deres dens dets
      noen noe flere mange få alle begge hver hvert annen andre to tre fire fem seks sju syv åtte ni ti samme ingen`,
    indefinites: 'en ei et noen en_annen et_annet flere mange to tre',
    prepositions: `i på av for fra til med om mot mellom under over etter før ved hos gjennom uten innen innenfor utenfor blant rundt
      ut ifølge via siden forbi langs omkring overfor unntatt`,
    partitives: 'av',
    conjunctions: 'både og eller men uten samt',
    subordinators: 'når da mens fordi innen siden selv_om hvis dersom ettersom så før etter_at',
    complementisers: 'at om hvorvidt hvordan hvorfor hva',
    relatives: 'som der hvis',
    asWords: 'som',
    auxiliaries: `ha hatt være vært bli blitt få fått har hadde skal skulle kan kunne vil ville må måtte får fikk er var blir ble bør
      burde`,
    negations: 'ikke ikkje aldri ei',
    adverbs: `også dog nå da så siden tidligere senere i_går i_dag i_kveld i_natt allerede blant_annet derfor igjen dessuten samtidig
      videre selv ofte bare nettopp først sist nylig fortsatt her der derimot imidlertid mandag tirsdag onsdag torsdag
      fredag lørdag søndag skriftlig åpent tydelig til_slutt nærmest i_mellomtiden endelig stadig jo nok vel altså`,
    verbs: `går gikk kommer kom tar tok gir ga gjør gjorde blir ble står sto ligger lå sitter satt hjelper hjalp arbeider arbeidet
      får fikk ser så bor bodde finnes fantes heter begynner begynte fortsetter slutter holder holdt bruker
      brukte viste har hadde er var skal skulle vil kan kunne må venter trenger drar dro reiser reiste kjøper kjøpte
      selger solgte vant taper jobber jobbet spiller spilte`,
  },

  statements: {
    marks: ['«»', '""', '“”', '””', '‘’'],
    dashes: true,
    cues: {
      say: `sier sa sagt skriver skrev skrevet opplyser opplyste opplyst mener mente ment svarer svarte svart forteller fortalte fortalt
        forklarer forklarte forklart hevder hevdet påstår påsto påstått konstaterer konstaterte rapporterer rapporterte melder
        meldte meddeler meddelte tilføyer tilføyde legger_til la_til la_*_til legger_*_til slår_*_fast slo_*_fast understreker understreket påpeker påpekte advarer
        advarte bekrefter bekreftet medgir medga innrømmer innrømmet erkjenner erkjente lover lovet kommenterer kommenterte
        uttaler uttalte forsikrer forsikret fremholder fremholdt framholder framholdt slår_fast slo_fast spør spurte
        undrer undret roper ropte avslører avslørte spår spådde resonnerer oppsummerer minnes bemerker bemerket repliserer
        replikerer utbryter utbrøt noterer noterte dementerer dementerte benekter benektet avviser avviste hilser erklærer
        erklærte klargjør presiserer presiserte antyder antydet poengterer poengterte betoner fastslår fastslo opplyses
        krever krevde oppfordrer oppfordret ber ba gjentar gjentok fremhever fremhevet røper lyder_det lød_det heter_det het_det står_det stod_det går_det_fram fremgår_det framgår_det`,
      tell: 'informerer informerte underretter minner',
      hold: `mener mente ment tror trodde trodd synes syntes vet visste føler følte håper håpet frykter fryktet viser viste vurderer vurderte regner_med
        regnet_med anslår anslo mistenker mistenkte beslutter besluttet foreslår foreslo fremgår framgår fremkommer går_fram innser innså
        forventer forventet peker_på pekte_på ser hører fant finner anfører anførte ønsker garanterer anser anså konkluderer_med
        konkluderte_med konkluderer konkluderte er_enig_i`,
      call: 'kaller kalte kalt beskriver beskrev betegner betegnet karakteriserer karakteriserte stempler omtaler omtalte',
      beside: `fortsetter fortsatte ler lo smiler smilte sukker sukket medgir medga brøler brølte hvisker hvisket nikker nikket innleder begynner mumler mumlet
        avslutter avsluttet skyter_inn spøker spøkte funderer ler humrer fnyser stønner synger sang leser les`,
      impersonal:
        'fremgår framgår fremkommer fremgår_det framgår_det går_det_fram heter_det het_det lyder_det lød_det står_det stod_det går_fram',
      nouns:
        'påstanden påstander påstand opplysningen opplysninger opplysningene beskjeden kravet løftet anklagen anklager konklusjonen mistanken',
    },
    accordingTo: 'ifølge i_følge etter_det med_henvisning_til',
    backward: 'det dette',
    hearsay: 'skal_ha skal_være skal_også angivelig påstås',
    declined: `ønsker_ikke_å_kommentere ønsket_ikke_å_kommentere vil_ikke_kommentere ville_ikke_kommentere har_ikke_villet_kommentere
      har_ikke_ønsket_å_kommentere avslo_å_kommentere avslår_å_kommentere har_ikke_svart svarte_ikke svarer_ikke har_ikke_besvart
      besvarte_ikke har_ikke_kommentert kommenterte_ikke kommenterer_ikke vil_ikke_uttale_seg ville_ikke_uttale_seg ønsker_ikke_å_uttale_seg
      ønsket_ikke_å_uttale_seg nekter_å_kommentere nektet_å_kommentere takket_nei_til takker_nei_til har_takket_nei_til
      har_ikke_lyktes_i ikke_å_få_tak_i vil_ikke_svare ville_ikke_svare vil_ikke_spekulere ville_ikke_spekulere ønsker_ikke_å_spekulere vil_verken_bekrefte_eller_avkrefte vil_ikke_bekrefte ønsker_ikke_å_svare ønsker_ikke_å_uttale vil_ikke_gå_inn_på ønsker_ikke_å_gå_inn_på ønsker_ikke_*_å_kommentere vil_ikke_*_kommentere har_ikke_besvart vil_ikke_stille ønsker_ikke_å_stille ønsket_ikke_å_stille`,
    declinedOnward: 'henviser_til henviste_til viser_til viste_til har_henvist_til',
    declinedObject:
      'har_forsøkt_å_få_tak_i har_ikke_lyktes_i_å_få_tak_i har_forsøkt_å_nå har_bedt har_kontaktet',
    neither: 'verken hverken heller',
    replies: `vil_kommentere ville_kommentere har_villet_kommentere ønsker_å_kommentere ønsket_å_kommentere har_ønsket_å_kommentere
      vil_uttale_seg ville_uttale_seg ønsker_å_uttale_seg ønsket_å_uttale_seg har_svart svarte svarer har_besvart besvarte
      ønsker_å_svare ønsket_å_svare vil_svare ville_svare stiller_til_intervju vil_stille_til_intervju`,
    toMedium: 'til for overfor',
    mediumPhrases:
      'i_et_intervju_med i_intervju_med i_en_kommentar_til i_en_e-post_til i_en_sms_til i_en_uttalelse_til i på til ifølge i_følge',
  },

  sources: {
    pronouns: {
      masculine: 'han',
      feminine: 'hun',
      neuter: 'det man',
      common: 'hen den',
      plural: 'de',
      first: 'jeg vi du dere',
    },
    titles: {
      neutral: `doktor professor president statsminister minister utenriksminister finansminister statsråd kong dronning kronprins
        kronprinsesse prins prinsesse general oberst kaptein leder direktør biskop advokat ordfører lensmann`,
      masculine: 'herr hr',
      feminine: 'fru frøken',
    },
    roles: {
      person: `passasjer passasjeren passasjerer konduktør konduktøren brannmann brannmannen lokfører lokføreren bussjåfør bussjåføren keeper keeperen spiss spissen kaptein kapteinen innsatsleder innsatslederen operasjonsleder operasjonslederen bistandsadvokat bistandsadvokaten butikkeier minister ministeren president presidenten leder lederen sjef sjefen direktør direktøren formann formannen forsker forskeren
        professor professoren ekspert eksperten analytiker analytikeren økonom økonomen lege legen aktor statsadvokat
        statsadvokaten advokat advokaten dommer dommeren politimann lensmann lensmannen inspektør inspektøren betjent
        sekretær sekretæren talsperson talspersonen talsmann talsmannen talskvinne forfatter forfatteren journalist journalisten
        reporter reporteren redaktør redaktøren lærer læreren rektor elev eleven student studenten representant representanten
        politiker politikeren ordfører ordføreren byråd byråden statsråd statsråden trener treneren spiller spilleren fører føreren
        eier eieren gründer gründeren nabo naboen vitne vitnet ansatt kollega kollegaen venn vennen kandidat kandidaten
        ambassadør ambassadøren diplomat diplomaten biolog geolog ingeniør ingeniøren arkitekt arkitekten bonde bonden fisker
        fiskeren baker bakeren sykepleier sykepleieren psykolog psykologen rådgiver rådgiveren forsvarer forsvareren
        etterforsker etterforskeren koordinator kunstner kunstneren skuespiller skuespilleren sanger sangeren regissør
        pensjonist pensjonisten kunde kunden innbygger beboer general generalen oberst historiker historikeren meteorolog
        meteorologen havnesjef tillitsvalgt konsulent konsulenten revisor nestleder stipendiat vaktleder ansvarlig`,
      masculine:
        'mann mannen gutt gutten far faren pappa sønn sønnen bror broren ektemann ektemannen konge kongen prins prinsen onkel',
      feminine: `kvinne kvinnen jente jenta mor moren mamma datter datteren søster søsteren kone kona dronning dronningen prinsesse
        prinsessen tante`,
      organization: `selskap selskapet bedrift bedriften konsern konsernet etat etaten parti partiet         forening foreningen forbund forbundet organisasjon organisasjonen         skole skolen sykehus sykehuset bank banken nemnd nemnda styre styret
        klubb klubben lag laget institutt instituttet stiftelse stiftelsen verk verket fond
        fondet kjede kjeden rederi rederiet tjeneste tjenesten råd rådet utvalg utvalget tilsyn tilsynet direktorat
        direktoratet firma firmaet`,
      institution: `kirke kirken universitet universitetet høyskole høyskolen kommune kommunen fylke fylkeskommunen by byen ambassade ambassaden departement departementet fagforening regjering regjeringen politiet stortinget hær hæren forsvaret retten tingretten lagmannsretten høyesterett kommisjon
        kommisjonen påtalemyndigheten`,
      outlet: `avis avisen avisa tidsskrift tidsskriftet radio kanal kanalen nyhetsbyrå nyhetsbyrået byrå byrået magasin magasinet
        nettsted nettstedet blad bladet lokalavisen nettavisen`,
      document: `rapport rapporten notat notatet utredning utredningen studie studien undersøkelse undersøkelsen brev brevet e-post e-posten
        dokument dokumentet dokumentene dom dommen tiltale tiltalen protokoll protokollen pressemelding pressemeldingen
        uttalelse uttalelsen artikkel artikkelen bok boken boka måling målingen analyse analysen tall tallene statistikk
        statistikken innlegg innlegget vedtak vedtaket anmeldelse anmeldelsen avtale avtalen forslag forslaget`,
      group: `forskere forskerne eksperter ekspertene beboere beboerne innbyggere innbyggerne politikere politikerne kritikere kritikerne
        vitner velgere velgerne ansatte foreldre elever lærere lærerne leger legene naboer naboene demonstranter aktivister
        økonomer analytikere kolleger venner myndigheter myndighetene etterforskere flere mange noen andre opposisjonen
        fiskere kunder reisende`,
      anonymous: 'kilde kilder kilden kildene person personer',
    },
    nameParticles: 'von af av de van der bin al el la le',
    outletWords:
      'tidende avis avisen posten bladet dagblad radio tv nytt news times post journal herald kringkasting',
    organizationWords: `bane as asa ab kommune universitet høyskole direktoratet departementet tilsynet rådet banken partiet forbundet
      foreningen stiftelsen instituttet kirken retten politiet group inc ltd fylke`,
    organizations: `det_hvite_hus røde_kors den_norske_kirke høyesterett stortinget regjeringen europakommisjonen den_europeiske_union
      forente_nasjoner kreml pentagon eu fn nato who fbi cia pst nho lo nav datatilsynet utenriksdepartementet
      finansdepartementet norges_bank`,
    givenNames: {
      masculine: `jan per bjørn ole lars kjell knut svein arne thomas hans geir tor morten terje odd erik martin anders andreas john rune
        trond tore daniel jon gunnar harald jonas magnus stein kristian fredrik øyvind håkon sverre petter espen jens
        ivar olav einar steinar sander alexander kåre henrik frank helge emil mathias børre jørgen roger nils leif sigurd
        torbjørn vidar erling sindre tom eirik øystein didrik stig kjetil dag dagfinn aage george didrik marius simen
        michael david peter paul james robert william`,
      feminine: `anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth kristin
        bente heidi silje hanne linda tone gerd wenche ragnhild camilla tove sonja mette ellen karin julie else emma sara
        nora line maren siri guro grete gro kirsti erna trine unni ruth turid monica stine marte ane sissel hege
        charlotte gunnel linn siv jorunn torill kjersti christine cathrine kathrine elin lene`,
    },
    notNames: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november
      desember`,
    headOf: 'for',
    definiteEndings: 'n en t et a',
    textEndings: 'ning ningen ninger sjon sjonen',
    genitives: `'s s' :s s`,
    nameEndings: ':en :et -en -et',
    anonymity:
      'ikke_vil_ha_navnet ikke_ønsker_navnet vil_ikke_ha_navnet anonym anonymt anonyme ønsker_å_være_anonym vil_være_anonym vil_ikke_stå_frem ikke_vil_stå_fram',
    documentBy: 'fra av',
    obtained: 'fått_tilgang_til har_lest har_sett fått_innsyn_i har_fått_innsyn_i fått_tak_i har_gjennomgått',
  },
};
