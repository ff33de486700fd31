import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'de',

  sentences: {
    abbreviations: words(`
      Dr Prof Hr Hrn Fr Frl St Ing Dipl Mag Bd bzw ca evtl etc ggf inkl exkl sog usw vgl Nr Tel Abs Aufl Anm
      Str Abb bspw dgl ebd einschl entspr geb gest gegr jr sen Mio Mrd Tsd Jh Jhd Chr Hrsg i.d.R z.B u.a d.h
      u.U o.ä z.T s.o s.u v.a bzgl rd zzgl S Mr Mrs Jan Feb Apr Jun Jul Aug Sept Okt Nov Dez Bf Hbf Co -str
    `),
    openers: words(`
      der die das den dem des ein eine einer er sie es wir ihr ich man in im am an auf bei nach vor für mit
      von zu zum zur aus über um und aber oder doch denn wenn als da so auch noch nur nun dann seit während
      weil obwohl trotz laut dies diese dieser dieses damit dabei dazu danach jedoch zudem allerdings was
      wer wie wo warum hier dort kein keine alle viele einige zwei drei beide sein seine ihre unser
    `),
    ordinalsAfter: words(`
      am dem den der des die das vom zum zur beim im ab bis seit ihr ihrem ihren ihrer sein seinem seinen
      seiner
    `),
  },

  summary: {
    stopwords: words(`
      ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch
      auf aus bei beim bereits bis bisher da dabei dadurch dafür damit danach dann das dass dazu dein deine
      dem den denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort
      du durch ein eine einem einen einer eines einige einigen er erst es etwa etwas euch für gab gegen geht
      gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im
      immer in indem ins ist jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen konnte können
      könnte laut mal man mehr mein meine mich mir mit mitte muss müssen nach nachdem neue neuen nicht
      nichts noch nun nur ob oder ohne sagt sagte sehr sei seien sein seine seinem seinen seiner seit selbst
      sich sie sind so soll sollen sollte sollten sondern sonst sowie statt über um und uns unser unter viel
      viele vom von vor wann war waren warum was weil weiter weitere weiteren welche wenn wer werde werden
      wie wieder will wir wird wo wollen wollte worden wurde wurden während zu zum zur zwar zwischen
    `),
    negations: words(
      'nicht nie niemals kein keine keinen keinem keiner keines niemand niemanden nichts weder ohne',
    ),
    counted: { modifiers: '-er' },
    anaphora: [
      ...words(`
        er sie es ihn ihm ihr ihnen ihre sein seine dessen deren dies diese dieser dieses diesem diesen jene
        jener jenes derjenige hier dort da dann damals dabei dadurch dafür dagegen daher dahinter damit
        danach daneben daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu deshalb
        deswegen demnach demzufolge dennoch doch denn aber und oder sondern jedoch allerdings außerdem zudem
        ferner auch ebenfalls ebenso zugleich gleichzeitig inzwischen mittlerweile trotzdem stattdessen
        vielmehr folglich somit also nämlich schließlich andernfalls ansonsten später zuvor beide solche
        solcher solches hingegen indes indessen so beispielsweise zusätzlich darüber überdies
      `),
      'im gegensatz dazu',
      'im übrigen',
      'zum beispiel',
      'mit anderen worten',
      'aus diesem grund',
      'unter anderem',
      'auf der anderen seite',
      'nach wie vor',
      'das gleiche',
      'das ist',
      'das sei',
      'das war',
      'das hat',
      'das habe',
      'das wäre',
      'das könne',
      'das würde',
      'die beiden',
      'der ist',
      'die sind',
      'keiner von ihnen',
      'einer von ihnen',
      'eine von ihnen',
      'viele von ihnen',
      'einige von ihnen',
      'die meisten von ihnen',
      'der hat',
      'der hatte',
      'der war',
      'der wird',
      'der wurde',
      'der soll',
      'der sollte',
      'der kann',
      'der konnte',
      'der will',
      'der wollte',
      'der habe',
      'der sei',
      'die hat',
      'die hatte',
      'die ist',
      'die war',
      'die wird',
      'die wurde',
      'die soll',
      'die sollte',
      'die kann',
      'die konnte',
      'die will',
      'die wollte',
      'die habe',
      'die sei',
      'das hatte',
      'das wird',
      'das wurde',
      'das soll',
      'das sollte',
      'das kann',
      'das konnte',
      'das will',
      'das wollte',
    ],
  },

  grammar: {
    capitalNouns: true,
    compounds: true,
    verbSecond: true,
    clauseCommas: true,
    genitiveEndings: 'er',
    bracket: true,
    determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes sein seine
      seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine unser unsere unseren unserer unserem kein keine
      keinen einige einiger mehrere mehrerer viele vieler alle aller beide beider jeder jede jedes andere anderer zwei drei
      vier fünf sechs sieben acht neun zehn zahlreiche weitere manche dutzende hunderte tausende etliche`,
    indefinites:
      'ein eine einen einem einer eines einige mehrere viele zwei drei zahlreiche andere weitere manche',
    attributiveEndings: 'e er en em es',
    obliqueArticles: `den dem einen einem diesen diesem jenem keinen keinem seinen seinem ihren ihrem meinem unserem
      unseren`,
    singularArticles: 'der dieser jener ein',
    verbGender: { plural: 'en' },
    origins: 'von vom aus bei beim der des',
    genitiveArticles: 'des der eines einer seines seiner ihres ihrer dieses dieser',
    prepositions: `in im an am auf aus bei beim von vom zu zum zur mit nach vor über unter gegen für um durch ohne zwischen neben hinter
      seit während wegen trotz laut gemäß gegenüber bis ab statt anstatt innerhalb außerhalb hinsichtlich angesichts
      aufgrund entlang ins ans aufs fürs ums`,
    conjunctions: 'und oder aber sowie sondern doch bzw denn',
    subordinators: `um ohne statt anstatt woraufhin wobei wodurch womit wofür wozu worauf worüber darunter als wenn weil obwohl während nachdem bevor bis damit falls sofern da indem sodass soweit seit`,
    complementisers: 'dass daß ob wie warum weshalb wieso was wer',
    relatives: 'der die das den dem deren dessen welcher welche welches welchen denen wer',
    subjectRelatives: 'der die das welcher welche welches',
    asWords: 'wie',
    infinitives: 'zu',
    auxiliaries: `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde
      würden kann können könne könnte könnten konnte konnten muss müssen müsse musste mussten soll sollen solle sollte sollten
      will wollen wolle wollte wollten darf dürfen dürfe durfte mag möge möchte möchten`,
    passives: 'wird werden wurde wurden ist sind war waren sei worden',
    negations: 'nicht nie niemals kein keine',
    adverbs: `auch jedoch aber dann später früher bereits gestern heute morgen zuvor danach daraufhin dabei allerdings zudem außerdem ferner
      weiter weiterhin erneut wieder noch schon nur erst zuletzt zunächst schließlich inzwischen unterdessen gleichzeitig
      zugleich hingegen dagegen indes hierzu dazu darauf darüber gestern nun jetzt so ebenfalls ausdrücklich wörtlich
      offenbar montag dienstag mittwoch donnerstag freitag samstag sonntag am_montag am_dienstag am_mittwoch
      am_donnerstag am_freitag am_samstag am_sonntag vergangenen kürzlich jüngst selbst sich ihm ihr ihnen uns mir hier dort
      bald kurz also oft häufig manchmal meist meistens stets immer derzeit aktuell damals seitdem seither dennoch trotzdem deshalb
      deswegen daher natürlich freilich tatsächlich vielleicht leider auf_anfrage auf_nachfrage auf_die_frage
      übereinstimmend öffentlich schriftlich deutlich mehrfach offiziell sogar etwa rund knapp`,
    verbs: `geht gehen ging gingen kommt kommen kam kamen gibt gab gaben geben macht machte nimmt nahm steht stehen stand standen liegt
      lag lagen liegen bleibt blieb führt führte führten bringt brachte findet fand fanden hält hielt hielten lässt ließ
      beginnt begann starb sterben tötete verletzte verlor gewann spielt spielte zeigt zog zogen trat traten fiel fielen
      arbeitet arbeitete lebt lebte wohnt kostet stieg sank schlug griff begann endete dauert befindet befanden befand`,
  },

  statements: {
    marks: ['„“', '»«', '‚‘', '"“', '""', '“”', '«»', '›‹'],
    cues: {
      say: `sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte
        meinten meinen äußert äußerte äußerten äußern schreibt schrieb schrieben schreiben berichtet berichtete
        berichteten berichten meldet meldete meldeten melden bekannt_gab bekannt_gaben bekannt_gibt bestätigt
        bestätigte bestätigten bestätigen behauptet behauptete behaupteten behaupten besagt besagte besagen ergänzt
        ergänzte versichert versicherte versicherten versichern warnt warnte warnten warnen kritisiert kritisierte
        kritisierten kritisieren antwortet antwortete antworteten entgegnet entgegnete entgegneten erwidert erwiderte
        erwiderten kommentiert kommentierte kommentierten verweist_*_darauf verwies_*_darauf verwiesen_*_darauf
        erläutert erläuterte erläuterten unterstreicht unterstrich unterstrichen bekräftigt bekräftigte bekräftigten
        spekuliert spekulierte spekulierten vermutet vermutete vermuteten vermuten urteilt urteilte urteilten
        begründet begründete begründeten bekundet bekundete beklagt beklagte beklagten beklagen bemängelt bemängelte
        bemängelten bemängeln beteuert beteuerte beteuerten prophezeit prophezeite prognostiziert prognostizierte
        prognostizierten gesteht gestand fragt fragte fragten forderte fordert forderten fordern verspricht versprach
        versprachen verlautet verlautete verlautbart verlautbarte erzählt erzählte erzählten argumentiert
        argumentierte argumentierten argumentieren konstatiert konstatierte bemerkt bemerkte resümiert resümierte
        twittert twitterte schildert schilderte schilderten mahnt mahnte mahnten zitiert zitierte zitierten sprach
        spricht lobt lobte bilanziert bilanzierte formuliert formulierte verkündet verkündete verkündeten droht drohte
        drohten drohen widerspricht widersprach leugnet leugnete bestreitet bestritt bestritten dementiert dementierte
        dementierten mitgeteilt schwärmt schwärmte frohlockt frohlockte unkt unkte poltert polterte wettert wetterte
        fügte_hinzu gestanden offenbart offenbarte enthüllt enthüllte signalisiert signalisierte monierte moniert
        monierten präzisiert präzisierte notiert notierte heißt_es hieß_es es_heißt es_hieß heiße_es lässt_*_wissen
        ließ_*_wissen ließen_*_wissen macht_*_deutlich machte_*_deutlich machten_*_deutlich macht_*_klar machte_*_klar
        machten_*_klar teilt_*_mit teilte_*_mit teilten_*_mit teilen_*_mit mitteilt mitteilte mitteilten mitteilen
        gibt_*_an gab_*_an gaben_*_an geben_*_an angibt angab angeben gibt_*_bekannt gab_*_bekannt
        gaben_*_bekannt geben_*_bekannt bekanntgibt bekanntgab bekanntgaben bekanntgeben gibt_*_zu gab_*_zu gaben_*_zu
        zugibt zugab kündigt_*_an kündigte_*_an kündigten_*_an kündigen_*_an ankündigt ankündigte ankündigten
        ankündigen fügt_*_hinzu fügte_*_hinzu fügten_*_hinzu hinzufügt hinzufügte hinzufügten räumt_*_ein räumte_*_ein
        räumten_*_ein einräumt einräumte einräumten stellt_*_fest stellte_*_fest stellten_*_fest stellen_*_fest
        feststellt feststellte feststellten feststellen stellt_*_klar stellte_*_klar stellten_*_klar klarstellt
        klarstellte klarstellten führt_*_aus führte_*_aus führten_*_aus ausführt ausführte ausführten hebt_*_hervor
        hob_*_hervor hoben_*_hervor hervorhebt hervorhob hervorhoben wirft_*_vor warf_*_vor warfen_*_vor werfen_*_vor
        vorwirft vorwarf vorwarfen vorwerfen hält_*_fest hielt_*_fest hielten_*_fest festhält festhielt festhielten
        sagt_*_aus sagte_*_aus sagten_*_aus aussagt aussagte aussagten legt_*_dar legte_*_dar legten_*_dar darlegt
        darlegte darlegten schätzt_*_ein schätzte_*_ein schätzten_*_ein einschätzt einschätzte einschätzten
        sichert_*_zu sicherte_*_zu sicherten_*_zu zusichert zusicherte zusicherten sagten_*_zu
        zusagt zusagte zusagten prangert_*_an prangerte_*_an prangerten_*_an anprangert anprangerte anprangerten
        weist_*_darauf_hin wies_*_darauf_hin wiesen_*_darauf_hin weisen_*_darauf_hin weist_*_hin wies_*_hin
        wiesen_*_hin hinweist hinwies hinwiesen ruft_*_aus rief_*_aus riefen_*_aus ausruft ausrief ausriefen
        schließt_*_aus schloss_*_aus schlossen_*_aus ausschließt ausschloss ausschlossen wendet_*_ein wandte_*_ein
        wandten_*_ein einwendet einwandte einwandten wird_*_zitiert wurde_*_zitiert erinnert_sich erinnerte_sich
        erinnerten_sich drückt_*_aus drückte_*_aus ausdrückt ausdrückte lässt_*_verlauten ließ_*_verlauten
        ließen_*_verlauten merkt_*_an merkte_*_an merkten_*_an anmerkt anmerkte gibt_*_zu_bedenken gab_*_zu_bedenken
        zu_bedenken_gibt zu_bedenken_gab beschwert_sich beschwerte_sich beschwerten_sich streicht_*_heraus
        strich_*_heraus rechtfertigte_sich rechtfertigt_sich kontert konterte spottet spottete bestreiten
        protestiert protestierte unterstellt unterstellte unterstellten`,
      tell: 'informiert informierte informierten',
      hold: `glaubt glaubte glauben glaubten denkt dachte dachten hofft hoffte hoffen hofften befürchtet befürchtete
        befürchten befürchteten fürchtet fürchtete fürchten fürchteten erwartet erwartete erwarten schätzt schätzte
        schätzen schätzten geht_davon_aus ging_davon_aus gehen_davon_aus gingen_davon_aus
        geht_*_davon_aus ging_*_davon_aus gehen_*_davon_aus gingen_*_davon_aus davon_ausgeht davon_ausgehen
        entscheidet entschied entschieden beschließt beschloss beschlossen plant plante planen planten zeigt zeigte
        zeigen zeigten ergab ergaben ergibt rechnet_*_damit rechnete_*_damit rechnen_*_damit rechneten_*_damit
        ist_*_der_meinung sind_*_der_meinung ist_*_der_ansicht sind_*_der_ansicht ist_*_überzeugt sind_*_überzeugt
        war_*_der_meinung war_*_der_ansicht war_*_überzeugt ist_*_der_auffassung sind_*_der_auffassung
        war_*_der_auffassung vertritt_*_die_ansicht vertrat_*_die_ansicht vertritt_*_die_auffassung
        vertrat_*_die_auffassung vertritt_*_die_meinung vertrat_*_die_meinung vertreten_*_die_meinung
        vertreten_*_die_ansicht vertraten_*_die_ansicht vertritt_*_die_these vertrat_*_die_these hält_es
        hielt_es empfiehlt empfahl empfahlen empfehlen rät riet rieten raten verlangt verlangte verlangten verlangen
        appelliert appellierte appellierten bittet bat baten wünscht wünschte geht_*_hervor einigten_sich einigen_sich
        verständigt vereinbarten vereinbart vereinbarte bezweifelt bezweifelte bezweifeln bezweifelten
        zweifelt_*_daran zweifelte_*_daran zeigt_sich_*_überzeugt zeigte_sich_*_überzeugt zeigten_sich_*_überzeugt
        zeigte_sich_*_zuversichtlich zeigt_sich_*_zuversichtlich zeigte_sich_*_besorgt zeigte_sich_*_optimistisch
        zeigte_sich_*_enttäuscht plädiert plädierte plädierten spricht_*_dafür_aus sprach_*_dafür_aus
        sprachen_*_dafür_aus spricht_*_dagegen_aus sprach_*_dagegen_aus spricht_davon sprach_davon sprachen_davon
        wirbt_*_dafür warb_*_dafür warnt_*_davor warnte_*_davor warnten_*_davor macht_*_verantwortlich beschuldigt
        beschuldigte beschuldigten überlegt überlegte weigert_sich weigerte_sich weigerten_sich erinnert_*_daran
        erinnerte_*_daran erinnerten_*_daran freut_sich freute_sich bedauert bedauerte bedauerten
        erklärte_sich_*_bereit erklärt_sich_*_bereit erkennt erkannte kritisiert_*_daran besteht_*_darauf
        bestand_*_darauf bestanden_*_darauf kommt_*_zu_dem_schluss kam_*_zu_dem_schluss kamen_*_zu_dem_schluss
        kommt_*_zum_schluss kam_*_zum_schluss beruft_sich_*_darauf schlägt_*_vor schlug_*_vor schlugen_*_vor
        vorschlägt vorschlug vorschlugen ruft_*_auf rief_*_auf riefen_*_auf rufen_*_auf aufruft aufrief aufriefen
         fordert_*_auf forderte_*_auf forderten_*_auf fordern_*_auf auffordert aufforderte aufforderten
        auffordern lehnt_*_ab lehnte_*_ab lehnten_*_ab lehnen_*_ab ablehnt ablehnte ablehnten ablehnen sichert_*_zu
        sicherte_*_zu sicherten_*_zu zusichert zusicherte zusicherten regt_*_an regte_*_an regten_*_an anregt anregte
        anregten droht_*_an drohte_*_an drohten_*_an androht androhte androhten`,
      call: `nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten bezeichnen beschreibt beschrieb beschrieben
        charakterisiert charakterisierte betitelt betitelte wertet wertete werteten kennzeichnet kennzeichnete
        würdigte würdigt würdigten verurteilt verurteilte verurteilten verteidigt verteidigte attackiert attackierte
        attackierten begrüßt begrüßte begrüßten spricht_von sprach_von sprechen_von sprachen_von spricht sprechen
        sprach sprachen rief wies_*_zurück weist_*_zurück wiesen_*_zurück empfiehlt verlangt verlangte verlangten
        riet_*_zu rät_*_zu sieht sah hält hielt tituliert titulierte verspottet verspottete geißelte geißelt rügt
        rügte rügten tadelt tadelte`,
      impersonal: 'heißt_es hieß_es es_heißt es_hieß heiße_es',
      beside: `so findet fand lacht lachte lächelt fährt_fort fuhr_fort fuhr_*_fort beginnt schließt heißt lautet lautete lauteten ruft
        rief riefen skandierten skandierte meldete_sich`,
      bracketed: `gesagt erklärt angekündigt bestätigt mitgeteilt betont behauptet geschrieben berichtet gefordert gewarnt
        bekanntgegeben bekannt_gegeben bekannt_gemacht angegeben geäußert entschieden beschlossen versichert
        festgestellt kritisiert zugesagt versprochen eingeräumt hingewiesen vorgeschlagen vorgeworfen gemeldet
        zugesichert verkündet empfohlen verlangt erläutert gedroht beantragt bekräftigt dementiert bestritten
        kommentiert zugegeben eingestanden angeboten unterstellt angemerkt angemahnt gerügt beklagt aufgerufen vereinbart verständigt ausgesagt bekundet prognostiziert
        aufgefordert vermutet befürchtet bezweifelt erwartet geheißen davon_ausgegangen gebeten verlautet verlautbart
        gemahnt begründet angedroht beschuldigt betont_haben spekuliert bekannt`,
      nouns: `behauptung behauptungen aussage aussagen angabe vorwurf vorwürfe forderung forderungen ankündigung meinung
        ansicht auffassung überzeugung vermutung annahme erklärung feststellung einschätzung hinweis hoffnung
        befürchtung ergebnis schluss`,
    },
    accordingTo: 'laut',
    accordingToFirst: 'für',
    accordingToAfter: 'zufolge',
    accordingToNouns: {
      prepositions: 'nach laut gemäß',
      nouns: `angabe angaben bericht berichten berichte information informationen ansicht ansichten meinung auffassung
        einschätzung einschätzungen worten aussage aussagen meldung meldungen erkenntnis erkenntnissen darstellung
        darstellungen untersuchungen untersuchung schätzung schätzungen überzeugung studie studien auskunft mitteilung
        medienberichten urteil umfrage ermittlungen experten beobachtern bewertung zählung analyse prognose prognosen
        quellen umfragen plänen planung planungen stellungnahme schilderung schilderungen dafürhalten recherchen
        vorstellung vorstellungen berechnung berechnungen statistik statistiken endergebnis hochrechnung
        hochrechnungen vernehmen lesart überlegungen augenzeugenberichten zeugenaussagen medien presse`,
    },
    reportedMood: `sei seien habe hätte hätten würde würden könne könnten müsse müssten solle werde wolle dürfe dürften gebe stehe komme
      gehe brauche bleibe rechne halte handele handle besitze freue liege laufe sehe finde nehme lasse mache führe bringe trage treffe spreche wisse
      denke glaube hoffe erwarte arbeite stelle setze versuche fehle bestehe entspreche verstoße gehöre unterstütze steige sinke falle verliere
      gewinne biete zeige helfe ziehe schließe erhalte verfüge lebe mögen möge verlange gelte diene lehne plane beginne ende weise leide prüfe stamme betrage`,
    ownWords: `nach_eigenen_angaben eigenen_angaben_zufolge laut_eigenen_angaben nach_eigener_aussage nach_eigenem_bekunden
      nach_eigener_darstellung nach_eigenen_worten`,
    disputed: `vorwurf vorwürfe vorwürfen darstellung darstellungen behauptung behauptungen gerücht gerüchte gerüchten
      bericht berichte berichten kritik verdacht unterstellung unterstellungen`,
    reportedAlone: 'sei seien habe werde könne müsse solle wolle dürfe',
    backward: 'das dies',
    onward: 'demnach',
    hearsay: 'angeblich soll_*_haben sollen_*_haben mutmaßlich',
    declined: `wollte_sich_nicht_äußern wollten_sich_nicht_äußern wollte_sich_*_nicht_äußern wollten_sich_*_nicht_äußern
      will_sich_nicht_äußern will_sich_*_nicht_äußern äußerte_sich_*_nicht äußerte_sich_nicht äußerten_sich_nicht lehnte_*_stellungnahme_ab
      lehnte_*_kommentar_ab lehnte_*_interview_ab wollte_*_nicht_kommentieren wollten_*_nicht_kommentieren kommentierte_*_nicht
      kommentierten_*_nicht reagierte_nicht_auf reagierte_*_nicht reagierten_*_nicht war_*_nicht_zu_erreichen war_*_nicht_erreichbar
      antwortete_*_nicht antworteten_*_nicht ließ_*_unbeantwortet ließen_*_unbeantwortet wollte_*_keine_stellung
      nahm_*_keine_stellung wollte_*_keine_angaben machte_*_keine_angaben gab_*_keinen_kommentar`,
    neither: 'weder noch',
    replies:
      'wollte_*_äußern wollten_*_äußern wollte_*_kommentieren wollten_*_kommentieren reagierte reagierten antwortete antworteten war_*_erreichbar waren_*_erreichbar',
    toMedium: 'gegenüber zu',
    mediumPhrases: `im_interview_mit in_einem_interview_mit in_einem_gespräch_mit im_gespräch_mit im in_der in_einem_interview_der
      in_einem_beitrag_für auf gegenüber_der gegenüber_dem im_interview_der im_interview_des der den dem`,
  },

  sources: {
    pronouns: {
      masculine: 'er dieser jener',
      feminine: 'sie',
      neuter: 'es',
      first: 'ich wir du ihr',
    },
    titles: {
      neutral: `dr dr. prof prof. professor präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin
        außenminister außenministerin innenminister finanzminister verteidigungsminister ministerpräsident premierminister
        general oberst bischof papst könig prinz senator richter staatsanwalt bundespräsident bürgermeister generalsekretär
        st sankt`,
      masculine: 'herr herrn',
      feminine: 'frau',
    },
    roles: {
      feminineEnding: 'in',
      person: `kapitän pfleger führer schlachter rektor mitschüler dissident sachbearbeiter jährige jähriger jährigen landrat landrats minister ministers ministern präsident präsidenten kanzler kanzlers chef chefs vorsitzende vorsitzender vorsitzenden sprecher
        sprechers direktor direktors leiter leiters forscher experte analyst ökonom professor arzt arztes anwalt anwalts richter
        staatsanwalt staatsanwalts kommissar inspektor sekretär autor journalist reporter redakteur korrespondent lehrer rektor schüler
        student abgeordnete abgeordneter politiker bürgermeister trainer spieler fahrer besitzer gründer nachbar zeuge augenzeuge
        augenzeugen kandidat botschafter diplomat biologe geologe ingenieur architekt bauer fischer bäcker psychologe berater
        verteidiger ermittler künstler schauspieler sänger regisseur rentner kunde bewohner general oberst historiker
        meteorologe offizier beamter beamte mitarbeiter senator gouverneur papst bischof geschäftsführer vorstand
        manager unternehmer wissenschaftler physiker chemiker astronom pilot kapitän soldat aktivist referent
        beauftragter beauftragte bevollmächtigter bevollmächtigte vertreter regierungschef staatschef amtskollege nachfolger vorgänger mitglied anführer
        premier koordinator gutachter sachverständiger`,
      masculine: 'mann mannes junge vater sohn bruder ehemann könig prinz onkel',
      feminine: `landrätin frau mädchen mutter tochter schwester ehefrau königin prinzessin tante ministerin präsidentin kanzlerin chefin vorsitzende
        sprecherin betriebsrätin direktorin leiterin forscherin expertin ärztin anwältin richterin staatsanwältin autorin journalistin
        reporterin lehrerin schülerin studentin politikerin bürgermeisterin trainerin spielerin nachbarin zeugin kandidatin
        botschafterin biologin ingenieurin architektin bäuerin bäckerin psychologin beraterin sängerin schauspielerin
        regisseurin bewohnerin beamtin mitarbeiterin wissenschaftlerin historikerin managerin`,
      organization: `beirat beirats leitung unternehmen unternehmens konzern konzerns firma behörde partei amt amts verein verband verbands
        organisation schule bank rat rats ausschuss
        klub club institut instituts stiftung werk fonds kette reederei hersteller betreiber gesellschaft
        fluggesellschaft kommission kommission agentur zentrum zentrale union fraktion koalition anstalt bundesamt vereinigung
        netzwerk gruppe dienst geheimdienst wetterdienst`,
      institution: `gewerkschaft gericht gerichts kirche botschaft universität hochschule stadt gemeinde bund ministerium ministeriums krankenhaus klinik regierung polizei parlament armee militär bundeswehr bundestag bundesrat senat staatsanwaltschaft opposition
        feuerwehr justiz kongress bundesregierung landesregierung`,
      outlet: `presse-agentur presseagentur redaktion anzeiger tageblatt rundschau zeitung magazin nachrichtenmagazin sender fernsehsender nachrichtenagentur rundfunk zeitschrift blatt tageszeitung
        radiosender nachrichtensender wochenzeitung sonntagszeitung`,
      document: `schreiben schreibens rundschreiben leitfaden leitfadens mail mails post posting beitrag beitrags beitrages tweet papier papiers bericht berichts studie umfrage memorandum brief erklärung mitteilung pressemitteilung presseerklärung urteil urteils gutachten
        anklageschrift artikel buch dokument dokumente entwurf gesetzentwurf analyse statistik zahlen protokoll vertrag
        verfassung resolution veröffentlichung untersuchung meldung e-mail text angaben informationen angabe
        aussagen quellen kommuniqué stellungnahme gesetz beschluss`,
      group: `fans gäste hausärzte reporter forscher experten anwohner bewohner politiker kritiker zeugen wähler mitarbeiter eltern schüler lehrer ärzte polizisten nachbarn
        beobachter demonstranten aktivisten ökonomen analysten kollegen freunde behörden ermittler wissenschaftler
        gewerkschaften medien menschenrechtsorganisationen umweltschützer vertreter grünen sozialdemokraten taliban
        rebellen gegner befürworter veranstalter abgeordnete fachleute anwälte richter angehörige umweltverbände parteien
        retter rettungskräfte meteorologen soldaten studenten spieler fans bürger journalisten`,
      anonymous: 'quelle quellen insider informant informanten person personen kreise kreisen',
    },
    headOf: 'für des der von vom',
    renamingArticles: 'der die',
    nameParticles: 'von van de der den del della di da zu vom bin ibn al el la le du dos',
    organizationWords: `ag gmbh kg se ev inc ltd corp group universität institut ministerium bank partei union verband verein bund rat gericht
      amt gesellschaft stiftung kirche polizei airlines watch international times post`,
    organizations: `weiße_haus weißen_hauses weißen_haus bundesgerichtshof bundesverfassungsgericht europäische_kommission europäischen_kommission
      eu-kommission europäische_union europäischen_union vereinte_nationen vereinten_nationen rotes_kreuz pentagon kreml cdu
      csu spd fdp grüne die_linke npd afd eu uno un nato who fbi cia nsa greenpeace amnesty_international human_rights_watch
      bundesbank bundeskriminalamt`,
    givenNames: {
      masculine: `peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard
        hans bernd torsten mathias helmut walter heinz martin jörg rolf jens sven alexander jan rainer holger karl dirk joachim
        ralf carsten herbert oliver wilhelm kurt markus heinrich matthias paul norbert josef johannes robert georg ulrich
        sebastian daniel david tobias max felix lukas leon jonas tim philipp ludwig friedrich otto bernhard konrad franz
        willy gregor guido edmund angelo barack george john james william vladimir wladimir nicolas nikolas jean
        silvio tony gordon dmitri sigmar franz-walter frank-walter karl-theodor hans-peter lothar roland christoph`,
      feminine: `maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele
        christa christine hildegard anna birgit barbara gerda ingeborg heike anja stefanie martina irmgard angelika
        nicole julia katrin kathrin silvia doris ulrike marion angela annette eva sandra katharina heidemarie condoleezza hillary
        claudia renate annegret andrea sarah lisa laura lena johanna manuela silke tanja melanie daniela antje ilse
        kerstin cornelia jutta margot charlotte sophie nadine yvonne britta`,
    },
    notNames: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
      november dezember abend morgen nachmittag vormittag mittag nacht wochenende uhr euro dollar prozent million millionen milliarde milliarden`,
    genitives: `s`,
    anonymity: 'anonym anonymität ungenannt namentlich_nicht nicht_namentlich',
    documentBy: 'von vom des der',
    obtained: 'vorliegt liegt_vor eingesehen',
  },
};
