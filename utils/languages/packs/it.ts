import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'it',

  sentences: {
    abbreviations: words(`
      sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa avv ing arch geom on sen mons ecc es pag pagg
      fig tel ca cfr vol ed SS p.es a.C d.C gen feb apr giu sett ott nov dic mln mld magg Sig Dott Dott.ssa
      Dr Prof Prof.ssa Avv Ing Arch On Sen Mons Gen Col Ten art artt co lett n
    `),
    openers: words(`
      il lo la i gli le l un uno una lui lei loro noi io si suo sua questo questa questi queste quello
      quella in a al alla ai di del della dei da dal dalla per con su sul sulla tra fra secondo dopo prima
      durante ma e o se quando mentre anche inoltre poi così però perché come che chi cosa dove non nessuno
      tutti molti alcuni ogni due
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a abbia abbiamo ad adesso agli ai al alla alle allo allora altra altre altri altro anche ancora
      aveva avevano avere avrebbe che chi ci come con contro cosa cosi così cui da dagli dai dal dalla
      dalle dallo degli dei del della delle dello dentro detto deve di dice dire dopo dove due dunque
      durante e ecco ed era erano essere fa fare fatto fino fra fu già gli ha hanno ho i il in infatti io la
      le lei li lo loro lui ma mai me mentre mi mia mio molto molti ne negli nei nel nella nelle nello no
      noi non nostro nuova nuovo o ogni oggi oltre ora parte per perché però più poi poco prima può qua
      quale quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi sarà
      sarebbe se secondo sei sempre senza si sia siano solo sono sopra sotto spiega sta stata state stati
      stato su sua sue sugli sui sul sulla sulle suo suoi tra tre tutti tutto tutta un una uno va vi
      è
      `),
    negations: words('non mai nessun nessuno nessuna niente nulla né senza'),
    counted: { modifiers: 'nuovi nuove grandi primi prime ultimi ultime altri altre' },
    anaphora: [
      ...words(`
        lui lei loro egli ella essi esse esso essa suo sua suoi sue questo questa questi queste quello
        quella quelli quelle ciò costui costei lì là qui qua allora così ma e o però anche inoltre quindi
        dunque perciò pertanto tuttavia infatti invece poi intanto altrimenti infine neanche nemmeno
        entrambi entrambe tale tali successivamente contestualmente
      `),
      "quest'ultimo",
      "quest'ultima",
      "quell'",
      "quest'",
      'in effetti',
      'al contrario',
      'per questo',
      'per esempio',
      'ad esempio',
      "d'altra parte",
      "d'altronde",
      'di conseguenza',
      'di fatto',
      'in questo modo',
      'allo stesso tempo',
      'da allora',
      'fino ad allora',
      'nonostante ciò',
      'dopo di che',
      'cioè',
      'in altre parole',
      'lo stesso',
      'la stessa',
      'i due',
      'le due',
      'a sua volta',
      'dal canto suo',
      'nel frattempo',
      'del resto',
      'a quel punto',
      'lo ha',
      'lo hanno',
      'lo aveva',
      'li ha',
      'la ha',
      'lo dice',
      'lo spiega',
      'lo racconta',
    ],
  },

  grammar: {
    fullClauses: true,
    proDrop: true,
    verbGender: {
      plural: 'no',
    },
    determiners: `il lo la l' i gli le un uno una un' questo questa questi queste quest' quello quella quelli quelle quell'
      quel quei quegli mio mia miei mie tuo suo sua suoi sue nostro nostra nostri nostre loro alcuni alcune
      qualche ogni tutto tutta tutti tutte altro altra altri altre molti molte molto molta pochi poche due tre
      quattro cinque sei sette otto nove dieci entrambi entrambe ciascuno nessun nessuno nessuna stesso stessa
      tale vari varie diversi diverse`,
    indefinites: "un uno una un' alcuni alcune",
    prepositions: `di d' a ad da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal
      dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli
      sulle col contro dopo prima durante verso presso senza sotto sopra secondo oltre fino entro tramite mediante
      lungo nonostante attraverso insieme accanto vicino`,
    conjunctions: 'e ed o od ma però né oppure eppure',
    subordinators: `quando mentre se perché poiché siccome anche_se benché sebbene affinché finché appena dopo_che prima_che
      visto_che dove così_che`,
    asWords: 'come',
    complementisers: 'che se come perché dove quanto quando chi cosa',
    relatives: 'che cui chi quale quali dove',
    auxiliaries: `ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avendo è sono era erano fu furono sarà
      saranno sarebbe sarebbero sia siano essere viene vengono può possono potrebbe potrebbero deve devono
      dovrebbe dovrebbero vuole vogliono voleva si s' sta stanno stava`,
    negations: 'non mai né neanche nemmeno',
    adverbs: `anche inoltre già ancora ieri oggi domani allora poi quindi infine ora adesso così solo soltanto proprio
      sempre qui lì là recentemente pubblicamente ufficialmente chiaramente finalmente invece tuttavia intanto
      nel_frattempo dal_canto_suo da_parte_sua a_sua_volta in_particolare in_merito a_riguardo più_tardi lunedì
      martedì mercoledì giovedì venerdì sabato domenica stamattina stamani stasera ieri_sera questa_mattina
      nei_giorni_scorsi in_serata in_mattinata pure ormai subito prima dopo molto più spesso ribadendo
      testualmente brevemente espressamente categoricamente`,
    verbs: `è sono era erano fu sarà saranno ha hanno aveva avevano avrà va vanno andava viene vengono fa fanno fece
      farà dà danno dava sta stanno stava resta restano rimane rimangono tiene tengono diventa diventano parte
      partono esce arriva arrivano arrivò passa porta portano vive vivono visse lavora lavorano dirige guida perde
      perdono vince vinse vende compra apre aprirà chiude chiudono comincia inizia continua finisce cresce
      crescono cala scende sale aumenta aumentano diminuisce raggiunge rappresenta conta costa costano esiste
      manca mancano permette permetterà riguarda riguardano aspetta cerca usa usano utilizza gioca segue seguono
      entra riceve serve servono sembra deve devono può possono vuole vogliono occorre bisogna appartiene dura
      durerà nasce nacque morì ospita prevede comprende`,
  },

  statements: {
    marks: ['«»', '“”', '""', '‘’'],
    dashes: true,
    innerDashes: true,
    innerCommas: true,
    cues: {
      say: `afferma affermano affermò affermarono affermava affermavano affermato affermando affermata affermati
        affermerà dichiara dichiarano dichiarò dichiararono dichiarava dichiaravano dichiarato dichiarando
        dichiarata dichiarati dichiarerà spiega spiegano spiegò spiegarono spiegava spiegavano spiegato spiegando
        spiegata spiegati spiegerà racconta raccontano raccontò raccontarono raccontava raccontavano raccontato
        raccontando raccontata raccontati racconterà sottolinea sottolineano sottolineò sottolinearono
        sottolineava sottolineavano sottolineato sottolineando sottolineata sottolineati sottolineerà precisa
        precisano precisò precisarono precisava precisavano precisato precisando precisata precisati preciserà
        conferma confermano confermò confermarono confermava confermavano confermato confermando confermata
        confermati confermerà annuncia annunciano annunciò annunciarono annunciava annunciavano annunciato
        annunciando annunciata annunciati annuncierà osserva osservano osservò osservarono osservava osservavano
        osservato osservando osservata osservati osserverà commenta commentano commentò commentarono commentava
        commentavano commentato commentando commentata commentati commenterà ricorda ricordano ricordò ricordarono
        ricordava ricordavano ricordato ricordando ricordata ricordati ricorderà evidenzia evidenziano evidenziò
        evidenziarono evidenziava evidenziavano evidenziato evidenziando evidenziata evidenziati evidenzierà
        rivela rivelano rivelò rivelarono rivelava rivelavano rivelato rivelando rivelata rivelati rivelerà
        denuncia denunciano denunciò denunciarono denunciava denunciavano denunciato denunciando denunciata
        denunciati denuncierà lamenta lamentano lamentò lamentarono lamentava lamentavano lamentato lamentando
        lamentata lamentati lamenterà replica replicano replicò replicarono replicava replicavano replicato
        replicando replicata replicati replicerà segnala segnalano segnalò segnalarono segnalava segnalavano
        segnalato segnalando segnalata segnalati segnalerà rimarca rimarcano rimarcò rimarcarono rimarcava
        rimarcavano rimarcato rimarcando rimarcata rimarcati rimarcerà confida confidano confidò confidarono
        confidava confidavano confidato confidando confidata confidati confiderà rassicura rassicurano rassicurò
        rassicurarono rassicurava rassicuravano rassicurato rassicurando rassicurata rassicurati rassicurerà
        assicura assicurano assicurò assicurarono assicurava assicuravano assicurato assicurando assicurata
        assicurati assicurerà argomenta argomentano argomentò argomentarono argomentava argomentavano argomentato
        argomentando argomentata argomentati argomenterà nota notano notò notarono notava notavano notato notando
        notata notati noterà rileva rilevano rilevò rilevarono rilevava rilevavano rilevato rilevando rilevata
        rilevati rileverà constata constatano constatò constatarono constatava constatavano constatato constatando
        constatata constatati constaterà motiva motivano motivò motivarono motivava motivavano motivato motivando
        motivata motivati motiverà dettaglia dettagliano dettagliò dettagliarono dettagliava dettagliavano
        dettagliato dettagliando dettagliata dettagliati dettaglierà puntualizza puntualizzano puntualizzò
        puntualizzarono puntualizzava puntualizzavano puntualizzato puntualizzando puntualizzata puntualizzati
        puntualizzerà ironizza ironizzano ironizzò ironizzarono ironizzava ironizzavano ironizzato ironizzando
        ironizzata ironizzati ironizzerà sentenzia sentenziano sentenziò sentenziarono sentenziava sentenziavano
        sentenziato sentenziando sentenziata sentenziati sentenzierà testimonia testimoniano testimoniò
        testimoniarono testimoniava testimoniavano testimoniato testimoniando testimoniata testimoniati
        testimonierà comunica comunicano comunicò comunicarono comunicava comunicavano comunicato comunicando
        comunicata comunicati comunicerà informa informano informò informarono informava informavano informato
        informando informata informati informerà garante garantono garantì garantirono garantiva garantivano
        garantito garantendo garantirà garantita chiare chiarono chiarì chiarirono chiariva chiarivano chiarito
        chiarendo chiarirà chiarita ribade ribadono ribadì ribadirono ribadiva ribadivano ribadito ribadendo
        ribadirà ribadita avverte avvertono avvertì avvertirono avvertiva avvertivano avvertito avvertendo
        avvertirà avvertita rifere riferono riferì riferirono riferiva riferivano riferito riferendo riferirà
        riferita ammone ammonono ammonì ammonirono ammoniva ammonivano ammonito ammonendo ammonirà ammonita
        insiste insistono insisteva insistevano insistuto insistendo insisterà ripete ripetono ripeteva ripetevano
        ripetuto ripetendo ripeterà risponde rispondono rispondeva rispondevano risponduto rispondendo risponderà
        scrive scrivono scriveva scrivevano scrivuto scrivendo scriverà confessa confessano confessò confessarono
        confessava confessavano confessato confessando confessata confessati confesserà accusa accusano accusò
        accusarono accusava accusavano accusato accusando accusata accusati accuserà attacca attaccano attaccò
        attaccarono attaccava attaccavano attaccato attaccando attaccata attaccati attaccerà auspica auspicano
        auspicò auspicarono auspicava auspicavano auspicato auspicando auspicata auspicati auspicerà incalza
        incalzano incalzò incalzarono incalzava incalzavano incalzato incalzando incalzata incalzati incalzerà
        specifica specificano specificò specificarono specificava specificavano specificato specificando
        specificata specificati specificerà illustra illustrano illustrò illustrarono illustrava illustravano
        illustrato illustrando illustrata illustrati illustrerà esterna esternano esternò esternarono esternava
        esternavano esternato esternando esternata esternati esternerà esclama esclamano esclamò esclamarono
        esclamava esclamavano esclamato esclamando esclamata esclamati esclamerà twitta twittano twittò twittarono
        twittava twittavano twittato twittando twittata twittati twitterà posta postano postò postarono postava
        postavano postato postando postata postati posterà proclama proclamano proclamò proclamarono proclamava
        proclamavano proclamato proclamando proclamata proclamati proclamerà smente smentono smentì smentirono
        smentiva smentivano smentito smentendo smentirà smentita sostene sostenono sosteneva sostenevano sostenuto
        sostenendo sostenerà ricostrue ricostruono ricostruì ricostruirono ricostruiva ricostruivano ricostruito
        ricostruendo ricostruirà ricostruita ripercorre ripercorrono ripercorreva ripercorrevano ripercorruto
        ripercorrendo ripercorrerà giura giurano giurò giurarono giurava giuravano giurato giurando giurata
        giurati giurerà controbatte controbattono controbatteva controbattevano controbattuto controbattendo
        controbatterà obietta obiettano obiettò obiettarono obiettava obiettavano obiettato obiettando obiettata
        obiettati obietterà rincara rincarano rincarò rincararono rincarava rincaravano rincarato rincarando
        rincarata rincarati rincarerà conclude concludono concludeva concludevano concluduto concludendo
        concluderà prosegue proseguono proseguì proseguirono proseguiva proseguivano proseguito proseguendo
        proseguirà proseguita suggere suggerono suggerì suggerirono suggeriva suggerivano suggerito suggerendo
        suggerirà suggerita riporta riportano riportò riportarono riportava riportavano riportato riportando
        riportata riportati riporterà valuta valutano valutò valutarono valutava valutavano valutato valutando
        valutata valutati valuterà stigmatizza stigmatizzano stigmatizzò stigmatizzarono stigmatizzava
        stigmatizzavano stigmatizzato stigmatizzando stigmatizzata stigmatizzati stigmatizzerà esulta esultano
        esultò esultarono esultava esultavano esultato esultando esultata esultati esulterà protesta protestano
        protestò protestarono protestava protestavano protestato protestando protestata protestati protesterà
        tuona tuonano tuonò tuonarono tuonava tuonavano tuonato tuonando tuonata tuonati tuonerà azzarda azzardano
        azzardò azzardarono azzardava azzardavano azzardato azzardando azzardata azzardati azzarderà ipotizza
        ipotizzano ipotizzò ipotizzarono ipotizzava ipotizzavano ipotizzato ipotizzando ipotizzata ipotizzati
        ipotizzerà pronostica pronosticano pronosticò pronosticarono pronosticava pronosticavano pronosticato
        pronosticando pronosticata pronosticati pronosticerà dice dicono disse dissero diceva dicevano detto detta
        dicendo dirà direbbe aggiunge aggiungono aggiunse aggiunto aggiungendo scrisse scrissero scritto rispose
        risposto ammette ammettono ammise ammesso riconosce riconoscono riconosciuto promette promettono promise
        promesso sostenne mantiene ritiene ritengono ritenuto concluso concluse chiarisce chiariscono ribadisce
        ribadiscono riferisce riferiscono ammonisce garantisce garantiscono smentisce smentiscono suggerisce
        prevede predice contesta contestano si_legge fa_sapere fanno_sapere fatto_sapere fa_notare fanno_notare
        fatto_notare mette_in_guardia messo_in_guardia rende_noto reso_noto rendono_noto tiene_a_precisare
        ha_tenuto_a_precisare tiene_a_sottolineare ci_tiene_a_precisare esordisce esordito interviene intervenuto
        si_sfoga si_difende difende allarga sbotta chiosa chiosano taglia_corto rivendica rivendicato`,
      impersonal: 'si_legge legge_si',
      tell: `informa informano informato avverte avvertito rassicura rassicurato assicura assicurato convince convinto`,
      hold: `pensa pensano pensò pensarono pensava pensavano pensato pensando pensata pensati penserà spera sperano
        sperò sperarono sperava speravano sperato sperando sperata sperati spererà teme temono temeva temevano
        temuto temendo temerà considera considerano considerò considerarono considerava consideravano considerato
        considerando considerata considerati considererà giudica giudicano giudicò giudicarono giudicava
        giudicavano giudicato giudicando giudicata giudicati giudicerà stima stimano stimò stimarono stimava
        stimavano stimato stimando stimata stimati stimerà ritene ritenono riteneva ritenevano ritenuto ritenendo
        ritenerà crede credono credeva credevano creduto credendo crederà immagina immaginano immaginò
        immaginarono immaginava immaginavano immaginato immaginando immaginata immaginati immaginerà ignora
        ignorano ignorò ignorarono ignorava ignoravano ignorato ignorando ignorata ignorati ignorerà mostra
        mostrano mostrò mostrarono mostrava mostravano mostrato mostrando mostrata mostrati mostrerà dimostra
        dimostrano dimostrò dimostrarono dimostrava dimostravano dimostrato dimostrando dimostrata dimostrati
        dimostrerà constata constatano constatò constatarono constatava constatavano constatato constatando
        constatata constatati constaterà calcola calcolano calcolò calcolarono calcolava calcolavano calcolato
        calcolando calcolata calcolati calcolerà rileva rilevano rilevò rilevarono rilevava rilevavano rilevato
        rilevando rilevata rilevati rileverà dubita dubitano dubitò dubitarono dubitava dubitavano dubitato
        dubitando dubitata dubitati dubiterà prevede prevedono prevedeva prevedevano preveduto prevedendo
        prevederà accerta accertano accertò accertarono accertava accertavano accertato accertando accertata
        accertati accerterà sa sanno sapeva vede vedono visto sente ritiene ritengono scopre scoperto capisce
        capito emerge risulta convinto convinta convinti sicuro sicura certo certa si_aspetta suppone sospetta
        sospettano intende propone proposto stabilisce stabilito`,
      call: `parla_di parlano_di parlato_di parlava_di parla_di_un define definono definì definirono definiva
        definivano definito definendo definirà definita chiama chiamano chiamò chiamarono chiamava chiamavano
        chiamato chiamando chiamata chiamati chiamerà bolla bollano bollò bollarono bollava bollavano bollato
        bollando bollata bollati bollerà descrive descrivono descriveva descrivevano descrivuto descrivendo
        descriverà paragona paragonano paragonò paragonarono paragonava paragonavano paragonato paragonando
        paragonata paragonati paragonerà etichetta etichettano etichettò etichettarono etichettava etichettavano
        etichettato etichettando etichettata etichettati etichetterà boccia bocciano bocciò bocciarono bocciava
        bocciavano bocciato bocciando bocciata bocciati boccierà definisce definiscono descritto`,
      urge: `esorta esortano esortò esortarono esortava esortavano esortato esortando esortata esortati esorterà
        sollecita sollecitano sollecitò sollecitarono sollecitava sollecitavano sollecitato sollecitando
        sollecitata sollecitati solleciterà raccomanda raccomandano raccomandò raccomandarono raccomandava
        raccomandavano raccomandato raccomandando raccomandata raccomandati raccomanderà teme_di temono_di
        spera_di sperano_di promette_di promettono_di ha_promesso_di chiede_di chiedono_di chiede chiedono chiese
        chiesto esige esigono invoca invocato propone auspica promette ha_promesso`,
      judge: `critica criticano criticò criticarono criticava criticavano criticato criticando criticata criticati
        criticerà condanna condannano condannò condannarono condannava condannavano condannato condannando
        condannata condannati condannerà denuncia denunciano denunciò denunciarono denunciava denunciavano
        denunciato denunciando denunciata denunciati denuncierà elogia elogiano elogiò elogiarono elogiava
        elogiavano elogiato elogiando elogiata elogiati elogierà contesta contestano contestò contestarono
        contestava contestavano contestato contestando contestata contestati contesterà boccia bocciano bocciò
        bocciarono bocciava bocciavano bocciato bocciando bocciata bocciati boccierà biasima biasimano biasimò
        biasimarono biasimava biasimavano biasimato biasimando biasimata biasimati biasimerà`,
      beside: `chiede chiedono chiese chiesto domanda domandano domandò domandato continua continuato prosegue sorride
        ride sospira scherza sussurra urla grida mormora comincia inizia riprende interviene incalza sbotta
        conclude aggiunge si_chiede si_lamenta si_rammarica si_domanda si_rallegra s'interroga gli_fa_eco
        le_fa_eco fa_eco chiosa esordisce sfoga ammicca insorge riflette ragiona racconta`,
      nouns: `affermazione affermazioni dichiarazione annuncio promessa idea accusa accuse sospetto sospetti timore
        timori speranza voce voci ipotesi conclusione tesi avvertimento convinzione`,
    },
    backward: `lo_ha lo_hanno l'ha l'hanno lo_riferisce lo_riferiscono lo_dice lo_dicono lo_scrive lo_rende lo_sostiene
      lo_afferma lo_annuncia lo_conferma lo_rivela lo_spiega`,
    accordingToFirst: 'per',
    within: "in a nel nella nei nelle nello nell' al alla",
    accordingTo: `secondo stando_a stando_al stando_alla stando_alle stando_ai stando_agli stando_a_quanto a_detta_di
      a_detta_del a_detta_della a_detta_dei a_parere_di a_parere_del a_parere_della a_giudizio_di ad_avviso_di
      per_bocca_di nelle_parole_di a_*_dire a_*_avviso a_*_parere a_*_giudizio citando`,
    hearsay: `avrebbe avrebbero sarebbe sarebbero a_quanto_pare pare_che si_dice si_vocifera presunto presunta presunti
      presumibilmente stando_alle_voci`,
    declined: `ha_rifiutato_di_commentare hanno_rifiutato_di_commentare si_è_rifiutato_di_commentare
      si_è_rifiutata_di_commentare si_sono_rifiutati_di_commentare non_ha_voluto_commentare
      non_hanno_voluto_commentare non_ha_voluto_rilasciare_dichiarazioni non_hanno_voluto_rilasciare_dichiarazioni
      non_ha_voluto_rispondere non_ha_risposto non_hanno_risposto non_aveva_risposto non_avevano_risposto
      non_ha_rilasciato_dichiarazioni non_ha_commentato non_hanno_commentato non_commenta non_commentano
      ha_preferito_non_commentare hanno_preferito_non_commentare ha_preferito_non_rilasciare_dichiarazioni
      ha_declinato_*_invito ha_declinato_ogni_commento hanno_declinato_ogni_commento non_ha_replicato
      non_hanno_replicato non_è_stato_possibile_raggiungere non_ha_inteso_commentare si_è_trincerato_dietro
      si_è_trincerata_dietro preferisce_non_commentare preferiscono_non_commentare nessun_commento_da
      no_comment_di`,
    declinedObject: 'ha_provato_a_contattare ha_contattato',
    neither: 'né',
    replies:
      'hanno_voluto_commentare ha_voluto_commentare hanno_risposto ha_risposto hanno_rilasciato_dichiarazioni hanno_voluto_rilasciare hanno_commentato ha_commentato',
    toMedium: "a al alla all' allo ai agli alle ad con davanti_a",
    mediumPhrases: `in_un'intervista_a in_un'intervista_al in_un'intervista_alla in_un'intervista_con in_un'intervista_su
      in_un_colloquio_con intervistato_da intervistata_da intervistato_dal intervistata_dal ai_microfoni_di
      ai_microfoni_del al_microfono_di in_una_nota_a in_una_lettera_a in_una_lettera_al sulle_colonne_del
      sulle_colonne_di sentito_da sentita_da sentito_dal interpellato_da interpellata_da interpellato_dal
      ospite_di su parlando_con parlando_a citato_da citato_dal raggiunto_da raggiunta_da`,
  },

  sources: {
    pronouns: {
      masculine: "lui egli quest'ultimo costui",
      feminine: "lei ella quest'ultima",
      neuter: 'esso essa',
      plural: 'essi esse costoro loro',
      common: 'suo',
      first: 'io noi me',
    },
    standIns: `primo_cittadino prima_cittadina studioso studiosa esponente politico parlamentare dirigente manager`,
    outletWords: `corriere gazzetta gazzettino giornale quotidiano repubblica stampa messaggero radio tg tv notizie agenzia
      mattino`,
    quotedNames: true,
    titles: {
      neutral: 'dott prof avv ing arch on sen gen col ten cap cardinale',
      masculine: `signor sig dottor professor don padre papa re principe monsignor mons conte duca fra cavalier`,
      feminine: `signora sig.ra signorina dottoressa professoressa suor regina principessa contessa duchessa`,
    },
    roles: {
      person: `primo_cittadino studioso esponente politico manager presidente ministro premier sindaco governatore
        assessore consigliere deputato senatore segretario portavoce direttore vicedirettore capo responsabile
        leader dirigente rappresentante delegato commissario questore prefetto ispettore procuratore pm giudice
        magistrato avvocato medico dottore professore docente ricercatore scienziato esperto specialista analista
        economista sociologo politologo storico giornalista scrittore autore redattore cronista editore
        ambasciatore diplomatico console cancelliere candidato oppositore attivista sindacalista imprenditore
        fondatore cofondatore proprietario titolare commerciante ristoratore albergatore agricoltore allevatore
        pescatore panettiere maestro insegnante preside studente alunno residente abitante testimone vittima
        imputato indagato arrestato lavoratore operaio dipendente ingegnere architetto biologo geologo climatologo
        meteorologo psicologo psichiatra infermiere chirurgo farmacista veterinario epidemiologo virologo
        allenatore tecnico giocatore calciatore capitano pilota regista attore cantante musicista artista pittore
        coordinatore consulente poliziotto carabiniere pompiere militare soldato generale colonnello agente
        vicepresidente viceministro sottosegretario rettore parroco sacerdote vescovo arcivescovo cliente utente
        passeggero autista tassista cuoco bibliotecario libraio conduttore produttore paziente familiare amico
        collega parente amministratore amministratore_delegato ad banchiere investitore capogruppo onorevole
        parlamentare eurodeputato vicesindaco vicepremier viticoltore apicoltore guida bagnino atleta campione
        presidente_del_consiglio numero_uno legale difensore curatore sovrintendente notaio bidello negoziante`,
      masculine: 'uomo ragazzo bambino padre fratello figlio marito zio nonno re principe signore vicino',
      feminine: `prima_cittadina studiosa donna ragazza bambina madre sorella figlia moglie vedova zia nonna regina
        principessa signora ministra sindaca governatrice assessora consigliera deputata senatrice segretaria
        direttrice vicedirettrice dirigente delegata commissaria ispettrice procuratrice magistrata avvocata
        avvocatessa dottoressa professoressa ricercatrice scienziata esperta storica scrittrice autrice redattrice
        ambasciatrice cancelliera candidata oppositrice imprenditrice fondatrice cofondatrice proprietaria
        agricoltrice allevatrice panettiera maestra studentessa alunna imputata indagata lavoratrice operaia
        biologa geologa meteorologa psicologa infermiera chirurga veterinaria epidemiologa virologa allenatrice
        giocatrice calciatrice attrice musicista pittrice coordinatrice poliziotta viceministra rettrice cuoca
        bibliotecaria libraia conduttrice produttrice amica amministratrice viticoltrice campionessa vicina
        curatrice sovrintendente presidentessa`,
      organization: `azienda società gruppo compagnia impresa ditta ministero comune regione provincia prefettura questura
        partito sindacato associazione federazione fondazione organizzazione ong confederazione unione istituto
        università scuola liceo ospedale clinica asl banca tribunale corte marina ambasciata commissione comitato
        consiglio camera assemblea giunta autorità direzione club squadra lega centro museo teatro chiesa
        produttore operatore distributore colosso filiale multinazionale catena cooperativa porto aeroporto
        osservatorio laboratorio ufficio servizio vaticano amministrazione soprintendenza compagnia_aerea garante
        ente consorzio parrocchia`,
      institution: `governo polizia esercito procura senato parlamento esecutivo opposizione maggioranza quirinale viminale
        farnesina palazzo_chigi vaticano`,
      outlet: `agenzia giornale quotidiano settimanale rivista rete radio televisione agenzia_di_stampa testata sito
        emittente mensile portale canale programma tg telegiornale`,
      document: `rapporto studio indagine sondaggio lettera mail email messaggio documento comunicato nota memorandum
        sentenza ordinanza decreto legge disegno_di_legge denuncia querela ricorso verbale perizia audit libro
        articolo editoriale testo tweet post pubblicazione dichiarazione parere bilancio dati cifre statistiche
        analisi censimento contratto accordo petizione rapporti studi documenti relazione dossier esposto atti
        informativa`,
      group: `esperti specialisti ricercatori scienziati medici avvocati giudici deputati senatori consiglieri ministri
        residenti abitanti testimoni familiari genitori alunni studenti insegnanti docenti lavoratori dipendenti
        sindacati agricoltori allevatori pescatori commercianti poliziotti carabinieri agenti pompieri
        vigili_del_fuoco soccorritori inquirenti investigatori autorità analisti economisti osservatori critici
        oppositori attivisti ambientalisti manifestanti utenti clienti passeggeri consumatori elettori cittadini
        italiani europei americani russi ucraini dirigenti diplomatici giornalisti storici alcuni molti altri
        organizzatori infermieri ristoratori albergatori tifosi volontari democratici imprenditori vittime vicini
        operai magistrati tecnici`,
      anonymous: 'fonte fonti informatore informatori gola_profonda',
    },
    nameParticles: "di de del della dell' dello dei degli la lo le li von van der bin al el d'",
    organizationWords: `spa srl sas ministero università istituto scuola banca partito sindacato federazione confederazione
      associazione fondazione gruppo agenzia commissione consiglio comitato corte tribunale procura comune regione
      provincia camera senato unione società compagnia centro ospedale policlinico club lega ufficio osservatorio
      polizia carabinieri guardia governo quirinale farnesina viminale cgil cisl uil confindustria coldiretti
      istat onu nato ue oms fmi enel eni trenitalia ferrovie italia pd croce rossa arpa legambiente inps`,
    givenNames: {
      masculine: `giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico
        bruno paolo michele giorgio aldo sergio luciano marco andrea stefano roberto alessandro massimo claudio
        fabio maurizio daniele davide luca matteo lorenzo simone riccardo federico filippo nicola alberto enrico
        gianluca gabriele giacomo gianni guido emanuele dario diego edoardo emilio ettore fabrizio fausto fernando
        gaetano gennaro giancarlo gianfranco giulio gino giordano ivan leonardo marcello mattia mauro mirko nicolò
        niccolò oreste pasquale patrizio piero pierluigi raffaele renato renzo rocco romano ruggero sandro
        sebastiano silvio tommaso tullio ugo umberto valerio vittorio walter alessio cristian christian denis elio
        ernesto flavio samuele sante donald joe vladimir emmanuel olaf`,
      feminine: `maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena
        concetta rita margherita franca paola laura giulia chiara sara federica silvia valentina alessandra
        martina elisa simona cristina roberta barbara daniela monica stefania patrizia claudia sabrina manuela
        emanuela michela ilaria alice giorgia elisabetta serena eleonora marta sofia beatrice aurora ginevra emma
        viola camilla arianna irene noemi alessia debora donatella emilia fabiana gabriella gaia giada gloria
        grazia ida isabella ivana letizia liliana livia loredana lorena luisa maddalena marcella mariangela marina
        marisa milena mirella nadia nicoletta ornella raffaella rosanna rossella samanta sandra silvana sonia
        susanna tiziana vanessa veronica virginia vittoria ursula elly`,
    },
    notNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre`,
    anonymity: `anonimato anonimo anonima anonimamente chiede_l'anonimato in_forma_anonima preferisce_restare_anonimo
      preferisce_restare_anonima a_condizione_di_anonimato vuole_restare_anonimo vuole_restare_anonima
      non_autorizzato non_autorizzata non_è_autorizzato non_è_autorizzata per_paura_di per_timore_di
      chiede_di_non_essere_citato chiede_di_non_essere_citata`,
    documentBy: "di del dello della dell' dei degli delle da dal dalla",
    obtained: `ha_visionato ha_potuto_visionare ha_potuto_leggere ha_letto ha_ottenuto è_venuto_in_possesso_di
      ha_avuto_accesso_a ottenuto_da visionato_da visionata_da visionato_dal consultato_da anticipato_da
      anticipato_dal`,
  },
};
