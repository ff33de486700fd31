import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'cs',

  sentences: {
    abbreviations: words(`
      dr prof doc ing mgr bc mudr judr phdr rndr gen plk mjr kpt npor por sv tzv tj např atd apod aj mj mil
      mld tis kč č čl odst str pí r roč ul nám tel cca resp popř viz srov st zn n.l př Mgr Ing Dr Prof Doc
      Bc MUDr JUDr PhDr RNDr
    `),
    openers: words(`
      to ta ten ti ty on ona oni ono my já v ve na do z ze o od po za při přes pro pod nad před mezi podle
      ale a i nebo však proto když pokud protože ačkoli také už teď nyní pak poté co kdo proč jak kde ne
      žádný všichni mnoho někteří každý dva jeho její jejich
    `),
    ordinalsAfter: words(`dne od do`),
  },

  summary: {
    stopwords: words(`
      a aby aj ale ani ano asi až bez bude budou by byl byla byli bylo byly být co což či další do dva ho i
      ich jak jako je jeho jej její jejich jen jenž ještě ji jich jim jiné jsem jsme jsou již k kam každý
      kde kdo kdy když ke která které kterou který kteří ku ma má mají me mezi mi mít může mohou mu my na
      nad nám nás nebo nebyl než nic ní nich nim nový nové o od on ona oni ono pak po pod podle pokud pouze
      právě pro proč proti protože před přes při prý roce roku řekl řekla s se si své svůj svou ta tak také
      takže tam tato te tedy ten tento této ti tím to toho tom tomu toto tu tuto ty tyto už u v ve velmi
      více však všechny vy z za ze že
    `),
    negations: words(
      'ne není nejsou nebyl nebyla nebylo nebyli nebude nebudou nemá nemají nikdy žádný žádná žádné nikdo nic ani bez',
    ),
    counted: { modifiers: '-ých -ích nové noví velké malé mladé -ské -čtí' },
    anaphora: [
      ...words(`
        on ona ono oni ony jeho její jejich jemu ten ta to ti ty toho té těch tomu tento tato toto tito tyto
        této tohoto těchto tam tu tady zde tehdy tak takový taková takové ale a i nebo avšak však proto tedy
        naopak navíc také též rovněž pak poté později dříve přesto dále nicméně ovšem oba obě tím tímto
        takto
      `),
      'kromě toho',
      'vzhledem k tomu',
      'přes to',
      'díky tomu',
      'z tohoto důvodu',
      'z toho',
      'například',
      'mimo jiné',
      'tímto způsobem',
      'na druhou stranu',
      'na druhé straně',
      'od té doby',
      'do té doby',
      'v té době',
      'v tom případě',
      'jinými slovy',
      'to znamená',
      'místo toho',
      'mezitím',
      'podle něj',
      'podle něho',
      'podle ní',
      'podle nich',
      'zároveň',
      'stejně tak',
      'o tom',
      'podle toho',
    ],
  },

  grammar: {
    nounChains: true,
    fullClauses: true,
    freeOrder: true,
    proDrop: true,
    verbGender: { masculine: 'l', feminine: 'la', plural: 'li ly ují ají ejí ějí íší íšou' },
    negativePrefix: 'ne',
    verbEndings: `al ala ela ěla ila yla ula alo elo ělo ilo ylo ulo ali eli ěli ili yli uli aly ely ěly ily yly uly ěl il yl ul uje ují
      uju ujeme ává ávají ívá ívají ějí ejí tit dit nit vit čit řit šit žit lit pit zit bit stit ekat elat ídat ýdat ítat ínat idět yšet ržet ovat ávat ívat nout ít ýt ží dí ří lí aví oví sí zí bí yje stane áhne nikne ukne ukl ikl esl esla eslo esly áhl áhla áhlo áhli
      adl adla adlo adly padne klesne sedl sedla edl edla edlo edli edly atí ojí stojí oří udí učí očí ečí`,
    adjectiveEndings: `ova ovy ově ovu ý á é ého ému ým ém ou ých ými tní lní vní rní jní dní ční šní nní kní zní sní mní bní pní žní ší cí čí
      ního nímu šího cího`,
    personEndings: {
      masculine: 'tel ník ista log ic áč án ák ant ent nec lec dec jec ář graf urg or ér trik',
      feminine: 'telka nice istka ložka ička ačka áčka árka ářka antka entka kyně gyně orka erka ovka nka',
      plural: 'telé níci isté ové áři ari áci anti enti nci lci ané tři oři éři',
    },
    commonEndings: 'ání ění ení ství ctví ost osti ně ově sky cky ých ích',
    objectEndings: 'ům ám ami emi ách',
    nouns: `kredit limit profit bandit satelit elit kvalit aktivit magnit transit prostředí povodí podhradí závazí cizí stáří nádraží zboží pobřeží zdraví mládí údolí obilí náměstí soukromí vědomí svědomí bezvědomí září stáří festival titul styl profil mobil automobil konzul
      materiál email e-mail karneval interval signál originál ideál kriminál bicykl detail koktejl hotel model panel tunel kostel
      popel posel úhel kapitál potenciál areál personál terminál idol symbol alkohol protokol vyjádření stavidlo divadlo letadlo
      mýdlo sídlo čidlo vozidlo křeslo heslo kouzlo`,
    predicateEndings: 'ý án en',
    genitiveEndings: 'ého ího ích ých ní ové ství ctví ů u y ě e í',
    obliqueEndings: 'ovi ému ého ým ých ými ům ách ích ami emi ěmi ovou',
    adverbEndings: 'átce ehce udce rpce ně ově tě mě vě bě pě sky cky',
    reflexives: 'se si',
    toldEndings: 'u ovi',
    determiners: `jejího jejímu jejím jejími dalšího dalšímu dalším dalších jiného jinému jiným některého některému některým několika dvou tří jednoho jednomu jedním jedné nejmenovaný nejmenovaného svém svých svými svoje svojí svojím ten ta ti ty toho té tomu tu tím tou těch těm těmi tento tato toto tito tyto tohoto této tomuto tuto tímto touto
      těchto těmto můj moje náš naše svůj svá své svého svému svým svou svoji jeho její jejich nějaký nějaká
      nějaké některý některá některé někteří některých každý každá každé všichni všechny všech všem celý celá celé
      žádný žádná žádné jeden jedna jedno jednoho jedné dva dvě tři čtyři pět šest sedm osm devět deset několik
      mnoho více oba obě další druhý druhá třetí první poslední takový taková takové jiný jiná jiné samotný samotná
      většina řada stejný jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet
      padesát šedesát sedmdesát osmdesát devadesát sto dvě_stě tisíc tisíce desítky stovky`,
    indefinites:
      'dalšího dalšímu dalším dalších jiného jinému jiným některého několika dvou jednoho jednomu nějaký nějaká některý některé někteří několik mnoho další jeden jedna jedno dva dvě tři čtyři pět jiný jiná',
    prepositions: `v ve na do z ze od ode k ke o u s po za přes pro při pod nad před mezi podle proti vůči bez kvůli díky během
      kolem okolo vedle místo mimo kromě dle skrze prostřednictvím vzhledem_k ohledně včetně vlivem navzdory poblíž uvnitř
      napříč blízko poté`,
    partitives: 'z ze',
    conjunctions: 'a i nebo ale či ani avšak však nýbrž',
    subordinators: `když protože pokud ačkoli ačkoliv jestliže přestože než zatímco jakmile dokud poněvadž jelikož neboť aniž byť
      kdyby takže jako`,
    complementisers: 'že zda zdali jestli aby jak proč kdo co kdy kde kam kolik kdyby',
    relatives: `který která které kteří kterého kterému kterým kterou kterých kterými jenž jež jehož jejíž jejichž jemuž což
      kde`,
    asWords: 'jak',
    auxiliaries: `je jsou byl byla bylo byli byly bude budou být bych by jsem jsme jste si se měl měla měli má mají mohl mohla může
      mohou musí musel musela lze není nejsou nebyl nebyla nebude`,
    passives: 'byl byla bylo byli byly je jsou bude budou být',
    negations: 'ne nikoli nikoliv nikdy ani není nejsou nebyl nebyla nebylo nebyli nebude neřekl neuvedl',
    adverbs: `jako_první jako_jediný jako_jediná jako_poslední mezitím nicméně naopak nato poté_co zkrátka stejně jinak prostě rovněž taktéž samozřejmě tentokrát ostatně koneckonců dokonce rozhodně pochopitelně dál nadále zhruba přibližně alespoň aspoň rovnou prakticky dočasně předběžně oficiálně neoficiálně anonymně takto tehdy momentálně aktuálně dosud doposud
      po_jednání po_zápase po_utkání v_prohlášení v_tiskové_zprávě v_tiskovém_prohlášení v_televizi v_této_souvislosti mimo_záznam před_novináři před_soudem
      u_soudu v_reakci na_místě_činu v_závěrečné_řeči na_sociálních_sítích podle_očekávání bez_podrobností minulý_měsíc minulý_rok v_posledních_dnech
      minulého_týdne z_minulého_týdne tohoto_týdne loňského_roku letošního_roku na_tiskové_konferenci na_tiskovém_brífinku na_brífinku
      na_místě ji ho jej jí jim mu mi nám vám mně jemu také též rovněž i už již teď nyní pak potom poté později dříve dnes včera zítra ještě stále znovu opět přitom zároveň
      mimo_jiné například tedy proto tak totiž ovšem však naopak nakonec následně předtím letos loni ráno večer
      dopoledne odpoledne v_noci v_pondělí v_úterý ve_středu ve_čtvrtek v_pátek v_sobotu v_neděli pondělí úterý
      tento_týden minulý_týden právě jen pouze hlavně především jasně otevřeně veřejně písemně telefonicky
      stručně v_minulosti nedávno zatím konečně údajně zřejmě samozřejmě často vždy hned okamžitě v_závěru
      na_závěr na_úvod v_úvodu s_úsměvem se_smíchem dodatečně prý před_časem v_této_souvislosti podle_plánu
      závěrem úvodem jednoznačně důrazně nejprve nejdříve včera_večer dnes_ráno v_rozhovoru`,
    verbs: `vzrostl vzrostla vzrostlo vzrostly vzroste navrhne navrhnou zvýší odmítne podpoří schválí projedná požádá zaplatí dosáhne stoupl stoupla stouplo stouply přibyl přibylo přibyly ubyl ubylo zahynul zahynula zahynulo zahynuli přežil přežila vyhasl vyhoří hoří hořelo unikl uniklo zmizel zmizela souhlasí nesouhlasí zavede zavedla zavedl postaví začne skončí přijde odejde čeká čekají čekal chce chtějí chtěla chtěli
        zvažuje svolal svolala vládne řeší platila zůstal zůstala zůstane zůstávají nastane musejí umí jedná jednal jednala stačí
        snaží spadá povede vzešla vzešel dopadla dopadl rozhodla rozhodne přinese přináší vychází vyšel vyšla jde jdou visí leží
        nesedí pomůže pomohl pomohla selhal selhala probíhá probíhal probíhala probíhaly jde šel šla přišel přišla přišlo přijde bere vzal vzala dává dal dala dělá dělal dělala udělal stojí stál stála
        leží pracuje pracoval pracovala vede vedl vedla žije žil žila bydlí otevřel otevřela zavřel staví
        postavil roste rostl rostla klesá klesl klesla padá padl padla existuje jmenuje začíná začal začala
        skončil skončila končí drží držel používá použil má měl měla mají mohou může musí chtěl dostal dostala
        dostane získal získala koupil koupila prodal prodala vyhrál vyhrála prohrál prohrála hraje hrál hrála
        jel jela jede jezdí poslal poslala zaplatil platí setkal setkala přesunul umřel zemřel zemřela zranil
        stalo děje zasáhl položil nechal nese řídí pochází pokrývá zadržel zadrželi účastnil chybí mluví mluvil
        mluvila změnil změní porušil funguje hrozí patří trvá trvala vznikl vznikla vyjel vyjeli zasahuje
        zasahovali hledá hledal našel našla vyrábí opravil podepsal schválil schválila schválili projednává byl
        byla bylo byli byly je jsou bude budou vyšetřuje podal podala přijal přijala vrátil uzavřel zvýší zvýšil
        sníží snížil nastoupil odešel odstoupil`,
  },

  statements: {
    marks: ['„“', '“”', '""', '»«', '„”', '‚‘'],
    dashes: true,
    cues: {
      say: `vzpomíná vzpomínají vzpomínal vzpomínala vzpomněl vzpomněla kontroval kontrovala kontruje předeslal předeslala vyloučil vyloučila vyloučilo vyloučili vylučuje vysvětlovali vysvětloval vysvětlovala upozorňoval upozorňovala upozorňovali připomínal připomínala připomínali zdůrazňoval zdůrazňovala zdůrazňovali potvrzoval potvrzovala
        popisoval popisovala popisovali tvrdívá sliboval slibovala slibovali ujišťoval ujišťovala varovalo hodnotil hodnotila hodnotili soudil soudila mínil uváděl uváděla uváděli říkal říkala říkali
        odmítal odmítala odmítali popíral popírala popírali namítal namítala namítali naznačoval naznačovala oznamoval líčil líčila líčili reagovali odvětil odvětila odvětili
        vypovídal vypovídala vypovídali dosvědčil dosvědčila doznal doznala doložil doložila vyčíslil vyčíslila vyčíslili kvitoval kvitovala nevyloučil nevyloučila nevyloučili nevylučuje
        nepochybuje netají neskrývá rozhořčil_se shrnovala zkonstatoval podotýkají míní tweetoval tweetovala vyvrátil vyvrátila vyvrátilo vyvrátili vyvrací dementoval dementovala dementovalo
        se_nechal_slyšet se_nechala_slyšet se_nechali_slyšet se_dal_slyšet se_dala_slyšet nechává_se_slyšet se_nechává_slyšet přišel_s_tím přišla_s_tím
        doplňují zmiňují upřesňují poznamenávají nařídil nařídila vyčítá vyčítal vyčítala pochvaluje posteskl posteskla zapsal zapsala zavzpomínal vyčetl
        stěžoval_si_na avízuje garantuje garantoval garantovala přislíbil přislíbila přislíbili přislíbilo přísahal přísahala nabídl odhadují prognózuje prognózují vypočetl vypočetla
        sdílel sdílela zareagoval zareagovala zareagovalo zareagovali hlásá hlásal hlásala vysvětlují
        řekl řekla řeklo řekli řekly uvedl uvedla uvedlo uvedli uvedly sdělil sdělila sdělilo sdělili sdělily dodal
        dodala dodalo dodali dodaly prohlásil prohlásila prohlásilo prohlásili prohlásily oznámil oznámila
        oznámilo oznámili oznámily napsal napsala napsalo napsali napsaly vysvětlil vysvětlila vysvětlilo
        vysvětlili vysvětlily upozornil upozornila upozornilo upozornili upozornily připomněl připomněla
        připomnělo připomněli připomněly zdůraznil zdůraznila zdůraznilo zdůraznili zdůraznily potvrdil
        potvrdila potvrdilo potvrdili potvrdily poznamenal poznamenala poznamenalo poznamenali poznamenaly
        tvrdil tvrdila tvrdilo tvrdili tvrdily popsal popsala popsalo popsali popsaly odpověděl odpověděla
        odpovědělo odpověděli odpověděly podotkl podotkla podotklo podotkli podotkly doplnil doplnila doplnilo
        doplnili doplnily konstatoval konstatovala konstatovalo konstatovali konstatovaly informoval informovala
        informovalo informovali informovaly varoval varovala varovalo varovali varovaly připustil připustila
        připustilo připustili připustily přiznal přiznala přiznalo přiznali přiznaly slíbil slíbila slíbilo
        slíbili slíbily ujistil ujistila ujistilo ujistili ujistily prozradil prozradila prozradilo prozradili
        prozradily ohlásil ohlásila ohlásilo ohlásili ohlásily poukázal poukázala poukázalo poukázali poukázaly
        namítl namítla namítlo namítli namítly vypověděl vypověděla vypovědělo vypověděli vypověděly zopakoval
        zopakovala zopakovalo zopakovali zopakovaly zhodnotil zhodnotila zhodnotilo zhodnotili zhodnotily
        reagoval reagovala reagovalo reagovali reagovaly okomentoval okomentovala okomentovalo okomentovali
        okomentovaly komentoval komentovala komentovalo komentovali komentovaly shrnul shrnula shrnulo shrnuli
        shrnuly naznačil naznačila naznačilo naznačili naznačily upřesnil upřesnila upřesnilo upřesnili
        upřesnily přiblížil přiblížila přiblížilo přiblížili přiblížily odmítl odmítla odmítlo odmítli odmítly
        popřel popřela popřelo popřeli popřely vyjádřil vyjádřila vyjádřilo vyjádřili vyjádřily vzkázal vzkázala
        vzkázalo vzkázali vzkázaly odhadl odhadla odhadlo odhadli odhadly předpověděl předpověděla předpovědělo
        předpověděli předpověděly oponoval oponovala oponovalo oponovali oponovaly argumentoval argumentovala
        argumentovalo argumentovali argumentovaly uzavřel uzavřela uzavřelo uzavřeli uzavřely zmínil zmínila
        zmínilo zmínili zmínily pokračoval pokračovala pokračovalo pokračovali pokračovaly              hlásil hlásila hlásilo hlásili hlásily psal psala psalo psali psaly zveřejnil
        zveřejnila zveřejnilo zveřejnili zveřejnily glosoval glosovala glosovalo glosovali glosovaly pochválil
        pochválila pochválilo pochválili pochválily požádal požádala požádalo požádali požádaly vyzval vyzvala
        vyzvalo vyzvali vyzvaly odhalil odhalila odhalilo odhalili odhalily zdůvodnil zdůvodnila zdůvodnilo
        zdůvodnili zdůvodnily podtrhl podtrhla podtrhlo podtrhli podtrhly přitakal přitakala přitakalo přitakali
        přitakaly opáčil opáčila opáčilo opáčili opáčily vyslovil vyslovila vyslovilo vyslovili vyslovily
        deklaroval deklarovala deklarovalo deklarovali deklarovaly avizoval avizovala avizovalo avizovali
        avizovaly nastínil nastínila nastínilo nastínili nastínily apeloval apelovala apelovalo apelovali
        apelovaly zamyslel zamyslela zamyslelo zamysleli zamyslely připojil připojila připojilo připojili
        připojily dovodil dovodila dovodilo dovodili dovodily zapochyboval zapochybovala zapochybovalo
        zapochybovali zapochybovaly vyhlásil vyhlásila vyhlásilo vyhlásili vyhlásily zpřesnil zpřesnila
        zpřesnilo zpřesnili zpřesnily pronesl pronesla proneslo pronesli pronesly říká uvádí tvrdí dodává píše
        vysvětluje upozorňuje připomíná zdůrazňuje potvrzuje poznamenává popisuje odpovídá podotýká doplňuje
        konstatuje informuje varuje připouští přiznává slibuje ujišťuje oznamuje hlásí poukazuje namítá vypovídá
        opakuje hodnotí reaguje komentuje shrnuje naznačuje upřesňuje přibližuje odmítá popírá vzkazuje odhaduje
        předpovídá oponuje argumentuje uzavírá zmiňuje  prohlašuje sděluje říkají uvádějí dodávají píší
        píšou vysvětlují upozorňují připomínají zdůrazňují potvrzují popisují varují odmítají sdělují konstatují
        líčí vypráví vyprávěl vyprávěla glosuje zdůvodňuje přibližují oznamují informují stojí_v stálo_v
        ohradil_se se_ohradil ohradila_se se_ohradila ohradilo_se se_ohradilo ohradili_se se_ohradili
        ohradily_se se_ohradily svěřil_se se_svěřil svěřila_se se_svěřila svěřilo_se se_svěřilo svěřili_se
        se_svěřili svěřily_se se_svěřily vyjádřil_se se_vyjádřil vyjádřila_se se_vyjádřila vyjádřilo_se
        se_vyjádřilo vyjádřili_se se_vyjádřili vyjádřily_se se_vyjádřily domníval_se se_domníval domnívala_se
        se_domnívala domnívalo_se se_domnívalo domnívali_se se_domnívali domnívaly_se se_domnívaly podivil_se
        se_podivil podivila_se se_podivila podivilo_se se_podivilo podivili_se se_podivili podivily_se
        se_podivily tázal_se se_tázal tázala_se se_tázala tázalo_se se_tázalo tázali_se se_tázali tázaly_se
        se_tázaly zeptal_se se_zeptal zeptala_se se_zeptala zeptalo_se se_zeptalo zeptali_se se_zeptali
        zeptaly_se se_zeptaly pochlubil_se se_pochlubil pochlubila_se se_pochlubila pochlubilo_se se_pochlubilo
        pochlubili_se se_pochlubili pochlubily_se se_pochlubily ptá_se se_ptá svěřuje_se se_svěřuje ohrazuje_se
        se_ohrazuje diví_se se_diví domnívá_se se_domnívá píše_se se_píše uvádí_se se_uvádí dal_se_slyšet nechal_se_slyšet nechala_se_slyšet
        nechali_se_slyšet dala_se_slyšet`,
      tell: `informoval informovala informovalo informovali informovaly ujistil ujistila ujistilo ujistili ujistily upozornil
        upozornila upozornilo upozornili upozornily přesvědčil přesvědčila přesvědčilo přesvědčili přesvědčily
        informuje ujišťuje upozorňuje`,
      hold: `věřil věřila věřilo věřili věřily doufal doufala doufalo doufali doufaly očekával očekávala očekávalo očekávali
        očekávaly předpokládal předpokládala předpokládalo předpokládali předpokládaly zjistil zjistila zjistilo
        zjistili zjistily ukázal ukázala ukázalo ukázali ukázaly rozhodl rozhodla rozhodlo rozhodli rozhodly
        usoudil usoudila usoudilo usoudili usoudily věděl věděla vědělo věděli věděly považoval považovala
        považovalo považovali považovaly předvídal předvídala předvídalo předvídali předvídaly vypočítal
        vypočítala vypočítalo vypočítali vypočítaly spočítal spočítala spočítalo spočítali spočítaly odhadl
        odhadla odhadlo odhadli odhadly navrhl navrhla navrhlo navrhli navrhly doporučil doporučila doporučilo
        doporučili doporučily zaznamenal zaznamenala zaznamenalo zaznamenali zaznamenaly věří doufá očekává
        předpokládá zjišťuje ukazuje ukazují soudí ví považuje předvídá navrhuje doporučuje míní vyplývá
        vyplynulo doufají očekávají předpokládají vědí dospěl_k_závěru dospěla_k_závěru dospěli_k_závěru
        došel_k_závěru došla_k_závěru je_přesvědčen je_přesvědčena je_přesvědčený je_přesvědčená
        jsou_přesvědčeni má_za_to mají_za_to je_toho_názoru má_obavu má_obavy počítá_s_tím obával_se se_obával
        obávala_se se_obávala obávalo_se se_obávalo obávali_se se_obávali obávaly_se se_obávaly bál_se se_bál
        bála_se se_bála bálo_se se_bálo báli_se se_báli bály_se se_bály rozhodl_se se_rozhodl rozhodla_se
        se_rozhodla rozhodlo_se se_rozhodlo rozhodli_se se_rozhodli rozhodly_se se_rozhodly přesvědčil_se
        se_přesvědčil přesvědčila_se se_přesvědčila přesvědčilo_se se_přesvědčilo přesvědčili_se se_přesvědčili
        přesvědčily_se se_přesvědčily shodl_se se_shodl shodla_se se_shodla shodlo_se se_shodlo shodli_se
        se_shodli shodly_se se_shodly obává_se se_obává bojí_se se_bojí domnívají_se se_domnívají obávají_se
        se_obávají shodují_se se_shodují shoduje_se se_shoduje myslel_si si_myslel myslela_si si_myslela
        myslelo_si si_myslelo mysleli_si si_mysleli myslely_si si_myslely přál_si si_přál přála_si si_přála
        přálo_si si_přálo přáli_si si_přáli přály_si si_přály všiml_si si_všiml všimla_si si_všimla všimlo_si
        si_všimlo všimli_si si_všimli všimly_si si_všimly myslí_si si_myslí přeje_si si_přeje uvědomuje_si
        si_uvědomuje`,
      call: `nazval nazvala nazvalo nazvali nazvaly označil označila označilo označili označily popsal popsala popsalo
        popsali popsaly charakterizoval charakterizovala charakterizovalo charakterizovali charakterizovaly
        odmítl odmítla odmítlo odmítli odmítly přirovnal přirovnala přirovnalo přirovnali přirovnaly nazývá
        označuje popisuje charakterizuje označují nazývají přirovnává`,
      urge: `vyzval vyzvala vyzvalo vyzvali vyzvaly požadoval požadovala požadovalo požadovali požadovaly požádal požádala
        požádalo požádali požádaly žádal žádala žádalo žádali žádaly naléhal
        naléhala naléhalo naléhali naléhaly apeloval apelovala apelovalo apelovali apelovaly navrhl navrhla
        navrhlo navrhli navrhly doporučil doporučila doporučilo doporučili doporučily 
        odmítl odmítla odmítlo odmítli
        odmítly nabádal nabádala nabádalo nabádali nabádaly vyzývá požaduje žádá naléhá apeluje
        navrhuje doporučuje odmítá nabádá vyzývají požadují žádají`,
      judge: `označil_*_za označila_*_za označili_*_za označilo_*_za označuje_*_za označují_*_za považuje_*_za považují_*_za
        považoval_*_za považovala_*_za kritizoval kritizovala kritizovalo kritizovali kritizovaly odsoudil odsoudila odsoudilo odsoudili odsoudily
        pochválil pochválila pochválilo pochválili pochválily ocenil ocenila ocenilo ocenili ocenily uvítal uvítala uvítalo uvítali uvítaly podpořil podpořila podpořilo
        podpořili podpořily hájil hájila hájilo hájili hájily zpochybnil zpochybnila zpochybnilo zpochybnili
        zpochybnily obhajoval obhajovala obhajovalo obhajovali obhajovaly kritizuje odsuzuje chválí oceňuje
        obviňuje vítá podporuje hájí zpochybňuje kritizují odsuzují vítají`,
      cite: 'cituje citují citoval citovala citovalo citovali',
      hearing: `řekl řekla řekli řekly sdělil sdělila sdělilo sdělili sdělily potvrdil potvrdila potvrdilo potvrdili potvrdily prozradil prozradila prozradilo prozradili prozradily svěřil svěřila svěřilo svěřili svěřily odpověděl odpověděla odpovědělo odpověděli odpověděly popsal popsala popsalo popsali popsaly vysvětlil vysvětlila vysvětlilo vysvětlili vysvětlily upřesnil upřesnila upřesnilo upřesnili upřesnily`,
      impersonal: 'vyplývá vyplynulo vyplývalo stojí_v stálo_v píše_se se_píše uvádí_se se_uvádí',
      beside: `měl_jasno měla_jasno má_jasno mávne_rukou pokrčí_rameny zářil zářila rozplýval_se rozplývala_se rýpl_si rýpla_si neskrýval_radost neskrývala_radost neskrýval_zklamání neskrývala_zklamání netajil_se netajila_se nešetřil_chválou bránil_se bránila_se
        hájil_se hájila_se omlouval_se omlouvala_se ohlížel_se těšil_se těšila_se těší_se čertil_se čertila_se durdil_se lamentoval lamentovala naříkal naříkala
        žasl žasla divil_se divila_se pochvaloval pochvalovala nezastíral nezastírala neskrýval neskrývala hlásil_se vyprávěli rozohnil_se rozohnila_se posteskl_si posteskla_si
        ulevil_si ulevila_si zavzpomínal_si liboval_si libovala_si libuje_si posteskne_si stýská_si culil_se culila_se usmíval usmívala zdůvodňoval zdůvodňovala
        pokračoval pokračovala pokračovalo pokračovali pokračovaly začal začala začalo začali začaly zakončil zakončila
        zakončilo zakončili zakončily zavtipkoval zavtipkovala zavtipkovalo zavtipkovali zavtipkovaly zažertoval
        zažertovala zažertovalo zažertovali zažertovaly povzdechl povzdechla povzdechlo povzdechli povzdechly
        vydechl vydechla vydechlo vydechli vydechly zavolal zavolala zavolalo zavolali zavolaly zvolal zvolala
        zvolalo zvolali zvolaly křičel křičela křičelo křičeli křičely zasmál zasmála zasmálo zasmáli zasmály
        usmál usmála usmálo usmáli usmály pousmál pousmála pousmálo pousmáli pousmály vzpomínal vzpomínala
        vzpomínalo vzpomínali vzpomínaly vzpomněl vzpomněla vzpomnělo vzpomněli vzpomněly zavzpomínal
        zavzpomínala zavzpomínalo zavzpomínali zavzpomínaly přemýšlel přemýšlela přemýšlelo přemýšleli
        přemýšlely rozčiloval rozčilovala rozčilovalo rozčilovali rozčilovaly radoval radovala radovalo radovali
        radovaly litoval litovala litovalo litovali litovaly mínil mínila mínilo mínili mínily žertoval
        žertovala žertovalo žertovali žertovaly usoudil usoudila usoudilo usoudili usoudily kroutil kroutila
        kroutilo kroutili kroutily zlobil zlobila zlobilo zlobili zlobily hlesl hlesla hleslo hlesli hlesly
        pokračuje směje vtipkuje vzpomíná usmívá povzdechne raduje zlobí lituje přemýšlí míní kroutil_hlavou kroutila_hlavou kroutí_hlavou vrtí_hlavou vrtěl_hlavou krčí_rameny pokrčil_rameny pokrčila_rameny mávl_rukou
        mávla_rukou usmíval_se usmívala_se zasmál_se
        se_zasmál zasmála_se se_zasmála zasmálo_se se_zasmálo zasmáli_se se_zasmáli zasmály_se se_zasmály
        usmál_se se_usmál usmála_se se_usmála usmálo_se se_usmálo usmáli_se se_usmáli usmály_se se_usmály
        pousmál_se se_pousmál pousmála_se se_pousmála pousmálo_se se_pousmálo pousmáli_se se_pousmáli
        pousmály_se se_pousmály rozčílil_se se_rozčílil rozčílila_se se_rozčílila rozčílilo_se se_rozčílilo
        rozčílili_se se_rozčílili rozčílily_se se_rozčílily radoval_se se_radoval radovala_se se_radovala
        radovalo_se se_radovalo radovali_se se_radovali radovaly_se se_radovaly směje_se se_směje usmívá_se
        se_usmívá raduje_se se_raduje zlobí_se se_zlobí diví_se se_diví povzdechl_si si_povzdechl povzdechla_si
        si_povzdechla povzdechlo_si si_povzdechlo povzdechli_si si_povzdechli povzdechly_si si_povzdechly
        postěžoval_si si_postěžoval postěžovala_si si_postěžovala postěžovalo_si si_postěžovalo postěžovali_si
        si_postěžovali postěžovaly_si si_postěžovaly pochvaloval_si si_pochvaloval pochvalovala_si
        si_pochvalovala pochvalovalo_si si_pochvalovalo pochvalovali_si si_pochvalovali pochvalovaly_si
        si_pochvalovaly stěžoval_si si_stěžoval stěžovala_si si_stěžovala stěžovalo_si si_stěžovalo stěžovali_si
        si_stěžovali stěžovaly_si si_stěžovaly stěžuje_si si_stěžuje pochvaluje_si si_pochvaluje pochvalují_si
        si_pochvalují`,
      nouns: `tvrzení informace informaci názor názoru přesvědčení obvinění slib požadavek závěr podezření obava obavy domněnka domněnku
        varování výzva argument argumentem důkaz zpráva zprávu prohlášení pocit naděje naději návrh rozhodnutí`,
    },
    accordingTo: `podle dle podle_*_slov podle_*_názoru podle_*_mínění podle_*_vyjádření podle_*_informací podle_*_zjištění podle_vyjádření podle_slov podle_názoru podle_informací podle_zjištění podle_mínění s_odkazem_na
      s_odvoláním_na slovy v_souladu_s z_pohledu`,
    hearsay: 'údajně prý měl_by měla_by mělo_by má_být mají_být měl_být měla_být mělo_být měli_být jakoby',
    ownWords:
      'podle_svých_slov podle_vlastních_slov dle_svých_slov dle_vlastních_slov podle_svého_vyjádření podle_svého_tvrzení podle_vlastního_vyjádření',
    backward: 'to o_tom tak_to to_o_tom',
    hearers: `radiožurnálu právu blesku respektu reflexu impulsu zprávám frontě radiu serveru deníku listu webu portálu časopisu týdeníku rozhlasu rádiu televizi stanici agentuře novinám magazínu
      redakci novinářům médiím reportérům poslancům divákům posluchačům zpravodajům čtenářům veřejnosti zastupitelům
      kolegům novináři`,
    declined: `odmítl_komentovat odmítla_komentovat odmítli_komentovat odmítlo_komentovat odmítl_*_komentovat
      odmítla_*_komentovat odmítlo_*_komentovat odmítli_*_komentovat nechtěl_komentovat nechtěla_komentovat
      nechtěli_komentovat nechtělo_komentovat nechtěl_*_komentovat nechtěla_*_komentovat nechtěli_*_komentovat
      nechtělo_*_komentovat nekomentoval nekomentovala nekomentovali nekomentovalo nekomentuje nekomentují
      nebude_komentovat se_odmítl_vyjádřit se_odmítla_vyjádřit se_odmítli_vyjádřit se_odmítlo_vyjádřit
      odmítl_se_*_vyjádřit odmítla_se_*_vyjádřit se_nechtěl_vyjádřit se_nechtěla_vyjádřit se_nechtěli_vyjádřit
      se_nechtělo_vyjádřit nechtěl_se_vyjádřit nechtěla_se_vyjádřit se_*_nechtěl_vyjádřit se_*_nechtěla_vyjádřit
      se_*_nechtělo_vyjádřit se_*_odmítl_vyjádřit se_*_odmítla_vyjádřit se_*_odmítlo_vyjádřit se_nevyjádřil
      se_nevyjádřila se_nevyjádřili se_nevyjádřilo se_*_nevyjádřil se_*_nevyjádřila se_*_nevyjádřilo
      se_*_nevyjádřili neodpověděl neodpověděla neodpověděli neodpovědělo nereagoval nereagovala nereagovali
      nereagovalo nereaguje odmítl_poskytnout_rozhovor odmítla_poskytnout_rozhovor odmítl_odpovědět
      odmítla_odpovědět odmítlo_odpovědět nechtěl_odpovědět nechtěla_odpovědět nebyl_k_zastižení
      nebyla_k_zastižení nebyli_k_zastižení nebylo_k_zastižení odmítl_rozhovor odmítla_rozhovor nezvedal_telefon
      nezvedala_telefon odmítl_*_vyjádřit odmítla_*_vyjádřit odmítlo_*_vyjádřit nechtěl_se_*_vyjádřit
      se_*_nechtěl_vyjadřovat nechtěl_se_*_vyjadřovat nechtěl_*_odpovědět nechtěl_*_odpovídat
      nechtěla_se_*_vyjádřit se_*_nechtěla_vyjadřovat nechtěla_se_*_vyjadřovat nechtěla_*_odpovědět
      nechtěla_*_odpovídat nechtělo_se_*_vyjádřit se_*_nechtělo_vyjadřovat nechtělo_se_*_vyjadřovat
      nechtělo_*_odpovědět nechtělo_*_odpovídat se_*_nechtěli_vyjádřit nechtěli_se_*_vyjádřit
      se_*_nechtěli_vyjadřovat nechtěli_se_*_vyjadřovat nechtěli_*_odpovědět nechtěli_*_odpovídat
      se_*_nechtějí_vyjádřit nechtějí_se_*_vyjádřit se_*_nechtějí_vyjadřovat nechtějí_se_*_vyjadřovat
      nechtějí_*_komentovat nechtějí_*_odpovědět nechtějí_*_odpovídat se_*_nechce_vyjádřit nechce_se_*_vyjádřit
      se_*_nechce_vyjadřovat nechce_se_*_vyjadřovat nechce_*_komentovat nechce_*_odpovědět nechce_*_odpovídat
      komentovat_*_odmítl komentovat_*_odmítla komentovat_*_odmítlo komentovat_*_odmítli komentovat_*_nechtěl komentovat_*_nechtěla
      komentovat_*_nechtěli komentovat_*_nechtělo vyjádřit_*_odmítl vyjádřit_*_odmítla vyjádřit_*_nechtěl vyjádřit_*_nechtěla
      odpovědět_*_odmítl odpovědět_*_odmítla se_*_odmítl_vyjadřovat odmítl_se_*_vyjadřovat odmítl_*_odpovědět odmítl_*_odpovídat
      se_*_odmítla_vyjadřovat odmítla_se_*_vyjadřovat odmítla_*_odpovědět odmítla_*_odpovídat
      odmítlo_se_*_vyjádřit se_*_odmítlo_vyjadřovat odmítlo_se_*_vyjadřovat odmítlo_*_odpovědět
      odmítlo_*_odpovídat se_*_odmítli_vyjádřit odmítli_se_*_vyjádřit se_*_odmítli_vyjadřovat
      odmítli_se_*_vyjadřovat odmítli_*_odpovědět odmítli_*_odpovídat se_*_odmítá_vyjádřit odmítá_se_*_vyjádřit
      se_*_odmítá_vyjadřovat odmítá_se_*_vyjadřovat odmítá_*_komentovat odmítá_*_odpovědět odmítá_*_odpovídat
      se_*_odmítají_vyjádřit odmítají_se_*_vyjádřit se_*_odmítají_vyjadřovat odmítají_se_*_vyjadřovat
      odmítají_*_komentovat odmítají_*_odpovědět odmítají_*_odpovídat nemá_komentář nechali_bez_odpovědi
      nechal_bez_odpovědi nechala_bez_odpovědi nechalo_bez_odpovědi nechce_spekulovat zůstaly_bez_odpovědi`,
    declinedObject:
      'se_nepodařilo_zastihnout se_nepodařilo_kontaktovat se_*_nepodařilo_zastihnout se_*_nepodařilo_kontaktovat se_nepodařilo_získat_vyjádření',
    neither: 'ani',
    toMedium: 'pro',
    mediumPhrases: `na_dotaz v_rozhovoru_pro v_rozhovoru_s pro v_pořadu na_serveru na_síti na_sociální_síti na_twitteru na_facebooku v_interview_pro ve_vysílání v_reakci_pro
      v_komentáři_pro v_podcastu v_diskusi`,
  },

  sources: {
    pronouns: {
      masculine: 'on něm něj něho němu jeho',
      feminine: 'ona ní její jejích jejím jejího',
      neuter: 'ono',
      plural: 'oni nich nim jejich',
      first: 'já my mě nás jsem jsme bych bychom',
    },
    titles: {
      neutral: `dr mgr ing mudr judr phdr rndr bc prof doc csc phd profesor docent doktor generál plukovník kapitán major poručík
        premiér ministr prezident král papež kardinál biskup arcibiskup otec sir profesora doktora generála premiéra
        ministra prezidenta`,
      masculine: 'pan pán pana panu panem princ lord',
      feminine: 'paní slečna sestra královna princezna doktorka profesorka docentka',
    },
    roles: {
      person: `průvodčí obžalovaný obviněný odsouzený zástupce výrobce mluvčí mluvčího mluvčímu mluvčím radní radního radnímu
        vedoucí vedoucího vedoucímu strojvedoucí host tiskový_mluvčí obžalovaný obžalovaná oběť provozní účetní
        rozhodčí sudí známý příbuzný poškozený zraněný`,
      masculine: `pasažér pasažéra brankář brankáře brankářem obránce útočník útočníka záložník kouč kouče koučem svěřenec
        státní_zástupce zastupitel zastupitele podnikatel podnikatele podnikateli svědek svědka hokejista fotbalista
        pořadatel náčelník velitel velitele předák předáka obyvatel důchodce ministr ministra ministrovi ministrem
        premiér premiéra premiérovi premiérem prezident prezidenta prezidentovi prezidentem guvernér guvernéra
        guvernérovi guvernérem hejtman hejtmana hejtmanovi hejtmanem poslanec poslancem senátor senátora senátorovi
        senátorem politik politikovi politikem ředitel ředitele řediteli ředitelem náměstek náměstka náměstkovi
        náměstkem primátor primátora primátorovi primátorem lékař lékařem analytik analytika analytikovi analytikem
        ekonom ekonoma ekonomovi ekonomem expert experta expertovi expertem odborník odborníka odborníkovi odborníkem
        advokát advokáta advokátovi advokátem právník právníka právníkovi právníkem prokurátor prokurátora
        prokurátorovi prokurátorem kapitán kapitána kapitánovi kapitánem redaktor redaktora redaktorovi redaktorem
        reportér reportéra reportérovi reportérem novinář novinářem komentátor komentátora komentátorovi komentátorem
        politolog politologa politologovi politologem sociolog sociologa sociologovi sociologem historik historika
        historikovi historikem vědec vědcem badatel badatele badateli badatelem profesor profesora profesorovi
        profesorem docent docenta docentovi docentem meteorolog meteorologa meteorologovi meteorologem klimatolog
        klimatologa klimatologovi klimatologem biolog biologa biologovi biologem ekolog ekologa ekologovi ekologem
        geolog geologa geologovi geologem lesník lesníka lesníkovi lesníkem zemědělec zemědělcem učitel učiteli
        učitelem student studenta studentovi studentem žák žáka žákovi žákem kandidát kandidáta kandidátovi kandidátem
        velvyslanec velvyslance velvyslanci velvyslancem diplomat diplomata diplomatovi diplomatem inspektor
        inspektora inspektorovi inspektorem trenér trenéra trenérovi trenérem útočník útočníka útočníkovi útočníkem
        brankář brankáře brankáři brankářem hráč hráče hráči hráčem závodník závodníka závodníkovi závodníkem řidič
        řidičem majitel majitele majiteli majitelem zakladatel zakladatele zakladateli zakladatelem soused souseda
        sousedovi sousedem svědek svědka svědkovi svědkem zaměstnanec zaměstnancem přítel přítele příteli přítelem
        spisovatel spisovatele spisovateli spisovatelem režisér režiséra režisérovi režisérem herec herce herci hercem
        zpěvák zpěváka zpěvákovi zpěvákem hudebník hudebníka hudebníkovi hudebníkem architekt architekta architektovi
        architektem inženýr inženýra inženýrovi inženýrem podnikatel podnikatele podnikateli podnikatelem investor
        investora investorovi investorem makléř makléře makléři makléřem stratég stratéga stratégovi stratégem kancléř
        kancléře kancléři kancléřem generál generála generálovi generálem plukovník plukovníka plukovníkovi
        plukovníkem voják vojáka vojákovi vojákem hasič hasičem představitel představiteli představitelem zmocněnec
        zmocněnce zmocněnci zmocněncem úředník úředníka úředníkovi úředníkem tajemník tajemníka tajemníkovi tajemníkem
        sekretář sekretáře sekretáři sekretářem manažer manažera manažerovi manažerem šéf šéfa šéfovi šéfem lídr lídra
        lídrovi lídrem vyšetřovatel vyšetřovateli vyšetřovatelem komisař komisaře komisaři komisařem farář faráře
        faráři farářem biskup biskupa biskupovi biskupem arcibiskup arcibiskupa arcibiskupovi arcibiskupem kardinál
        kardinála kardinálovi kardinálem papež papeže papeži papežem psycholog psychologa psychologovi psychologem
        psychiatr psychiatra psychiatrovi psychiatrem epidemiolog epidemiologa epidemiologovi epidemiologem virolog
        virologa virologovi virologem chirurg chirurga chirurgovi chirurgem farmář farmáře farmáři farmářem rybář
        rybářem knihovník knihovníka knihovníkovi knihovníkem kurátor kurátora kurátorovi kurátorem památkář památkáře
        památkáři památkářem archeolog archeologa archeologovi archeologem pamětník pamětníka pamětníkovi pamětníkem
        pacient pacienta pacientovi pacientem záchranář záchranářem zdravotník zdravotníka zdravotníkovi zdravotníkem
        provozovatel provozovatele provozovateli provozovatelem developer developera developerovi developerem
        zastupitel zastupitele zastupiteli zastupitelem děkan děkana děkanovi děkanem rektor rektora rektorovi
        rektorem ombudsman ombudsmana ombudsmanovi ombudsmanem auditor auditora auditorovi auditorem soudce soudcem
        obhájce obhájci obhájcem žalobce žalobcem zástupcem poradce poradci poradcem obránce obráncem vůdce vůdci
        vůdcem správce správci správcem průvodce hlavní_analytik hlavní_ekonom člen člena členovi členem šéfredaktor
        šéfredaktora šéfredaktorovi šéfredaktorem pán autor autora autorovi autorem europoslanec europoslance
        exministr exministra expremiér expremiéra exprezident exprezidenta viceprezident viceprezidenta vicepremiér
        vicepremiéra vicepremiérem vicepremiérovi spoluautor spoluautora spolumajitel spoluzakladatel rodič
        obžalovaného podezřelý podezřelého obyvatel kupec prodavač stavitel nálezce předák předáka předákovi předákem
        předseda předsedy předsedovi předsedu předsedou místopředseda místopředsedy místopředsedovi místopředsedu
        místopředsedou starosta starostovi starostu starostou místostarosta místostarosty místostarostovi
        místostarostu místostarostou kolega kolegovi kolegu kolegou přednosta přednosty přednostovi přednostu
        přednostou policista policistovi policistu policistou publicista publicisty publicistovi publicistu
        publicistou ekonomista ekonomistovi ekonomistu ekonomistou aktivista aktivistovi aktivistu aktivistou
        specialista specialistovi specialistu specialistou turista turistovi turistu turistou finalista finalisty
        finalistovi finalistu finalistou novelista novelisty novelistovi novelistu novelistou komunista komunisty
        komunistovi komunistu komunistou jednatel jednatele jednateli jednatelovi jednatelem pracovník pracovníka
        pracovníkovi pracovníkem důstojník důstojníka důstojníkovi důstojníkem zřizovatel zřizovatele zřizovateli
        zřizovatelovi zřizovatelem koordinátor koordinátora koordinátorovi koordinátorem šéftrenér šéftrenéra
        šéftrenérovi šéftrenérem asistent asistenta asistentovi asistentem dispečer dispečera dispečerovi dispečerem
        strážník strážníka strážníkovi strážníkem kriminalista kriminalistovi kriminalistu kriminalistou pyrotechnik
        pyrotechnika pyrotechnikovi pyrotechnikem patolog patologa patologovi patologem statik statika statikovi
        statikem projektant projektanta projektantovi projektantem hygienik hygienika hygienikovi hygienikem veterinář
        veterináře veterináři veterinářovi veterinářem myslivec myslivce myslivci myslivcovi myslivcem včelař včelaře
        včelaři včelařovi včelařem vinař vinaře vinaři vinařovi vinařem sadař sadaře sadaři sadařovi sadařem
        pivovarník pivovarníka pivovarníkovi pivovarníkem hoteliér hoteliéra hoteliérovi hoteliérem restauratér
        restauratéra restauratérovi restauratérem provoznía provozníovi provozníem číšník číšníka číšníkovi číšníkem
        kuchař kuchaře kuchaři kuchařovi kuchařem barman barmana barmanovi barmanem taxikář taxikáře taxikáři
        taxikářovi taxikářem kamioňák kamioňáka kamioňákovi kamioňákem strojník strojníka strojníkovi strojníkem
        železničář železničáře železničáři železničářovi železničářem pilot pilota pilotovi pilotem letec letce letci
        letcovi letcem kosmonaut kosmonauta kosmonautovi kosmonautem fyzik fyzika fyzikovi fyzikem chemik chemika
        chemikovi chemikem matematik matematika matematikovi matematikem astronom astronoma astronomovi astronomem
        astrofyzik astrofyzika astrofyzikovi astrofyzikem genetik genetika genetikovi genetikem jazykovědec
        jazykovědce jazykovědci jazykovědcovi jazykovědcem literát literáta literátovi literátem básník básníka
        básníkovi básníkem dramaturg dramaturga dramaturgovi dramaturgem scenárista scenáristy scenáristovi scenáristu
        scenáristou producent producenta producentovi producentem kameraman kameramana kameramanovi kameramanem
        dirigent dirigenta dirigentovi dirigentem skladatel skladatele skladateli skladatelovi skladatelem kytarista
        kytaristy kytaristovi kytaristu kytaristou bubeník bubeníka bubeníkovi bubeníkem moderátor moderátora
        moderátorovi moderátorem hlasatel hlasatele hlasateli hlasatelovi hlasatelem fotograf fotografa fotografovi
        fotografem sochař sochaře sochaři sochařovi sochařem malíř malíře malíři malířovi malířem výtvarník výtvarníka
        výtvarníkovi výtvarníkem grafik grafika grafikovi grafikem ilustrátor ilustrátora ilustrátorovi ilustrátorem
        designér designéra designérovi designérem kreslíř kreslíře kreslíři kreslířovi kreslířem galerista galeristy
        galeristovi galeristu galeristou sběratel sběratele sběrateli sběratelovi sběratelem kronikář kronikáře
        kronikáři kronikářovi kronikářem archivář archiváře archiváři archivářovi archivářem etnograf etnografa
        etnografovi etnografem teolog teologa teologovi teologem kněz kněza knězovi knězem kaplan kaplana kaplanovi
        kaplanem opat opata opatovi opatem vikář vikáře vikáři vikářovi vikářem arciděkan arciděkana arciděkanovi
        arciděkanem starokatolík starokatolíka starokatolíkovi starokatolíkem rabín rabína rabínovi rabínem imám imáma
        imámovi imámem obchodník obchodníka obchodníkovi obchodníkem bankéř bankéřa bankéřovi bankéřem pojistitel
        pojistitele pojistiteli pojistitelovi pojistitelem účetnía účetníovi účetníem daňař daňaře daňaři daňařovi
        daňařem exekutor exekutora exekutorovi exekutorem notář notáře notáři notářovi notářem insolvenční_správce
        likvidátor likvidátora likvidátorovi likvidátorem akcionář akcionáře akcionáři akcionářovi akcionářem prodejce
        prodejci prodejcem dealer dealera dealerovi dealerem vývojář vývojáře vývojáři vývojářovi vývojářem
        programátor programátora programátorovi programátorem informatik informatika informatikovi informatikem hacker
        hackera hackerovi hackerem internista internisty internistovi internistu internistou kardiolog kardiologa
        kardiologovi kardiologem onkolog onkologa onkologovi onkologem pediatr pediatra pediatrovi pediatrem praktik
        praktika praktikovi praktikem anesteziolog anesteziologa anesteziologovi anesteziologem traumatolog
        traumatologa traumatologovi traumatologem neurolog neurologa neurologovi neurologem gynekolog gynekologa
        gynekologovi gynekologem zubař zubaře zubaři zubařovi zubařem lékárník lékárníka lékárníkovi lékárníkem
        fyzioterapeut fyzioterapeuta fyzioterapeutovi fyzioterapeutem terapeut terapeuta terapeutovi terapeutem
        adiktolog adiktologa adiktologovi adiktologem sexuolog sexuologa sexuologovi sexuologem etik etika etikovi
        etikem bioetik bioetika bioetikovi bioetikem filozof filozofa filozofovi filozofem pedagog pedagoga pedagogovi
        pedagogem kantor kantora kantorovi kantorem vychovatel vychovatele vychovateli vychovatelovi vychovatelem
        školník školníka školníkovi školníkem proděkan proděkana proděkanovi proděkanem prorektor prorektora
        prorektorovi prorektorem kvestor kvestora kvestorovi kvestorem bezpečnostní_expert generálmajor generálmajora
        generálmajorovi generálmajorem brigádník brigádníka brigádníkovi brigádníkem podplukovník podplukovníka
        podplukovníkovi podplukovníkem nadporučík nadporučíka nadporučíkovi nadporučíkem praporčík praporčíka
        praporčíkovi praporčíkem seržant seržanta seržantovi seržantem policejní_prezident mistr mistra mistrovi
        mistrem reprezentant reprezentanta reprezentantovi reprezentantem kanonýr kanonýra kanonýrovi kanonýrem stoper
        stopera stoperovi stoperem krajánek krajánka krajánkovi krajánkem záskok záskoka záskokovi záskokem rozhodčía
        rozhodčíovi rozhodčíem sudía sudíovi sudíem delegát delegáta delegátovi delegátem funkcionář funkcionáře
        funkcionáři funkcionářovi funkcionářem skaut skauta skautovi skautem atlet atleta atletovi atletem cyklista
        cyklisty cyklistovi cyklistu cyklistou tenista tenisty tenistovi tenistu tenistou golfista golfisty golfistovi
        golfistu golfistou lyžař lyžaře lyžaři lyžařovi lyžařem biatlonista biatlonisty biatlonistovi biatlonistu
        biatlonistou plavec plavce plavci plavcovi plavcem boxer boxera boxerovi boxerem judista judisty judistovi
        judistu judistou šachista šachisty šachistovi šachistu šachistou gymnasta gymnasty gymnastovi gymnastu
        gymnastou veslař veslaře veslaři veslařovi veslařem kajakář kajakáře kajakáři kajakářovi kajakářem jezdec
        jezdce jezdci jezdcovi jezdcem žokej žokeja žokejovi žokejem maratonec maratonce maratonci maratoncovi
        maratoncem sprinter sprintera sprinterovi sprinterem oštěpař oštěpaře oštěpaři oštěpařovi oštěpařem
        desetibojař desetibojaře desetibojaři desetibojařovi desetibojařem bek bka bkovi bkem univerzál univerzála
        univerzálovi univerzálem křídelník křídelníka křídelníkovi křídelníkem gólman gólmana gólmanovi gólmanem
        hráč-trenér hráč-trenéra hráč-trenérovi hráč-trenérem vyjednavač vyjednavača vyjednavačovi vyjednavačem
        pověřenec pověřence pověřenci pověřencovi pověřencem spolukandidát spolukandidáta spolukandidátovi
        spolukandidátem nominant nominanta nominantovi nominantem protikandidát protikandidáta protikandidátovi
        protikandidátem náhradník náhradníka náhradníkovi náhradníkem exstarosta exstarosty exstarostovi exstarostu
        exstarostou exprimátor exprimátora exprimátorovi exprimátorem exposlanec exposlance exposlanci exposlancovi
        exposlancem exsenátor exsenátora exsenátorovi exsenátorem exředitel exředitele exřediteli exředitelovi
        exředitelem exšéf exšéfa exšéfovi exšéfem příslušník příslušníka příslušníkovi příslušníkem agent agenta
        agentovi agentem špion špiona špionovi špionem rozvědčík rozvědčíka rozvědčíkovi rozvědčíkem disident
        disidenta disidentovi disidentem uprchlík uprchlíka uprchlíkovi uprchlíkem migrant migranta migrantovi
        migrantem cizinec cizince cizinci cizincovi cizincem azylant azylanta azylantovi azylantem žadatel žadatele
        žadateli žadatelovi žadatelem příjemce příjemci příjemcem plátce plátci plátcem nájemník nájemníka nájemníkovi
        nájemníkem nájemce nájemci nájemcem vlastník vlastníka vlastníkovi vlastníkem stavebník stavebníka
        stavebníkovi stavebníkem zákazník zákazníka zákazníkovi zákazníkem klient klienta klientovi klientem uživatel
        uživatele uživateli uživatelovi uživatelem čtenář čtenáře čtenáři čtenářovi čtenářem divák diváka divákovi
        divákem posluchač posluchača posluchačovi posluchačem návštěvník návštěvníka návštěvníkovi návštěvníkem
        účastník účastníka účastníkovi účastníkem organizátor organizátora organizátorovi organizátorem dobrovolník
        dobrovolníka dobrovolníkovi dobrovolníkem dárce dárci dárcem příznivec příznivcovi příznivcem fanoušek
        fanouška fanouškovi fanouškem stoupenec stoupence stoupenci stoupencovi stoupencem odpůrce odpůrcem kritik
        kritika kritikovi kritikem oponent oponenta oponentovi oponentem recenzent recenzenta recenzentovi recenzentem
        posuzovatel posuzovatele posuzovateli posuzovatelovi posuzovatelem hodnotitel hodnotitele hodnotiteli
        hodnotitelovi hodnotitelem konzultant konzultanta konzultantovi konzultantem lektor lektora lektorovi lektorem
        školitel školitele školiteli školitelovi školitelem mentor mentora mentorovi mentorem stážista stážisty
        stážistovi stážistu stážistou učeň učeňa učeňovi učeňem absolvent absolventa absolventovi absolventem
        doktorand doktoranda doktorandovi doktorandem kamarád kamaráda kamarádovi kamarádem známýa známýovi známýem
        příbuznýa příbuznýovi příbuznýem strýc strýca strýcovi strýcem dědic dědica dědicovi dědicem vnuk vnuka
        vnukovi vnukem synovec synovce synovci synovcovi synovcem zloděj zloděja zlodějovi zlodějem pachatel pachatele
        pachateli pachatelovi pachatelem střelec střelce střelci střelcovi střelcem vrah vraha vrahovi vrahem
        poškozenýa poškozenýovi poškozenýem zraněnýa zraněnýovi zraněnýem recidivista recidivisty recidivistovi
        recidivistu recidivistou vězeň vězeňa vězeňovi vězeňem dozorce dozorci dozorcem bachař bachaře bachaři
        bachařovi bachařem
        znalec znalce znalci znalcem protějšek protějška hrdina hrdiny hrdinovi hrdinu hrdinou muž muže muži mužem pán pána pánovi pánem chlapec chlapce chlapci otec otce otci otcem syn syna synovi synem
        bratr bratra bratrovi bratrem manžel manžela manželovi manželem král krále králi králem princ prince
        princi děda dědeček mladík mladíka mladíkovi mladíkem`,
      feminine: `pasažérka pasažérky zastupitelka šéfka trenérka pořadatelka velitelka odborářka průvodkyně obyvatelka
        důchodkyně prodavačka majitelka provozovatelka členka členky členku členkou europoslankyně obžalovaná
        ministryně ministryni ministryní starostka starostky starostce starostku starostkou místostarostka
        místostarostky místostarostce místostarostku místostarostkou předsedkyně předsedkyni předsedkyní
        místopředsedkyně místopředsedkyni místopředsedkyní ředitelka ředitelky ředitelce ředitelku ředitelkou
        náměstkyně náměstkyni náměstkyní primátorka primátorky primátorce primátorku primátorkou lékařka
        lékařky lékařce lékařku lékařkou analytička analytičky analytičce analytičku analytičkou ekonomka
        ekonomky ekonomce ekonomku ekonomkou expertka expertky expertce expertku expertkou odbornice odbornici
        odbornicí advokátka advokátky advokátce advokátku advokátkou právnička právničky právničce právničku
        právničkou obhájkyně obhájkyni obhájkyní žalobkyně žalobkyni žalobkyní soudkyně soudkyni soudkyní
        redaktorka redaktorky redaktorce redaktorku redaktorkou reportérka reportérky reportérce reportérku
        reportérkou novinářka novinářky novinářce novinářku novinářkou komentátorka komentátorky komentátorce
        komentátorku komentátorkou politoložka politoložky politoložce politoložku politoložkou socioložka
        socioložky socioložce socioložku socioložkou historička historičky historičce historičku historičkou
        vědkyně vědkyni vědkyní badatelka badatelky badatelce badatelku badatelkou profesorka profesorky
        profesorce profesorku profesorkou docentka docentky docentce docentku docentkou meteoroložka
        meteoroložky meteoroložce meteoroložku meteoroložkou bioložka bioložky bioložce bioložku bioložkou
        ekoložka ekoložky ekoložce ekoložku ekoložkou geoložka geoložky geoložce geoložku geoložkou učitelka
        učitelky učitelce učitelku učitelkou studentka studentky studentce studentku studentkou žákyně žákyni
        žákyní kandidátka kandidátky kandidátce kandidátku kandidátkou velvyslankyně velvyslankyni
        velvyslankyní diplomatka diplomatky diplomatce diplomatku diplomatkou inspektorka inspektorky
        inspektorce inspektorku inspektorkou trenérka trenérky trenérce trenérku trenérkou hráčka hráčky
        hráčce hráčku hráčkou závodnice závodnici závodnicí řidička řidičky řidičce řidičku řidičkou majitelka
        majitelky majitelce majitelku majitelkou zakladatelka zakladatelky zakladatelce zakladatelku
        zakladatelkou sousedka sousedky sousedce sousedku sousedkou svědkyně svědkyni svědkyní zaměstnankyně
        zaměstnankyni zaměstnankyní kolegyně kolegyni kolegyní přítelkyně přítelkyni přítelkyní spisovatelka
        spisovatelky spisovatelce spisovatelku spisovatelkou režisérka režisérky režisérce režisérku
        režisérkou herečka herečky herečce herečku herečkou zpěvačka zpěvačky zpěvačce zpěvačku zpěvačkou
        architektka architektky architektce architektku architektkou inženýrka inženýrky inženýrce inženýrku
        inženýrkou podnikatelka podnikatelky podnikatelce podnikatelku podnikatelkou kancléřka kancléřky
        kancléřce kancléřku kancléřkou policistka policistky policistce policistku policistkou zástupkyně
        zástupkyni zástupkyní představitelka představitelky představitelce představitelku představitelkou
        poradkyně poradkyni poradkyní úřednice úřednici úřednicí tajemnice tajemnici tajemnicí sekretářka
        sekretářky sekretářce sekretářku sekretářkou manažerka manažerky manažerce manažerku manažerkou šéfka
        šéfky šéfce šéfku šéfkou lídryně lídryni lídryní prezidentka prezidentky prezidentce prezidentku
        prezidentkou premiérka premiérky premiérce premiérku premiérkou poslankyně poslankyni poslankyní
        senátorka senátorky senátorce senátorku senátorkou hejtmanka hejtmanky hejtmance hejtmanku hejtmankou
        guvernérka guvernérky guvernérce guvernérku guvernérkou komisařka komisařky komisařce komisařku
        komisařkou psycholožka psycholožky psycholožce psycholožku psycholožkou epidemioložka epidemioložky
        epidemioložce epidemioložku epidemioložkou chirurgyně chirurgyni chirurgyní knihovnice knihovnici
        knihovnicí kurátorka kurátorky kurátorce kurátorku kurátorkou památkářka památkářky památkářce
        památkářku památkářkou archeoložka archeoložky archeoložce archeoložku archeoložkou aktivistka
        aktivistky aktivistce aktivistku aktivistkou specialistka specialistky specialistce specialistku
        specialistkou autorka autorky autorce autorku autorkou členka členky člence členku členkou zpravodajka
        zpravodajky zpravodajce zpravodajku zpravodajkou pacientka pacientky pacientce pacientku pacientkou
        zdravotnice zdravotnici zdravotnicí záchranářka záchranářky záchranářce záchranářku záchranářkou
        publicistka publicistky publicistce publicistku publicistkou zastupitelka zastupitelky zastupitelce
        zastupitelku zastupitelkou děkanka děkanky děkance děkanku děkankou rektorka rektorky rektorce
        rektorku rektorkou provozovatelka provozovatelky provozovatelce provozovatelku provozovatelkou
        prodavačka prodavačky prodavačce prodavačku prodavačkou eurokomisařka eurokomisařky eurokomisařce
        eurokomisařku eurokomisařkou viceprezidentka viceprezidentky viceprezidentce viceprezidentku
        viceprezidentkou žena ženě ženu ženou dívka dívky dívce dívku matka matky matce matku matkou dcera
        dcery dceři dceru sestra sestře sestru manželka manželky manželce manželku manželkou královna královny
        královně babička babičky babičce zdravotní_sestra vdova vdovy
        jednatelka jednatelky jednatelce jednatelku jednatelkou pracovnice pracovnici pracovnicí koordinátorka
        koordinátorky koordinátorce koordinátorku koordinátorkou asistentka asistentky asistentce asistentku
        asistentkou dispečerka dispečerky dispečerce dispečerku dispečerkou strážnice strážnici strážnicí patoložka
        patoložky patoložce patoložku patoložkou projektantka projektantky projektantce projektantku projektantkou
        hygienička hygieničky hygieničce hygieničku hygieničkou veterinářka veterinářky veterinářce veterinářku
        veterinářkou moderátorka moderátorky moderátorce moderátorku moderátorkou fotografka fotografky fotografce
        fotografku fotografkou sochařka sochařky sochařce sochařku sochařkou malířka malířky malířce malířku malířkou
        výtvarnice výtvarnici výtvarnicí ilustrátorka ilustrátorky ilustrátorce ilustrátorku ilustrátorkou designérka
        designérky designérce designérku designérkou galeristka galeristky galeristce galeristku galeristkou
        kronikářka kronikářky kronikářce kronikářku kronikářkou archivářka archivářky archivářce archivářku
        archivářkou obchodnice obchodnici obchodnicí notářka notářky notářce notářku notářkou exekutorka exekutorky
        exekutorce exekutorku exekutorkou akcionářka akcionářky akcionářce akcionářku akcionářkou spolumajitelka
        spolumajitelky spolumajitelce spolumajitelku spolumajitelkou prodejkyně prodejkyni prodejkyní programátorka
        programátorky programátorce programátorku programátorkou kardioložka kardioložky kardioložce kardioložku
        kardioložkou onkoložka onkoložky onkoložce onkoložku onkoložkou pediatrička pediatričky pediatričce
        pediatričku pediatričkou anestezioložka anestezioložky anestezioložce anestezioložku anestezioložkou
        neuroložka neuroložky neuroložce neuroložku neuroložkou gynekoložka gynekoložky gynekoložce gynekoložku
        gynekoložkou zubařka zubařky zubařce zubařku zubařkou lékárnice lékárnici lékárnicí fyzioterapeutka
        fyzioterapeutky fyzioterapeutce fyzioterapeutku fyzioterapeutkou terapeutka terapeutky terapeutce terapeutku
        terapeutkou pedagožka pedagožky pedagožce pedagožku pedagožkou vychovatelka vychovatelky vychovatelce
        vychovatelku vychovatelkou proděkanka proděkanky proděkance proděkanku proděkankou prorektorka prorektorky
        prorektorce prorektorku prorektorkou reprezentantka reprezentantky reprezentantce reprezentantku
        reprezentantkou rozhodčí cyklistka cyklistky cyklistce cyklistku cyklistkou tenistka tenistky tenistce
        tenistku tenistkou lyžařka lyžařky lyžařce lyžařku lyžařkou biatlonistka biatlonistky biatlonistce
        biatlonistku biatlonistkou plavkyně plavkyni plavkyní atletka atletky atletce atletku atletkou zmocněnkyně
        zmocněnkyni zmocněnkyní vyjednavačka vyjednavačky vyjednavačce vyjednavačku vyjednavačkou exministryně
        exministryni exministryní exposlankyně exposlankyni exposlankyní příslušnice příslušnici příslušnicí agentka
        agentky agentce agentku agentkou disidentka disidentky disidentce disidentku disidentkou uprchlice uprchlici
        uprchlicí cizinka cizinky cizince cizinku cizinkou nájemnice nájemnici nájemnicí vlastnice vlastnici vlastnicí
        investorka investorky investorce investorku investorkou zákaznice zákaznici zákaznicí klientka klientky
        klientce klientku klientkou čtenářka čtenářky čtenářce čtenářku čtenářkou divačka divačky divačce divačku
        divačkou návštěvnice návštěvnici návštěvnicí účastnice účastnici účastnicí organizátorka organizátorky
        organizátorce organizátorku organizátorkou dobrovolnice dobrovolnici dobrovolnicí fanynka fanynky fanynce
        fanynku fanynkou stoupenkyně stoupenkyni stoupenkyní odpůrkyně odpůrkyni odpůrkyní kritička kritičky kritičce
        kritičku kritičkou konzultantka konzultantky konzultantce konzultantku konzultantkou lektorka lektorky
        lektorce lektorku lektorkou stážistka stážistky stážistce stážistku stážistkou absolventka absolventky
        absolventce absolventku absolventkou doktorandka doktorandky doktorandce doktorandku doktorandkou kamarádka
        kamarádky kamarádce kamarádku kamarádkou příbuzná teta tety tetě tetu tetou vnučka vnučky vnučce vnučku
        vnučkou neteř poškozená seniorka seniorky seniorce seniorku seniorkou hospodyně hospodyni hospodyní kuchařka
        kuchařky kuchařce kuchařku kuchařkou servírka servírky servírce servírku servírkou uklízečka uklízečky
        uklízečce uklízečku uklízečkou ošetřovatelka ošetřovatelky ošetřovatelce ošetřovatelku ošetřovatelkou
        pečovatelka pečovatelky pečovatelce pečovatelku pečovatelkou porodní_asistentka dramaturgyně dramaturgyni
        dramaturgyní scenáristka scenáristky scenáristce scenáristku scenáristkou producentka producentky producentce
        producentku producentkou kameramanka kameramanky kameramance kameramanku kameramankou dirigentka dirigentky
        dirigentce dirigentku dirigentkou skladatelka skladatelky skladatelce skladatelku skladatelkou básnířka
        básnířky básnířce básnířku básnířkou baletka baletky baletce baletku baletkou tanečnice tanečnici tanečnicí
        modelka modelky modelce modelku modelkou influencerka influencerky influencerce influencerku influencerkou
        youtuberka youtuberky youtuberce youtuberku youtuberkou bloggerka bloggerky bloggerce bloggerku bloggerkou
        spoluautorka spoluautorky spoluautorce spoluautorku spoluautorkou spoluzakladatelka spoluzakladatelky
        spoluzakladatelce spoluzakladatelku spoluzakladatelkou šéfredaktorka šéfredaktorky šéfredaktorce šéfredaktorku
        šéfredaktorkou tisková_mluvčí ombudsmanka ombudsmanky ombudsmance ombudsmanku ombudsmankou prokurátorka
        prokurátorky prokurátorce prokurátorku prokurátorkou auditorka auditorky auditorce auditorku auditorkou účetní
        poručnice poručnici poručnicí mistryně mistryni mistryní šampionka šampionky šampionce šampionku šampionkou
        obránkyně obránkyni obránkyní útočnice útočnici útočnicí záložnice záložnici záložnicí brankářka brankářky
        brankářce brankářku brankářkou kapitánka kapitánky kapitánce kapitánku kapitánkou spoluhráčka spoluhráčky
        spoluhráčce spoluhráčku spoluhráčkou soupeřka soupeřky soupeřce soupeřku soupeřkou partnerka partnerky
        partnerce partnerku partnerkou snoubenka snoubenky snoubence snoubenku snoubenkou milenka milenky milence
        milenku milenkou fyzička fyzičky fyzičce fyzičku fyzičkou chemička chemičky chemičce chemičku chemičkou
        astronomka astronomky astronomce astronomku astronomkou genetička genetičky genetičce genetičku genetičkou
        hydrobioložka hydrobioložky hydrobioložce hydrobioložku hydrobioložkou zooložka zooložky zooložce zooložku
        zooložkou botanička botaničky botaničce botaničku botaničkou entomoložka entomoložky entomoložce entomoložku
        entomoložkou klimatoložka klimatoložky klimatoložce klimatoložku klimatoložkou viroložka viroložky viroložce
        viroložku viroložkou imunoložka imunoložky imunoložce imunoložku imunoložkou psychiatrička psychiatričky
        psychiatričce psychiatričku psychiatričkou gerontoložka gerontoložky gerontoložce gerontoložku gerontoložkou
        adiktoložka adiktoložky adiktoložce adiktoložku adiktoložkou`,
      organization: `vodovody vodovodů kanalizace lesy lesů aerolinie úřad úřadu úřadem podnik podniku podnikem koncern koncernu koncernem holding holdingu holdingem svaz svazu
        svazem spolek spoleku spolekem klub klubu klubem tým týmu týmem výbor výboru výborem soud soudu soudem
        soudy soudů senátem parlamentem institut institutu institutem ústav ústavu ústavem fond fondu fondem
        provozovatel provozovatele provozovateli provozovatelem dodavatel dodavatele dodavateli dodavatelem
        obchod obchodu obchodem řetězec řetězce řetězci řetězcem magistrátem odbor odboru odborem sbor sboru
        sborem dvůr dvora dvoru dvorem firma firmy firmě firmu firmou strana strany straně stranu stranou banka
        banky bance banku bankou škola školy škole školu školou fakulta fakulty fakultě fakultu fakultou rada
        rady radě radu radou komora komory komoře komoru komorou správa správy správě správu správou služba
        služby službě službu službou armádou pojišťovna pojišťovny pojišťovně pojišťovnu pojišťovnou pobočka
        pobočky pobočce pobočku pobočkou automobilka automobilky automobilce automobilku automobilkou elektrárna
        elektrárny elektrárně elektrárnu elektrárnou továrna továrny továrně továrnu továrnou mlékárna mlékárny
        mlékárně mlékárnu mlékárnou záchranku záchrankou ambasáda ambasády ambasádě ambasádu ambasádou sněmovnu
        sněmovnou centrála centrály centrále centrálu centrálou pošta pošty poště poštu poštou společnost
        společnosti společností univerzita univerzity univerzitě univerzitu univerzitou komise komisi komisí
        unie unii unií nemocnice nemocnici nemocnicí organizace organizaci organizací asociace asociaci asociací
        federace federaci federací nadace nadaci nadací inspekce inspekci inspekcí církev církve církvi galerie
        galerii galerií kancelář kanceláře kanceláři kanceláří obec obce obci obcí ministerstvo ministerstva
        ministerstvu ministerstvem město města městu městem hnutí hnutím sdružení sdružením zastupitelstvem
        velvyslanectví zastupitelství státní_zastupitelství muzeum muzea muzeu muzeem divadlo divadla divadlu
        divadlem družstvo družstva družstvu ředitelství centrum centra centru vedení vedením představenstvo
        předsednictvo letiště dopravce dopravci výrobce výrobci představenstva agentura agentury agentuře
        nezisková_organizace kraj kraje kraji krajem odbory odborů odborům železnice železnici dráhy drah
        tribunál tribunálu administrativa administrativy administrativě administrativu úřady dozor operátor
        operátora nakladatelství příspěvková_organizace
        skupina skupiny skupině skupinu skupinou orchestr orchestru soubor souboru pivovar pivovaru hotel hotelu
        restaurace restauraci restaurací závod závodu dílna knihovna knihovny knihovně zoo zahrada zahrady zahradě
        park parku sekretariát sekretariátu kabinet kabinetu resort resortu hejtmanství prokuratura prokuratury
        zastoupení mise delegace delegaci delegací kampaň kampaně think-tank think-tanku laboratoř laboratoře
        laboratoři observatoř observatoře akademie akademii akademií gymnázium gymnázia internát domov domova charita
        charity charitě diecéze diecézi farnost farnosti sekce sekci divize divizi pracoviště štáb štábu garda gardy
        brigáda brigády prapor praporu základna základny věznice věznici rozvědka rozvědky kontrarozvědka burza burzy
        sázkovka aerolinky aerolinek aerolinka startup startupu e-shop e-shopu prodejce prodejna prodejny skladník
        stavba rafinerie rafinerii teplárna teplárny teplárně vodárna vodárny vodárně plynárny plynáren spořitelna
        spořitelny záložna konsorcium konsorcia platforma platformy iniciativa iniciativy iniciativě fronta`,
      institution: `policie policii policií vláda vlády vládě vládu vládou armáda armády armádě armádu hasiči hasičů hasičům
        záchranáři záchranářů záchranka záchranky záchrance parlament parlamentu senát senátu sněmovna sněmovny
        sněmovně opozice opozici opozicí koalice koalici koalicí radnice radnici radnicí magistrát magistrátu
        zastupitelstvo zastupitelstva zastupitelstvu prezidentská_kancelář hygiena hygienici povodí`,
      outlet: `zpravodaj zpravodaje deník deníku deníkem deníky list listu listem listy noviny novin novinám novinách server serveru serverem
        portál portálu portálem web webu webem časopis časopisu časopisem týdeník týdeníku týdeníkem měsíčník
        rozhlas rozhlasu rozhlasem rádio rádia rádiu televize televizi televizí stanice stanici stanicí
        zpravodajství tisková_agentura tiskové_agentuře zpravodajský_server magazín magazínu magazínem bulvár
        podcast podcastu čtk kanál kanálu`,
      document: `dokument dokumentu dokumentem dokumenty dokumentů dopis dopisu dopisem dopisy dopisů text textu textem texty
        textů zákon zákonu zákonem zákony zákonů návrh návrhu návrhem návrhy návrhů posudek posudku posudkem
        posudky posudků rozsudek rozsudku rozsudkem rozsudky rozsudků průzkum průzkumu průzkumem průzkumy
        průzkumů výzkum výzkumu výzkumem výzkumy výzkumů článek článku článkem články článků rozbor rozboru
        rozborem rozbory rozborů protokol protokolu protokolem protokoly protokolů předpis předpisu předpisem
        předpisy předpisů projekt projektu projektem projekty projektů zápis zápisu zápisem zápisy zápisů
        záznam záznamu záznamem záznamy záznamů audit auditu auditem audity auditů účet účetu účetem účety
        účetů dotazník dotazníku dotazníkem dotazníky dotazníků přehled přehledu přehledem přehledy přehledů
        odhad odhadu odhadem odhady odhadů komentář komentáře komentáři komentářem spis spisu spisem spisy
        spisů výrok výroku výrokem výroky výroků příspěvek příspěvku příspěvkem příspěvky příspěvků e-mail
        e-mailu e-mailem e-maily e-mailů email emailu emailem emaily emailů tweet tweetu tweetem tweety tweetů
        status statusu statusem statusy statusů zpráva zprávy zprávě zprávu zprávou smlouva smlouvy smlouvě
        smlouvu smlouvou žaloba žaloby žalobě žalobu žalobou analýza analýzy analýze analýzu analýzou anketa
        ankety anketě anketu anketou kniha knihy knize knihu knihou obžaloba obžaloby obžalobě obžalobu
        obžalobou výzva výzvy výzvě výzvu výzvou zpráv studie studii studií statistika statistiky statistik
        statistice prohlášení prohlášením vyjádření vyjádřením usnesení rozhodnutí rozhodnutím oznámení
        sdělení sdělením hodnocení šetření data dat údaje údajů údajích čísla čísel informace informací
        informacích výsledky výsledků memorandum memoranda tisková_zpráva tiskové_zprávě tiskové_zprávy
        stanovisko stanoviska stanovisku listina listiny trestní_oznámení prognóza prognózy prognóze prognózu
        rozpočet rozpočtu kontrola hlášení výpověď výpovědi výkaz podnět petice petici dokumentace dokumentaci
        materiál materiálu materiálem materiály podklad podkladu podklady podkladů žádost žádosti novela novely novele
        předloha předlohy nález nálezu nařízení vyhláška vyhlášky vyhlášce směrnice směrnici rezoluce rezoluci
        projekce demografie rozkaz rozkazu videozáznam videozáznamu nahrávka nahrávky nahrávce inzerát inzerátu
        životopis pitva pitvy ročenka ročenky bulletin bulletinu atlas kronika kroniky průvodka měření index indexu`,
      group: `média médií médiím znalci znalců kontroloři místním domácí odborníci odborníky odborníků odborníkům experti experty expertů expertům ekonomi ekonomy ekonomů ekonomům
        analytici analytiky analytiků analytikům vědci vědce vědců vědcům lékaři lékaře lékařů lékařům
        politici politiky politiků politikům poslanci poslance poslanců poslancům senátoři senátory senátorů
        senátorům novináři novináře novinářů novinářům kritici kritiky kritiků kritikům sousedé sousedů
        sousedům obyvatelé obyvatele obyvatelů obyvatelům rodiči rodiče rodičů rodičům učitelé učitele učitelů
        učitelům studenti studenty studentů studentům zaměstnanci zaměstnance zaměstnanců zaměstnancům
        vyšetřovatelé vyšetřovatele vyšetřovatelů vyšetřovatelům svědci svědky svědků svědkům lékárníci
        lékárníky lékárníků lékárníkům vojáci vojáky vojáků vojákům zemědělci zemědělce zemědělců zemědělcům
        rybáři rybáře rybářů rybářům záchranáře záchranářům ministři ministry ministrů ministrům právníci
        právníky právníků právníkům voliči voliče voličů voličům příznivci příznivce příznivců příznivcům
        představitelé představitele představitelů představitelům pozorovatelé pozorovatele pozorovatelů
        pozorovatelům diplomati diplomaty diplomatů diplomatům výzkumníci výzkumníky výzkumníků výzkumníkům
        lesníci lesníky lesníků lesníkům ekologové ekology ekologů ekologům meteorologové meteorology
        meteorologů meteorologům úředníci úředníky úředníků úředníkům autoři autorů autorům autory historici
        historiky historiků historikům žáci žáky žáků žákům členi členy členů členům zákazníci zákazníky
        zákazníků zákazníkům řidiči řidiče řidičů řidičům pacienti pacienty pacientů pacientům pořadatelé
        pořadatele pořadatelů pořadatelům organizátoři organizátory organizátorů organizátorům strážníci
        strážníky strážníků strážníkům fanoušci fanoušky fanoušků kolegové kolegy kolegů kolegům aktivisté
        aktivisty aktivistů aktivistům policisté policisty policistů policistům starostové starosty starostů
        starostům turisté turisty turistů turistům kriminalisté kriminalisty kriminalistů kriminalistům
        ekonomisté ekonomisty ekonomistů ekonomistům specialisté specialisty specialistů specialistům odpůrci
        odpůrců odpůrcům zástupci zástupců zástupcům soudci soudců soudcům lidé lidí lidem místní místních
        cestující cestujících ženy žen muži mužů ostatní někteří mnozí jiní demonstranti demonstrantů rodiny
        rodin pozůstalí pozůstalých žalobci žalobců radních zastupitelé zastupitelů opoziční_poslanci
        mladí sestry hygieniků
        dělníci dělníky dělníků dělníkům silničáři silničáře silničářů silničářům energetici energetice energeticů
        energeticům železničáři železničáře železničářů železničářům pracovníci pracovníky pracovníků pracovníkům
        odboráři odboráře odborářů odborářům občané občany občanů občanům vlastníci vlastníky vlastníků vlastníkům
        nájemníci nájemníky nájemníků nájemníkům majitelé majitelů majitelům provozovatelé provozovatelů
        provozovatelům dodavatelé dodavatelů dodavatelům stavebníci stavebníky stavebníků stavebníkům developeři
        developery developerů developerům investoři investory investorů investorům akcionáři akcionáře akcionářů
        akcionářům obchodníci obchodníky obchodníků obchodníkům podnikatelé podnikatelů podnikatelům živnostníci
        živnostníky živnostníků živnostníkům zaměstnavatelé zaměstnavatele zaměstnavatelů zaměstnavatelům
        zaměstnavateli hoteliéři hoteliéry hoteliérů hoteliérům restauratéři restauratéry restauratérů restauratérům
        vinaři vinaře vinařů vinařům pivovarníci pivovarníky pivovarníků pivovarníkům chovatelé chovatele chovatelů
        chovatelům chovateli pěstitelé pěstitele pěstitelů pěstitelům pěstiteli myslivci myslivce myslivců myslivcům
        včelaři včelaře včelařů včelařům ochránci ochránce ochránců ochráncům archeologové archeology archeologů
        archeologům geologové geology geologů geologům biologové biology biologů biologům botanici botanice botaniců
        botanicům zoologové zoology zoologů zoologům klimatologové klimatology klimatologů klimatologům astronomové
        astronomy astronomů astronomům fyzici fyzice fyziců fyzicům chemici chemice chemiců chemicům epidemiologové
        epidemiology epidemiologů epidemiologům virologové virology virologů virologům psychologové psychology
        psychologů psychologům psychiatři psychiatry psychiatrů psychiatrům sociologové sociology sociologů sociologům
        politologové politology politologů politologům pedagogové pedagogy pedagogů pedagogům ředitelé ředitelů
        ředitelům rektoři rektory rektorů rektorům děkani děkany děkanů děkanům školáci školáce školáců školácům
        vysokoškoláci vysokoškoláce vysokoškoláců vysokoškolácům absolventi absolventy absolventů absolventům
        hokejisté hokejisty hokejistů hokejistům fotbalisté fotbalisty fotbalistů fotbalistům trenéři trenéry trenérů
        trenérům reprezentanti reprezentanty reprezentantů reprezentantům svěřenci svěřence svěřenců svěřencům
        činovníci činovníky činovníků činovníkům funkcionáři funkcionáře funkcionářů funkcionářům dobrovolníci
        dobrovolníky dobrovolníků dobrovolníkům účastníci účastníky účastníků účastníkům návštěvníci návštěvníky
        návštěvníků návštěvníkům čtenáři čtenáře čtenářů čtenářům diváci diváce diváců divácům posluchači posluchačy
        posluchačů posluchačům uživatelé uživatele uživatelů uživatelům uživateli klienti klienty klientů klientům
        důchodci důchodců důchodcům senioři seniory seniorů seniorům nezaměstnaní uprchlíci uprchlíky uprchlíků
        uprchlíkům cizinci cizince cizinců cizincům přistěhovalci přistěhovalce přistěhovalců přistěhovalcům migranti
        migranty migrantů migrantům opozičníci opozičníky opozičníků opozičníkům koaliční_partneři socialisté
        socialisty socialistů socialistům demokraté republikáni republikány republikánů republikánům konzervativci
        konzervativce konzervativců konzervativcům liberálové liberály liberálů liberálům komunisté komunistů
        komunistům lidovci lidovce lidovců lidovcům piráti piráty pirátů pirátům primátoři primátory primátorů
        primátorům hejtmani hejtmany hejtmanů hejtmanům europoslanci europoslanců europoslancům státníci státníky
        státníků státníkům generálové generály generálů generálům důstojníci důstojníky důstojníků důstojníkům piloti
        piloty pilotů pilotům námořníci námořníky námořníků námořníkům pyrotechnici pyrotechnice pyrotechniců
        pyrotechnicům potápěči potápěčy potápěčů potápěčům horolezci horolezce horolezců horolezcům horští_záchranáři
        zdravotníci zdravotníky zdravotníků zdravotníkům zubaři zubaře zubařů zubařům praktici praktice prakticů
        prakticům pediatři pediatry pediatrů pediatrům detektivové detektivy detektivů detektivům celníci celníky
        celníků celníkům inspektoři inspektory inspektorů inspektorům kontroloři kontrolory kontrolorů kontrolorům
        auditoři auditory auditorů auditorům statistici statisticů statisticům notáři notáře notářů notářům exekutoři
        exekutory exekutorů exekutorům advokáti advokáty advokátů advokátům vězni vězny věznů věznům pachatelé
        pachatele pachatelů pachatelům pachateli útočníci útočníky útočníků útočníkům střelci střelce střelců střelcům
        podezřelí obvinění obžalovaní poškození příbuzní známí přátelé přátele přátelů přátelům přáteli kamarádi
        kamarády kamarádů kamarádům spoluhráči spoluhráčy spoluhráčů spoluhráčům soupeři soupery souperů souperům
        producenti producenty producentů producentům tvůrci tvůrce tvůrců tvůrcům umělci umělce umělců umělcům
        hudebníci hudebníky hudebníků hudebníkům spisovatelé spisovatelů spisovatelům vydavatelé vydavatele vydavatelů
        vydavatelům vydavateli knihkupci knihkupce knihkupců knihkupcům knihovníci knihovníky knihovníků knihovníkům
        učenci učence učenců učencům konzultanti konzultanty konzultantů konzultantům bankéři bankéry bankérů bankérům
        spotřebitelé spotřebitele spotřebitelů spotřebitelům spotřebiteli motoristé motoristy motoristů motoristům
        chodci chodce chodců chodcům cyklisté cyklisty cyklistů cyklistům taxikáři taxikáře taxikářů taxikářům
        kamioňáci kamioňáce kamioňáců kamioňácům agrárníci agrárníky agrárníků agrárníkům plynaři plynaře plynařů
        plynařům vodohospodáři vodohospodáře vodohospodářů vodohospodářům vodáci vodáce vodáců vodácům teplaři teplaře
        teplařů teplařům hydrologové hydrology hydrologů hydrologům seismologové seismology seismologů seismologům
        badatelé badatelů badatelům inženýři inženýry inženýrů inženýrům vývojáři vývojáře vývojářů vývojářům
        programátoři programátory programátorů programátorům hackeři hackery hackerů hackerům obránci_přírody
        ekologičtí_aktivisté demonstrující protestující stávkující místní_obyvatelé pražané pražany pražanů pražanům
        brňané brňany brňanů brňanům ostravané ostravany ostravanů ostravanům češi češy češů češům poláci poláce
        poláců polácům němci němce němců němcům rusové rusy rusů rusům ukrajinci ukrajince ukrajinců ukrajincům
        američané američany američanů američanům britové brity britů britům francouzi francouzy francouzů francouzům`,
      anonymous: `zdroj zdroje zdroji zdrojem zdroju zdrojů zdrojům nejmenovaný nejmenovaného nejmenovaná nejmenované informátor
        informátora informátorů insider člověk osoba osoby`,
    },
    nameParticles: 'von van de der da di al bin el la le du',
    courts: 'soud soudu senát tribunál soudce soudkyně',
    standIns: 'resort resortu úřad úřadu instituce instituci ',
    headOf: 'pro',
    organizationWords: `a.s s.r.o univerzita univerzity univerzitě ministerstvo ministerstva úřad úřadu institut institutu ústav ústavu
      akademie banka banky bance strana strany svaz svazu komora komory společnost společnosti soud soudu policie hnutí
      rada rady asociace nadace nemocnice nemocnici muzeum muzea divadlo divadla kraj kraje galerie fakulta fakulty
      group inc ltd gmbh holding správa inspekce parlament parlamentu senát sněmovna unie unii agentura komise
      elektrárna energie dráhy dráha klub fond ods ano spd stan kscm čssd piráti sobě hasičský sbor armáda
      technické služby energetika pojišťovna sdružení spolek obec povodí`,
    outletWords:
      'zpravodaj zpravodaje list listu deník deníku noviny novin rádio rádia rádiu rozhlas rozhlasu televize televizi news times post týdeník týdeníku herald zprávy',
    organizations:
      'bílý_dům bílého_domu evropská_komise evropské_komise evropský_parlament evropského_parlamentu evropská_unie nato osn who',
    givenNames: {
      masculine: `radoslav radoslava radoslavovi radoslavem ctibor ctibora jáchym jáchyma kristián kristiána květoslav květoslava leopold leopolda ludvík ludvíka ludvíkovi ludvíkem metoděj metoděje norbert norberta oskar oskara pravoslav pravoslava rené tibor tibora vavřinec viktorin vincenc vlastislav zdenek zdenka zdenkem zdislav zikmund žigmund gustav gustava gustavem gabriel gabriela benjamin benjamina benedikt benedikta bořivoj bořivoje bořek bořka dobroslav drahomír drahomíra felix felixe ferdinand ferdinanda fedor gejza herbert heřman horymír hubert huberta ignác ignáce jeroným jonáš jonáše julius julia justin kajetán klement lumír lumíra marian mariana maxmilián maxmiliána miloš miloše milošovi milošem mojmír mojmíra nikolas oto oty tadeáš teodor theodor theodora timotej vendelín věroslav vladan vladana vladislav vladislava vladislavem vlastimír walter zeno antónio jakob peter petera stefan stefana michael michaela michaelem georgije andreas markus thomas jean françois pierre olaf olafa friedrich friedricha recep benjamín viktor narendra keir keira giorgia
        jiří jiřího jiřímu jiřím jan janovi janem petr petrovi petrem josef josefa josefovi josefem pavel pavlovi
        pavlem jaroslav jaroslavovi jaroslavem martin martinovi martinem tomáš tomáše tomáši tomášem tomášovi
        miroslav miroslavovi miroslavem zdeněk zdeňkovi zdeňkem františek františkovi františkem václav
        václava václavovi václavem michal michala michalovi michalem karel karla karlovi karlem milan milana
        milanovi milanem vladimír vladimírovi vladimírem lukáš lukáše lukáši lukášem lukášovi david davida
        davidovi davidem ladislav ladislava ladislavovi ladislavem jakub jakuba jakubovi jakubem stanislav
        stanislava stanislavovi stanislavem roman romanovi romanem ondřej ondřeje ondřeji ondřejem ondřejovi
        radek radkovi radkem marek marka markovi markem antonín antonína antonínovi antonínem vojtěch vojtěcha
        vojtěchovi vojtěchem daniel daniela danielovi danielem filip filipa filipovi filipem miloslav
        miloslavovi miloslavem jaromír jaromíra jaromírovi jaromírem adam adama adamovi adamem aleš aleše
        aleši alešem alešovi libor libora liborovi liborem rostislav rostislava rostislavovi rostislavem matěj
        matěje matěji matějem matějovi oldřich oldřicha oldřichovi oldřichem dominik dominikovi dominikem ivan
        ivanovi ivanem luboš luboše luboši lubošem lubošovi lubomír lubomíra lubomírovi lubomírem viktor
        viktora viktorovi viktorem robert roberta robertovi robertem vít víta vítovi vítem bohumil bohumila
        bohumilovi bohumilem rudolf rudolfa rudolfovi rudolfem vlastimil vlastimila vlastimilovi vlastimilem
        bohuslav bohuslava bohuslavovi bohuslavem ivo ivovi dušan dušana dušanovi dušanem patrik patrika
        patrikovi patrikem richard richarda richardovi richardem štěpán štěpána štěpánovi štěpánem igor igora
        igorovi igorem kamil kamilovi kamilem dalibor dalibora daliborovi daliborem radim radima radimovi
        radimem otakar otakara otakarovi otakarem vratislav vratislava vratislavovi vratislavem emil emila
        emilovi emilem alois aloisa aloisovi aloisem andrej andreje andreji andrejem andrejovi bedřich
        bedřicha bedřichovi bedřichem bohumír bohumíra bohumírovi bohumírem boris borisa borisovi borisem
        břetislav břetislava břetislavovi břetislavem čestmír čestmíra čestmírovi čestmírem denis denisovi
        denisem eduard eduarda eduardovi eduardem erik erika erikovi erikem evžen evžena evženovi evženem
        hynek hynka hynkovi hynkem jindřich jindřicha jindřichovi jindřichem kryštof kryštofa kryštofovi
        kryštofem leoš leoše leoši leošem leošovi leo lea leovi marcel marcelovi marcelem mikuláš mikuláše
        mikuláši mikulášem mikulášovi otto otta ottovi přemysl přemysla přemyslovi přemyslem radomír radomíra
        radomírovi radomírem radovan radovana radovanovi radovanem šimon šimona šimonovi šimonem simon
        simonovi simonem tadeáš tadeáše tadeáši tadeášem tadeášovi vilém viléma vilémovi vilémem vítězslav
        vítězslava vítězslavovi vítězslavem zbyněk zbyňka zbyňkovi zbyňkem samuel samuela samuelovi samuelem
        alexandr alexandra alexandrovi alexandrem maxim maxima maximovi maximem matyáš matyáše matyáši
        matyášem matyášovi tobiáš tobiáše tobiáši tobiášem tobiášovi sebastian sebastiana sebastianovi
        sebastianem hugo huga hugovi prokop prokopa prokopovi prokopem cyril cyrila cyrilovi cyrilem john
        johna johnovi johnem donald donalda donaldovi donaldem joe joea joeovi joeem james jamesa jamesovi
        jamesem emmanuel emmanuela emmanuelovi emmanuelem volodymyr volodymyra volodymyrovi volodymyrem robin
        robina robinovi robinem`,
      feminine: `daniela daniely daniele danielu danielou alexandra alexandry alexandře alexandru kornelie bohuslava bohuslavy rostislava oldřiška vojtěška nina niny nině ninu ninou soňa soni soně soňu soňou taťána taťány taťáně taťánu taťánou alicja alicji vladislava vladislavy květoslava květoslavy stanislava stanislavy stanislavě stanislavu bohumila bohumily bohdana bohdany radmila radmily radmile radmilu dita dity ditě ditu ditou edita edity editě editu ester diana diany dianě dianu valerie valerii valérie valentýna valentýny lada lady ladě ladu leona leony leoně leonu lidie lidii kornélie olivie amálie amálii beáta beáty beátě berta berty bronislava bronislavy doubravka ela elena eleny eleně elenu helga ingrid jindřiška jindřišky johanna josefína josefíny justýna justýny lara libuše liliana mariana mariany marianě marianu marika mia miriam mirka mirky nataša nataši natálie patricie patricii pavlina radoslava radoslavy regina reginy regině rebeka rebeky rut sabina sabiny sabině sabinu saskie svatava svatavy světlana světlany světlaně světlanu tamara tamary tamaře ulrika viola violy vilma vilmy zita zity zora zory žofie žofii žofií michala michaly
        marie marii marií jana jany janě janu janou eva evy evě evu evou hana hany haně hanu hanou anna anny anně annu
        annou věra věry věře věru věrou lenka lenky lence lenku lenkou alena aleny aleně alenu alenou kateřina
        kateřiny kateřině kateřinu kateřinou petra petry petře petru petrou lucie lucii lucií jaroslava
        jaroslavy jaroslavě jaroslavu jaroslavou ludmila ludmily ludmile ludmilu ludmilou helena heleny heleně
        helenu helenou jitka jitky jitce jitku jitkou martina martiny martině martinu martinou zdeňka zdeňky
        zdeňce zdeňku zdeňkou veronika veroniky veronice veroniku veronikou jarmila jarmily jarmile jarmilu
        jarmilou michaela michaely michaele michaelu michaelou ivana ivany ivaně ivanu ivanou jiřina jiřiny
        jiřině jiřinu jiřinou monika moniky monice moniku monikou tereza terezy tereze terezu terezou eliška
        elišky elišce elišku eliškou zuzana zuzany zuzaně zuzanu zuzanou markéta markéty markétě markétu
        markétou marcela marcely marcele marcelu marcelou dagmar dana dany daně danu danou barbora barbory
        barboře barboru barborou pavla pavly pavle pavlu pavlou vlasta vlasty vlastě vlastu vlastou kristýna
        kristýny kristýně kristýnu kristýnou božena boženy boženě boženu boženou irena ireny ireně irenu
        irenou libuše miroslava miroslavy miroslavě miroslavu miroslavou miluše olga olgy olze olgu olgou
        andrea andrey andree andreu andreou renata renaty renatě renatu renatou šárka šárky šárce šárku šárkou
        klára kláry kláře kláru klárou simona simony simoně simonu simonou nikola nikoly nikole nikolu nikolou
        pavlína pavlíny pavlíně pavlínu pavlínou adéla adély adéle adélu adélou iveta ivety ivetě ivetu ivetou
        natálie natálii natálií gabriela gabriely gabriele gabrielu gabrielou emilie emilii emilií růžena
        růženy růženě růženu růženou soňa soňy soňe soňu soňou kamila kamily kamile kamilu kamilou radka radky
        radce radku radkou alžběta alžběty alžbětě alžbětu alžbětou vendula venduly vendule vendulu vendulou
        magdaléna magdalény magdaléně magdalénu magdalénou blanka blanky blance blanku blankou milada milady
        miladě miladu miladou aneta anety anetě anetu anetou iva ivy ivě ivu ivou denisa denisy denise denisu
        denisou miloslava miloslavy miloslavě miloslavu miloslavou danuše karolína karolíny karolíně karolínu
        karolínou linda lindy lindě lindu lindou romana romany romaně romanu romanou ilona ilony iloně ilonu
        ilonou blažena blaženy blaženě blaženu blaženou květa květy květě květu květou naděžda naděždy naděždě
        naděždu naděždou sandra sandry sandře sandru sandrou štěpánka štěpánky štěpánce štěpánku štěpánkou
        vladimíra vladimíry vladimíře vladimíru vladimírou silvie silvii silvií táňa táňy táňe táňu táňou
        tatiana tatiany tatianě tatianu tatianou zdena zdeny zdeně zdenu zdenou františka františky františce
        františku františkou drahomíra drahomíry drahomíře drahomíru drahomírou dominika dominiky dominice
        dominiku dominikou julie julii julií laura laury lauře lauru laurou ema emy emě emu emou sofie sofii
        sofií viktorie viktorii viktorií rozálie rozálii rozálií johana johany johaně johanu johanou agáta
        agáty agátě agátu agátou nela nely nele nelu nelou stela stely stele stelu stelou anežka anežky anežce
        anežku anežkou žaneta žanety žanetě žanetu žanetou oksana oksany oksaně oksanu oksanou ursula ursuly
        ursule ursulu ursulou angela angely angele angelu angelou`,
    },
    notNames: `pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli leden ledna únor února březen března duben dubna
      květen května červen června červenec července srpen srpna září říjen října listopad listopadu prosinec prosince
      čech češi čechů němec rus rusové ukrajinci američan američané`,
    nameEndings: `kovi kem cem covi ce lem lovi ek ec el ovými ového ovému ovou ových ové ová ovi ého ému ých ými em ům ou ím í ý á é a e u y i ě`,
    caseEndings: {
      masculine: `ého_ý ému_ý ímu_í ního_í ího_í ým_ý ňka_něk rka_rek lka_lek vka_vek dka_dek tka_tek nka_nek ška_šek čka_ček ska_sek bka_bek pka_pek zka_zek
        skovi_sek rkovi_rek lkovi_lek vkovi_vek dkovi_dek tkovi_tek nkovi_nek škovi_šek čkovi_ček ovi_-
        ňkem_něk rkem_rek lkem_lek vkem_vek dkem_dek tkem_tek nkem_nek škem_šek čkem_ček rla_rel vla_vel rlem_rel vlem_vel
        cem_ec ce_ec em_- ou_a še_š že_ž če_č ře_ř je_j ši_š ži_ž či_č ři_ř ji_j y_a a_- u_a u_-`,
      feminine: 'ni_ňa ové_ová ovou_ová é_á ou_á ou_a ie_ie ii_ie ií_ie ce_ka y_a ě_a u_a e_a',
    },
    feminineOutlets: 'čtk bbc dpa afp ap apa sita tasr cnn čt',
    feminineSurnames: 'á é ou í ů',
    anonymity: `si_nepřály_být_jmenovány si_nepřáli_být_jmenováni si_přál_zůstat_v_anonymitě si_přála_zůstat_v_anonymitě chtěl_zůstat_v_anonymitě
      chtěla_zůstat_v_anonymitě si_nepřál_zveřejnit si_nepřála_zveřejnit jehož_jméno jejíž_jméno anonym anonymně anonymita anonymitu nejmenovaný nejmenovaná nejmenovaného nepřál_si_být_jmenován nepřála_si_být_jmenována
      nepřeje_si_být_jmenován nepřeje_si_zveřejnit nepřál_si_zveřejnit nepřála_si_zveřejnit nechtěl_být_jmenován
      nechtěla_být_jmenována nechtěl_zveřejnit nechtěla_zveřejnit není_oprávněn není_oprávněna nebyl_oprávněn nebyla_oprávněna
      nesmí_s_médii obává_se_o_místo pod_podmínkou_anonymity z_obavy ze_strachu v_anonymitě si_nepřál_být_jmenován
      si_nepřála_být_jmenována si_nepřeje_být_jmenován si_nepřeje_být_jmenována`,
    documentBy: 'od z',
    obtained: `má_k_dispozici měla_k_dispozici měl_k_dispozici mají_k_dispozici mělo_k_dispozici získal získala získali získalo viděl
      viděla četl četla seznámil_se seznámila_se nahlédl nahlédla se_seznámil se_seznámila měl_možnost_nahlédnout
      prostudoval prostudovala`,
  },
};
