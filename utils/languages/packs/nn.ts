import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'nn',

  sentences: {
    abbreviations: words(`
      St Chr Joh bl.a f.eks m.m osv o.l dvs mfl m.fl pga ca kl nr tlf jf jfr inkl ekskl evt etc mill mrd kr pst prof dr
      mr mrs adv fylkesl forts jan feb mar apr jun jul aug sep sept okt nov des ifm iht mht bl ev vedr hhv
    `),
    closing: words('kr'),
    openers: words(`
      det den dei dette denne desse han ho vi me eg ein ei eit i på for av med til frå om når etter før
      under over men og eller så at som der her då no også ifølgje samstundes kva kven kvifor korleis ikkje
      ingen mange nokon nokre fleire alle kvar hans hennar deira vår mot ved utan mellom hos både difor
    `),
    ordinalsAfter: words(`den det dei`),
  },

  summary: {
    stopwords: words(`
      alle alt andre annan at av berre begge blei vart bli blir vert blitt både då dei deg den denne der
      deira det dette di din desse du eg ei eller ein eit enn er etter fleire for fordi frå fram få får fått
      før først gav gang gi gjekk gir gjer gjere gjort går ha hadde han hans har heile henne hennar her ho
      kva kven kvar kor korleis kvifor i ifølgje igjen ikkje ingen inn innan ja kan kom kome kjem kunne litt
      man mange med meg mellom men meiner meir mest mot mykje må måtte ned noko nokon nokre nok ny nye no
      når og også om opp oss over per på sa same seg sjølv seie sidan seier sin sine sitt skal skulle slik
      slike som store så til tidlegare to under ut utan var ved vi me vidare vil ville vår vere vore
      `),
    negations: words('ikkje aldri ingen inga inkje ingenting verken korkje utan'),
    counted: { nouns: 'tilsette døde skadde unge vaksne eldre', modifiers: '-e' },
    anaphora: [
      ...words(`
        han ho hen den det dei henne deira hans hennar dette denne desse der her då så slik slike men og
        eller dessutan derimot difor dermed deretter likevel også samstundes vidare følgjeleg altså nemleg
        elles seinare tidlegare etterpå begge for
      `),
      'i staden',
      'i tillegg',
      'på den andre sida',
      'til dømes',
      'blant anna',
      'mellom anna',
      'i så fall',
      'på den måten',
      'av den grunn',
      'som følgje av dette',
      'trass i dette',
      'på grunn av dette',
      'etter dette',
      'sidan då',
      'med andre ord',
      'det vil seie',
      'dei to',
      'det same',
      'ingen av dei',
      'ein av dei',
      'fleire av dei',
      'mange av dei',
      'nokre av dei',
    ],
    articles: {
      words: ['den', 'det', 'dei'],
      endings: [
        'ske',
        'ige',
        'ste',
        'tidlegare',
        'ande',
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
    determiners: `ein ei eit den det dei denne dette desse min mi mitt mine din di ditt dine sin si sitt sine hans hennar deira vår
      vårt våre nokon noko nokre ingen inkje alle alt kvar kvart heile begge same annan anna anna andre fleire mange
      få enkelte sjølve slik slike to tre fire fem seks sju åtte ni ti elleve tolv første fyrste tredje`,
    indefinites: 'ein ei eit nokon nokre fleire mange andre to tre fire fem',
    prepositions: `i på av for frå til med om mot mellom under over før etter ved hos gjennom utan blant kring rundt bak framfor
      langs sidan trass via ifølgje utanfor innan inkludert per opp ned inn ut åt overfor grunna`,
    partitives: 'av',
    conjunctions: 'og eller men utan samt både korkje',
    subordinators: `når då medan fordi om viss dersom sjølv_om sidan ettersom så slik_at for_at utan_at før etter_at trass_i_at
      så_lenge fordi_at`,
    complementisers: 'at om korleis kvifor kva kven kor når',
    relatives: 'som der kor',
    asWords: 'som',
    auxiliaries: `har hadde er var vore vil ville skal skulle kan kunne må måtte bør burde får fekk blir blei vart vert blitt vorte
      ha vere`,
    passives: 'blir blei vart vert blitt vorte',
    negations: 'ikkje aldri neppe ei korkje',
    adverbs: `også òg dog no då så sidan seinare tidlegare att igjen i_dag i_går i_morgon i_kveld i_natt i_morges allereie alt
      enno samstundes samtidig dessutan difor derfor blant_anna mellom_anna elles vidare deretter altså jo nok vel
      berre nettopp sjølv framleis først fyrst sist endeleg nyleg her der derimot likevel ope klart tydeleg ofte
      måndag tysdag onsdag torsdag fredag laurdag søndag sundag måndag_kveld tysdag_kveld onsdag_kveld
      torsdag_kveld fredag_kveld laurdag_kveld søndag_kveld måndag_morgon tysdag_morgon onsdag_morgon
      torsdag_morgon fredag_morgon laurdag_morgon søndag_morgon på_måndag på_tysdag på_onsdag på_torsdag på_fredag
      på_laurdag på_søndag i_fjor i_år i_haust i_vår i_sommar i_vinter skriftleg etterpå heller truleg såleis
      rett_og_slett til_dømes for_eksempel smilande leande faktisk eigentleg`,
    verbs: `går gjekk gått kjem kom kome tek tok tatt gir gav gitt gjer gjorde gjort står stod ligg låg sit sat hjelper hjelpte
      arbeider arbeidde jobbar jobba leier leidde reiser reiste bur budde stengjer stengde opnar opna byggjer bygde
      veks vaks aukar auka minkar fell fall finst fanst heiter heitte byrja starta sluttar held heldt brukar
      brukte har hadde er var skal skulle vil ville kan kunne må måtte får fekk blir blei vart kjøper kjøpte sel selde
      tapar tapte vinn vann spelar spelte køyrer køyrde spring sender sende hentar henta betaler betalte kostar
      kosta møter møtte flyttar flytta døyr døydde lever levde skjer skjedde råkar råka fører førte set sette lèt
      legg la ber bar driv dreiv dekkjer dekte deltek deltok manglar mangla snakkar snakka endrar endra bryt braut
      verkar verka treng trong må held`,
  },

  statements: {
    marks: ['«»', '""', '””', '“”', '„“', '’’'],
    dashes: true,
    cues: {
      say: `går_det_fram kjem_det_fram heiter_det lyder_det står_det seier sa sagt seie skriv skreiv skrive fortel fortalde fortalte fortalt opplyser opplyste opplyst uttalar uttaler uttala uttalte
        forklarar forklarer forklara forklarte forklart svarar svarer svara svarte svart meiner meinte meint hevdar hevda
        hevdar påstår påstod påstått legg_til la_til lagt_til understrekar understreka understrekar peikar_på peika_på
        påpeikar påpeika poengterer poengterte melder melde meldte meldt rapporterer rapporterte rapportert stadfestar
        stadfesta bekreftar bekrefta åtvarar åtvara vedgår vedgjekk innrømmer innrømde lovar lova konstaterer
        konstaterte slår_fast slo_fast kommenterer kommenterte utdjupar utdjupa held_fram heldt_fram spør spurde undrar
        undra undrast ropar ropa avslører avslørte vitnar vitna spår spådde oppsummerer oppsummerte hugsar hugsa minnest
        mintest noterer noterte nektar nekta avviser avviste avkreftar avkrefta krev kravde kravde oppmodar oppmoda
        erklærer erklærte kunngjer kunngjorde varslar varsla vurderer vurderte trur konkluderer konkluderte
        presiserer presiserte framhevar framheva forsikrar forsikra argumenterer argumenterte beklagar beklaga
        gjer_det_klart gjorde_det_klart gjentek gjentok anslår anslo tvitrar skildrar skildra grunngir grunngav
        repliserer repliserte heiter heitte_det`,
      tell: 'informerer informerte orienterer orienterte varslar varsla minner_om',
      hold: `trur trudde trudd synest syntest veit visste håpar håpa vonar vona fryktar frykta viser viste vist ventar venta reknar_med
        rekna_med kjenner kjende føler følte tviler tvilte foreslår foreslo foreslått meiner finn fann innser innsåg
        ønskjer ønskte vedtok vedtek avgjer avgjorde mistenkjer mistenkte går_fram gjekk_fram kjem_fram kom_fram
        dokumenterer dokumenterte estimerer estimerte kom_fram_til kjem_fram_til oppdaga forventar forventa fastslår
        fastslo anbefaler anbefalte tilrår tilrådde garanterer garanterte forstår er_overtydd_om er_einig_i
        er_redd_for er_uroa_for`,
      call: 'kallar kalla omtalar omtalte skildrar skildra beskriv beskreiv karakteriserer karakteriserte avviser avviste samanliknar samanlikna',
      urge: `oppmodar oppmoda bed bad krev kravde lovar lova trugar_med truga_med foreslår foreslo anbefaler
        anbefalte tilrår etterlyser etterlyste ber`,
      judge: `kritiserer kritiserte rosar rosa roser fordømer fordømte angrip angreip forsvarar forsvara avviser avviste
        skuldar skulda støttar støtta hyllar hylla`,
      impersonal: 'går_fram kjem_fram går_det_fram kjem_det_fram heiter_det står_det',
      beside: `held_fram heldt_fram fortset fortsette ler lo smiler smilte sukkar sukka kviskrar kviskra nikkar nikka innleier innleidde
        byrjar byrja avsluttar avslutta spøkjer spøkte tenkjer filosoferer skryt klagar klaga mumlar mumla jublar
        jubla istemmer`,
      nouns: `påstanden påstand påstandar påstandane opplysninga opplysningar opplysningane beskjeden beskjed meldinga melding kravet krav
        lovnaden lovnad skuldinga skuldingar skuldingane konklusjonen bodskapen mistanken mistanke oppfatninga
        vurderinga åtvaringa frykta håpet argumentet ryktet rykta kritikken`,
    },
    accordingTo:
      'ifølgje i_følgje etter_*_meining med_tilvising_til går_det_fram_av går_fram_av heiter_det_i heitte_det_i heiter_det_frå lyder_det_frå kjem_det_fram_i',
    hearsay: 'skal_ha skulle_ha skal_vere visstnok påståast_å blir_sagt_å etter_seiande',
    backward: 'det dette',
    declined: `ønskjer_ikkje_å_kommentere ønskte_ikkje_å_kommentere har_ikkje_ønskt_å_kommentere vil_ikkje_kommentere
      ville_ikkje_kommentere har_ikkje_villa_kommentere avviser_å_kommentere avviste_å_kommentere nektar_å_kommentere
      nekta_å_kommentere ønskjer_ikkje_å_uttale_seg ønskte_ikkje_å_uttale_seg vil_ikkje_uttale_seg
      ville_ikkje_uttale_seg ønskjer_ikkje_å_svare ønskte_ikkje_å_svare vil_ikkje_svare ville_ikkje_svare
      har_ikkje_svara svara_ikkje svarte_ikkje svarar_ikkje har_ikkje_svart har_ikkje_besvart har_takka_nei_til
      takka_nei_til takkar_nei_til ønskjer_ikkje_å_stille ønskte_ikkje_å_stille ville_ikkje_stille vil_ikkje_stille
      har_ingen_kommentar hadde_ingen_kommentar har_ikkje_kommentert kommenterer_ikkje kommenterte_ikkje
      har_ikkje_lukkast_å_få ønskjer_ikkje_*_å_kommentere vil_ikkje_*_kommentere ville_ikkje_*_kommentere har_ikkje_*_svara
      har_avslått_å_kommentere har_ikkje_vendt_tilbake`,
    declinedOnward: 'viser_til viste_til har_vist_til',
    declinedObject: `har_prøvd_å_få_kontakt_med har_forsøkt_å_få_kontakt_med har_ikkje_lukkast_å_få_tak_i har_ikkje_lukkast_i_å_få_kontakt_med
      lukkast_ikkje_å_få_tak_i har_utan_hell_prøvd_å_nå har_vore_i_kontakt_med_*_utan har_freista_å_få_kontakt_med har_freista_å_nå`,
    neither: 'verken korkje',
    replies: `vil_kommentere ville_kommentere har_villa_kommentere ønskjer_å_kommentere ønskte_å_kommentere vil_uttale_seg
      ville_uttale_seg ønskjer_å_uttale_seg har_svart svarte svarar har_svara svara vil_svare ville_svare`,
    toMedium: 'til overfor',
    mediumPhrases: `i_eit_intervju_med i_intervju_med i_eit_intervju_i i_ein_kommentar_til i_ein_e-post_til i_ei_melding_til
      i_ei_tekstmelding_til i_ein_sms_til i_ei_fråsegn_til overfor i_eit_innlegg_på i_ein_samtale_med i_ein_kronikk_i i
      på til`,
  },

  sources: {
    pronouns: {
      masculine: 'han',
      feminine: 'ho henne',
      neuter: 'det man',
      common: 'den hen vedkomande',
      plural: 'dei',
      first: 'eg vi me',
    },
    titles: {
      neutral: `dr doktor professor lektor president statsminister statsråd minister konge dronning general oberst kaptein kommissær
        ordførar direktør biskop advokat overlege statsforvaltar fylkesordførar politimeister lensmann kong`,
      masculine: 'herr kong prins',
      feminine: 'fru frøken dronning prinsesse',
    },
    roles: {
      person: `passasjer passasjeren konduktør konduktøren brannmann brannmannen innsatsleiar innsatsleiaren keeper keeperen spiss spissen minister ministeren statsminister statsministeren statsråd statsråden president presidenten leiar leiaren
        nestleiar nestleiaren sjef sjefen direktør direktøren forskar forskaren professor professoren
        førsteamanuensis lektor lektoren ekspert eksperten analytikar analytikaren økonom økonomen lege legen
        overlege overlegen aktor advokat advokaten forsvarar forsvararen dommar dommaren politimeister
        politimeisteren politiadvokat politiadvokaten etterforskar etterforskaren inspektør inspektøren sekretær
        sekretæren talsperson talspersonen forfattar forfattaren journalist journalisten reporter reporteren
        korrespondent redaktør redaktøren sjefredaktør lærar læraren rektor rektoren elev eleven student
        studenten medlem medlemmen politikar politikaren ordførar ordføraren varaordførar kommunedirektør
        kommunedirektøren kommuneoverlege kommunalsjef trenar trenaren spelar spelaren førar føraren sjåfør
        sjåføren eigar eigaren gründer grunnleggjar nabo naboen vitne vitnet tilsett kollega kollegaen ven venen
        forelder strateg kandidat kandidaten ambassadør ambassadøren diplomat biolog biologen geolog geologen
        ingeniør ingeniøren arkitekt arkitekten bonde bonden fiskar fiskaren bakar bakaren sjukepleiar
        sjukepleiaren psykolog psykologen saksbehandlar saksbehandlaren representant representanten historikar
        historikaren kunstnar kunstnaren skodespelar skodespelaren songar songaren regissør regissøren
        pensjonist pensjonisten kunde kunden innbyggjar innbyggjaren tenestemann general oberst bibliotekar
        meteorolog meteorologen konsulent konsulenten rådgivar rådgivaren revisor koordinator koordinatoren
        operasjonsleiar operasjonsleiaren vaktleiar vaktleiaren generalsekretær generalsekretæren
        stortingsrepresentant stortingsrepresentanten statssekretær statssekretæren parlamentarikar partileiar
        pressesjef kommunikasjonssjef kommunikasjonssjefen rådmann rådmannen fylkesordførar fylkesordføraren
        statsforvaltar statsforvaltaren biskop biskopen prest presten tiltalte sikta offer investor soldat pilot
        lokfører dagleg_leiar oppdrettar oppdrettaren havbiolog forskingsleiar prosjektleiar prosjektleiaren
        hamnesjef hamnesjefen fylkesdirektør avdelingsleiar avdelingsdirektør seniorrådgivar`,
      masculine: `mann mannen talsmann talsmannen gut guten far faren son sonen bror broren konge kongen prins prinsen
        bestefar forretningsmann politimann`,
      feminine: `kvinne kvinna talskvinne talskvinna jente jenta mor mora dotter dottera syster systera kone kona dronning
        dronninga prinsesse prinsessa bestemor`,
      organization: `rederi rederiet verksemd verksemda firma firmaet selskap selskapet konsern konsernet styresmakt styresmakta departement
        departementet direktorat direktoratet parti partiet kommune kommunen fylkeskommune fylkeskommunen region
        regionen by byen foreining foreininga forbund forbundet organisasjon organisasjonen universitet
        universitetet høgskule høgskulen skule skulen sjukehus sjukehuset bank banken fagforeining fagforeininga
        rett retten domstol domstolen nemnd nemnda styre styret ambassade ambassaden politidistrikt kyrkje
        kyrkja klubb klubben lag laget institutt instituttet senter senteret stifting stiftinga fond fondet
        gigant giganten kjede kjeda reiarlag reiarlaget entreprenør entreprenøren forlag forlaget fabrikk fabrikken teneste tenesta råd rådet kommisjon kommisjonen utval
        utvalet tankesmie museum museet teater teateret hamn hamna leiing leiinga tilsyn tilsynet mattilsynet
        vegvesen vegvesenet havforskingsinstituttet statsforvaltar`,
      institution: `politi politiet regjering regjeringa forsvar forsvaret hær hæren storting stortinget påtalemakt påtalemakta
        opposisjon opposisjonen brannvesen brannvesenet kommunestyre kommunestyret høgsterett tingrett
        tingretten lagmannsrett lagmannsretten`,
      outlet: `avis avisa dagsavis dagblad tidsskrift tidsskriftet radio radioen kanal kanalen nyheitsbyrå nyheitsbyrået
        byrå byrået magasin magasinet nettavis nettavisa lokalavis lokalavisa nettstad nettstaden vekeavis vekeblad
        kringkastar kringkastaren podkast tv-stasjon`,
      document: `rapport rapporten notat notatet utgreiing utgreiinga gransking granskinga undersøking undersøkinga studie studien
        måling målinga meiningsmåling brev brevet e-post e-posten dokument dokumentet dokumenta dom dommen tiltale
        tiltalen referat referatet pressemelding pressemeldinga fråsegn fråsegna erklæring erklæringa skriv skrivet
        artikkel artikkelen bok boka analyse analysen oversikt oversikta tal tala statistikk statistikken innlegg
        innlegget vedtak vedtaket stemning avtale avtalen framlegg framlegget forslag forslaget utkast utkastet
        høyringssvar høyringssvaret evaluering evalueringa prognose prognosen kronikk kronikken melding meldinga
        rekneskap rekneskapen`,
      group: `forskarar forskarane ekspertar ekspertane innbyggjarar innbyggjarane politikarar politikarane kritikarar
        kritikarane vitne vitna veljarar veljarane tilsette foreldre foreldra elevar elevane lærarar lærarane legar
        legane naboar naboane demonstrantar demonstrantane aktivistar økonomar økonomane analytikarar kollegaer vener
        styresmakter styresmaktene etterforskarar etterforskarane fiskarar fiskarane bønder bøndene kundar kundane
        passasjerar passasjerane studentar studentane pårørande parti partia kommunar kommunane advokatar
        sjukepleiarar sjukepleiarane soldatar medlemmer medlemmene fleire mange nokre andre ungdommar oppdrettarar
        oppdrettarane`,
      anonymous: 'kjelde kjelda kjelder kjeldene varslar varslaren varslarar tipsar person personar innsidar',
    },
    nameParticles: 'von van de der den af av al bin el la le du di',
    organizationWords: `as asa kommune fylkeskommune universitet høgskule direktoratet departementet partiet forbundet foreininga
      stiftinga instituttet kyrkja politi politidistrikt tingrett lagmannsrett bank group inc ltd gmbh holding
      museum rådet nemnda tilsynet sjukehus helse hamn energi industri teater venstre høgre arbeidarpartiet
      senterpartiet raudt seafood`,
    outletWords:
      'tidende avis avisa posten bladet dagblad radio tv nytt news times post journal herald kringkasting',
    organizations: 'det_kvite_hus europakommisjonen europaparlamentet eu fn nato who',
    givenNames: {
      masculine: `jan per bjørn ole lars kjell knut svein arne thomas hans geir tor morten terje odd erik martin andreas john anders
        rune trond tore daniel jon kristian marius magnus tommy stian rolf christian harald henrik leif frode fredrik
        nils einar espen gunnar helge jonas kristoffer alexander eirik steinar petter jørgen øyvind sverre stein
        kåre roger olav sindre johan øystein tormod håkon torbjørn emil ivar oskar jakob lukas filip william noah
        elias mathias mats sander markus simen vegard vidar roy robert karl arild asbjørn jostein magne asle sigbjørn
        gaute halvor eivind ottar torgeir aslak oddvar ola sigurd torstein jens jonas tarjei leiv rasmus mohammed
        ali ahmed david michael peter donald joe`,
      feminine: `anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth
        kristin bente heidi silje hanne linda tone anita tove ragnhild gerd camilla emma sara wenche julie ellen unni
        turid lise thea laura jenny julia nora hege trine ingeborg grete ann karin line sofie mona lene marte karoline
        mari siri monica marie martine maren vilde mia malin gro åse torill hanna sigrid guro synnøve oddny borghild
        signe gunn gunnhild jorunn eli elin mette stine cecilie ingvild runa frida tuva live anja kristine elise
        amalie victoria oda åshild målfrid brita magnhild torunn rannveig fatima sunniva tiril`,
    },
    notNames: `måndag tysdag onsdag torsdag fredag laurdag søndag sundag januar februar mars april mai juni juli august september
      oktober november desember eg vi me dei`,
    headOf: 'for',
    definiteEndings: 'n en t et a',
    textEndings: 'ning ninga ningar sjon sjonen',
    genitives: `'s ’s ' s`,
    nameEndings: 'en et a',
    anonymity: `ikkje_vil_ha_namnet ikkje_ønskjer_namnet anonym anonymt anonyme ønskjer_å_vere_anonym ønskjer_å_vere_anonyme vil_vere_anonym ønskjer_ikkje_å_stå_fram
      ikkje_ønskjer_å_stå_fram vil_ikkje_stå_fram ikkje_vil_stå_fram ikkje_ønskjer_å_bli_identifisert
      ikkje_har_løyve ikkje_har_lov_til fryktar_for_jobben`,
    documentBy: 'frå av',
    obtained: `har_sett har_lese har_fått_innsyn_i fått_innsyn_i har_fått_tilgang_til er_i_besittelse_av har_gått_gjennom lekt_til
      har_fått_tak_i fått_tak_i har_fått_sjå fått_sjå`,
  },
};
