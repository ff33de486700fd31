import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'da',

  sentences: {
    abbreviations: words(`
      St Chr Joh bl.a f.eks m.m m.v osv o.l dvs mfl m.fl pga ca kl nr tlf jf inkl ekskl evt etc mio kr pct prof dr sct
      skt mr mrs adv cand mag lic forts hhv vedr ang jan feb mar apr jun jul aug sep sept okt nov dec stk
    `),
    closing: words('kr'),
    openers: words(`
      det den de dette denne disse han hun vi jeg man en et i på for af med til fra om når efter før under
      over men og eller så at som der her da nu også ifølge samtidig hvad hvem hvorfor hvordan ikke ingen
      mange nogle flere alle hver hans hendes deres vores mod ved uden mellem hos både derfor
    `),
    ordinalsAfter: words(`den det de`),
  },

  summary: {
    stopwords: words(`
      af alle alt andet andre at bare begge blandt blev blive bliver både da de deg dem den denne der deres
      det dette dig din disse dog du efter ej eller en end endnu er et fik flere for fordi fra frem få får
      fået før først gang gik give giver gjort gør gøre går ha hade han hans har have havde hele hen hende
      hendes her ham hun hvad hvem hver hvis hvor hvordan hvorfor i ifølge igen ikke ind inden ingen ja jeg
      kan kom komme kommer kun kunne lidt man mange med meget mellem men mener mens mere mest mig mod må
      måtte ned nogen noget nogle nok ny nye nu når og også om op os over per på sagde samme selv siden sig
      siger sige sin sine sit skal skulle som store sådan så tidligere til to ud uden under var ved vi
      videre vil ville vores være været
      `),
    negations: words('ikke aldrig ingen intet ingenting hverken uden'),
    counted: { modifiers: '-nye -ske -ige -ede -ste store små gamle unge andre yderligere' },
    anaphora: [
      ...words(`
        han hun hen den det de dem ham hende dens deres hans hendes dette denne disse der her da så sådan
        sådanne men og eller desuden imidlertid derimot derimod derfor dermed derefter derved dog alligevel
        også samtidig endvidere følgelig altså således nemlig ellers senere tidligere bagefter begge
        herefter hermed heri dertil
      `),
      'i stedet',
      'på den anden side',
      'for eksempel',
      'blandt andet',
      'i så fald',
      'på den måde',
      'af den grund',
      'som følge af dette',
      'trods dette',
      'på grund af dette',
      'efter dette',
      'siden da',
      'siden dengang',
      'med andre ord',
      'det vil sige',
      'de to',
      'det samme',
      'ud over det',
      'oven i købet',
      'ingen af dem',
      'en af dem',
      'flere af dem',
      'mange af dem',
      'nogle af dem',
      'alle af dem',
      'to af dem',
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
        'erede',
      ],
      except: words(
        'måste viste visste reiste leste feste eneste samme øvrige neste sørgelige virkelige egentlige ønske måske',
      ),
    },
  },

  grammar: {
    compounds: true,
    verbSecond: true,
    verbEndings: 'ede edes',
    determiners: `en et den det de denne dette disse min mit mine din dit dine sin sit sine hans hendes deres vores dens dets
      nogen noget nogle ingen intet alle alt hver hvert hele begge samme anden andet andre flere mange få enkelte
      selve sådan sådanne to tre fire fem seks syv otte ni ti elleve tolv tyve første anden tredje hvilken hvilket
      hvilke`,
    indefinites: 'en et nogle nogen flere mange få andre enkelte to tre fire fem',
    prepositions: `i på af for fra til med om mod mellem under over efter før inden ved hos gennem igennem uden omkring blandt
      bag foran ad langs siden trods via ifølge ud_fra angående vedrørende som inklusive per pr hen op ned ind ud`,
    partitives: 'af blandt',
    conjunctions: 'og eller men uden samt både hverken men_også',
    subordinators: `når da mens fordi inden hvis selvom selv_om skønt siden såfremt dersom så_at for_at uden_at eftersom så før
      efter_at imens så_snart`,
    complementisers: 'at om hvorvidt hvordan hvorfor hvad hvem hvor hvornår',
    relatives: 'som der hvis hvilket hvor',
    asWords: 'som',
    auxiliaries: `har havde have er var være været vil ville skal skulle kan kunne må måtte bør burde får fik bliver blev
      blevet tør gider`,
    passives: 'blev bliver blevet',
    negations: 'ikke ej aldrig næppe hverken',
    adverbs: `dér også dog nu da så senere tidligere igen i_dag i_går i_morgen i_aften i_nat i_morges allerede endnu samtidig desuden
      derfor blandt_andet bl.a ellers videre dernæst derefter altså jo nok vel bare kun lige netop selv stadig
      fortsat først sidst endelig nyligt for_nylig siden her der derimod imidlertid åbent klart tydeligt ofte
      dertil mandag tirsdag onsdag torsdag fredag lørdag søndag mandagens i_mandags i_tirsdags i_onsdags i_torsdags
      i_fredags i_lørdags i_søndags mandag_aften tirsdag_aften onsdag_aften torsdag_aften fredag_aften
      lørdag_aften søndag_aften mandag_morgen tirsdag_morgen onsdag_morgen torsdag_morgen fredag_morgen
      lørdag_morgen søndag_morgen mandag_eftermiddag tirsdag_eftermiddag onsdag_eftermiddag torsdag_eftermiddag
      fredag_eftermiddag lørdag_eftermiddag søndag_eftermiddag på_mandag på_tirsdag på_onsdag på_torsdag på_fredag
      på_lørdag på_søndag sidste_år sidste_uge i_foråret i_sommer i_efteråret i_vinter skriftligt efterfølgende
      umiddelbart generelt overordnet leende grinende ifølge_planen indledningsvis afslutningsvis ligefrem
      ganske_enkelt flere_gange gang_på_gang onsdag_formiddag simpelthen ind ud op ned frem til_gengæld for_eksempel ligeledes dagen_efter`,
    verbs: `går gik gået kommer kom kommet tager tog taget giver gav givet gør gjorde gjort står stod ligger lå sidder sad
      hjælper hjalp arbejder arbejdede leder ledede rejser rejste bor boede lukker lukkede åbner åbnede bygger byggede
      vokser voksede stiger steg falder faldt findes fandtes hedder hed begyndte stopper stoppede holder
      holdt bruger brugte har havde er var skal skulle vil ville kan kunne må måtte får fik bliver blev køber købte
      sælger solgte taber tabte vinder vandt spiller spillede kører kørte løber løb sender sendte henter hentede
      betaler betalte koster kostede møder mødte flytter flyttede dør døde lever levede skete sker ramte rammer
      viser_sig fører førte sætter satte lader lod lægger lagde bærer bar driver drev stammer dækker dækkede
      overvejer overvejede nedjusterer opjusterer afslog afslår nægter nægtede takker takkede henviser henviste siges menes sover sov spiser spiste løser løste skaber skabte ender endte slutter venter ventede kæmper kæmpede søger søgte undersøger undersøgte efterforsker kritiserer starter startede anholdt anholdes deltager deltog mangler manglede taler talte ændrer ændrede bryder brød virker virkede`,
  },

  statements: {
    marks: ['»«', '""', '””', '“”', '„“', '«»', '’’'],
    dashes: true,
    cues: {
      say: `siger sagde sagt sige fortæller fortalte fortalt fortælle udtaler udtalte udtalt udtale oplyser oplyste oplyst
        skriver skrev skrevet forklarer forklarede forklaret svarer svarede svaret tilføjer tilføjede tilføjet
        understreger understregede understreget påpeger påpegede påpeget erklærer erklærede erklæret meddeler
        meddelte meddelt bekræfter bekræftede bekræftet konstaterer konstaterede konstateret hævder hævdede hævdet
        påstår påstod påstået advarer advarede advaret bemærker bemærkede bemærket anfører anførte anført
        indrømmer indrømmede indrømmet erkender erkendte erkendt medgiver medgav lover lovede lovet forsikrer
        forsikrede forsikret afslører afslørede afsløret rapporterer rapporterede rapporteret melder meldte meldt
        beretter berettede berettet kommenterer kommenterede kommenteret uddyber uddybede uddybet gentager gentog
        gentaget fastslår fastslog fastslået pointerer pointerede pointeret spørger spurgte spurgt argumenterer
        argumenterede argumenteret mener mente ment vurderer vurderede vurderet opsummerer opsummerede
        konkluderer konkluderede konkluderet vidner vidnede benægter benægtede benægtet afviser afviste forudser
        forudsagde forudså spår spåede noterer noterede fastholder fastholdt betoner betonede fremhæver fremhævede
        kræver krævede krævet opfordrer opfordrede lader_forstå lod_forstå gør_det_klart gjorde_det_klart
        slår_fast slog_fast slået_fast gør_opmærksom_på gjorde_opmærksom_på peger_på pegede_på
        råber råbte beklager beklagede undrer_sig undrede_sig anslår anslog skriver_i_en_mail tweeter tweetede
        proklamerer proklamerede antyder antydede mindes mindedes erindrer ræsonnerer replicerer replicerede
        siger_det sagde_det orienterer orienterede refererer bedyrer bedyrede forlyder udbryder udbrød jubler jublede
        langer_ud supplerer supplerede indskyder indskød istemmer annoncerer annoncerede angiver angav
        lyder_svaret lød_svaret lyder_beskeden lød_beskeden lyder_meldingen lyder_det lød_det hedder_det hed_det fremgår_det fremgik_det står_der stod_der kundgør bebuder bebudede indvender indvendte tordner tordnede`,
      tell: 'informerer informerede underretter underrettede overbeviser minder mindede beder bad',
      hold: `mener mente ment vurderer vurderede tror troede troet synes syntes vidste håber håbede håbet frygter frygtede frygtet viser viste vist forventer
        forventede forventet føler følte tvivler tvivlede regner_med regnede_med foreslår foreslog foreslået
        formoder formodede skønner skønnede finder fandt indser indså glæder_sig_over beslutter besluttede
        ønsker ønskede afgør afgjorde mistænker mistænkte forestiller_sig bekymrer_sig er_overbevist_om
        er_bekymret_for er_enig_i er_sikker_på forudsiger fremgår fremgik konkluderer dokumenterer
        dokumenterede estimerer estimerede kommer_frem_til kom_frem_til opdager opdagede husker huskede er_klar_over lægger_vægt_på lagde_vægt_på
        accepterer anerkender anerkendte anbefaler anbefalede anbefalet garanterer garanterede kan_forstå`,
      call: `kalder kaldte kaldt betegner betegnede betegnet beskriver beskrev beskrevet omtaler omtalte omtalt karakteriserer
        karakteriserede afviser afviste stempler stemplede sammenligner sammenlignede døber`,
      urge: `opfordrer opfordrede opfordret beder bad bedt kræver krævede krævet lover lovede
        truer_med truede_med foreslår foreslog anbefaler anbefalede efterlyser efterlyste`,
      judge: `kritiserer kritiserede kritiseret roser roste rost fordømmer fordømte angriber angreb forsvarer forsvarede afviser
        afviste anklager anklagede beskylder beskyldte bakker_op_om bakkede_op_om støtter støttede bifalder
        hylder hyldede langer_ud_efter raser_over`,
      impersonal:
        'lyder_svaret lød_svaret lyder_beskeden lød_beskeden lyder_meldingen fremgår fremgik fremgår_det fremgik_det står_der stod_der står_det stod_det hedder_det hed_det lyder_det lød_det',
      beside: `fortsætter fortsatte griner grinede ler lo smiler smilede sukker sukkede hvisker hviskede nikker nikkede
        indleder indledte begynder begyndte slutter sluttede afslutter afsluttede joker jokede spøger
        spøgte tilkendegiver vrisser mumler mumlede funderer raser rasede tænker siges klager klagede afbryder`,
      nouns: `påstanden påstand påstande påstandene oplysningen oplysninger oplysningerne beskeden besked meldingen melding
        kravet krav løftet løfte anklagen anklager anklagerne konklusionen budskabet mistanken mistanke opfattelsen
        holdningen vurderingen advarslen forventningen håbet frygten argumentet udsagnet rygtet rygter kritikken`,
    },
    accordingTo: `ifølge med_henvisning_til efter_*_opfattelse       lyder_beskeden_fra lyder_vurderingen_fra lyder_meldingen_fra lyder_opfordringen_fra
      lyder_forklaringen_fra lyder_kritikken_fra lyder_svaret_fra
      skriver_de_i i_henhold_til`,
    hearsay:
      'angiveligt efter_sigende skulle_have skal_have skulle_være hævdes_at siges_at menes_at påstås_at meldes_at formodentlig_har',
    backward: 'det dette sådan',
    ownWords:
      'ifølge_eget_udsagn ifølge_egne_oplysninger efter_eget_udsagn ifølge_sig_selv ifølge_ham_selv ifølge_hende_selv',
    declined: `ønsker_ikke_at_kommentere ønskede_ikke_at_kommentere har_ikke_ønsket_at_kommentere vil_ikke_kommentere
      ville_ikke_kommentere har_ikke_villet_kommentere afviser_at_kommentere afviste_at_kommentere
      har_afvist_at_kommentere afslår_at_kommentere afslog_at_kommentere har_afslået_at_kommentere
      ønsker_ikke_at_udtale_sig ønskede_ikke_at_udtale_sig har_ikke_ønsket_at_udtale_sig vil_ikke_udtale_sig
      ville_ikke_udtale_sig ønsker_ikke_at_stille_op ønskede_ikke_at_stille_op har_ikke_ønsket_at_stille_op
      vil_ikke_stille_op ville_ikke_stille_op har_takket_nej_til takkede_nej_til takker_nej_til siger_nej_til_at_stille_op
      har_ikke_svaret svarede_ikke svarer_ikke har_ikke_besvaret besvarede_ikke har_ikke_vendt_tilbage vendte_ikke_tilbage
      er_ikke_vendt_tilbage har_ikke_reageret har_ingen_kommentarer havde_ingen_kommentarer er_ikke_til_at_få_fat_i
      har_ikke_været_til_at_få_fat_i har_ikke_kunnet_træffes kunne_ikke_træffes nægter_at_kommentere
      nægtede_at_kommentere har_afvist_at_udtale_sig afviser_at_udtale_sig afviste_at_udtale_sig ønsker_ikke_at_svare
      ønskede_ikke_at_svare ville_ikke_svare vil_ikke_svare har_ikke_ønsket_at_medvirke ønsker_ikke_at_medvirke
      har_afvist_at_stille_op afviser_at_stille_op afviste_at_stille_op har_valgt_ikke_at_kommentere
      hverken_bekræfter_eller_afkræfter vil_hverken_bekræfte_eller_afkræfte vil_ikke_svare_på ønsker_ikke_at_uddybe vil_ikke_uddybe kan_ikke_kommentere ønsker_ikke_at_bekræfte vil_ikke_bekræfte vil_ikke_oplyse ønsker_ikke_at_oplyse henviser_*_spørgsmål_til ønsker_ikke_*_at_kommentere vil_ikke_*_kommentere har_ikke_*_besvaret har_ikke_*_svaret`,
    declinedOnward: 'henviser_til henviste_til har_henvist_til',
    declinedObject:
      'har_forgæves_forsøgt_at_få har_forgæves_søgt har_forsøgt_at_få_en_kommentar_fra forgæves_forsøgt_at_få_en_kommentar_fra har_søgt_en_kommentar_fra det_har_ikke_været_muligt_at_få_en_kommentar_fra ikke_været_muligt_at_få_en_kommentar_fra har_uden_held_forsøgt_at_få',
    neither: 'hverken heller',
    replies: `ønsker_at_kommentere ønskede_at_kommentere har_ønsket_at_kommentere vil_kommentere ville_kommentere har_villet_kommentere
      ønsker_at_udtale_sig ønskede_at_udtale_sig har_ønsket_at_udtale_sig vil_udtale_sig ville_udtale_sig har_svaret
      svarede har_besvaret besvarede er_vendt_tilbage har_vendt_tilbage vendte_tilbage ønsker_at_stille_op ville_stille_op
      vil_stille_op har_reageret er_til_at_få_fat_i har_været_til_at_få_fat_i`,
    toMedium: 'til over_for',
    mediumPhrases: `i_et_interview_med i_interview_med i_et_interview_til i_et_interview_i i_en_kommentar_til i_en_mail_til
      i_et_skriftligt_svar_til i_en_skriftlig_kommentar_til i_en_sms_til i_en_udtalelse_til over_for i_et_opslag_på
      i_en_samtale_med i_et_indlæg_i i_en_kronik_i i på til`,
  },

  sources: {
    pronouns: {
      masculine: 'han ham',
      feminine: 'hun hende',
      neuter: 'det man',
      common: 'den hen vedkommende',
      plural: 'de dem',
      first: 'jeg vi',
    },
    titles: {
      neutral: `dr doktor professor lektor docent præsident statsminister minister konge dronning general oberst kaptajn
        kommissær borgmester direktør biskop advokat overlæge formand politikommissær vicepolitiinspektør`,
      masculine: 'hr herr prins kong',
      feminine: 'fru frøken prinsesse dronning',
    },
    roles: {
      person: `passager passageren rejsende brandmand brandmanden redder redderen lokofører lokoføreren buschauffør målmand målmanden keeper keeperen angriber angriberen topscorer topscoreren anfører anføreren bogholder bogholderen indsatsleder indsatslederen politiassistent politiassistenten butiksejer sagsøger sagsøgeren minister ministeren statsminister statsministeren præsident præsidenten formand formanden næstformand
        næstformanden forkvinde forperson forpersonen chef chefen direktør direktøren leder lederen forsker
        forskeren professor professoren lektor lektoren adjunkt adjunkten docent ph.d.-studerende ekspert
        eksperten analytiker analytikeren økonom økonomen cheføkonom læge lægen overlæge overlægen anklager
        anklageren advokat advokaten forsvarer forsvareren dommer dommeren betjent betjenten kommissær
        kommissæren inspektør inspektøren sekretær sekretæren talsperson talspersonen ordfører ordføreren
        forfatter forfatteren journalist journalisten reporter reporteren korrespondent korrespondenten redaktør
        redaktøren chefredaktør lærer læreren rektor rektoren elev eleven student studerende medlem medlemmet
        politiker politikeren borgmester borgmesteren rådmand rådmanden træner træneren spiller spilleren fører
        føreren chauffør chaufføren ejer ejeren stifter stifteren nabo naboen vidne vidnet ansat ansatte medarbejder medarbejderen beboerformand barnebarn barnebarnet kollega
        kollegaen ven vennen veninde forælder forælderen strateg kandidat kandidaten ambassadør ambassadøren
        diplomat diplomaten biolog biologen geolog geologen ingeniør ingeniøren arkitekt arkitekten landmand
        landmanden fisker fiskeren bager bageren sygeplejerske sygeplejersken psykolog psykologen sagsbehandler
        sagsbehandleren repræsentant repræsentanten historiker historikeren kunstner kunstneren skuespiller
        skuespilleren sanger sangeren instruktør instruktøren pensionist pensionisten kunde kunden beboer
        beboeren borger borgeren embedsmand embedsmanden general generalen oberst obersten bibliotekar
        bibliotekaren meteorolog meteorologen konsulent konsulenten rådgiver rådgiveren revisor revisoren
        koordinator koordinatoren folketingsmedlem kommissionsformand generalsekretær generalsekretæren vagtchef
        vagtchefen efterforskningsleder tillidsrepræsentant afdelingschef sportschef sportschefen landstræner
        landstræneren pressechef kommunikationschef partileder partilederen viceformand teamleder projektleder
        projektlederen seniorforsker tiltalte sigtede dømte offer offeret pave paven biskop biskoppen præst
        præsten spejder anmelder anmelderen programleder talerør gruppeformand krønikør debattør debattøren klummeskribent fotograf fotografen musiker musikeren digter digteren dirigent dirigenten kok kokken tjener tjeneren frisør frisøren håndværker håndværkeren murer mureren tømrer tømreren landbrugskonsulent jordemoder jordemoderen tandlæge tandlægen dyrlæge dyrlægen kirurg kirurgen terapeut terapeuten agent agenten partner partneren arrangør arrangøren frivillig frivillige deltager deltageren gæst gæsten turist turisten cyklist cyklisten bilist bilisten årig årige assistent assistenten kanalchef vært værten landmandsformand sagfører jæger jægeren arkæolog arkæologen sociolog sociologen kriminolog politolog medforfatter specialist specialisten pilot piloten soldat soldaten forretningsmand iværksætter iværksætteren investor
        investoren kritiker kritikeren købmand købmanden retsformand museumsinspektør havnechef kurator
        kuratoren pædagog pædagogen`,
      masculine: `mand manden talsmand talsmanden dreng drengen far faren faderen søn sønnen bror broren broderen konge kongen
        prins prinsen forretningsmand politimand politimanden bedstefar kæreste`,
      feminine: `kvinde kvinden talskvinde talskvinden pige pigen mor moren moderen datter datteren søster søsteren hustru
        hustruen kone konen dronning dronningen prinsesse prinsessen bedstemor enke enken`,
      organization: `virksomhed virksomheden firma firmaet selskab selskabet koncern koncernen myndighed myndigheden ministerium
        ministeriet departement departementet styrelse styrelsen parti partiet kommune kommunen region regionen
        by byen forening foreningen forbund forbundet organisation organisationen universitet universitetet
        højskole skole skolen gymnasium gymnasiet hospital hospitalet sygehus sygehuset bank banken fagforening
        fagforeningen ret retten domstol domstolen nævn nævnet bestyrelse bestyrelsen ambassade ambassaden
        politikreds kirke kirken klub klubben hold holdet institut instituttet center centret fond fonden gigant
        giganten kæde kæden rederi rederiet tjeneste tjenesten råd rådet udvalg udvalget tænketank tænketanken
        museum museet teater teatret havn havnen ledelse ledelsen administration administrationen leverandør
        leverandøren producent producenten tilsyn tilsynet rigsrevision landbrug industri koalition koalitionen auktionshus auktionshuset entreprenør entreprenøren selskab forlag forlaget hotel hotellet butik butikken fabrik fabrikken værft værftet laboratorium laboratoriet`,
      institution: `politi politiet regering regeringen militær militæret hær hæren forsvar forsvaret folketing folketinget
        anklagemyndighed anklagemyndigheden byråd byrådet brandvæsen brandvæsenet beredskab beredskabet
        opposition oppositionen højesteret nationalbank landsret landsretten byret byretten kongehus kongehuset
        kommission kommissionen`,
      outlet: `avis avisen dagblad dagbladet tidsskrift tidsskriftet radio radioen kanal kanalen tv-station tv-stationen
        nyhedsbureau nyhedsbureauet telegrambureau bureau bureauet magasin magasinet medie mediet netmedie netmediet ugeblad
        ugebladet ugeavis ugeavisen netavis netavisen nyhedsside tv-kanal fagblad fagbladet lokalavis lokalavisen
        podcast`,
      document: `oplysninger oplysningerne rapport rapporten notat notatet redegørelse redegørelsen undersøgelse undersøgelsen studie studiet måling
        målingen meningsmåling meningsmålingen brev brevet mail mailen dokument dokumentet dokumenter dokumenterne
        dom dommen kendelse kendelsen anklageskrift anklageskriftet referat referatet pressemeddelelse pressemeddelelsen
        udtalelse udtalelsen meddelelse meddelelsen erklæring erklæringen skrivelse artikel artiklen bog bogen analyse
        analysen opgørelse opgørelsen tal tallene statistik statistikken opslag opslaget afgørelse afgørelsen
        beslutning stævning stævningen aftale aftalen forslag forslaget lovforslag udkast udkastet høringssvar
        høringssvaret evaluering evalueringen aktindsigt prognose prognosen spørgeskema kronik kronikken memo
        dagsorden evalueringsrapport revisionsrapport dagbog regnskab regnskabet`,
      group: `forskere forskerne eksperter eksperterne beboere beboerne borgere borgerne politikere politikerne kritikere
        kritikerne vidner vidnerne vælgere vælgerne ansatte medarbejdere medarbejderne forældre forældrene elever
        eleverne lærere lærerne læger lægerne betjente naboer naboerne iagttagere demonstranter demonstranterne
        aktivister aktivisterne økonomer økonomerne analytikere analytikerne kolleger kollegerne venner myndigheder
        myndighederne efterforskere anklagere anklagerne fiskere fiskerne landmænd landmændene kunder kunderne
        passagerer passagererne studerende pårørende embedsmænd partier partierne ministre ministrene kommuner kommunerne
        advokater sygeplejersker sygeplejerskerne soldater medlemmer medlemmerne flere mange nogle andre kilder_tæt_på
        danskere danskerne unge`,
      anonymous: `kilde kilden kilder kilderne unavngiven unavngiven_kilde anonym_kilde insider insidere whistleblower
        whistlebloweren tipper person personer`,
    },
    bodyParticles: 'for',
    nameParticles: 'for von van de der den af al bin el la le du di da la',
    organizationWords: `a/s aps kommune region universitet ministeriet styrelsen partiet forbundet foreningen fonden instituttet
      kirken politi domstol byret landsret nationalbank bank group inc ltd gmbh holding museum museet rådet nævnet
      demokraterne venstre socialdemokratiet kommissionen parlamentet hospital sygehus gymnasium havn energi
      industri erhverv landbrug teater forening`,
    outletWords:
      'tidende avis avisen posten bladet dagblad ugeblad radio tv nyheder news times post journal herald',
    organizations: 'det_hvide_hus europa-kommissionen europa-parlamentet eu fn nato who',
    givenNames: {
      masculine: `rune niklas frank erling villy verner ivan johnny jimmy ronny kevin patrick emanuel august kurt-erik peter jens
        michael lars henrik thomas søren jan christian martin niels anders morten jesper hans mads jørgen per ole rasmus
        erik daniel kim christoffer mikkel frederik kasper jacob jakob brian finn claus klaus mathias mathies kristian
        carsten karsten steen simon allan jonas alexander bent poul kurt torben emil nikolaj nicolai flemming philip bo
        oliver tobias sebastian andreas anton magnus victor viktor oscar oskar noah william lucas carl karl malthe valdemar
        elias johan johannes ulrik uffe svend preben leif john robert dennis tommy rené ronni jeppe troels esben asger lasse
        jonathan benjamin david mohammed ahmed ali mark kenneth keld bjarne benny gert holger knud palle stig sune donald
        joe emmanuel vladimir gustav villads aksel arthur mogens arne bjørn adam aage agner ajs albert alf anker arvid
        asbjørn axel balder bastian birger bjarke bjørk børge casper conrad dan ebbe egon eigil ejnar eske ernst felix
        folmer frode gorm gunnar gunner hakon hannibal harald harry heine helge helmer helmuth henning henry herluf hjalmar
        hugo ib iver ivar jannik jarl jes johnni jon jonatan jonny joakim kai kaj kalle karl-erik kay kjeld konrad
        kristoffer kåre laurits laust laurids leo leon leonard linus loke louis ludvig luis lukas lars-erik magne marcus
        marius markus martinus max michel mik mike milo nick nicklas nicolas niels-erik niels-ole niclas odin olaf oluf ove
        otto peder peer per-ole pelle rene richard robin roland ronald rudolf samuel sigurd silas sofus steffen sten
        svenning sylvester thorbjørn thor thorkild thorvald theo theodor thorsten tim tom tonny tore tue ulf vagn viggo
        vilhelm villiam vincent vitus walther werner wilhelm yusuf zakarias hasse hussein ibrahim mehmet murat mustafa omar`,
      feminine: `mai maj line-maria sandra natasja bettina ann ditte gry tenna benedikte rosa lærke solveig vivi ruth edith anne
        mette hanne kirsten anna helle susanne lene maria marianne camilla karen lone louise charlotte pia tina gitte ida
        birgitte julie ane bente emma sara sarah laura jette heidi sofie sophie kirstine cecilie dorthe jytte birthe lise
        line maja mathilde freja ella clara klara alma karla carla ellen frida nanna signe maiken malene marie lea rikke
        stine trine katrine kathrine christina kristina annette anette inger ingrid inge lis lisbeth elisabeth else elsebeth
        vibeke ulla winnie sanne sidsel pernille nina mia michelle caroline amalie astrid josefine johanne victoria isabella
        liv agnes asta sonja merete margrethe margrete berit bodil britta connie dorte eva hella henriette hilde jane janne
        jannie joan jeanette tove tine ursula kamilla fatima aisha helene nadia sille abelone agathe agnete aja alba alberte
        alice alva amanda amina andrea anna-lise anne-grethe anne-marie anne-mette ann-sofie annelise anni anny aud augusta
        ayse barbara bella benthe bibi bine birgit birte bitten bjørg bolette carina carol-ann cathrine christiane clarissa
        conny cornelia dagmar dagny daniella diana dina dora edel edna eline elisa elin elise ellen-margrethe elly elna elsa
        elva emilie emily emmy erika esther eva-marie evelyn filippa flora frederikke gerda gertrud gitta greta grete grethe
        gudrun gunhild gunver hannah harriet hedvig helga henny herdis hulda ina ines inga inge-lise ingeborg ingelise irene
        iris irma isabel jasmin jenny jensine jessica johanna josefina juliane julia jutta kaja karin karina karen-margrethe
        katja katrina kate kia kit kitt klaudia kristiane kristin lajla leila leonora lena lene-marie lilian lilly lily
        line-marie linda lisa lisbet lisette liva lotte lucia lulu lydia maibritt maja-lisa marianna marie-louise margit
        maren margot marina mariam marlene martha martine mary mathilda maya melanie merle mette-marie mie mille mimi mina
        minna molly monica naja natalia nete ninna nora nova oda olga olivia patricia paula pauline petra poula ragna
        ragnhild rebecca rebekka regitze rikka rita rosemarie runa sabina sabine sally samira sascha selma sidse sif sigrid
        signe-marie silje silke silvia simone siri siv sofia stefanie stella stina sus susan susanna suzanne svea sylvia sys
        synne tanja tatjana thea thilde thora tilde tora trille trine-lise tulle tyra ulrikke ulrikka vera veronica veronika
        vicki vigdis viola vita vivian wanda winni ylva yrsa yvonne zara zenia åse`,
    },
    notNames: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september
      oktober november december i jeg vi de`,
    headOf: 'for',
    definiteEndings: 'n en t et',
    textEndings: 'ning ningen ninger else elsen tion tionen',
    genitives: `'s ’s ' s`,
    nameEndings: 'en et',
    anonymity: `anonym anonymt anonyme ønsker_at_være_anonym ønsker_at_være_anonyme ønsker_ikke_at_stå_frem
      ønsker_ikke_at_stå_frem_med_navn vil_ikke_stå_frem ikke_ønsker_at_stå_frem ikke_vil_stå_frem
      ikke_må_udtale_sig ikke_er_bemyndiget ikke_har_tilladelse ikke_ønsker_navn ikke_ønsker_sit_navn uden_navns_nævnelse
      frygter_for_sit_job ikke_ønsker_at_få_sit_navn vil_være_anonym`,
    documentBy: 'fra af',
    obtained: `har_set har_læst har_fået_aktindsigt_i fået_aktindsigt_i er_i_besiddelse_af i_besiddelse_af har_fået_adgang_til
      har_fået_indblik_i har_gennemgået lækket_til har_indhentet kommet_i_besiddelse_af har_fået_indsigt_i`,
  },
};
