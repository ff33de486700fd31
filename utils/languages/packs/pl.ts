import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'pl',

  sentences: {
    abbreviations: words(`
      dr prof mgr inż hab ks bp abp św gen płk mjr kpt sierż red p tzw tzn tj np itd itp m.in ok ul al pl nr
      tel godz r w wg zob art ust pkt gr mln mld tys max jw im wz ds ur zm n.e p.n.e med
    `),
    closing: words('r w'),
    openers: words(`
      to ta ten ci te on ona oni one my ja w we na do z ze o od po za przy przez dla pod nad przed między
      według ale i a oraz lub jednak więc gdy kiedy jeśli choć ponieważ także też już teraz wtedy potem
      następnie co kto dlaczego jak gdzie nie żaden wszyscy wielu niektórzy każdy dwa jego jej ich
    `),
    ordinalsAfter: words(`dnia`),
  },

  summary: {
    stopwords: words(`
      a aby albo ale ani aż bardzo bez bo bowiem by byli bym był była było były być będzie będą cały chce
      choć ci co coś czy czyli dla dlaczego do dobrze dwa gdy gdyż gdzie go i ich ile im innych inne iż ja
      jak jako jakie je jeden jednak jedna jego jej jest jestem jeszcze jeśli już każdy kiedy kto która
      które którego której który których którzy lub ma mają mam mi między mimo mnie mogą może można mówi
      musi my na nad nam nas nawet nich nie niego niej nim niż no nowy nowe o obok od on ona one oni oraz po
      pod podczas ponad ponieważ powiedział przed przede przez przy r roku również są się sobie swoje swojej
      ta tak także takie tam te tego tej ten też to tu twój ty tych tylko tym u w we według wiele więc
      wszystko wszystkich z za zaś ze że został została zostały żeby
    `),
    negations: words('nie nigdy żaden żadna żadne nikt nic ani bez'),
    counted: { modifiers: '-ych -ich nowe nowi duże małe młode inne' },
    anaphora: [
      ...words(`
        on ona ono oni one jego jej ich jemu niego niej nich nim nimi ten ta to ci te tego tej tych temu tym
        tam tu tutaj wtedy wówczas tak taki taka takie ale a i oraz lub albo jednak jednakże więc zatem
        dlatego natomiast zaś ponadto także też również następnie potem później wcześniej tymczasem stąd
        bowiem przeto obaj obie oboje
      `),
      'poza tym',
      'w związku z tym',
      'mimo to',
      'mimo tego',
      'dzięki temu',
      'z tego powodu',
      'na przykład',
      'między innymi',
      'w ten sposób',
      'po drugie',
      'z drugiej strony',
      'od tego czasu',
      'w tym czasie',
      'w takim przypadku',
      'innymi słowy',
      'to znaczy',
      'tym samym',
      'przy tym',
      'zamiast tego',
      'oprócz tego',
      'w efekcie',
      'o tym',
      'jego zdaniem',
      'jej zdaniem',
    ],
  },

  grammar: {
    fullClauses: true,
    nounChains: true,
    adjectiveEndings: 'ski cki ny wy ska cka na wa skie ckie ne we',
    freeOrder: true,
    proDrop: true,
    verbGender: {
      masculine: 'ł',
      feminine: 'ła',
      plural: 'li ły ją',
    },
    verbEndings: 'ała iła yła ęła ało iło yło ali ili yli ały iły ął uje ują',
    objectEndings: 'ę om ami ach owi',
    personEndings: {
      masculine: 'nik ista log arz acz ciel ent ant ator or er yk ec graf iper',
      feminine: 'niczka istka lożka arka aczka cielka entka antka atorka orka erka yczka anka',
      plural: 'nicy iści lodzy arze acze ciele enci anci atorzy orzy erzy ycy anie',
    },
    reflexives: 'się sobie',
    commonEndings: 'anie enie ość ości stwo ctwo',
    obliqueEndings: 'owi emu ego ym im ych ich om ach ami',
    determiners: `ten ta to te ci tego tej tych temu tym tę tą tymi ów mój moja moje swój swoja swoje swojego swojej swoich
      jego jej ich nasz nasza nasze naszego naszej naszych wasz każdy każda każde każdego wszystkie wszyscy
      wszystkich niektóre niektórzy niektórych kilka kilku wiele wielu dwa dwie dwóch trzy trzech cztery pięć
      sześć siedem osiem dziewięć dziesięć oba obie obu jeden jedna jedno jednego jednej inny inna inne inni
      innych innego innej taki taka takie pewien pewna sam sama sami żaden żadna jakiś jakaś`,
    indefinites: 'jeden jedna jakiś jakaś kilka pewien pewna',
    prepositions: `w we na z ze do od ode po o za przy przez dla pod nad przed między pomiędzy ku u bez spod znad zza około
      obok oprócz przeciw przeciwko zamiast wśród spośród wokół według podczas dzięki wbrew mimo pomimo poza wobec
      względem wskutek ws poprzez ponad koło wzdłuż`,
    partitives: 'z ze',
    conjunctions: 'i a oraz lub albo ale lecz jednak czy ani zaś tudzież',
    subordinators: `gdy kiedy jeśli jeżeli ponieważ bo chociaż choć dopóki podczas_gdy gdyż żeby aby mimo_że skoro zanim więc
      dlatego`,
    asWords: 'jak',
    complementisers: 'że iż żeby aby jak czy dlaczego gdzie kiedy co kto ile jakoby by',
    relatives: 'który która które którzy którego której których któremu którym którymi którą',
    auxiliaries: `był była było byli były będzie będą jest są może mogą mógł mogła mogli musi muszą powinien powinna powinni
      został została zostało zostali zostały by`,
    negations: 'nie ani',
    adverbs: `także też również już jeszcze dziś dzisiaj wczoraj jutro teraz wtedy później wcześniej niedawno znowu znów
      potem następnie wreszcie najpierw tylko nawet właśnie osobiście otwarcie publicznie wielokrotnie często
      czasem zawsze nigdy natomiast zresztą ponadto poza_tym tymczasem z_kolei w_poniedziałek we_wtorek w_środę
      w_czwartek w_piątek w_sobotę w_niedzielę rano wieczorem po_południu w_nocy oficjalnie stanowczo krótko
      wkrótce tu tam tutaj jednocześnie dodatkowo jednak m.in między_innymi wprost nieoficjalnie szczegółowo
      bardzo przede_wszystkim ostatecznie równocześnie wciąż nadal sam sama`,
    verbs: `został została zostało zostali zostały zostaje dał dała dało dali dały wziął wzięła wzięli wzięły wzięło
      zrobił zrobiła zrobiło zrobili zrobiły otrzymał otrzymała otrzymało otrzymali otrzymały mieszkał mieszkała
      mieszkało mieszkali mieszkały pracował pracowała pracowało pracowali pracowały urodził urodziła urodziło
      urodzili urodziły stał stała stało stali stały leżał leżała leżało leżali leżały wrócił wróciła wróciło
      wrócili wróciły przyszedł przyszedła przyszedło przyszedli przyszedły poszedł poszedła poszedło poszedli
      poszedły wyszedł wyszedła wyszedło wyszedli wyszedły pojechał pojechała pojechało pojechali pojechały kupił
      kupiła kupiło kupili kupiły sprzedał sprzedała sprzedało sprzedali sprzedały stracił straciła straciło
      stracili straciły wygrał wygrała wygrało wygrali wygrały przegrał przegrała przegrało przegrali przegrały
      spotkał spotkała spotkało spotkali spotkały przyjął przyjęła przyjęli przyjęły przyjęło wysłał wysłała
      wysłało wysłali wysłały zaczął zaczęła zaczęli zaczęły zaczęło skończył skończyła skończyło skończyli
      skończyły otworzył otworzyła otworzyło otworzyli otworzyły zamknął zamknęła zamknęli zamknęły zamknęło
      zbudował zbudowała zbudowało zbudowali zbudowały wzrósł wzrósła wzrósło wzrósli wzrósły spadł spadła spadło
      spadli spadły pojawił pojawiła pojawiło pojawili pojawiły rozpoczął rozpoczęła rozpoczęli rozpoczęły
      rozpoczęło zakończył zakończyła zakończyło zakończyli zakończyły odbył odbyła odbyło odbyli odbyły miał
      miała miało miali miały chciał chciała chciało chciali chciały mógł mógła mógło mógli mógły musiał musiała
      musiało musiali musiały pomagał pomagała pomagało pomagali pomagały działał działała działało działali
      działały trwał trwała trwało trwali trwały zginął zginęła zginęli zginęły zginęło ucierpiał ucierpiała
      ucierpiało ucierpiali ucierpiały użył użyła użyło użyli użyły zajął zajęła zajęli zajęły zajęło ma mają jest
      są był była było byli były będzie będą idzie idą pracuje pracują mieszka mieszkają trwa trwają rośnie rosną
      spada spadają działa działają stoi stoją leży chce chcą może mogą musi muszą trzeba można należy zostanie
      zostaną wynosi kosztuje kosztują brakuje wystarczy wymaga wymagają odbędzie zacznie potrwa prowadzi prowadzą
      pozostaje`,
  },

  statements: {
    marks: ['„”', '«»', '""', '“”', '‚’'],
    dashes: true,
    innerDashes: true,
    cues: {
      say: `uzasadniał uzasadniała uzasadnił uzasadniła uzasadnili dowiedział_się dowiedziała_się dowiedziało_się dowiedzieli_się ustalił ustaliła ustaliło ustalili zaznaczył zaznaczyła zaznaczyli zastrzegł zastrzegła zastrzegli uściślił uściśliła sprecyzował sprecyzowała zawiadomił zawiadomiła powiadomił powiadomiła uprzedził uprzedziła zapewnił zapewniła przekonał przekonała
        przekonuje poinformował poinformowała powiedział powiedziała powiedziało powiedzieli powiedziały
        stwierdził stwierdziła stwierdziło stwierdzili stwierdziły oświadczył oświadczyła oświadczyło oświadczyli
        oświadczyły poinformowało poinformowali poinformowały przekazał przekazała przekazało przekazali
        przekazały podkreślił podkreśliła podkreśliło podkreślili podkreśliły dodał dodała dodało dodali dodały
        zaznaczył zaznaczyła zaznaczyło zaznaczyli zaznaczyły wyjaśnił wyjaśniła wyjaśniło wyjaśnili wyjaśniły
        tłumaczył tłumaczyła tłumaczyło tłumaczyli tłumaczyły ocenił oceniła oceniło ocenili oceniły przyznał
        przyznała przyznało przyznali przyznały zapewniło zapewnili zapewniły zauważył zauważyła zauważyło
        zauważyli zauważyły podał podała podało podali podały napisał napisała napisało napisali napisały
        odpowiedział odpowiedziała odpowiedziało odpowiedzieli odpowiedziały ogłosił ogłosiła ogłosiło ogłosili
        ogłosiły przypomniał przypomniała przypomniało przypomniali przypomniały ostrzegł ostrzegła ostrzegło
        ostrzegli ostrzegły wskazał wskazała wskazało wskazali wskazały zapowiedział zapowiedziała zapowiedziało
        zapowiedzieli zapowiedziały skomentował skomentowała skomentowało skomentowali skomentowały komentował
        komentowała komentowało komentowali komentowały relacjonował relacjonowała relacjonowało relacjonowali
        relacjonowały opowiadał opowiadała opowiadało opowiadali opowiadały opowiedział opowiedziała opowiedziało
        opowiedzieli opowiedziały potwierdził potwierdziła potwierdziło potwierdzili potwierdziły zaprzeczył
        zaprzeczyła zaprzeczyło zaprzeczyli zaprzeczyły argumentował argumentowała argumentowało argumentowali
        argumentowały przekonywał przekonywała przekonywało przekonywali przekonywały uważał uważała uważało
        uważali uważały twierdził twierdziła twierdziło twierdzili twierdziły mówił mówiła mówiło mówili mówiły
        pisał pisała pisało pisali pisały dodawał dodawała dodawało dodawali dodawały podkreślał podkreślała
        podkreślało podkreślali podkreślały zaznaczał zaznaczała zaznaczało zaznaczali zaznaczały wyjaśniał
        wyjaśniała wyjaśniało wyjaśniali wyjaśniały zapewniał zapewniała zapewniało zapewniali zapewniały
        przyznawał przyznawała przyznawało przyznawali przyznawały informował informowała informowało informowali
        informowały zauważał zauważała zauważało zauważali zauważały wskazywał wskazywała wskazywało wskazywali
        wskazywały ostrzegał ostrzegała ostrzegało ostrzegali ostrzegały odpowiadał odpowiadała odpowiadało
        odpowiadali odpowiadały przypominał przypominała przypominało przypominali przypominały oceniał oceniała
        oceniało oceniali oceniały wspominał wspominała wspominało wspominali wspominały wspomniał wspomniała
        wspomniało wspomniali wspomniały zaapelował zaapelowała zaapelowało zaapelowali zaapelowały zadeklarował
        zadeklarowała zadeklarowało zadeklarowali zadeklarowały podsumował podsumowała podsumowało podsumowali
        podsumowały sprecyzował sprecyzowała sprecyzowało sprecyzowali sprecyzowały uściślił uściśliła uściśliło
        uściślili uściśliły doprecyzował doprecyzowała doprecyzowało doprecyzowali doprecyzowały zwrócił_uwagę
        wyraził wyraziła wyraziło wyrazili wyraziły zacytował zacytowała zacytowało zacytowali zacytowały odparł
        odparła odparło odparli odparły odrzekł odrzekła odrzekło odrzekli odrzekły rzekł rzekła rzekło rzekli
        rzekły zapytał zapytała zapytało zapytali zapytały pytał pytała pytało pytali pytały spytał spytała
        spytało spytali spytały dopytywał dopytywała dopytywało dopytywali dopytywały żalił żaliła żaliło żalili
        żaliły skarżył skarżyła skarżyło skarżyli skarżyły ujawnił ujawniła ujawniło ujawnili ujawniły zdradził
        zdradziła zdradziło zdradzili zdradziły obiecał obiecała obiecało obiecali obiecały przestrzegł
        przestrzegła przestrzegło przestrzegli przestrzegły zastrzegł zastrzegła zastrzegło zastrzegli zastrzegły
        zameldował zameldowała zameldowało zameldowali zameldowały obwieścił obwieściła obwieściło obwieścili
        obwieściły oznajmił oznajmiła oznajmiło oznajmili oznajmiły wyznał wyznała wyznało wyznali wyznały
        konkludował konkludowała konkludowało konkludowali konkludowały skonkludował skonkludowała skonkludowało
        skonkludowali skonkludowały zripostował zripostowała zripostowało zripostowali zripostowały opublikował
        opublikowała opublikowało opublikowali opublikowały zrelacjonował zrelacjonowała zrelacjonowało
        zrelacjonowali zrelacjonowały ubolewał ubolewała ubolewało ubolewali ubolewały wyliczał wyliczała
        wyliczało wyliczali wyliczały wyliczył wyliczyła wyliczyło wyliczyli wyliczyły uspokajał uspokajała
        uspokajało uspokajali uspokajały prognozował prognozowała prognozowało prognozowali prognozowały
        zakomunikował zakomunikowała zakomunikowało zakomunikowali zakomunikowały zaznał zaznała zaznało zaznali
        zaznały zeznał zeznała zeznało zeznali zeznały wytknął wytknęła wytknęli wytknęły wytknęło zarzucił
        zarzuciła zarzuciło zarzucili zarzuciły dowodził dowodziła dowodziło dowodzili dowodziły nadmienił
        nadmieniła nadmieniło nadmienili nadmieniły przewidywał przewidywała przewidywało przewidywali
        przewidywały sugerował sugerowała sugerowało sugerowali sugerowały zasugerował zasugerowała zasugerowało
        zasugerowali zasugerowały mówi mówią powie twierdzi twierdzą podkreśla podkreślają dodaje dodają zaznacza
        zaznaczają wyjaśnia wyjaśniają tłumaczy tłumaczą ocenia oceniają przyznaje przyznają zapewnia zapewniają
        zauważa zauważają podaje podają pisze piszą odpowiada odpowiadają ogłasza przypomina przypominają ostrzega
        ostrzegają wskazuje wskazują zapowiada zapowiadają komentuje komentują relacjonuje relacjonują opowiada
        opowiadają potwierdza potwierdzają zaprzecza zaprzeczają argumentuje argumentują przekonują uważa uważają
        stwierdza stwierdzają oświadcza informuje informują przekazuje przekazują wspomina wspominają apeluje
        apelują deklaruje deklarują podsumowuje podsumowują precyzuje zwraca_uwagę zwracają_uwagę pyta pytają
        żali_się skarży_się ujawnia zdradza obiecuje przestrzega zastrzega alarmuje alarmują cytuje cytują donosi
        donoszą czytamy głosi ubolewa konkluduje kwituje skwitował skwitowała wylicza uspokaja prognozuje
        prognozują sugeruje sugerują dowodzi przewiduje przewidują poinformowano przekazano podano dodając
        podkreślając zaznaczając tłumacząc wyjaśniając przyznając wskazując twierdząc mówiąc zapewniając
        ostrzegając deklarując dementuje zdementował zdementowała dziwi_się`,
      impersonal: 'wynika czytamy napisano podano zapisano',
      hold: `myślał myślała myślało myślali myślały sądził sądziła sądziło sądzili sądziły uznał uznała uznało uznali
        uznały uważał uważała uważało uważali uważały wierzył wierzyła wierzyło wierzyli wierzyły obawiał obawiała
        obawiało obawiali obawiały wiedział wiedziała wiedziało wiedzieli wiedziały zrozumiał zrozumiała
        zrozumiało zrozumiali zrozumiały odkrył odkryła odkryło odkryli odkryły ustalił ustaliła ustaliło ustalili
        ustaliły wykazał wykazała wykazało wykazali wykazały pokazał pokazała pokazało pokazali pokazały udowodnił
        udowodniła udowodniło udowodnili udowodniły obliczył obliczyła obliczyło obliczyli obliczyły oszacował
        oszacowała oszacowało oszacowali oszacowały wątpił wątpiła wątpiło wątpili wątpiły oczekiwał oczekiwała
        oczekiwało oczekiwali oczekiwały liczył liczyła liczyło liczyli liczyły przypuszczał przypuszczała
        przypuszczało przypuszczali przypuszczały zdecydował zdecydowała zdecydowało zdecydowali zdecydowały
        postanowił postanowiła postanowiło postanowili postanowiły zaproponował zaproponowała zaproponowało
        zaproponowali zaproponowały zgodził zgodziła zgodziło zgodzili zgodziły zalecił zaleciła zaleciło zalecili
        zaleciły podejrzewał podejrzewała podejrzewało podejrzewali podejrzewały myśli myślą sądzi sądzą wierzy
        wierzą obawia_się obawiają_się boi_się boją_się wie wiedzą widzi widzą czuje liczy liczą spodziewa_się
        spodziewają_się wynika ma_nadzieję mają_nadzieję jest_przekonany jest_przekonana pokazuje pokazują dowodzi
        uznaje szacuje szacują przypuszcza wątpi rozumie pewien pewna przekonany przekonana zakłada zakładają
        oczekuje oczekują proponuje proponują zaleca zalecają`,
      call: `mówi_o mówił_o mówiła_o mówili_o mówią_o nazwał nazwała nazwało nazwali nazwały nazywał nazywała nazywało nazywali nazywały określił określiła
        określiło określili określiły opisał opisała opisało opisali opisały porównał porównała porównało
        porównali porównały nazywa nazywają określa określają opisuje porównuje`,
      urge: `wezwał wezwała wezwało wezwali wezwały zażądał zażądała zażądało zażądali zażądały poprosił poprosiła
        poprosiło poprosili poprosiły zaapelował zaapelowała zaapelowało zaapelowali zaapelowały zalecił zaleciła
        zaleciło zalecili zaleciły doradził doradziła doradziło doradzili doradziły zaproponował zaproponowała
        zaproponowało zaproponowali zaproponowały nakazał nakazała nakazało nakazali nakazały polecił poleciła
        poleciło polecili poleciły domagał domagała domagało domagali domagały prosił prosiła prosiło prosili
        prosiły obiecał obiecała obiecało obiecali obiecały zobowiązał zobowiązała zobowiązało zobowiązali
        zobowiązały wzywa wzywają żąda żądają prosi proszą apeluje apelują zaleca domaga_się domagają_się
        proponuje planuje planują chce zamierza obiecuje`,
      cite: 'cytuje cytują cytował cytowała cytowało zacytował zacytowała',
      hearing: `powiedział powiedziała powiedziali powiedziały przekazał przekazała przekazali przekazały wyjaśnił wyjaśniła wyjaśnili wyjaśniły potwierdził potwierdziła potwierdzili potwierdziły odpowiedział odpowiedziała odpowiedziali odpowiedziały opowiedział opowiedziała opowiedziali opowiedziały przyznał przyznała przyznali przyznały zdradził zdradziła zdradzili zdradziły dodał dodała dodali dodały`,
      judge: `skrytykował skrytykowała skrytykowało skrytykowali skrytykowały potępił potępiła potępiło potępili
        potępiły pochwalił pochwaliła pochwaliło pochwalili pochwaliły poparł poparła poparło poparli poparły
        odrzucił odrzuciła odrzuciło odrzucili odrzuciły oskarżył oskarżyła oskarżyło oskarżyli oskarżyły zarzucił
        zarzuciła zarzuciło zarzucili zarzuciły wyśmiał wyśmiała wyśmiało wyśmiali wyśmiały krytykował krytykowała
        krytykowało krytykowali krytykowały chwalił chwaliła chwaliło chwalili chwaliły bronił broniła broniło
        bronili broniły zaprzeczył zaprzeczyła zaprzeczyło zaprzeczyli zaprzeczyły zakwestionował zakwestionowała
        zakwestionowało zakwestionowali zakwestionowały krytykuje krytykują potępia potępiają chwali popiera
        popierają odrzuca oskarża broni kwestionuje`,
      beside: `rzucił rzuciła rzucili odpisał odpisała odpisało odpisali odpisały cieszył_się cieszyła_się uzasadniał uzasadniała uzasadniało złościł_się złościła_się ironizował ironizowała żartował żartowała wzdycha wzruszał_ramionami bronił_się broniła_się śmieje_się zaśmiał_się zaśmiała_się uśmiecha_się uśmiechnął_się uśmiechnęła_się wzdycha westchnął
        westchnęła kontynuuje kontynuował kontynuowała kończy zakończył zakończyła zaczyna zaczął zaczęła żartuje
        żartował żartowała zażartował zażartowała krzyczy krzyczał krzyczała krzyknął krzyknęła szepcze szepnął
        szepnęła mruczy mruknął mruknęła denerwuje_się oburza_się oburzył_się cieszy_się ucieszył_się ironizuje
        ironizował wtrąca wtrącił wtrąciła dorzuca dorzucił dorzuciła ciągnie zastanawia_się rozkłada_ręce
        kręci_głową puentuje spuentował spuentowała martwi_się grzmi grzmiał kwituje wspomina nie_kryje
        podchwytuje wtóruje zachwyca_się apeluje dopowiada dopowiedział dopowiedziała`,
      nouns: `twierdzenie oświadczenie zapowiedź obietnica zarzut zarzuty oskarżenie oskarżenia podejrzenie podejrzenia
        obawa obawy nadzieja pogłoski pogłoska hipoteza wniosek teza ostrzeżenie przekonanie opinia informacja
        informacje`,
    },
    ownWords: 'jak_sam_mówi według_własnych_słów',
    backward: 'o_tym o_sprawie o_czym',
    accordingToFirst: 'dla',
    within: 'w we na',
    accordingTo: `według zdaniem w_ocenie w_opinii w_przekonaniu jak_wynika_z zgodnie_z z_relacji z_ustaleń z_informacji
      w_*_ocenie w_*_opinii według_słów`,
    accordingToAfter: 'zdaniem',
    hearsay: 'podobno rzekomo ponoć jakoby miał_rzekomo rzekomy domniemany podobno_ma',
    declined: `odmówił_komentarza odmówiła_komentarza odmówili_komentarza odmówiło_komentarza odmówiły_komentarza
      odmawia_komentarza odmawiają_komentarza odmówił_*_komentarza odmówiła_*_komentarza nie_chciał_komentować
      nie_chciała_komentować nie_chcieli_komentować nie_chciał_skomentować nie_chciała_skomentować nie_skomentował
      nie_skomentowała nie_skomentowali nie_skomentowało nie_komentuje nie_komentują nie_odpowiedział
      nie_odpowiedziała nie_odpowiedzieli nie_odpowiedziało nie_odpowiedziały nie_odpowiada_na_pytania
      nie_odniósł_się nie_odniosła_się nie_odnieśli_się nie_udzielił_komentarza nie_udzieliła_komentarza
      nie_udzielił_odpowiedzi nie_udzieliła_odpowiedzi nie_udzieliło_odpowiedzi nie_chciał_rozmawiać
      nie_chciała_rozmawiać odmówił_odpowiedzi odmówiła_odpowiedzi odmówił_wywiadu odmówiła_wywiadu
      wstrzymał_się_od_komentarza wstrzymała_się_od_komentarza nie_zabrał_głosu nie_zabrała_głosu
      nie_odbierał_telefonu nie_odbierała_telefonu do_chwili_publikacji_nie_odpowiedział
      do_chwili_publikacji_nie_odpowiedziała`,
    declinedObject: `nie_udało_się_skontaktować_z nie_udało_nam_się_skontaktować_z próbowaliśmy_skontaktować_się_z`,
    neither: 'ani',
    toMedium: 'dla',
    hearers: `dziennikarzom reporterom agencji gazecie portalowi dziennikowi tygodnikowi stacji radiu telewizji redakcji
      mediom prasie posłom radnym`,
    mediumPhrases: `w_rozmowie_z w_wywiadzie_dla w_wywiadzie_z w_komentarzu_dla na_antenie w_programie na_łamach w_liście_do
      w_oświadczeniu_dla w_mailu_do na_platformie w_serwisie na_portalu w_studiu cytowany_przez cytowana_przez
      cytowani_przez w_rozmowie_ze gość gościem`,
  },

  sources: {
    pronouns: {
      masculine: 'on jego niego jemu mu nim',
      feminine: 'ona jej niej nią ją',
      neuter: 'ono',
      plural: 'oni one ich nich im nimi',
      first: 'ja my mnie nas',
    },
    titles: {
      neutral: `dr prof dr. prof. hab gen płk mjr kpt por mec inż mgr red lek doktor profesor generał pułkownik kapitan bp
        abp kard ks kardynał biskup prezydent premier minister ministra nadinsp insp podinsp asp kom st mł bryg dh
        sierż`,
      masculine: 'pan pana panu panem król książę papież ojciec ksiądz brat',
      feminine: 'pani panią królowa księżna siostra',
    },
    roles: {
      person: `golkiper golkipera golkiperowi golkiperem szkoleniowiec szkoleniowca szkoleniowcowi pasażer pasażera pasażerowi pasażerem pasażerka pasażerki pasażerkę pasażerką podróżny podróżna świadka związkowiec związkowca prezydent prezydenta prezydentu prezydentowi prezydentem prezydencie premier premiera premieru premierowi
        premierem premierze minister ministera ministeru ministerowi ministerem ministerze wiceminister
        wiceministera wiceministeru wiceministerowi wiceministerem wiceministerze burmistrz burmistrza burmistrzu
        burmistrzowi burmistrzem wójt wójta wójtu wójtowi wójtem wójcie wojewoda wojewody wojewodie wojewodze
        wojewodę wojewodą starosta starosty starostie starostze starostę starostą prezes prezesa prezesu prezesowi
        prezesem prezesie wiceprezes wiceprezesa wiceprezesu wiceprezesowi wiceprezesem wiceprezesie dyrektor
        dyrektora dyrektoru dyrektorowi dyrektorem dyrektorze wicedyrektor wicedyrektora wicedyrektoru
        wicedyrektorowi wicedyrektorem wicedyrektorze kierownik kierownika kierowniku kierownikowi kierownikiem
        rzecznik rzecznika rzeczniku rzecznikowi rzecznikiem szef szefa szefu szefowi szefem lider lidera lideru
        liderowi liderem liderze przedstawiciel przedstawiciela przedstawicielu przedstawicielowi przedstawicielem
        poseł poseła posełu posełowi posełem senator senatora senatoru senatorowi senatorem senatorze radny radnya
        radnyu radnyowi radnyem marszałek marszałeka marszałeku marszałekowi marszałekiem sekretarz sekretarza
        sekretarzu sekretarzowi sekretarzem ekspert eksperta ekspertu ekspertowi ekspertem ekspercie analityk
        analityka analityku analitykowi analitykiem ekonomista ekonomisty ekonomiście ekonomistę ekonomistą
        politolog politologa politologu politologowi politologiem socjolog socjologa socjologu socjologowi
        socjologiem historyk historyka historyku historykowi historykiem prawnik prawnika prawniku prawnikowi
        prawnikiem adwokat adwokata adwokatu adwokatowi adwokatem adwokacie prokurator prokuratora prokuratoru
        prokuratorowi prokuratorem prokuratorze sędzia sędziy sędziie sędzize sędzię sędzią lekarz lekarza lekarzu
        lekarzowi lekarzem profesor profesora profesoru profesorowi profesorem profesorze naukowiec naukowica
        naukowicowi naukowicem naukowicu badacz badacza badaczu badaczowi badaczem pisarz pisarza pisarzu
        pisarzowi pisarzem dziennikarz dziennikarza dziennikarzu dziennikarzowi dziennikarzem reporter reportera
        reporteru reporterowi reporterem reporterze redaktor redaktora redaktoru redaktorowi redaktorem redaktorze
        reżyser reżysera reżyseru reżyserowi reżyserem reżyserze aktor aktora aktoru aktorowi aktorem aktorze
        piosenkarz piosenkarza piosenkarzu piosenkarzowi piosenkarzem muzyk muzyka muzyku muzykowi muzykiem
        artysta artysty artystie artystze artystę artystą malarz malarza malarzu malarzowi malarzem trener trenera
        treneru trenerowi trenerem trenerze piłkarz piłkarza piłkarzu piłkarzowi piłkarzem zawodnik zawodnika
        zawodniku zawodnikowi zawodnikiem kapitan kapitana kapitanu kapitanowi kapitanem kapitanie generał
        generała generału generałowi generałem pułkownik pułkownika pułkowniku pułkownikowi pułkownikiem żołnierz
        żołnierza żołnierzu żołnierzowi żołnierzem oficer oficera oficeru oficerowi oficerem oficerze dyplomata
        dyplomaty dyplomatie dyplomatze dyplomatę dyplomatą ambasador ambasadora ambasadoru ambasadorowi
        ambasadorem ambasadorze konsul konsula konsulu konsulowi konsulem urzędnik urzędnika urzędniku urzędnikowi
        urzędnikiem działacz działacza działaczu działaczowi działaczem aktywista aktywisty aktywiście aktywistę
        aktywistą przedsiębiorca przedsiębiorcę przedsiębiorcą biznesmen biznesmena biznesmenu biznesmenowi
        biznesmenem biznesmenie inwestor inwestora inwestoru inwestorowi inwestorem inwestorze bankier bankiera
        bankieru bankierowi bankierem bankierze właściciel właściciela właścicielu właścicielowi właścicielem
        założyciel założyciela założycielu założycielowi założycielem menedżer menedżera menedżeru menedżerowi
        menedżerem menedżerze inżynier inżyniera inżynieru inżynierowi inżynierem inżynierze architekt architekta
        architektu architektowi architektem architekcie specjalista specjalisty specjaliście specjalistę
        specjalistą psycholog psychologa psychologu psychologowi psychologiem biolog biologa biologu biologowi
        biologiem geolog geologa geologu geologowi geologiem ekolog ekologa ekologu ekologowi ekologiem fizyk
        fizyka fizyku fizykowi fizykiem chemik chemika chemiku chemikowi chemikiem meteorolog meteorologa
        meteorologu meteorologowi meteorologiem klimatolog klimatologa klimatologu klimatologowi klimatologiem
        synoptyk synoptyka synoptyku synoptykowi synoptykiem nauczyciel nauczyciela nauczycielu nauczycielowi
        nauczycielem rektor rektora rektoru rektorowi rektorem rektorze dziekan dziekana dziekanu dziekanowi
        dziekanem dziekanie student studenta studentu studentowi studentem studencie uczeń uczenia uczeniowi
        uczeniem uczeniu emeryt emeryta emerytu emerytowi emerytem emerycie mieszkaniec mieszkanica mieszkanicowi
        mieszkanicem mieszkanicu sąsiad sąsiada sąsiadu sąsiadowi sąsiadem sąsiadzie świadek świadeka świadeku
        świadekowi świadekiem ofiara ofiary ofiarie ofiarze ofiarę ofiarą oskarżony oskarżonya oskarżonyu
        oskarżonyowi oskarżonyem podejrzany podejrzanya podejrzanyu podejrzanyowi podejrzanyem pokrzywdzony
        pokrzywdzonya pokrzywdzonyu pokrzywdzonyowi pokrzywdzonyem rozmówca rozmówcy rozmówcę rozmówcą autor
        autora autoru autorowi autorem autorze doradca doradcy doradcę doradcą asystent asystenta asystentu
        asystentowi asystentem asystencie prowadzący prowadzącya prowadzącyu prowadzącyowi prowadzącyem producent
        producenta producentu producentowi producentem producencie kierowca kierowcę kierowcą pracownik pracownika
        pracowniku pracownikowi pracownikiem robotnik robotnika robotniku robotnikowi robotnikiem komendant
        komendanta komendantu komendantowi komendantem komendancie policjant policjanta policjantu policjantowi
        policjantem policjancie strażak strażaka strażaku strażakowi strażakiem ratownik ratownika ratowniku
        ratownikowi ratownikiem pilot pilota pilotu pilotowi pilotem pilocie kanclerz kanclerza kanclerzu
        kanclerzowi kanclerzem król króla królu królowi królem ksiądz ksiądza ksiądzu ksiądzowi ksiądzem biskup
        biskupa biskupu biskupowi biskupem arcybiskup arcybiskupa arcybiskupu arcybiskupowi arcybiskupem proboszcz
        proboszcza proboszczu proboszczowi proboszczem kandydat kandydata kandydatu kandydatowi kandydatem
        kandydacie obrońca obrońcy obrońcę obrońcą publicysta publicysty publicystie publicystze publicystę
        publicystą komentator komentatora komentatoru komentatorowi komentatorem komentatorze konsultant
        konsultanta konsultantu konsultantowi konsultantem konsultancie mistrz mistrza mistrzu mistrzowi mistrzem
        inspektor inspektora inspektoru inspektorowi inspektorem inspektorze europoseł europoseła europosełu
        europosełowi europosełem parlamentarzysta parlamentarzysty parlamentarzystie parlamentarzystze
        parlamentarzystę parlamentarzystą wicepremier wicepremiera wicepremieru wicepremierowi wicepremierem
        wicepremierze kolega kolegy kolegie kolegze kolegę kolegą przyjaciel przyjaciela przyjacielu przyjacielowi
        przyjacielem krewny krewnya krewnyu krewnyowi krewnyem rolnik rolnika rolniku rolnikowi rolnikiem rybak
        rybaka rybaku rybakowi rybakiem piekarz piekarza piekarzu piekarzowi piekarzem pielęgniarz pielęgniarza
        pielęgniarzu pielęgniarzowi pielęgniarzem chirurg chirurga chirurgu chirurgowi chirurgiem farmaceuta
        farmaceuty farmaceutie farmaceutze farmaceutę farmaceutą weterynarz weterynarza weterynarzu weterynarzowi
        weterynarzem epidemiolog epidemiologa epidemiologu epidemiologowi epidemiologiem wirusolog wirusologa
        wirusologu wirusologowi wirusologiem bibliotekarz bibliotekarza bibliotekarzu bibliotekarzowi
        bibliotekarzem kustosz kustosza kustoszu kustoszowi kustoszem notariusz notariusza notariuszu notariuszowi
        notariuszem pełnomocnik pełnomocnika pełnomocniku pełnomocnikowi pełnomocnikiem mecenas mecenasa mecenasu
        mecenasowi mecenasem mecenasie koordynator koordynatora koordynatoru koordynatorowi koordynatorem
        koordynatorze opozycjonista opozycjonisty opozycjoniście opozycjonistę opozycjonistą współzałożyciel
        współzałożyciela współzałożycielu współzałożycielowi współzałożycielem współautor współautora współautoru
        współautorowi współautorem współautorze wiceprzewodniczący wiceprzewodniczącya wiceprzewodniczącyu
        wiceprzewodniczącyowi wiceprzewodniczącyem wicemarszałek wicemarszałeka wicemarszałeku wicemarszałekowi
        wicemarszałekiem leśniczy leśniczya leśniczyu leśniczyowi leśniczyem leśnik leśnika leśniku leśnikowi
        leśnikiem hodowca hodowcy hodowcę hodowcą pszczelarz pszczelarza pszczelarzu pszczelarzowi pszczelarzem
        kucharz kucharza kucharzu kucharzowi kucharzem sołtys sołtysa sołtysu sołtysowi sołtysem sołtysie
        przewodniczący przewodniczącego przewodniczącemu przewodniczącym wiceprzewodniczącego radnego radnemu
        radnym posła posłowi posłem oskarżonego podejrzanego pokrzywdzonego leśniczego mieszkańca`,
      masculine: `mężczyzna mężczyzny mężczyznie mężczyznze mężczyznę mężczyzną chłopak chłopaka chłopaku chłopakowi
        chłopakiem chłopiec chłopica chłopicowi chłopicem chłopicu ojciec ojcica ojcicowi ojcicem ojcicu brat
        brata bratu bratowi bratem bracie syn syna synu synowi synem synie mąż mąża mążu mążowi mążem dziadek
        dziadeka dziadeku dziadekowi dziadekiem wujek wujeka wujeku wujekowi wujekiem książę książęa książęu
        książęowi książęem pan pana panu panowi panem panie`,
      feminine: `kobieta kobiety kobietie kobietze kobietę kobietą dziewczyna dziewczyny dziewczynie dziewczynze dziewczynę
        dziewczyną dziewczynka dziewczynki dziewczynce dziewczynkę dziewczynką matka matki matce matkę matką
        siostra siostry siostrie siostrze siostrę siostrą córka córki córce córkę córką żona żony żonie żonze żonę
        żoną wdowa wdowy wdowie wdowze wdowę wdową babcia babciy babciie babcize babcię babcią ciotka ciotki
        ciotce ciotkę ciotką królowa królowy królowie królowze królowę królową księżniczka księżniczki księżniczce
        księżniczkę księżniczką pani pania paniu paniowi paniem prezydentka prezydentki prezydentce prezydentkę
        prezydentką premierka premierki premierce premierkę premierką ministra ministry ministrie ministrze
        ministrę ministrą wiceministra wiceministry wiceministrie wiceministrze wiceministrę wiceministrą
        burmistrzyni burmistrzynia burmistrzyniu burmistrzyniowi burmistrzyniem prezeska prezeski prezesce
        prezeskę prezeską dyrektorka dyrektorki dyrektorce dyrektorkę dyrektorką kierowniczka kierowniczki
        kierowniczce kierowniczkę kierowniczką rzeczniczka rzeczniczki rzeczniczce rzeczniczkę rzeczniczką szefowa
        szefowy szefowie szefowze szefowę szefową liderka liderki liderce liderkę liderką przedstawicielka
        przedstawicielki przedstawicielce przedstawicielkę przedstawicielką posłanka posłanki posłance posłankę
        posłanką senatorka senatorki senatorce senatorkę senatorką sekretarka sekretarki sekretarce sekretarkę
        sekretarką ekspertka ekspertki ekspertce ekspertkę ekspertką analityczka analityczki analityczce
        analityczkę analityczką ekonomistka ekonomistki ekonomistce ekonomistkę ekonomistką socjolożka socjolożki
        socjolożce socjolożkę socjolożką historyczka historyczki historyczce historyczkę historyczką prawniczka
        prawniczki prawniczce prawniczkę prawniczką adwokatka adwokatki adwokatce adwokatkę adwokatką prokuratorka
        prokuratorki prokuratorce prokuratorkę prokuratorką lekarka lekarki lekarce lekarkę lekarką profesorka
        profesorki profesorce profesorkę profesorką naukowczyni naukowczynia naukowczyniu naukowczyniowi
        naukowczyniem badaczka badaczki badaczce badaczkę badaczką pisarka pisarki pisarce pisarkę pisarką
        dziennikarka dziennikarki dziennikarce dziennikarkę dziennikarką reporterka reporterki reporterce
        reporterkę reporterką redaktorka redaktorki redaktorce redaktorkę redaktorką reżyserka reżyserki reżyserce
        reżyserkę reżyserką aktorka aktorki aktorce aktorkę aktorką piosenkarka piosenkarki piosenkarce
        piosenkarkę piosenkarką artystka artystki artystce artystkę artystką malarka malarki malarce malarkę
        malarką trenerka trenerki trenerce trenerkę trenerką zawodniczka zawodniczki zawodniczce zawodniczkę
        zawodniczką ambasadorka ambasadorki ambasadorce ambasadorkę ambasadorką urzędniczka urzędniczki
        urzędniczce urzędniczkę urzędniczką działaczka działaczki działaczce działaczkę działaczką aktywistka
        aktywistki aktywistce aktywistkę aktywistką właścicielka właścicielki właścicielce właścicielkę
        właścicielką założycielka założycielki założycielce założycielkę założycielką menedżerka menedżerki
        menedżerce menedżerkę menedżerką inżynierka inżynierki inżynierce inżynierkę inżynierką architektka
        architektki architektce architektkę architektką specjalistka specjalistki specjalistce specjalistkę
        specjalistką psycholożka psycholożki psycholożce psycholożkę psycholożką biolożka biolożki biolożce
        biolożkę biolożką nauczycielka nauczycielki nauczycielce nauczycielkę nauczycielką studentka studentki
        studentce studentkę studentką uczennica uczennicy uczennicę uczennicą emerytka emerytki emerytce emerytkę
        emerytką mieszkanka mieszkanki mieszkance mieszkankę mieszkanką sąsiadka sąsiadki sąsiadce sąsiadkę
        sąsiadką rozmówczyni rozmówczynia rozmówczyniu rozmówczyniowi rozmówczyniem autorka autorki autorce
        autorkę autorką doradczyni doradczynia doradczyniu doradczyniowi doradczyniem producentka producentki
        producentce producentkę producentką pracownica pracownicę pracownicą policjantka policjantki policjantce
        policjantkę policjantką strażaczka strażaczki strażaczce strażaczkę strażaczką kandydatka kandydatki
        kandydatce kandydatkę kandydatką obrończyni obrończynia obrończyniu obrończyniowi obrończyniem publicystka
        publicystki publicystce publicystkę publicystką konsultantka konsultantki konsultantce konsultantkę
        konsultantką mistrzyni mistrzynia mistrzyniu mistrzyniowi mistrzyniem europosłanka europosłanki
        europosłance europosłankę europosłanką wicepremierka wicepremierki wicepremierce wicepremierkę
        wicepremierką koleżanka koleżanki koleżance koleżankę koleżanką przyjaciółka przyjaciółki przyjaciółce
        przyjaciółkę przyjaciółką rolniczka rolniczki rolniczce rolniczkę rolniczką pielęgniarka pielęgniarce
        pielęgniarkę pielęgniarką położna położny położnie położnze położnę położną farmaceutka farmaceutki
        farmaceutce farmaceutkę farmaceutką bibliotekarka bibliotekarki bibliotekarce bibliotekarkę bibliotekarką
        kustoszka kustoszki kustoszce kustoszkę kustoszką koordynatorka koordynatorki koordynatorce koordynatorkę
        koordynatorką opozycjonistka opozycjonistki opozycjonistce opozycjonistkę opozycjonistką kucharka kucharki
        kucharce kucharkę kucharką sołtyska sołtyski sołtysce sołtyskę sołtyską przewodnicząca przewodniczącej
        radna radnej wiceprzewodnicząca wiceprzewodniczącej`,
      organization: `biuro biura biuru biurem firma firmy firmie firmze firmę firmą spółka spółki spółce spółkę spółką koncern koncerna koncernu
        koncernowi koncernem koncernie organizacja organizacji organizacj organizację organizacją ministerstwo
        ministerstwa ministerstwu ministerstwem ministerstwie resort resorta resortu resortowi resortem resorcie
        rząd rząda rządu rządowi rządem rządzie urząd urząda urządu urządowi urządem urządzie ratusz ratusza
        ratuszu ratuszowi ratuszem partia partiy partiie partize partię partią ugrupowanie ugrupowania ugrupowaniu
        ugrupowaniem koalicja koalicji koalicj koalicję koalicją bank banka banku bankowi bankiem sąd sąda sądu
        sądowi sądem sądzie prokuratura prokuratury prokuraturie prokuraturze prokuraturę prokuraturą policja
        policji policj policję policją straż straża strażu strażowi strażem wojsko wojska wojsku wojskem wojskie
        armia armii armi armię armią ambasada ambasady ambasadie ambasadze ambasadę ambasadą konsulat konsulata
        konsulatu konsulatowi konsulatem konsulacie komisja komisji komisj komisję komisją komitet komiteta
        komitetu komitetowi komitetem komitecie rada rady radie radze radę radą parlament parlamenta parlamentu
        parlamentowi parlamentem parlamencie sejm sejma sejmu sejmowi sejmem senat senata senatu senatowi senatem
        senacie uniwersytet uniwersyteta uniwersytetu uniwersytetowi uniwersytetem uniwersytecie politechnika
        politechniki politechnice politechnikę politechniką instytut instytuta instytutu instytutowi instytutem
        instytucie akademia akademii akademi akademię akademią szkoła szkoły szkołie szkołze szkołę szkołą szpital
        szpitala szpitalu szpitalowi szpitalem klinika kliniki klinice klinikę kliniką zakład zakłada zakładu
        zakładowi zakładem zakładzie fabryka fabryki fabryce fabrykę fabryką przedsiębiorstwo przedsiębiorstwa
        przedsiębiorstwu przedsiębiorstwem przedsiębiorstwie fundacja fundacji fundacj fundację fundacją
        stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszeniem związek związeka związeku związekowi
        związekiem federacja federacji federacj federację federacją liga ligy ligie ligze ligę ligą klub kluba
        klubu klubowi klubem drużyna drużyny drużynie drużynze drużynę drużyną zespół zespóła zespółu zespółowi
        zespółem sojusz sojusza sojuszu sojuszowi sojuszem ruch rucha ruchu ruchowi ruchem sztab sztaba sztabu
        sztabowi sztabem biuro biura biuru biurem biurie izba izby izbie izbze izbę izbą kancelaria kancelarii
        kancelari kancelarię kancelarią inspektorat inspektorata inspektoratu inspektoratowi inspektoratem
        inspektoracie kuratorium muzeum teatr teatra teatru teatrowi teatrem teatrze kościół kościóła kościółu
        kościółowi kościółem episkopat episkopata episkopatu episkopatowi episkopatem episkopacie samorząd
        samorząda samorządu samorządowi samorządem samorządzie gmina gminy gminie gminze gminę gminą powiat
        powiata powiatu powiatowi powiatem powiacie województwo województwa województwu województwem województwie
        magistrat magistrata magistratu magistratowi magistratem magistracie sieć sieća sieću siećowi siećem
        operator operatora operatoru operatorowi operatorem operatorze producent producenta producentu
        producentowi producentem producencie regulator regulatora regulatoru regulatorowi regulatorem regulatorze
        port porta portu portowi portem porcie lotnisko lotniska lotnisku lotniskem lotniskie laboratorium
        obserwatorium spółdzielnia spółdzielnii spółdzielni spółdzielnię spółdzielnią wydawnictwo wydawnictwa
        wydawnictwu wydawnictwem wydawnictwie nadleśnictwo nadleśnictwa nadleśnictwu nadleśnictwem nadleśnictwie
        wodociągi wodociągia wodociągiu wodociągiowi wodociągiem opozycja opozycji opozycj opozycję opozycją
        centrala centraly centralie centralze centralę centralą dyrekcja dyrekcji dyrekcj dyrekcję dyrekcją zarząd
        zarząda zarządu zarządowi zarządem zarządzie elektrownia elektrownii elektrowni elektrownię elektrownią
        przewoźnik przewoźnika przewoźniku przewoźnikowi przewoźnikiem deweloper dewelopera deweloperu
        deweloperowi deweloperem deweloperze holding holdinga holdingu holdingowi holdingiem sieci kościoła urzędu`,
      outlet: `agencja agencji agencj agencję agencją gazeta gazety gazetie gazetze gazetę gazetą dziennik dziennika
        dzienniku dziennikowi dziennikiem tygodnik tygodnika tygodniku tygodnikowi tygodnikiem miesięcznik
        miesięcznika miesięczniku miesięcznikowi miesięcznikiem portal portala portalu portalowi portalem stacja
        stacji stacj stację stacją radio radia radiu radiem radiie telewizja telewizji telewizj telewizję
        telewizją redakcja redakcji redakcj redakcję redakcją magazyn magazyna magazynu magazynowi magazynem
        magazynie serwis serwisa serwisu serwisowi serwisem serwisie kanał kanała kanału kanałowi kanałem
        agencja_prasowa agencja_prasowy agencja_prasowie agencja_prasowze agencja_prasowę agencja_prasową
        rozgłośnia rozgłośnii rozgłośni rozgłośnię rozgłośnią tabloid tabloida tabloidu tabloidowi tabloidem
        tabloidzie`,
      document: `raport raporta raportu raportowi raportem raporcie dokument dokumenta dokumentu dokumentowi dokumentem
        dokumencie list lista listu listowi listem liscie badanie badania badaniu badaniem sondaż sondaża sondażu
        sondażowi sondażem komunikat komunikata komunikatu komunikatowi komunikatem komunikacie oświadczenie
        oświadczenia oświadczeniu oświadczeniem ustawa ustawy ustawie ustawze ustawę ustawą rozporządzenie
        rozporządzenia rozporządzeniu rozporządzeniem wyrok wyroka wyroku wyrokowi wyrokiem postanowienie
        postanowienia postanowieniu postanowieniem uzasadnienie uzasadnienia uzasadnieniu uzasadnieniem pozew
        pozewa pozewu pozewowi pozewem skarga skargy skargie skargze skargę skargą artykuł artykuła artykułu
        artykułowi artykułem wywiad wywiada wywiadu wywiadowi wywiadem wywiadzie nagranie nagrania nagraniu
        nagraniem publikacja publikacji publikacj publikację publikacją wpis wpisa wpisu wpisowi wpisem wpisie
        post posta postu postowi postem poscie notatka notatki notatce notatkę notatką umowa umowy umowie umowze
        umowę umową protokół protokóła protokółu protokółowi protokółem analiza analizy analizie analizze analizę
        analizą prognoza prognozy prognozie prognozze prognozę prognozą statystyka statystyki statystyce
        statystykę statystyką projekt projekta projektu projektowi projektem projekcie rezolucja rezolucji
        rezolucj rezolucję rezolucją książka książki książce książkę książką opinia opinii opini opinię opinią
        decyzja decyzji decyzj decyzję decyzją wniosek wnioseka wnioseku wniosekowi wniosekiem sprawozdanie
        sprawozdania sprawozdaniu sprawozdaniem ekspertyza ekspertyzy ekspertyzie ekspertyzze ekspertyzę
        ekspertyzą audyt audyta audytu audytowi audytem audycie petycja petycji petycj petycję petycją apel apela
        apelu apelowi apelem mail maila mailu mailowi mailem dane danych dokumenty dokumentów badań`,
      group: `eksperci ekspertów ekonomiści naukowcy naukowców badacze lekarze lekarzy prawnicy politycy posłowie
        senatorowie radni urzędnicy dziennikarze śledczy prokuratorzy specjaliści mieszkańcy mieszkańców
        świadkowie świadków aktywiści ekolodzy krytycy zwolennicy przeciwnicy krewni sąsiedzi sąsiadów internauci
        studenci nauczyciele nauczycieli rodzice rodziców uczniowie wyborcy wyborców uczestnicy organizatorzy
        przedstawiciele władze ratownicy strażacy policjanci meteorolodzy synoptycy historycy kibice zawodnicy
        rolnicy rolników rybacy przedsiębiorcy inwestorzy klienci pasażerowie pasażerów kierowcy turyści
        pracownicy pracowników związkowcy protestujący poszkodowani analitycy komentatorzy niektórzy wielu inni
        ludzie polacy ukraińcy rosjanie amerykanie europejczycy demokraci republikanie funkcjonariusze opozycja
        pielęgniarki obserwatorzy`,
      anonymous: 'źródło źródła źródeł informator informatora informatorzy rozmówcy rozmówca osoba_zbliżona',
    },
    nameParticles: 'von van de der den da di du la le bin ibn al el',
    organizationWords: `sa s.a sp z.o.o ministerstwo uniwersytet politechnika instytut akademia bank partia komisja komitet rada sąd
      prokuratura policja straż urząd fundacja stowarzyszenie związek federacja agencja izba kancelaria szpital
      klub liga centrum zakład spółka grupa inspekcja dyrekcja nfz zus gus imgw pkp pis po psl lewica konfederacja
      onz nato ue who pan nik cba abw orlen pkn lotos kghm sejm senat unia`,
    givenNames: {
      masculine: `jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam
        łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał jacek janusz
        mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław
        damian dawid przemysław sebastian czesław leszek daniel waldemar radosław bartosz bartłomiej dominik
        szymon patryk adrian filip hubert igor karol konrad leon lech ludwik maksymilian norbert oskar sylwester
        wiktor witold zygmunt bogdan bogusław borys cezary eryk eugeniusz franciszek gustaw ignacy ireneusz
        jędrzej kacper krystian ksawery antoni aleksander alfred donald joe wołodymyr władimir emmanuel olaf
        szczepan`,
      feminine: `anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina teresa joanna
        magdalena monika jadwiga danuta irena halina helena beata aleksandra marta dorota marianna grażyna jolanta
        stanisława iwona karolina bożena urszula justyna renata alicja paulina sylwia natalia wanda agata aneta
        izabela ewelina marzena wiesława genowefa patrycja kazimiera edyta stefania hanna lucyna kinga kamila
        weronika zuzanna julia oliwia maja lena wiktoria amelia gabriela antonina iga emilia olga dominika klaudia
        sandra martyna milena żaneta bogumiła bogusława celina daria eliza felicja honorata ilona inga jagoda kaja
        laura liliana lidia luiza mirosława nina regina róża sabina violetta wioletta ursula angela giorgia`,
    },
    notNames: `poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca
      sierpnia września października listopada grudnia pan pani państwo`,
    quotedNames: true,
    courts: 'sąd sądu trybunał sędzia',
    standIns: `resort resortu golkiper golkipera szkoleniowiec szkoleniowca napastnik napastnika obrońca pomocnik skrzydłowy aktor aktorka piosenkarz piosenkarka artysta artystka ekonomista ekonomistka mecenas policjantka policjant duchowny polityk polityka polityku politykowi politykiem samorządowiec samorządowica samorządowicowi samorządowicem
      samorządowicu ekspert eksperta ekspertu ekspertowi ekspertem ekspercie ekspertka ekspertki ekspertce
      ekspertkę ekspertką urzędnik urzędnika urzędniku urzędnikowi urzędnikiem naukowiec naukowica naukowicowi
      naukowicem naukowicu badacz badacza badaczu badaczowi badaczem badaczka badaczki badaczce badaczkę badaczką
      specjalista specjalisty specjaliście specjalistę specjalistą`,
    outletWords: `tygodnik gazeta dziennik kurier głos radio tvp tvn telewizja wiadomości rzeczpospolita fakt express portal`,
    possessorEndings: 'y i u a ej ego ich ych om ami ach ą ę ie',
    surnameEndings: `ski cki dzki ska cka dzka ny ry ty ko ło da ka ba la ra wa za na ga ha ma pa sa ta ci li ni si zi no go lo
      mo ro`,
    nameEndings: `skiego skiemu skim ską skiej skich ckiego ckiemu ckim cką ckiej owej ową iego iemu owi iem ego emu ej ą ę em
      im ym ami ach om ów iej ie a u y i e`,
    feminineOutlets: 'pap bbc afp ap dpa cnn',
    caseEndings: {
      masculine: `nia_ń niowi_ń niem_ń skiego_ski skiemu_ski skim_ski ckiego_cki ckiemu_cki ckim_cki dzkiego_dzki dzkiemu_dzki dzkim_dzki rka_rek tka_tek cka_cek
        rkiem_rek tkiem_tek ckiem_cek wła_weł włem_weł włowi_weł ego_y emu_y kiem_k giem_g owi_- em_- ą_a ę_a y_a i_a a_-`,
      feminine: `skiej_ska ską_ska ckiej_cka cką_cka dzkiej_dzka dzką_dzka owej_owa ową_owa ej_a ą_a ę_a y_a ii_ia ki_ka`,
    },
    anonymity: `prosił_o_zachowanie_anonimowości prosiła_o_zachowanie_anonimowości prosili_o_zachowanie_anonimowości poprosił_o_zachowanie_anonimowości anonimowo anonimowość anonimowy anonimowe prosi_o_anonimowość prosi_o_zachowanie_anonimowości
      prosząc_o_zachowanie_anonimowości zastrzegł_anonimowość zastrzega_anonimowość
      prosząca_o_zachowanie_anonimowości pragnący_zachować_anonimowość chce_zachować_anonimowość
      woli_pozostać_anonimowy woli_pozostać_anonimowa nie_jest_upoważniony nie_jest_upoważniona
      nie_ma_upoważnienia boi_się_utraty obawia_się_utraty w_obawie_przed nazwisko_do_wiadomości_redakcji`,
    documentBy: `od autorstwa przygotowany przygotowanego przygotowanym opracowany opublikowany podpisany przez`,
    obtained: `dotarł_do dotarła_do dotarli_do dotarło_do zapoznał_się_z zapoznała_się_z zapoznali_się_z uzyskał uzyskała
      otrzymał otrzymała do_którego_dotarł do_którego_dotarła do_której_dotarła`,
  },
};
