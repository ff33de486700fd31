import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'sv',

  sentences: {
    abbreviations: words(`
      Chr bl.a t.ex m.m m.fl o.d o.dyl d.v.s dvs f.d f.n fr.o.m t.o.m i.o.m m.a.o p.g.a pga s.k t.v t.h st ca
      cirka kl nr tel jfr forts inkl exkl etc osv tr milj mdr mn tkr ung ggr mfl mm dr prof docent civ kand
      jur kapten löjtn överste jan feb mar apr jun jul aug sep sept okt nov dec S:t Mr Mrs Dr St
    `),
    closing: words('kr'),
    openers: words(`
      det den de dessa detta denna han hon hen vi ni jag du man en ett i på för av med till från om när efter
      innan under över men och eller så att som där här då nu sedan även också dock enligt samtidigt trots
      vad vem varför hur vilka inte ingen inga många några flera alla varje sin hans hennes deras dess vår
      mot vid utan mellan hos genom både därför däremot
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      alla allt att av blev bli blir blivit bland bara både de dem den denna deras dess dessa det detta dig din
      dina ditt dock du där därför då efter ej eller en enligt er era ett finns flera fram från få får fått för
      före genom ger gick går gör göra ha hade han hans har hel hela hennes hit hon honom hos hur här i icke
      idag igen in inför ingen inget innan inom inte jag ju kan kommer kommit kunde kunna lite man med medan
      mellan men mer mera mest mig min mina mitt mot mycket ned ner nu någon något några när nästa och ock
      också om oss på redan samma samt sedan sig sin sina sitt ska skall skulle som stor stora säga säger sade
      sa sedan så sådan till tog trots två under upp ut utan vad var vara varit varje vars vem vet vi vid vilka
      vilken vilket vill än är åt även över
      `),
    negations: words('inte ej aldrig icke ingen inget inga ingenting ingenstans varken utan'),
    counted: { modifiers: '-a' },
    anaphora: [
      ...words(`
        han hon hen den det de dem honom henne dess deras hans hennes sin detta denna dessa dessutom däremot
        därför därmed därefter därpå därtill därutöver därifrån därigenom där då sedan så här sådan sådana sådant men och
        eller dock emellertid ändå likväl samtidigt också även vidare istället följaktligen alltså således
        nämligen båda bägge ingendera annars dels senare tidigare efteråt ty
      `),
      'i stället',
      'å andra sidan',
      'å ena sidan',
      'till exempel',
      'bland annat',
      'i så fall',
      'på så sätt',
      'på det sättet',
      'av den anledningen',
      'till följd av detta',
      'i och med det',
      'efter det',
      'före det',
      'under tiden',
      'fram till dess',
      'sedan dess',
      'utöver det',
      'förutom det',
      'trots det',
      'trots detta',
      'på grund av det',
      'det vill säga',
      'de två',
      'samma sak',
      'med andra ord',
      'ingen av dem',
      'en av dem',
      'ett av dem',
      'flera av dem',
      'många av dem',
      'några av dem',
      'alla av dem',
      'två av dem',
    ],
    articles: {
      words: ['den', 'det', 'de'],
      endings: ['a', 're', 'ste', 'ande', 'ende', 'erade'],
      except: words(
        'ska sa ha bara inga alla andra samma båda enda ända bra ta ge dra vore måste visste hela',
      ),
    },
  },

  grammar: {
    compounds: true,
    verbSecond: true,
    determiners: `den det de en ett denna denne detta dessa sin sitt sina min mitt mina vår vårt våra hans hennes deras dess
      någon något några flera många få alla båda varje annan andra två tre fyra fem sex sju åtta nio tio fler flest
      samma ingen inget inga förra förre`,
    indefinites: 'en ett någon en_annan ett_annat flera några många två tre',
    prepositions: `i på av för från till med om mot mellan under över efter före vid hos genom utan inom utanför bland kring ur
      åt enligt trots via sedan förbi längs omkring inför såsom bakom framför ovanför nedanför intill bredvid nära
      angående beträffande rörande gällande utöver förutom`,
    partitives: 'av',
    conjunctions: 'både och eller men samt utan',
    subordinators: 'när då medan eftersom därför innan sedan om fast trots tills så därför_att',
    complementisers: 'att huruvida hur varför om vad',
    relatives: 'som vars vilken vilket vilka där',
    asWords: 'som',
    auxiliaries: `ha haft vara varit bli blivit få fått har hade ska skulle kan kunde vill ville måste får fick är var blir blev bör borde skall lär torde`,
    negations: 'inte ej aldrig icke',
    adverbs: `också även dock nu då sedan tidigare senare igår idag i_går i_dag i_kväll redan bland_annat alltså därför igen åter
      dessutom länge samtidigt numera vidare själv ofta bara just först sist nyligen fortfarande här där däremot
      måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen på_måndagen på_tisdagen på_onsdagen på_torsdagen
      på_fredagen på_lördagen på_söndagen under_måndagen under_tisdagen under_onsdagen under_torsdagen under_fredagen
      under_lördagen under_söndagen skriftligen öppet tydligt slutligen inledningsvis nöjt kort uppgivet argt glatt lugnt bestämt
      sammanfattningsvis avslutningsvis skämtsamt syrligt torrt leende skrattande i_stället istället ändå numer nu_för_tiden
      i_morse i_natt i_förrgår på_morgonen på_kvällen på_eftermiddagen på_förmiddagen under_dagen under_natten under_kvällen under_morgonen
      i_veckan i_helgen i_våras i_somras i_höstas i_vintras i_fjol i_år senast så_sent_som i_januari i_februari i_mars i_april i_maj i_juni i_juli i_augusti i_september i_oktober i_november i_december in ut upp ner på_plats till_sist till_slut`,
    verbs: `väljer valde byter bytte går gick kommer kom tar tog ger gav gör gjorde blir blev står stod ligger låg sitter satt hjälper hjälpte arbetar
      arbetade leder ledde får fick ser såg bor bodde stängs öppnas byggs växer ökar minskar finns fanns heter börjar
      började fortsätter slutar håller höll använder använde visar visade samarbetar har hade är var ska skulle
      vill kan kunde måste väntas behöver behövde åker åkte reser reste köper köpte säljer sålde vann förlorar
      startar startade öppnar öppnade stänger stängde slutade drabbas drabbades skadas skadades dör dog föddes grips greps häktas häktades
      döms dömdes åtalas åtalades förs fördes hittas hittades inträffar inträffade sker skedde gäller gällde innebär innebar krävs krävdes
      behövs behövdes beror berodde bygger byggde skapar skapade spelar spelade löser löste tvingas tvingades sätter satte lämnar lämnade
      tappar tappade lyckas lyckades försöker försökte följer följde möter mötte hamnar hamnade räcker räckte kostar kostade betalar betalade
      syns syntes hörs hördes känns kändes verkar verkade pågår pågick inleds inleddes väcker väckte stiger steg faller föll sjunker sjönk
      ökade minskade presenterar presenterade vände vänder lever levde byggdes stängdes öppnades flyttar flyttade anländer anlände rusar rusade
      kör körde springer sprang sover sov äter skickar skickade får fick lägger ställer ställde sprider spred utreder utredde
      kritiserar kritiserade sågar sågade välkomnar välkomnade stöder stödde stoppar stoppade avslår avslog godkänner godkände mår mådde avböjer avböjde vägrar vägrade tackar tackade`,
  },

  statements: {
    marks: ['””', '""', '»»', '“”', '’’'],
    dashes: true,
    cues: {
      say: `säger sa sade sagt säga skriver skrev skrivit uppger uppgav uppgett menar menade menat svarar svarade svarat berättar
        berättade berättat förklarar förklarade förklarat hävdar hävdade hävdat påstår påstod påstått konstaterar
        konstaterade konstaterat rapporterar rapporterade rapporterat meddelar meddelade meddelat tillägger tillade
        lägger_till la_till lade_till lägger_*_till la_*_till lade_*_till slår_*_fast slog_*_fast betonar betonade betonat understryker underströk påpekar påpekade påpekat anser ansåg
        ansett varnar varnade varnat bekräftar bekräftade bekräftat medger medgav erkänner erkände lovar lovade
        kommenterar kommenterade kommenterat uttalar uttalade intygar intygade poängterar poängterade
        försäkrar försäkrade argumenterar argumenterade twittrar twittrade slår_fast slog_fast framhåller framhöll
        frågar frågade undrar undrade ropar ropade avslöjar avslöjade vittnar vittnade spår spådde resonerar resonerade
        summerar summerade minns mindes erinrar replikerar replikerade utbrister utbrast noterar noterade dementerar
        förnekar förnekade hälsar hälsade deklarerar klargör klargjorde upplyser upplyste antyder antydde
        påminner påminde påmint anmärker anmärkte invänder invände genmäler genmälde kontrar kontrade vidhåller vidhöll insisterar insisterade
        fastslår fastslog bedyrar bedyrade tillstår tillstod svär svor signalerar signalerade aviserar aviserade förtydligar förtydligade
        låter_meddela lät_meddela låter_hälsa lät_hälsa vill_understryka vill_påpeka flaggar_för flaggade_för anför anförde anfört
        klagar klagade förutspår förutspådde gissar gissade förmodar förmodade konkluderar konkluderade proklamerar proklamerade
        exemplifierar exemplifierade preciserat klargjort understrukit framhållit antytt antecknar fastställer fastställde
        fyller_i fyllde_i fyller_*_i fyllde_*_i flikar_in flikade_in flikar_*_in flikade_*_in skjuter_in sköt_in skjuter_*_in sköt_*_in
        erfar erfor
        konstateras konstaterades påpekas påpekades framhålls hävdas hävdades understryks betonas
        stämmer_*_in stämde_*_in håller_*_med höll_*_med ska_*_ha_sagt ska_*_ha_skrivit skall_*_ha_sagt
        understryker kräver krävde uppmanar uppmanade gör_gällande gjorde_gällande sammanfattar sammanfattade upprepar upprepade preciserar
        preciserade redogör redogjorde refererar heter_det hette_det lyder_det löd_det låter_det lät_det står_det stod_det framgår_det
        framgick_det jublar jublade`,
      tell: 'informerar informerade underrättade underrättar övertygar',
      hold: `menar menade anser ansåg tror trodde trott tycker tyckte tyckt vet visste känner kände hoppas hoppades hoppats befarar befarade visar visade bedömer bedömde
        bedömt räknar_med räknade_med uppskattar uppskattade förutspår förutspådde misstänker misstänkte
        beslutar beslutade fruktar föreslår föreslog framgår framkommer framkom insåg drar_slutsatsen
        drog_slutsatsen framgick lägger_vikt_vid lade_vikt_vid förväntar förväntade_sig pekar_på ser såg hör fann finner kom_fram_till anför anförde yrkar yrkade
        önskar håller_med höll_med hänvisar hänvisade garanterar garanterade`,
      call: `kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade benämner liknar liknade avfärdar
        avfärdade stämplar dömer_ut`,
      urge: 'uppmanar uppmanade lovar lovade kräver krävde vädjar vädjade hotar hotade föreslår föreslog',
      beside: `fortsätter fortsatte ler log skrattar skrattade suckar suckade viskar viskade nickar nickade inleder inledde
        börjar började muttrar muttrade avslutar avslutade inflikar mumlar mumlade skriker skrek stönar stönade vrålar vrålade väser väste fnyser fnös snyftar snyftade ryter röt
        hojtar tjoar instämmer instämde protesterar protesterade raljerar raljerade skrockar skrockade fräser fräste dundrar dundrade rasar rasade gormar gormade mässar utvecklar utvecklade flinar flinade ropar_ut
        filosoferar filosoferade råder rådde ljuger skryter skröt kvittrar pustar myser morrar gnäller konstaterar tipsar tipsade inskjuter sammanfattar sammanfattade upprepar upprepade skojar skojade skämtar skämtade funderar funderade`,
      impersonal:
        'framgår framgick framkommer framkom framgår_det framgick_det heter_det hette_det lyder_det löd_det låter_det lät_det står_det stod_det konstateras konstaterades påpekas påpekades framhålls hävdas hävdades understryks betonas',
      nouns: `påståendet påståenden påstående uppgiften uppgifter uppgifterna beskedet besked kravet krav löftet löfte anklagelsen anklagelser
        anklagelserna slutsatsen budskapet misstanken misstankar misstankarna uppfattningen åsikten`,
    },
    accordingTo: 'enligt med_hänvisning_till',
    backward: 'det detta så',
    hearsay: 'ska_ha ska_även lär_ha påstås uppges sägs skall_ha ska_vara',
    declined: `avböjer avböjde har_avböjt avböjer_att_kommentera avböjde_att_kommentera vill_inte_kommentera ville_inte_kommentera
      har_inte_velat_kommentera valde_att_inte_kommentera väljer_att_inte_kommentera har_valt_att_inte_kommentera
      kommenterade_inte kommenterar_inte har_inte_kommenterat har_inte_svarat svarade_inte svarar_inte har_inte_återkommit
      återkom_inte vill_inte_uttala_sig ville_inte_uttala_sig vill_inte_svara ville_inte_svara avstår_från_att_kommentera
      avstod_från_att_kommentera har_inte_besvarat besvarade_inte vill_inte_gå_in_på ville_inte_gå_in_på har_avböjt_att_kommentera har_inte_gått_att_nå gick_inte_att_nå
      vägrar_kommentera vägrade_kommentera tackade_nej_till tackar_nej_till har_tackat_nej_till vill_inte_ställa_upp
      ville_inte_ställa_upp vill_inte_medverka ville_inte_medverka avböjde_en_intervju
      vill_*_inte_kommentera ville_*_inte_kommentera vill_inte_*_kommentera ville_inte_*_kommentera vill_inte_säga_något ville_inte_säga_något vill_inte_säga_mer ville_inte_säga_mer
      vill_varken_bekräfta_eller_dementera ville_varken_bekräfta_eller_dementera varken_bekräftar_eller_dementerar kan_varken_bekräfta_eller_dementera
      har_sökts har_förgäves_sökts har_utan_framgång_sökts går_inte_att_nå kunde_inte_nås har_inte_kunnat_nås har_inte_gått_att_få_tag_på
      gick_inte_att_få_tag_på vill_inte_ge_någon_kommentar ville_inte_ge_någon_kommentar ger_ingen_kommentar lämnar_ingen_kommentar
      har_ingen_kommentar hade_ingen_kommentar vill_inte_ge_någon_intervju ville_inte_ge_någon_intervju vill_inte_bli_intervjuad
      ville_inte_bli_intervjuad har_inte_velat_ställa_upp har_inte_velat_medverka har_inte_velat_svara har_inte_velat_uttala_sig
      vill_inte_bekräfta ville_inte_bekräfta vill_inte_spekulera ville_inte_spekulera kan_inte_kommentera kunde_inte_kommentera kan_inte_gå_in_på undanber_sig undanbad_sig
      har_avstått_från_att_kommentera har_undanbett_sig hänvisar_till_sekretess hänvisade_till_sekretess
      hänvisar_till_förundersökningssekretess hänvisade_till_förundersökningssekretess hänvisar_*_frågor_till hänvisade_*_frågor_till
      har_inte_hört_av_sig svarar_inte_på svarade_inte_på vill_inte_bemöta ville_inte_bemöta har_lagt_på_luren lägger_på_luren`,
    declinedOnward: 'hänvisar_till hänvisade_till har_hänvisat_till',
    declinedObject:
      'har_sökt söker har_förgäves_sökt har_utan_framgång_sökt har_försökt_nå försökte_nå sökte_utan_framgång har_bett',
    neither: 'varken heller',
    replies: `vill_kommentera ville_kommentera har_velat_kommentera har_kommenterat vill_uttala_sig ville_uttala_sig har_svarat
      svarade svarar har_besvarat har_återkommit vill_svara ville_svara går_att_nå gick_att_nå har_gått_att_nå vill_medverka
      ville_medverka vill_ställa_upp ville_ställa_upp vill_gå_in_på ville_gå_in_på vill_bekräfta ville_bekräfta vill_säga`,
    toMedium: 'till för inför',
    mediumPhrases: `i_en_intervju_med i_intervju_med i_en_intervju_i i_en_kommentar_till i_ett_mejl_till i_ett_sms_till i_ett_uttalande_till i_ett_mail_till i_en_intervju_för i_samtal_med i_en_skriftlig_kommentar_till
      i_ett_skriftligt_svar_till i_ett_skriftligt_uttalande_till i_ett_pressmeddelande_till i_ett_brev_till i_en_podd_från
      
      i på till`,
  },

  sources: {
    pronouns: {
      masculine: 'han honom',
      feminine: 'hon henne',
      neuter: 'det man',
      common: 'hen den',
      plural: 'de dem dom',
      first: 'jag vi du ni',
    },
    titles: {
      neutral: `doktor professor docent president statsminister minister kung drottning general överste kapten kommissarie
        ordförande vd generaldirektör landshövding biskop ärkebiskop riksdagsledamot advokat`,
      masculine: 'herr',
      feminine: 'fru fröken',
    },
    roles: {
      person: `passagerare passageraren resenär resenären brandman brandmannen räddningsledare räddningsledaren lokförare lokföraren busschaufför busschauffören maskinchef maskinchefen undersköterska undersköterskan butiksägare butiksägaren kassör kassören målvakt målvakten förbundskapten förbundskaptenen lagkapten lagkaptenen skytt skytten målsägande målsäganden målsägandebiträde målsägandebiträdet butikschef butikschefen minister ministern president presidenten ordförande ordföranden chef chefen direktör direktören vd vd:n ledare ledaren
        forskare forskaren professor professorn expert experten analytiker analytikern ekonom ekonomen läkare läkaren
        åklagare åklagaren advokat advokaten domare domaren polis polismannen kommissarie kommissarien
        sekreterare sekreteraren talesperson talespersonen talesman talesmannen talesmän taleskvinna taleskvinnan
        författare författaren journalist journalisten reporter reportern redaktör redaktören lärare läraren rektor rektorn elev eleven
        student studenten ledamot ledamoten politiker politikern borgmästare borgmästaren kommunalråd kommunalrådet oppositionsråd oppositionsrådet regionråd regionrådet statsråd statsrådet justitieråd borgarråd borgarrådet
        tränare tränaren spelare spelaren förare föraren ägare ägaren grundare grundaren granne grannen vittne vittnet
        anställd anställde anställda kollega kollegan vän vännen förälder föräldern strateg strategen kandidat kandidaten
        ambassadör ambassadören diplomat diplomaten biolog biologen geolog geologen ingenjör ingenjören arkitekt
        arkitekten bonde bonden fiskare fiskaren bagare bagaren sjuksköterska sjuksköterskan psykolog psykologen
        handläggare handläggaren ombud ombudet försvarare försvararen utredare utredaren samordnare samordnaren
        representant representanten företrädare företrädaren råd hamnkapten historiker historikern konstnär konstnären
        skådespelare skådespelaren sångare sångaren regissör regissören pensionär pensionären kund kunden invånare
        tjänsteman tjänstemannen general generalen överste översten chefredaktör statssekreterare bibliotekarie
        bibliotekarien meteorolog meteorologen landshövding landshövdingen hövding ansvarig ansvarige ansvariga ansvarigt befäl befälet vakt vakten pressansvariga presstalesperson bonde planerare forskningsledare
        agent agenten docent docenten assistent assistenten kritiker kritikern krönikör krönikören recensent recensenten skribent skribenten debattör debattören
        programledare programledaren lektor lektorn doktorand doktoranden statsvetare statsvetaren sociolog sociologen kriminolog kriminologen
        ekolog ekologen virolog virologen epidemiolog epidemiologen arkeolog arkeologen etnolog etnologen antikvarie antikvarien
        intendent intendenten kurator kuratorn dirigent dirigenten musiker musikern artist artisten poet poeten dramatiker dramatikern fotograf
        fotografen designer designern influencer influencern entreprenör entreprenören företagare företagaren investerare investeraren förvaltare
        förvaltaren mäklare mäklaren pilot piloten konduktör konduktören chaufför chauffören soldat soldaten officer officeren major majoren
        löjtnant löjtnanten kapten kaptenen parlamentariker parlamentarikern senator senatorn guvernör guvernören kansler kanslern språkrör språkröret
        nämndeman nämndemannen rådman rådmannen lagman lagmannen präst prästen kyrkoherde kyrkoherden biskop biskopen pastor pastorn imam imamen
        barnmorska barnmorskan kirurg kirurgen veterinär veterinären tandläkare tandläkaren apotekare apotekaren kemist kemisten fysiker fysikern
        matematiker matematikern astronom astronomen lantbrukare lantbrukaren jägare jägaren odlare odlaren handlare handlaren krögare krögaren
        kock kocken hovmästare hovmästaren servitör servitören frisör frisören snickare snickaren byggherre byggherren hyresvärd hyresvärden
        hyresgäst hyresgästen besökare besökaren åskådare åskådaren supporter supportern medlem medlemmen aktivist aktivisten demonstrant
        demonstranten volontär volontären flykting flyktingen tonåring tonåringen åring åringen sambo sambon kusin kusinen mittfältare
        mittfältaren anfallare anfallaren försvarsspelare back backen åkare åkaren löpare löparen simmare simmaren segrare segraren
        vinnare vinnaren mästare mästaren medaljör medaljören bartender bartendern dykare dykaren lots lotsen generaldirektören åtalade tilltalade
        misstänkte misstänkta offret kommendör ombudsman ombudsmannen advokatfiskal justitiekansler påve påven medarbetare medarbetaren
        förhandlare förhandlaren organisatör organisatören arrangör arrangören föreläsare föreläsaren terapeut terapeuten specialist specialisten
        tekniker teknikern operatör operatören montör montören städare städaren vaktmästare vaktmästaren fritidsledare fritidsledaren pedagog pedagogen
        konsult konsulten rådgivare rådgivaren revisor revisorn inspektör inspektören`,
      masculine:
        'man mannen pojke pojken far fadern pappa pappan son sonen bror brodern make maken kung kungen prins prinsen morfar farfar morfadern farfadern farbror farbrodern morbror svärfar svåger svågern kille killen fästman fästmannen',
      feminine: `kvinna kvinnan flicka flickan mor modern mamma mamman dotter dottern syster systern hustru hustrun fru frun drottning
        drottningen prinsessa prinsessan mormor farmor moster mostern faster fastern svärmor svägerska svägerskan änka änkan tjej tjejen fästmö`,
      organization: `företag företaget bolag bolaget koncern koncernen myndighet myndigheten         parti partiet förening föreningen förbund förbundet
        organisation organisationen skola skolan gymnasium gymnasiet grundskola bank
        banken fack nämnd nämnden styrelse styrelsen         klubb klubben lag laget institut institutet stiftelse stiftelsen verk verket fond fonden
        tillverkare tillverkaren leverantör leverantören inspektion inspektionen styrelse länsstyrelsen jätte jätten ledning ledningen avdelning avdelningen församling församlingen delegation delegationen station stationen enhet enheten
        förvaltning förvaltningen institution institutionen kedja kedjan rederi rederiet         tjänst tjänsten råd rådet utskott utskottet`,
      institution:
        'facket hov hovet sjukhus sjukhuset museum museet kyrka kyrkan universitet universitetet högskola högskolan domstol domstolen kommun kommunen region regionen stad staden ambassad ambassaden departement departementet regering regeringen polisen armé armén militär militären försvar försvaret riksdag riksdagen rätt rätten åklagarmyndigheten kommission kommissionen',
      outlet: `tidning tidningen tidskrift tidskriften radio radion kanal kanalen nyhetsbyrå nyhetsbyrån byrå byrån magasin magasinet
        sajt sajten blad bladet dagstidningen nyhetssajten`,
      document: `uppgifter uppgifterna rapport rapporten pm pm:et promemoria promemorian utredning utredningen studie studien undersökning undersökningen brev
        brevet mejl mejlet dokument dokumentet dokumenten dom domen åtal åtalet protokoll protokollet pressmeddelande
        pressmeddelandet uttalande uttalandet skrivelse skrivelsen yttrande yttrandet handling handlingar handlingarna
        artikel artikeln bok boken enkät enkäten mätning mätningen analys analysen siffror siffrorna statistik
        statistiken inlägg inlägget beslut beslutet stämning stämningsansökan anmälan anmälningen avtal avtalet förslag
        förslaget förundersökning förundersökningen sammanställning sammanställningen prognos prognosen remissvar remissvaret
        tjänsteutlåtande tjänsteutlåtandet utlåtande utlåtandet kundbrev kundbrevet nyhetsbrev bokslut bokslutet delårsrapport budget budgeten
        granskning granskningen rapporter rapporterna studier studierna undersökningar mejlet mail mailet sms sms:et meddelande meddelandet
        insändare insändaren krönika krönikan debattartikel debattartikeln intervju intervjun podd podden utskick utskicket
        lagen planen schema schemat tidtabell tidtabellen kalender kalendern polisanmälan polisrapport register registret
        beräkning beräkningar beräkningarna kalkyl kalkylen bedömning bedömningen yttranden kontrakt kontraktet intyg intyget
        prospekt prospektet memoarer dagbok dagboken journal journalen loggbok loggboken förhör förhöret förhören polisförhör
        kartläggning kartläggningen genomgång genomgången väljarbarometer väljarbarometern siffra siffran domskäl domskälen förordning förordningen direktiv direktivet policy policyn riktlinjer riktlinjerna information informationen`,
      group: `forskare forskarna experter experterna boende invånare invånarna politiker politikerna kritiker kritikerna vittnen väljare
        väljarna anställda föräldrar elever lärare lärarna läkare läkarna poliser grannar grannarna bedömare demonstranter
        aktivister ekonomer analytiker analytikerna kollegor vänner myndigheter myndigheterna utredare utredarna
        åklagare åklagarna flera många några andra oppositionen fiskare fiskarna kunder kunderna resenärer resenärerna vittnena poliserna advokater
        advokaterna domare domarna sjuksköterskor sjuksköterskorna undersköterskor rektorer rektorerna eleverna studenter studenterna föräldrarna
        ekonomerna experterna företagare företagarna bönder bönderna lantbrukare lantbrukarna jägare jägarna ägare ägarna hyresgäster
        hyresgästerna besökare besökarna passagerare passagerarna pendlare pendlarna bilister bilisterna cyklister cyklisterna turister turisterna
        demonstranterna aktivisterna medlemmar medlemmarna medarbetare medarbetarna kollegorna kollegerna chefer cheferna ledamöter ledamöterna
        ministrar ministrarna partier partierna tjänstemän tjänstemännen kommuner kommunerna regioner regionerna recensenter recensenterna
        läsare läsarna tittare tittarna anhöriga släktingar släktingarna vännerna spelare spelarna tränare tränarna supportrar supportrarna
        soldater soldaterna meteorologer meteorologerna statsvetare statsvetarna psykologer psykologerna historiker historikerna arkeologer
        arkeologerna biologer biologerna konsulter konsulterna investerare investerarna mäklare mäklarna barnen ungdomar ungdomarna
        pensionärer pensionärerna kvinnor kvinnorna män männen killar killarna tjejer tjejerna par paret makarna syskonen systrarna bröderna
        revisorer revisorerna handlare handlarna förare förarna chaufförer chaufförerna lokförare lokförarna piloter piloterna
        nämndemän nämndemännen utställare utställarna arrangörer arrangörerna ledare ledarna rådgivare rådgivarna redaktörer redaktörerna
        journalister journalisterna debattörer debattörerna tekniker teknikerna brandmän brandmännen räddningsledare konstnärer konstnärerna
        författare författarna leverantörer leverantörerna företagen bolagen bankerna skolorna museerna`,
      anonymous:
        'källa källor källan källorna uppgiftslämnare uppgiftslämnaren insatt insatta person personer',
    },
    nameParticles: 'von af de van der al bin el la le du di',
    outletWords:
      'tidning tidningen tidende nyheter nyheterna posten bladet kuriren allehanda dagblad folkblad radio tv news times post journal herald',
    organizationWords: `ab aktiebolag hb kommun region universitet högskola myndigheten verket departementet styrelsen inspektionen
      rådet banken partiet förbundet föreningen stiftelsen institutet kyrkan domstolen tingsrätten hovrätten polisen
      group inc ltd as oy gmbh huset demokraterna partiet`,
    organizations: `vita_huset röda_korset svenska_kyrkan högsta_domstolen europeiska_unionen förenta_nationerna svenska_akademien
      högsta_förvaltningsdomstolen kreml pentagon eu fn nato who fbi cia säpo sida skr lo tco saco
      europeiska_kommissionen eu-kommissionen riksbanken`,
    givenNames: {
      masculine: `lars karl anders johan per erik mikael peter jan thomas tomas daniel fredrik hans bengt mats andreas bo stefan magnus
        gustav göran björn ulf mattias alexander leif niklas martin henrik jonas robert kjell sven joakim rolf patrik stig
        david christer marcus viktor tommy roger oskar rickard christian axel olof jesper sebastian simon håkan kent roland
        emil ove gunnar kurt christoffer filip hugo elias adam oliver lucas ali mohammed ahmed dennis john james michael
        richard paul mark donald vladimir joe emmanuel olaf tobias nils arne åke albin alf alfred algot allan alvar alvin amir
        anton arvid assar aron bengt-åke benjamin bernt bertil birger bosse börje carl casper claes clas conny curt danne dick
        douglas edvard edvin edward egon einar eskil esbjörn evert fabian felix ferdinand folke frans frank fredric frej georg
        gert gillis glenn greger gregor göte gösta hampus harald harry hasse helge helmer henning henry herman hilding hjalmar
        holger hussein ibrahim ingemar ingmar ingvar isak ivan ivar jack jacob jakob jan-erik jan-olof jarl jens jerker jerry
        jim jimmie jimmy joar joel johannes john-erik jon jonathan jonny josef julius jörgen kaj kalle kasper kennet kenneth
        kenny klas klaes knut krister kristian kristoffer lage leo leon leonard lennart liam linus loke ludvig lukas magne
        malte manfred marcel marco mario markus maximilian melker melvin micael mickael mike milo mohamed morgan mustafa måns
        mårten nicklas niclas nicolas nikolaj noah noel ola olle omar orvar ossian otto owe pascal patric per-olof per-erik
        petter philip pontus ragnar ralf ralph rasmus rikard robin roine ronny rune runar samuel sander sigfrid sigge sigurd
        sivert sixten staffan stellan stephan sune svante sverker sture ted theo theodor tim timo tobbe tom tommie tony tor
        torbjörn tord torgny tore torsten totte tristan truls tryggve ture tycho uffe uno urban valdemar valter verner vidar
        vilgot vilhelm ville vilmer vincent walter wilhelm william wilmer yngve yusuf zlatan örjan östen henke mattis micke
        love max dan ray`,
      feminine: `anna eva maria karin kristina sara lena kerstin marie emma ingrid birgitta marianne malin annika susanne ulla jenny
        monica linda ingela hanna carina elin sofia elisabeth helena åsa katarina johanna ida therese camilla anneli julia
        jessica lisa amanda matilda klara frida siv gunilla maja josefin ellen agneta ann barbro elsa alice wilma ebba saga
        fatima mona margareta astrid magdalena ulrika cecilia petra pernilla lovisa louise charlotte nina carolina isabelle
        viktoria sandra erika signe malin tove hedvig elvira tuva greta stina inger britt birgit gun maj-britt solveig berit
        tora moa vera linn ylva liv selma agnes iris adina agata agda aina alexandra alicia alma alva amina andrea anette
        angelica anita anja anki ann-britt ann-christin ann-marie ann-sofie anna-karin anna-lena anne anne-marie annelie
        annette annie antonia asta aurora aysha axelina barbara beata beatrice berta betty bodil boel brita britta caroline
        cajsa carin carola catharina charlott christina clara cornelia dagmar dagny daniella denise desirée diana disa doris
        edit edith eira elina elise ella ellinor elisabet elna else elvy emelie emelia emilia erna ester esther eva-lena
        eva-lotta evelina evelyn felicia filippa fredrika freja gabriella gerd gerda gertrud gittan gudrun gullan gullvi
        gun-britt gunborg gunhild gunnel gunvor hanne harriet hedda heidi helen helene helga henny henrietta hilda hillevi
        hilma ingegerd ingalill inga-lill inga ingvor irene irma isa isabell isabella janet jannike jasmin jeanette jennifer
        jennie jill joanna jorunn josefina judit kajsa karolina kate katja kicki klaudia kristin lea leila leona lillemor
        lilly lina lisbet lisbeth liselott lotta lotten louisa lova lovis lucia lydia magda maj majken malena malva mari
        mari-ann marianna mariette marika marina mariam marit marlene marta martina mathilda maud melissa meja mia mikaela
        mimmi minna miranda mirjam molly monika märta märit nadia nanna natalie natasha nathalie nellie nelly nicole nora nova
        olga olivia othilia ottilia paula pauline pia rakel ragnhild ramona rebecca rebecka regina renée riitta rita ronja
        rosita rut ruth sabina sally sanna sarah sassa sigbritt sigrid silvia simona siri siw smilla sofi sofie solvig sonja
        stella stephanie sunniva susann susanna suzanne svea sylvia tanja teres teresa tekla terese thea thora tilda tilde
        tina titti towe tyra ulla-britt ulrica ursula valborg vanja vendela veronica veronika victoria viola vivian viveca
        viveka wendela wivianne yasmine yvonne zandra zara anna-maria bella luna rosa`,
    },
    notNames: `måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober
      november december`,
    headOf: 'för',
    definiteEndings: 'n en t et',
    textEndings: 'ning ningen ningar tion tionen',
    genitives: `:s ’s 's s`,
    nameEndings: ':n :en :et :t',
    anonymity:
      'anonym anonymt anonyma vill_vara_anonym vill_inte_framträda_med_namn inte_vill_framträda vill_inte_uppge_sitt_namn vill_inte_säga_sitt_namn inte_vill_uppge_sitt_namn inte_vill_ha_sitt_namn inte_vill_säga_sitt_namn vill_inte_ha_sitt_namn',
    documentBy: 'från av',
    obtained: 'tagit_del_av har_läst har_sett tagit_fram fått_del_av kommit_över har_granskat begärt_ut',
  },
};
