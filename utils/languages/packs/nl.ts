import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'nl',

  sentences: {
    abbreviations: words(`
      dhr mevr mw dr drs ir ing mr prof ds st bijv bv b.v d.w.z o.a e.d enz etc ca circa m.n i.p.v n.a.v
      t.o.v z.g.n zgn nr tel p blz jl ll a.s resp incl excl mln mld evt vgl jan feb mrt apr jun jul aug sep
      sept okt nov dec St J.L
    `),
    openers: words(`
      de het een hij zij ze wij we ik dit dat deze die er in op voor van met naar uit bij aan om over door
      na tegen tijdens volgens maar en of want als toen terwijl omdat hoewel ook nog nu dan daarom echter
      toch wat wie waarom hoe waar niet geen alle veel sommige elke twee zijn haar hun ons
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      aan al alle alleen alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus
      een eens en er ge geen geweest gaat gaan haar had hadden heb hebben heeft hem het hier hij hoe hun
      iemand iets ik in is ja je kan kon kunnen komt maar maakt me meer meest men met mij mijn
      moet moeten mogelijk na naar niet niets nieuwe nog nu of om omdat onder ons ook op over per reeds
      sinds te tegen ten tijdens toch toe toen tot twee u uit uw van veel vele volgens voor vooral waar
      waren was wat we wel werd werden weer wie wij wil wilde worden wordt zal ze zegt zei zelf zich zij
      zijn zo zonder zou zouden
      `),
    negations: words('niet nooit geen niemand niets noch zonder'),
    counted: { nouns: 'mensen doden', modifiers: '-e extra' },
    anaphora: [
      ...words(`
        hij zij ze hem haar hen hun zijn dit dat deze die er daar hier toen dan zo zulke dergelijke maar en
        of want dus daarom daardoor daarmee daarna daarnaast daarop daarvoor daarbij daarvan daarin
        daartegen hierdoor hiermee hierbij hierna hiervoor echter toch ook bovendien verder tevens eveneens
        intussen ondertussen inmiddels desondanks niettemin vervolgens overigens anders later eerder
        namelijk immers beide beiden
      `),
      'in plaats daarvan',
      'aan de andere kant',
      'bij voorbeeld',
      'bijvoorbeeld',
      'onder andere',
      'als gevolg daarvan',
      'om die reden',
      'sinds dien',
      'sindsdien',
      'tot die tijd',
      'met andere woorden',
      'dat wil zeggen',
      'de twee',
      'hetzelfde',
      'ten slotte',
      'tegelijkertijd',
      'op die manier',
      'in dat geval',
    ],
  },

  grammar: {
    compounds: true,
    verbSecond: true,
    determiners: `de het een dit deze mijn jouw zijn haar ons onze jullie hun uw geen enkele elke elk ieder iedere alle veel
      weinig sommige verschillende beide meerdere andere zulke dergelijke diezelfde dezelfde hetzelfde zo'n twee
      drie vier vijf zes zeven acht negen tien elf twaalf eerste tweede derde ene eigen`,
    indefinites: 'een enkele sommige verschillende meerdere andere veel twee drie vier vijf',
    prepositions: `in op van voor naar uit bij aan om over door na tegen tijdens met zonder onder boven tussen sinds tot via volgens
      langs rond rondom achter naast binnen buiten vanaf vanuit wegens vanwege ondanks per tegenover namens dankzij
      omtrent inzake behalve te ter ten aldus`,
    partitives: 'van',
    conjunctions: 'en of maar want noch alsmede evenals zowel',
    subordinators: `als toen terwijl omdat doordat hoewel ofschoon nadat voordat totdat zodat zodra tenzij indien sinds wanneer
      zolang mits aangezien`,
    complementisers: 'dat of hoe waarom wat wie waar wanneer welke welk hoeveel',
    relatives: 'die dat wie wiens waar waarin waarmee waarvan waarop waarbij waardoor',
    asWords: 'zoals',
    auxiliaries: `heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden
      moet moeten moest moesten mag mogen mocht wil willen wilde wilden wou heb ben bent`,
    passives: 'wordt worden werd werden is zijn was waren',
    negations: 'niet geen nooit nimmer evenmin',
    adverbs: `ook nog nu dan toen later eerder gisteren vandaag morgen vanavond vanochtend vanmiddag vanmorgen gisteravond
      al reeds weer opnieuw tegelijk daarom dus echter toch verder vervolgens daarna bovendien onder_meer onder_andere
      zelf slechts alleen juist net eerst laatst onlangs nog_steeds steeds hier daar wel maandag dinsdag
      woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
      zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend
      zaterdagochtend zondagochtend op_maandag op_dinsdag op_woensdag op_donderdag op_vrijdag op_zaterdag op_zondag
      vorige_week vorig_jaar schriftelijk desgevraagd openlijk duidelijk vaak inmiddels eveneens eigenlijk
      namelijk immers overigens daarbij daarentegen tevens mogelijk waarschijnlijk kennelijk lachend
      telefonisch achteraf bijvoorbeeld bovenal vooral er`,
    verbs: `gaat ging gaan gegaan komt kwam komen neemt nam nemen geeft gaf geven doet deed doen staat stond ligt lag zit zat
      helpt hielp werkt werkte leidt leidde reist reisde woont woonde sluit sloot opent opende bouwt bouwde groeit
      groeide stijgt steeg daalt daalde valt viel bestaat bestond heet heette begon stopt stopte houdt
      hield gebruikt gebruikte heeft had is was zijn waren wordt werd krijgt kreeg koopt kocht verkoopt verkocht verliest
      verloor wint won speelt speelde rijdt reed loopt liep stuurt stuurde haalt haalde betaalt betaalde kost kostte
      ontmoet verhuist sterft stierf leeft leefde gebeurt gebeurde treft trof voert voerde zet zette laat liet legt
      legde draagt droeg drijft dekt neemt_deel ontbreekt praat praatte verandert veranderde breekt brak lijkt leek
      blijft bleef moet moest kan kon mag mocht wil wilde zal zou hoeft maakt maakte brengt bracht volgt volgde
      dreigt dreigde verdween overleed raakte vertrok`,
  },

  statements: {
    marks: ['‘’', '’’', '“”', '""', '„”', '””', "''", '«»'],
    cues: {
      say: `zegt zei zeggen zeiden gezegd schrijft schreef schrijven schreven geschreven vertelt vertelde vertellen vertelden verteld
        meldt meldde melden meldden gemeld verklaart verklaarde verklaren verklaard stelt stelde stellen stelden
        reageert reageerde reageren reageerden antwoordt antwoordde geantwoord benadrukt benadrukte benadrukken
        legt_uit legde_uit leggen_uit uitgelegd voegt_toe voegde_toe voegen_toe toegevoegd bevestigt bevestigde
        bevestigen bevestigd beweert beweerde beweren waarschuwt waarschuwde waarschuwen erkent erkende erkennen
        geeft_toe gaf_toe geven_toe belooft beloofde beloven concludeert concludeerde concluderen constateert
        constateerde constateren laat_weten liet_weten laten_weten lieten_weten laat_*_weten liet_*_weten
        laten_*_weten lieten_*_weten licht_toe lichtte_toe lichten_toe toegelicht merkt_op merkte_op wijst_erop
        wees_erop rapporteert rapporteerde onthult onthulde getuigt getuigde voorspelt voorspelde verzekert
        verzekerde verzucht verzuchtte vraagt vroeg vragen vroegen roept riep ontkent ontkende ontkennen betoogt
        betoogde betogen herhaalt herhaalde vermoedt vermoedde zucht beaamt beaamde nuanceert nuanceerde
        vult_aan vulde_aan vat_samen vatte_samen vindt vond vinden vonden meent meende menen denkt dacht
        denken dachten kondigt_aan kondigde_aan deelt_mee deelde_mee delen_mee maakt_bekend maakte_bekend twittert
        twitterde eist eiste oordeelt oordeelde oordelen klaagt klaagde klinkt klonk geeft_aan gaf_aan geven_aan
        luidt luidde tekent_aan benoemt weerspreekt weersprak werpt_tegen memoreert schat
        schatte bericht berichtte herinnert_zich houdt_vol hield_vol stipt_aan redeneert`,
      tell: 'informeert informeerde herinnert herinnerde verzekert verzekerde overtuigt overtuigde waarschuwt waarschuwde',
      hold: `staat stond gelooft geloofde geloven weet wist weten wisten hoopt hoopte hopen vreest vreesde vrezen verwacht verwachtte verwachten
        toont_aan toonde_aan tonen_aan blijkt bleek voelt voelde twijfelt twijfelde rekent_op rekende_op stelt_voor
        stelde_voor vermoedt vermoedde begrijpt begreep ontdekt ontdekte besluit besloot besloten wenst wenste
        schat_in bepaalt bepaalde garandeert garandeerde vindt vond suggereert suggereerde is_ervan_overtuigd
        maakt_zich_zorgen maken_zich_zorgen adviseert adviseerde ziet zag hoort hoorde beseft besefte`,
      call: `noemt noemde noemen noemden genoemd omschrijft omschreef omschrijven beschrijft beschreef bestempelt bestempelde
        betitelt spreekt_van sprak_van spreken_van typeert typeerde vergelijkt vergeleek`,
      urge: `roept_op riep_op eist eiste eisen vraagt vroeg dringt_aan_op drong_aan_op pleit_voor pleitte_voor pleiten_voor
        belooft beloofde dreigt_met stelt_voor stelde_voor adviseert adviseerde`,
      judge: `bekritiseert bekritiseerde hekelt hekelde prijst prees veroordeelt veroordeelde verdedigt verdedigde verwerpt verwierp
        beschuldigt beschuldigde steunt steunde looft kraakt kraakte`,
      impersonal: 'blijkt bleek staat stond',
      beside: `vervolgt vervolgde lacht lachte glimlacht grijnst zucht zuchtte fluistert fluisterde knikt knikte begint begon besluit
        grapt grapte schatert mijmert peinst bromt moppert jubelt jubelde tiert foetert gaat_verder ging_verder
        sluit_af`,
      nouns: `bewering beweringen stelling beschuldiging beschuldigingen mededeling bericht eis belofte conclusie boodschap vermoeden
        verdenking opvatting mening oordeel waarschuwing vrees hoop argument gerucht geruchten kritiek verwijt idee`,
    },
    accordingTo: `volgens aldus naar_mening_van naar_het_oordeel_van in_de_woorden_van blijkt_uit bleek_uit zo_blijkt_uit staat_in
      onder_verwijzing_naar met_een_verwijzing_naar zo_schrijft in_de_ogen_van`,
    hearsay:
      'zou_hebben zou_zijn zouden_hebben zouden_zijn naar_verluidt vermoedelijk zou_*_hebben zou_*_zijn naar_eigen_zeggen',
    backward: 'dat dit',
    declined: `wil_niet_reageren wilde_niet_reageren willen_niet_reageren wilden_niet_reageren wil_geen_commentaar_geven
      wilde_geen_commentaar_geven wilden_geen_commentaar_geven willen_geen_commentaar_geven wil_niet_*_reageren
      wilde_niet_*_reageren wilden_niet_*_reageren geeft_geen_commentaar gaf_geen_commentaar geven_geen_commentaar
      heeft_niet_gereageerd hebben_niet_gereageerd had_niet_gereageerd heeft_*_niet_gereageerd hebben_*_niet_gereageerd
      reageerde_niet reageerden_niet reageert_niet reageren_niet heeft_niet_geantwoord antwoordde_niet
      weigert_commentaar weigerde_commentaar weigerden_commentaar weigert_te_reageren weigerde_te_reageren
      was_niet_bereikbaar is_niet_bereikbaar waren_niet_bereikbaar was_niet_beschikbaar_voor_commentaar
      kon_niet_*_reageren wilde_niets_zeggen wil_niets_zeggen wil_niet_ingaan_op wilde_niet_ingaan_op
      wil_*_niet_ingaan wilde_*_niet_ingaan onthoudt_zich_van_commentaar onthield_zich_van_commentaar
      ziet_af_van_commentaar zag_af_van_commentaar wil_niet_meewerken wilde_niet_meewerken wilde_niet_antwoorden
      ging_niet_in_op gaat_niet_in_op had_geen_commentaar heeft_geen_commentaar`,
    declinedObject:
      'heeft_tevergeefs_geprobeerd_contact_te_krijgen_met probeerde_tevergeefs_contact_te_krijgen_met kon_geen_contact_krijgen_met',
    neither: 'noch',
    replies:
      'wilde_*_reageren wilden_*_reageren wil_*_reageren willen_*_reageren was_bereikbaar waren_bereikbaar reageerde reageerden',
    toMedium: 'tegen tegenover aan',
    mediumPhrases: `in_een_interview_met in_gesprek_met in_een_gesprek_met in_een_reactie_aan in_een_reactie_tegenover in_een_e-mail_aan
      in_een_mail_aan tegenover in_een_verklaring_aan in_een_opiniestuk_in in_een_bericht_op bij op tegen in`,
  },

  sources: {
    pronouns: {
      masculine: 'hij hem',
      feminine: 'haar',
      neuter: 'het',
      common: 'die deze',
      plural: 'hen zij ze',
      first: 'ik we wij',
    },
    titles: {
      neutral: `dr drs ir mr ing prof professor doctor president premier minister staatssecretaris burgemeester koning koningin generaal
        kolonel kapitein commissaris wethouder directeur bisschop advocaat rechter kamerlid senator gouverneur
        eurocommissaris`,
      masculine: 'dhr meneer heer prins koning pater',
      feminine: 'mevr mw mevrouw prinses koningin zuster',
    },
    roles: {
      person: `reizigster passagier conducteur medewerkster vakbondsman vakbondsvrouw omwonende bewoonster minister premier president staatssecretaris voorzitter vicevoorzitter chef directeur leider onderzoeker
        hoogleraar professor lector docent universitair_docent deskundige expert analist econoom hoofdeconoom
        arts huisarts chirurg viroloog epidemioloog officier officier_van_justitie advocaat raadsman rechter
        agent commissaris inspecteur secretaris woordvoerder schrijver auteur journalist verslaggever
        correspondent redacteur hoofdredacteur leraar rector leerling student lid kamerlid raadslid politicus
        fractievoorzitter burgemeester wethouder gedeputeerde trainer coach bondscoach speler aanvaller keeper
        bestuurder chauffeur machinist eigenaar oprichter buurman buurvrouw getuige medewerker werknemer collega
        vriend ouder strateeg kandidaat ambassadeur diplomaat bioloog ecoloog geoloog ingenieur architect boer
        visser bakker verpleegkundige psycholoog ambtenaar vertegenwoordiger historicus kunstenaar acteur zanger
        regisseur gepensioneerde klant bewoner inwoner burger generaal kolonel bibliothecaris meteoroloog
        weerman adviseur accountant coördinator projectleider manager lijsttrekker partijleider bisschop pastoor
        dominee verdachte slachtoffer ondernemer investeerder soldaat piloot militair curator hydroloog
        dijkgraaf havenmeester conservator verzorger jurist belegger topman topvrouw ceo bestuursvoorzitter
        eurocommissaris europarlementariër senator gouverneur nabestaande reiziger initiatiefnemer`,
      masculine:
        'man jongen vader zoon broer koning prins echtgenoot opa grootvader zakenman heer raadsman buurman topman weerman',
      feminine: `vrouw meisje moeder dochter zus koningin prinses echtgenote oma grootmoeder zakenvrouw woordvoerster schrijfster
        directrice lerares actrice zangeres buurvrouw topvrouw weduwe onderzoekster voorzitster verpleegster weervrouw`,
      organization: `veiligheidsregio vervoerder spoorbeheerder bedrijf onderneming firma concern ministerie partij gemeente provincie stad vereniging bond vakbond organisatie
        universiteit hogeschool school ziekenhuis bank hof raad bestuur ambassade kerk club ploeg elftal
        instituut stichting fonds reus keten rederij kamer dienst inspectie commissie denktank museum theater
        haven directie toezichthouder fabrikant producent leverancier exploitant waterschap fractie maatschappij
        spoorbeheerder netbeheerder vervoerder verzekeraar koepel brancheorganisatie autoriteit werkgroep
        hoogheemraadschap administratie`,
      institution: `politie regering kabinet overheid leger defensie parlement tweede_kamer brandweer justitie openbaar_ministerie
        rechtbank gerechtshof coalitie oppositie gemeenteraad landmacht`,
      outlet: `krant dagblad weekblad tijdschrift omroep zender persbureau nieuwsdienst magazine nieuwssite website site radio blad
        nieuwswebsite opinieblad vakblad podcast programma`,
      document: `rapport onderzoek studie enquête peiling brief kamerbrief mail e-mail document documenten vonnis uitspraak aanklacht
        verslag persbericht verklaring artikel boek analyse cijfers statistiek statistieken bericht besluit overeenkomst
        akkoord voorstel wetsvoorstel ontwerp evaluatie prognose notitie nota memo advies jaarverslag meting raming
        onderzoeksrapport notulen stukken dossier motie column tweet`,
      group: `onderzoekers deskundigen experts bewoners omwonenden inwoners burgers politici critici getuigen kiezers medewerkers
        werknemers ouders leerlingen leraren docenten artsen agenten buren waarnemers demonstranten activisten economen analisten
        collega's vrienden autoriteiten rechercheurs advocaten vissers boeren klanten reizigers studenten nabestaanden
        ambtenaren partijen ministers gemeenten verpleegkundigen soldaten leden velen sommigen anderen mensen ondernemers
        wetenschappers jongeren vrouwen mannen tegenstanders voorstanders kamerleden raadsleden`,
      anonymous:
        'bron bronnen ingewijde ingewijden betrokkene betrokkenen klokkenluider insider insiders anonieme_bron persoon personen',
    },
    nameParticles: `van von de der den het 't ten ter te in op la le du di da bin al el`,
    organizationWords: `bv b.v nv n.v gemeente provincie universiteit hogeschool ministerie partij bond stichting instituut kerk politie
      rechtbank gerechtshof raad bank group inc ltd gmbh holding museum ziekenhuis fonds vereniging waterschap commissie
      dienst inspectie autoriteit unie kamer haven energie theater federatie college centrum umc vvd cda pvda d66 groenlinks
      sp pvv`,
    outletWords:
      'bode krant courant dagblad nieuwsblad weekblad omroep radio tv nieuws journaal news times post journal herald',
    organizations: 'witte_huis europese_commissie europees_parlement europese_unie eu vn navo who',
    givenNames: {
      masculine: `jan peter johannes hans jeroen mark piet pieter willem kees cornelis henk gerrit dirk erik eric marcel martijn paul
        rob robert dennis bas sander thijs tim tom wouter bart bert frank frans gert geert hendrik jaap jacob jan-willem
        joost joris koen lars leo luc lucas luuk maarten marco marc martin matthijs max michel michiel mike nico niels
        olaf patrick ralph remco rene rené richard rik roel roland ronald ruben rutger ruud sebastiaan simon sjoerd stef
        stefan steven teun theo thomas victor vincent wim wilfred xander yannick arjen arnold anton ad alexander
        daan sem noah levi finn milan jesse bram floris mohammed ahmed ali mehmet donald joe emmanuel karel herman harm
        jelle sybrand hugo diederik gijs`,
      feminine: `maria anna johanna anne marieke ingrid linda monique esther sandra petra saskia marloes marjolein mirjam miranda
        wendy yvonne ellen els emma eva femke floor fleur hanneke heleen hilde ilse inge irene iris jacqueline janneke
        jantine jessica jolanda judith julia karin kim laura lieke lisa lotte lisanne loes manon margriet marianne
        marijke marion martine mieke mila nicole nienke nina noor olga patricia paula rianne roos ria rita sanne sara
        simone sofie sophie suzanne sylvia tamara tess tineke truus ursula wilma willemijn yara zoë annemarie
        annemiek antje barbara bianca carla carola caroline cecile charlotte claudia corrie daphne denise diana dilan
        fatima gerda greetje hedy hendrika henriette jet karlijn lilian liesbeth maaike mona tessa`,
    },
    notNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
      september oktober november december ik wij nederlandse belgische duitse franse britse engelse amerikaanse
      russische oekraïense europese chinese vlaamse spaanse italiaanse`,
    genitives: `'s ’s s`,
    anonymity: `anoniem_wil_blijven anoniem_wenst_te_blijven anoniem anonieme anonimiteit op_voorwaarde_van_anonimiteit wil_anoniem_blijven willen_anoniem_blijven niet_met_naam
      niet_bevoegd niet_gemachtigd niet_mag_praten niet_mogen_praten niet_met_de_pers_mag_praten vreest_voor_zijn_baan
      vreest_voor_haar_baan wil_niet_met_zijn_naam wil_niet_met_haar_naam`,
    documentBy: 'van door',
    obtained: `kon_inzien in_handen_van in_handen_heeft in_het_bezit_van ingezien heeft_gezien heeft_gelezen heeft_ingezien verkregen in_bezit
      uitgelekt_naar opgevraagd`,
  },
};
