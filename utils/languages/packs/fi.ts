import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'fi',

  sentences: {
    abbreviations: words(`
      n s v esim mm ym yms jne ns tms mrd milj ks vrt klo nro puh prof tri dos toim huom os eKr jKr maks alk
      tod.näk toht maist
    `),
    openers: words(`
      se hän he ne tämä nämä minä me sinä te joka mutta ja tai kun jos koska vaikka myös sekä nyt sitten
      siellä täällä kuitenkin lisäksi silti näin niin mitä kuka miksi miten missä ei yksi kaksi moni kaikki
      osa hänen heidän sen niiden
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      ei eivät eikä ennen entä että ehkä enää en et emme ette hän häneen hänelle hänen hänestä hänet he
      heidän heille heitä ja jo joka joiden joille joissa joista joita jos josta jossa jota jotka jonka
      johon juuri kaikki kaikkia kaikkien kanssa kautta kertoi kertoo keskellä ketkä koska kuin kuinka kuka
      kun kuten kuitenkin kyllä lisäksi me meidän meille minkä minun minä missä mistä mitä mihin miksi miten
      mm moni monet monta mukaan muu muun muut mutta myös myöskin ne niiden niille niin niitä nyt nämä
      näiden näitä näin ole olen oli olisi olivat ollut on olla ovat paljon pitää pois sa saa saada sai
      sanoi sanoo se sekä sen siellä sieltä siihen siinä siitä sille sillä silloin silti sitten sitä sivu
      siis tai te tehdä teki tämä tämän tässä tästä tätä täällä tuo tuon tulee tuli vaan vai vaikka vain
      varten vastaan vielä voi voidaan voivat yli yhä yhden yksi yhteen
      `),
    negations: words('ei en emme ette eivät et eikä ilman älä'),
    counted: { modifiers: 'uutta suurta muuta nuorta vanhaa suomalaista' },
    anaphora: [
      ...words(`
        hän he se ne tämä nämä hänen heidän sen niiden tämän näiden häntä heitä sitä niitä tätä näitä siellä
        täällä siinä tässä siitä tästä siihen tähän silloin tällöin sitten siksi siten näin niin mutta ja
        tai eli vaan myös lisäksi kuitenkin silti toisaalta samalla myöhemmin aiemmin molemmat sellainen
        tällainen sellaiset tällaiset näihin niihin niissä näissä hänelle heille hänestä heistä
      `),
      'sen sijaan',
      'sen jälkeen',
      'tämän jälkeen',
      'tämän lisäksi',
      'sen lisäksi',
      'sitä ennen',
      'siitä huolimatta',
      'tästä huolimatta',
      'esimerkiksi',
      'muun muassa',
      'toisin sanoen',
      'siinä tapauksessa',
      'samaan aikaan',
      'sama',
    ],
  },

  grammar: {
    compounds: true,
    freeOrder: true,
    determiners: `tämä tuo se nämä nuo ne tämän tuon sen näiden noiden niiden tässä siinä jokin jotkut jokainen kukin kaikki koko
      molemmat moni monet usea useat useiden monien muutama muutamat yksi kaksi kolme neljä viisi kuusi seitsemän
      kahdeksan yhdeksän kymmenen ensimmäinen toinen kolmas viimeinen sama eräs eräät eräiden jonkin minun sinun
      hänen meidän teidän heidän oma toiset muut`,
    indefinites: 'yksi eräs eräät jokin jotkut useat useiden monet monien muutama kaksi kolme neljä',
    prepositions: `ennen ilman kohti vasten pitkin alle yli noin lähellä keskellä vastoin`,
    conjunctions: 'ja tai mutta eli sekä vaan sekä_että joko',
    subordinators: `kun jos koska vaikka jotta ellei kunnes niin_että sillä mikäli samalla_kun ennen_kuin jos_kohta kuin`,
    complementisers: 'että ettei etteivät etten miten miksi kuinka mitä mikä kuka missä milloin onko voiko',
    relatives: `joka jonka jota jossa josta johon jolla jolle jolta jotka joiden joita joissa joista joille mikä minkä mitä missä`,
    asWords: 'kuten',
    auxiliaries: `on ovat oli olivat ole ollut olisi olisivat voi voivat voisi pitää piti pitäisi täytyy saa saattaa saattoi aikoo ei
      eivät oli_ollut on_ollut`,
    negations: 'ei eivät en emme ette eikä eivätkä älä',
    adverbs: `myös nyt silloin sitten myöhemmin aiemmin eilen tänään huomenna illalla aamulla yöllä jo vielä taas samalla siksi muun_muassa
      kuitenkin lisäksi itse vain juuri ensin viimeksi äskettäin edelleen yhä täällä siellä maanantaina tiistaina
      keskiviikkona torstaina perjantaina lauantaina sunnuntaina maanantai-iltana tiistai-iltana keskiviikkoiltana
      torstai-iltana perjantai-iltana lauantai-iltana sunnuntai-iltana viime_viikolla viime_vuonna kirjallisesti
      sähköpostitse selvästi usein avoimesti puhelimitse silti toisaalta esimerkiksi parhaillaan puolestaan nimittäin
      ehkä varmasti naurahtaen hymyillen tiedotteessaan blogissaan ilmeisesti ennen_kaikkea suoraan`,
    verbs: `menee meni tulee tuli ottaa otti antaa antoi tekee teki seisoo istuu auttaa auttoi työskentelee työskenteli johtaa johti
      asuu asui sulkee sulki avaa avasi rakentaa rakensi kasvaa kasvoi nousee nousi putoaa putosi alkaa alkoi loppuu
      loppui käyttää käytti on oli ovat olivat voi voivat saa sai saavat saivat ostaa osti myy myi häviää hävisi
      voittaa voitti pelaa pelasi ajaa ajoi juoksee lähettää lähetti hakee haki maksaa maksoi tapaa tapasi muuttaa
      muutti kuolee kuoli elää eli tapahtuu tapahtui vie vei asettaa jättää jätti kantaa kantoi kattaa osallistuu
      osallistui puuttuu puuttui puhuu puhui muuttuu muuttui rikkoo toimii toimi näyttää näytti jää jäi jäävät
      syntyy syntyi lähtee lähti palaa palasi kuuluu kuului tarvitsee tarvitsi pysyy pitää piti`,
  },

  statements: {
    marks: ['””', '""', '»»', '“”', '’’'],
    dashes: true,
    cues: {
      say: `sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut toteaa totesi toteavat totesivat
        todennut kirjoittaa kirjoitti kirjoittavat kirjoittivat kirjoittanut ilmoittaa ilmoitti ilmoittavat
        ilmoittivat ilmoittanut selittää selitti selittänyt vastaa vastasi vastannut lisää lisäsi painottaa
        painotti korostaa korosti korostavat korostanut vahvistaa vahvisti vahvistanut väittää väitti väittävät
        väittivät väittänyt varoittaa varoitti varoittavat varoittanut muistuttaa muistutti myöntää myönsi
        myöntänyt lupaa lupasi luvannut arvioi arvioivat arvioinut huomauttaa huomautti raportoi raportoivat
        uutisoi uutisoivat tiedottaa tiedotti tiedottavat paljastaa paljasti paljastanut kuvailee kuvaili kuvaa
        kuvasi kommentoi kysyy kysyi perustelee perusteli tarkentaa tarkensi täydentää täydensi kiistää kiisti
        kiistänyt kiistävät ennustaa ennusti ennustavat vakuuttaa vakuutti linjaa linjasi tiivistää tiivisti
        pohtii pohti muistelee muisteli huokaa huokaisi tviittaa twiittasi jatkaa julistaa julisti esittää
        esitti toivoo toivoi vaatii vaati katsoo katsoi uskoo uskoi arvelee arveli epäilee epäili todistaa
        todisti kehottaa kehotti korjaa näkee avaa muotoilee muotoili päättelee kiteyttää kiteytti tuumaa
        tuumasi tunnustaa tunnusti naurahtaa naurahti miettii mietti viestii viesti paheksuu harmittelee
        harmitteli iloitsee iloitsi kehuu kehui pahoittelee pahoitteli nostaa_esiin tuo_esiin toi_esiin`,
      tell: 'muistuttaa muistutti vakuuttaa vakuutti',
      hold: `uskoo uskoi uskovat tietää tiesi tietävät toivoo toivoi toivovat pelkää pelkäsi pelkäävät odottaa odotti
        odottavat osoittaa osoitti osoittavat katsoo katsoi katsovat arvioi epäilee epäili epäilevät arvelee
        arveli ehdottaa ehdotti ehdottavat päättää päätti olettaa oletti huomaa huomasi ymmärtää ymmärsi
        suosittelee suositteli suosittaa tuntee tunsi ajattelee ajatteli ajattelevat selviää selvisi ilmenee
        ilmeni käy_ilmi kävi_ilmi laskee laski toteaa edellyttää edellytti haluaa halusi on_sitä_mieltä
        oli_sitä_mieltä ovat_sitä_mieltä on_huolissaan oli_huolissaan on_vakuuttunut takaa tulkitsee tulkitsi`,
      call: `kutsuu kutsui kutsuvat nimittää nimitti kuvailee kuvaili kuvaa kuvasi pitää piti luonnehtii luonnehti vertaa
        vertasi tuomitsee tuomitsi tyrmää tyrmäsi`,
      urge: `vaatii vaati vaativat kehottaa kehotti kehottavat pyytää pyysi toivoo toivoi lupaa lupasi
        uhkaa uhkasi ehdottaa ehdotti suosittelee suositteli esittää esitti`,
      judge: `arvostelee arvosteli arvostelevat kritisoi kiittää kiitti kehuu kehui tuomitsee tuomitsi puolustaa puolusti
        torjuu torjui syyttää syytti tukee tuki`,
      impersonal: 'selviää selvisi ilmenee ilmeni käy_ilmi kävi_ilmi',
      beside: `jatkaa jatkoi nauraa nauroi hymyilee hymyili huokaa huokaisi kuiskaa nyökkää aloittaa aloitti päättää lopettaa
        vitsailee vitsaili tokaisee tokaisi puuskahtaa huudahtaa huutaa huusi naurahtaa naurahti virnistää
        puhisee hehkuttaa hehkutti suree mutisee`,
      nouns: `väite väitteen väitteet tieto tiedon vaatimus vaatimuksen lupaus syytös syytökset johtopäätös johtopäätöksen viesti viestin
        epäily epäilyn epäilyt käsitys käsityksen näkemys näkemyksen mielipide arvio arvion varoitus pelko pelon toive
        toiveen huhu kritiikki`,
    },
    accordingTo: 'vedoten',
    accordingToAfter: 'mukaan mielestä tietojen_mukaan arvion_mukaan näkemyksen_mukaan kertoman_mukaan',
    hearsay: 'tiettävästi väitetysti kuulemma ilmeisesti väitetään kerrotaan',
    backward: 'asiasta näin tästä siitä',
    declined: `ei_halua_kommentoida ei_halunnut_kommentoida eivät_halua_kommentoida eivät_halunneet_kommentoida ei_kommentoi
      ei_kommentoinut eivät_kommentoineet ei_kommentoida ei_*_kommentoida ei_halua_*_kommentoida ei_halunnut_*_kommentoida ei_suostunut_kommentoimaan
      ei_suostunut_haastatteluun eivät_suostuneet_kommentoimaan kieltäytyi_kommentoimasta kieltäytyy_kommentoimasta
      kieltäytyivät_kommentoimasta kieltäytyi_haastattelusta ei_vastannut eivät_vastanneet ei_ole_vastannut ei_ole_kommentoinut
      eivät_ole_vastanneet ei_ollut_tavoitettavissa eivät_olleet_tavoitettavissa ei_halua_antaa_haastattelua
      ei_halunnut_antaa_haastattelua ei_halunnut_vastata ei_halua_vastata ei_*_vastannut ei_anna_haastattelua ei_*_kommentoinut
      ei_antanut_haastattelua ei_antanut_lausuntoa ei_palannut_*_soittopyyntöön`,
    declinedObject: 'ei_tavoittanut ei_ole_tavoittanut tavoitteli',
    toMedium: '',
    hearerEndings: 'lle',
    mediumPhrases: '',
  },

  sources: {
    pronouns: {
      neuter: 'se sen sille siltä',
      common: 'hän hänen hänelle hänestä häneltä tämä tämän',
      plural: 'he heidän heille ne niiden',
      first: 'minä me minun meidän',
    },
    titles: {
      neutral: `tohtori professori presidentti pääministeri ministeri kuningas kenraali eversti kapteeni komisario pormestari piispa
        arkkipiispa rouva herra neiti kansanedustaja dosentti`,
    },
    roles: {
      person: `ministeri ministerin ministerillä ministerille ministeriltä ministeristä presidentti presidentin presidentillä
        presidentille presidentiltä presidentistä johtaja johtajan johtajalla johtajalle johtajalta johtajasta
        puheenjohtaja puheenjohtajan puheenjohtajalla puheenjohtajalle puheenjohtajalta puheenjohtajasta
        varapuheenjohtaja varapuheenjohtajan varapuheenjohtajalla varapuheenjohtajalle varapuheenjohtajalta
        varapuheenjohtajasta tutkija tutkijan tutkijalla tutkijalle tutkijalta tutkijasta professori professorin
        professorilla professorille professorilta professorista dosentti dosentin dosentilla dosentille
        dosentilta dosentista asiantuntija asiantuntijan asiantuntijalla asiantuntijalle asiantuntijalta
        asiantuntijasta analyytikko analyytikon analyytikolla analyytikolle analyytikolta analyytikosta
        ekonomisti ekonomistin ekonomistilla ekonomistille ekonomistilta ekonomistista pääekonomisti
        pääekonomistin pääekonomistilla pääekonomistille pääekonomistilta pääekonomistista lääkäri lääkärin
        lääkärillä lääkärille lääkäriltä lääkäristä ylilääkäri ylilääkärin ylilääkärillä ylilääkärille
        ylilääkäriltä ylilääkäristä syyttäjä syyttäjän syyttäjällä syyttäjälle syyttäjältä syyttäjästä
        asianajaja asianajajan asianajajalla asianajajalle asianajajalta asianajajasta tuomari tuomarin
        tuomarilla tuomarille tuomarilta tuomarista poliisilla poliisille poliisilta poliisista komisario
        komisarion komisariolla komisariolle komisariolta komisariosta rikoskomisario rikoskomisarion
        rikoskomisariolla rikoskomisariolle rikoskomisariolta rikoskomisariosta ylikomisario ylikomisarion
        ylikomisariolla ylikomisariolle ylikomisariolta ylikomisariosta tutkinnanjohtaja tutkinnanjohtajan
        tutkinnanjohtajalla tutkinnanjohtajalle tutkinnanjohtajalta tutkinnanjohtajasta sihteeri sihteerin
        sihteerillä sihteerille sihteeriltä sihteeristä pääsihteeri pääsihteerin pääsihteerillä pääsihteerille
        pääsihteeriltä pääsihteeristä tiedottaja tiedottajan tiedottajalla tiedottajalle tiedottajalta
        tiedottajasta viestintäpäällikkö viestintäpäällikön viestintäpäälliköllä viestintäpäällikölle
        viestintäpäälliköltä viestintäpäälliköstä päällikkö päällikön päälliköllä päällikölle päälliköltä
        päälliköstä kirjailija kirjailijan kirjailijalla kirjailijalle kirjailijalta kirjailijasta toimittaja
        toimittajan toimittajalla toimittajalle toimittajalta toimittajasta päätoimittaja päätoimittajan
        päätoimittajalla päätoimittajalle päätoimittajalta päätoimittajasta kirjeenvaihtaja kirjeenvaihtajan
        kirjeenvaihtajalla kirjeenvaihtajalle kirjeenvaihtajalta kirjeenvaihtajasta opettaja opettajan
        opettajalla opettajalle opettajalta opettajasta rehtori rehtorin rehtorilla rehtorille rehtorilta
        rehtorista oppilas oppilaan oppilaalla oppilaalle oppilaalta oppilaasta opiskelija opiskelijan
        opiskelijalla opiskelijalle opiskelijalta opiskelijasta jäsen jäsenen jäsenellä jäsenelle jäseneltä
        jäsenestä kansanedustaja kansanedustajan kansanedustajalla kansanedustajalle kansanedustajalta
        kansanedustajasta poliitikko poliitikon poliitikolla poliitikolle poliitikolta poliitikosta pormestari
        pormestarin pormestarilla pormestarille pormestarilta pormestarista kaupunginjohtaja kaupunginjohtajan
        kaupunginjohtajalla kaupunginjohtajalle kaupunginjohtajalta kaupunginjohtajasta kunnanjohtaja
        kunnanjohtajan kunnanjohtajalla kunnanjohtajalle kunnanjohtajalta kunnanjohtajasta valmentaja
        valmentajan valmentajalla valmentajalle valmentajalta valmentajasta päävalmentaja päävalmentajan
        päävalmentajalla päävalmentajalle päävalmentajalta päävalmentajasta pelaaja pelaajan pelaajalla
        pelaajalle pelaajalta pelaajasta kapteeni kapteenin kapteenilla kapteenille kapteenilta kapteenista
        kuljettaja kuljettajan kuljettajalla kuljettajalle kuljettajalta kuljettajasta omistaja omistajan
        omistajalla omistajalle omistajalta omistajasta perustaja perustajan perustajalla perustajalle
        perustajalta perustajasta naapuri naapurin naapurilla naapurille naapurilta naapurista silminnäkijä
        silminnäkijän silminnäkijällä silminnäkijälle silminnäkijältä silminnäkijästä todistaja todistajan
        todistajalla todistajalle todistajalta todistajasta työntekijä työntekijän työntekijällä työntekijälle
        työntekijältä työntekijästä kollega kollegan kollegalla kollegalle kollegalta kollegasta ystävä ystävän
        ystävällä ystävälle ystävältä ystävästä vanhempi vanhemman vanhemmalla vanhemmalle vanhemmalta
        vanhemmasta ehdokas ehdokkaan ehdokkaalla ehdokkaalle ehdokkaalta ehdokkaasta suurlähettiläs
        suurlähettilään suurlähettiläälla suurlähettiläälle suurlähettiläälta suurlähettiläästa diplomaatti
        diplomaatin diplomaatilla diplomaatille diplomaatilta diplomaatista biologi biologin biologilla
        biologille biologilta biologista geologi geologin geologilla geologille geologilta geologista insinööri
        insinöörin insinöörillä insinöörille insinööriltä insinööristä arkkitehti arkkitehdin arkkitehdilla
        arkkitehdille arkkitehdilta arkkitehdista maanviljelijä maanviljelijän maanviljelijälla maanviljelijälle
        maanviljelijälta maanviljelijästa viljelijä viljelijän viljelijällä viljelijälle viljelijältä
        viljelijästä kalastaja kalastajan kalastajalla kalastajalle kalastajalta kalastajasta leipuri leipurin
        leipurilla leipurille leipurilta leipurista sairaanhoitaja sairaanhoitajan sairaanhoitajalla
        sairaanhoitajalle sairaanhoitajalta sairaanhoitajasta hoitaja hoitajan hoitajalla hoitajalle hoitajalta
        hoitajasta psykologi psykologin psykologilla psykologille psykologilta psykologista edustaja edustajan
        edustajalla edustajalle edustajalta edustajasta historioitsija historioitsijan historioitsijalla
        historioitsijalle historioitsijalta historioitsijasta taiteilija taiteilijan taiteilijalla taiteilijalle
        taiteilijalta taiteilijasta näyttelijä näyttelijän näyttelijällä näyttelijälle näyttelijältä
        näyttelijästä laulaja laulajan laulajalla laulajalle laulajalta laulajasta ohjaaja ohjaajan ohjaajalla
        ohjaajalle ohjaajalta ohjaajasta eläkeläinen eläkeläisen eläkeläisellä eläkeläiselle eläkeläiseltä
        eläkeläisestä asiakas asiakkaan asiakkaalla asiakkaalle asiakkaalta asiakkaasta asukas asukkaan
        asukkaalla asukkaalle asukkaalta asukkaasta virkamies virkamiehen virkamiehella virkamiehelle
        virkamiehelta virkamiehesta kenraali kenraalin kenraalilla kenraalille kenraalilta kenraalista eversti
        everstin everstillä everstille everstiltä everstistä meteorologi meteorologin meteorologilla
        meteorologille meteorologilta meteorologista neuvonantaja neuvonantajan neuvonantajalla neuvonantajalle
        neuvonantajalta neuvonantajasta konsultti konsultin konsultilla konsultille konsultilta konsultista
        koordinaattori koordinaattorin koordinaattorilla koordinaattorille koordinaattorilta koordinaattorista
        projektipäällikkö projektipäällikön projektipäällikölla projektipäällikölle projektipäällikölta
        projektipäällikösta pääministeri pääministerin pääministerillä pääministerille pääministeriltä
        pääministeristä valtiovarainministeri valtiovarainministerin valtiovarainministerilla
        valtiovarainministerille valtiovarainministerilta valtiovarainministerista toimitusjohtaja
        toimitusjohtajan toimitusjohtajalla toimitusjohtajalle toimitusjohtajalta toimitusjohtajasta kansleri
        kanslerin kanslerilla kanslerille kanslerilta kanslerista piispa piispan piispalla piispalle piispalta
        piispasta arkkipiispa arkkipiispan arkkipiispalla arkkipiispalle arkkipiispalta arkkipiispasta
        kirkkoherra kirkkoherran kirkkoherralla kirkkoherralle kirkkoherralta kirkkoherrasta epäilty epäillyn
        epäillyllä epäillylle epäillyltä epäillystä vastaaja vastaajan vastaajalla vastaajalle vastaajalta
        vastaajasta uhri uhrin uhrilla uhrille uhrilta uhrista yrittäjä yrittäjän yrittäjällä yrittäjälle
        yrittäjältä yrittäjästä sijoittaja sijoittajan sijoittajalla sijoittajalle sijoittajalta sijoittajasta
        sotilas sotilaan sotilaalla sotilaalle sotilaalta sotilaasta lentäjä lentäjän lentäjällä lentäjälle
        lentäjältä lentäjästä kuraattori kuraattorin kuraattorilla kuraattorille kuraattorilta kuraattorista
        intendentti intendentin intendentillä intendentille intendentiltä intendentistä kriitikko kriitikon
        kriitikolla kriitikolle kriitikolta kriitikosta pastori pastorin pastorilla pastorille pastorilta
        pastorista erikoistutkija erikoistutkijan erikoistutkijalla erikoistutkijalle erikoistutkijalta
        erikoistutkijasta ylitarkastaja ylitarkastajan ylitarkastajalla ylitarkastajalle ylitarkastajalta
        ylitarkastajasta tarkastaja tarkastajan tarkastajalla tarkastajalle tarkastajalta tarkastajasta
        satamajohtaja satamajohtajan satamajohtajalla satamajohtajalle satamajohtajalta satamajohtajasta
        pelastuspäällikkö pelastuspäällikön pelastuspäällikölla pelastuspäällikölle pelastuspäällikölta
        pelastuspäällikösta palopäällikkö palopäällikön palopäällikölla palopäällikölle palopäällikölta
        palopäällikösta päivystäjä päivystäjän päivystäjällä päivystäjälle päivystäjältä päivystäjästä
        luottamusmies luottamusmiehen luottamusmiehella luottamusmiehelle luottamusmiehelta luottamusmiehesta
        pääluottamusmies pääluottamusmiehen pääluottamusmiehella pääluottamusmiehelle pääluottamusmiehelta
        pääluottamusmiehesta lehtori lehtorin lehtorilla lehtorille lehtorilta lehtorista kirjastonhoitaja
        kirjastonhoitajan kirjastonhoitajalla kirjastonhoitajalle kirjastonhoitajalta kirjastonhoitajasta
        suunnittelija suunnittelijan suunnittelijalla suunnittelijalle suunnittelijalta suunnittelijasta
        asianomistaja asianomistajan asianomistajalla asianomistajalle asianomistajalta asianomistajasta
        hallintojohtaja hallintojohtajan hallintojohtajalla hallintojohtajalle hallintojohtajalta
        hallintojohtajasta puhemies puhemiehen puhemiehella puhemiehelle puhemiehelta puhemiehesta esimies
        esimiehen esimiehellä esimiehelle esimieheltä esimiehestä kauppias kauppiaan kauppiaalla kauppiaalle
        kauppiaalta kauppiaasta omakotiasuja omakotiasujan omakotiasujalla omakotiasujalle omakotiasujalta
        omakotiasujasta vartija vartijan vartijalla vartijalle vartijalta vartijasta hallitusneuvos
        hallitusneuvoksen hallitusneuvoksella hallitusneuvokselle hallitusneuvokselta hallitusneuvoksesta
        valtiosihteeri valtiosihteerin valtiosihteerilla valtiosihteerille valtiosihteerilta valtiosihteerista
        komissaari komissaarin komissaarilla komissaarille komissaarilta komissaarista meppi mepin mepillä
        mepille mepiltä mepistä`,
      masculine: `mies miehen miehellä miehelle mieheltä miehestä poika pojan pojalla pojalle pojalta pojasta isä isän isällä
        isälle isältä isästä veli veljen veljellä veljelle veljeltä veljestä aviomies aviomiehen aviomiehella
        aviomiehelle aviomiehelta aviomiehesta kuningas kuninkaan kuninkaalla kuninkaalle kuninkaalta
        kuninkaasta prinssi prinssin prinssillä prinssille prinssiltä prinssistä isoisä isoisän isoisälla
        isoisälle isoisälta isoisästa liikemies liikemiehen liikemiehellä liikemiehelle liikemieheltä
        liikemiehestä`,
      feminine: `nainen naisen naisella naiselle naiselta naisesta tyttö tytön tytöllä tytölle tytöltä tytöstä äiti äidin äidillä
        äidille äidiltä äidistä tytär tyttären tyttärellä tyttärelle tyttäreltä tyttärestä sisko siskon siskolla
        siskolle siskolta siskosta vaimo vaimon vaimolla vaimolle vaimolta vaimosta kuningatar kuningattaren
        kuningattarella kuningattarelle kuningattarelta kuningattaresta prinsessa prinsessan prinsessalla
        prinsessalle prinsessalta prinsessasta isoäiti isoäidin isoäidilla isoäidille isoäidilta isoäidista
        leski lesken leskellä leskelle leskeltä leskestä`,
      organization: `yhtiö yhtiön yhtiöllä yhtiölle yhtiöltä yhtiöstä yritys yrityksen yrityksellä yritykselle yritykseltä
        yrityksestä konserni konsernin konsernilla konsernille konsernilta konsernista viranomainen viranomaisen
        viranomaisella viranomaiselle viranomaiselta viranomaisesta hallituksella hallitukselle hallitukselta
        hallituksesta ministeriö ministeriön ministeriöllä ministeriölle ministeriöltä ministeriöstä virasto
        viraston virastolla virastolle virastolta virastosta puolue puolueen puolueella puolueelle puolueelta
        puolueesta kunta kunnan kunnalla kunnalle kunnalta kunnasta kaupunki kaupungin kaupungilla kaupungille
        kaupungilta kaupungista maakunta maakunnan maakunnalla maakunnalle maakunnalta maakunnasta yhdistys
        yhdistyksen yhdistyksellä yhdistykselle yhdistykseltä yhdistyksestä liitto liiton liitolla liitolle
        liitolta liitosta ammattiliitto ammattiliiton ammattiliitolla ammattiliitolle ammattiliitolta
        ammattiliitosta järjestö järjestön järjestöllä järjestölle järjestöltä järjestöstä yliopisto yliopiston
        yliopistolla yliopistolle yliopistolta yliopistosta korkeakoulu korkeakoulun korkeakoululla
        korkeakoululle korkeakoululta korkeakoulusta ammattikorkeakoulu ammattikorkeakoulun
        ammattikorkeakoululla ammattikorkeakoululle ammattikorkeakoululta ammattikorkeakoulusta koulu koulun
        koululla koululle koululta koulusta lukio lukion lukiolla lukiolle lukiolta lukiosta sairaala sairaalan
        sairaalalla sairaalalle sairaalalta sairaalasta pankki pankin pankilla pankille pankilta pankista oikeus
        oikeuden oikeudella oikeudelle oikeudelta oikeudesta käräjäoikeudella käräjäoikeudelle käräjäoikeudelta
        käräjäoikeudesta hovioikeudella hovioikeudelle hovioikeudelta hovioikeudesta tuomioistuin tuomioistuimen
        tuomioistuimella tuomioistuimelle tuomioistuimelta tuomioistuimesta lautakunta lautakunnan lautakunnalla
        lautakunnalle lautakunnalta lautakunnasta johtokunta johtokunnan johtokunnalla johtokunnalle
        johtokunnalta johtokunnasta suurlähetystö suurlähetystön suurlähetystölla suurlähetystölle
        suurlähetystölta suurlähetystösta kirkko kirkon kirkolla kirkolle kirkolta kirkosta seurakunta
        seurakunnan seurakunnalla seurakunnalle seurakunnalta seurakunnasta seura seuran seuralla seuralle
        seuralta seurasta joukkue joukkueen joukkueella joukkueelle joukkueelta joukkueesta laitos laitoksen
        laitoksella laitokselle laitokselta laitoksesta instituutti instituutin instituutilla instituutille
        instituutilta instituutista keskus keskuksen keskuksella keskukselle keskukselta keskuksesta säätiö
        säätiön säätiöllä säätiölle säätiöltä säätiöstä rahasto rahaston rahastolla rahastolle rahastolta
        rahastosta ketju ketjun ketjulla ketjulle ketjulta ketjusta varustamo varustamon varustamolla
        varustamolle varustamolta varustamosta eduskunnalla eduskunnalle eduskunnalta eduskunnasta parlamentilla
        parlamentille parlamentilta parlamentista armeijalla armeijalle armeijalta armeijasta puolustusvoimiella
        puolustusvoimielle puolustusvoimielta puolustusvoimiesta syyttäjävirasto syyttäjäviraston
        syyttäjävirastolla syyttäjävirastolle syyttäjävirastolta syyttäjävirastosta neuvosto neuvoston
        neuvostolla neuvostolle neuvostolta neuvostosta valtuusto valtuuston valtuustolla valtuustolle
        valtuustolta valtuustosta kaupunginvaltuusto kaupunginvaltuuston kaupunginvaltuustolla
        kaupunginvaltuustolle kaupunginvaltuustolta kaupunginvaltuustosta kaupunginhallitus kaupunginhallituksen
        kaupunginhallituksella kaupunginhallitukselle kaupunginhallitukselta kaupunginhallituksesta komissio
        komission komissiolla komissiolle komissiolta komissiosta valiokunta valiokunnan valiokunnalla
        valiokunnalle valiokunnalta valiokunnasta museo museon museolla museolle museolta museosta teatteri
        teatterin teatterilla teatterille teatterilta teatterista satama sataman satamalla satamalle satamalta
        satamasta johto johdon johdolla johdolle johdolta johdosta toimittajayhtiö toimittajayhtiön
        toimittajayhtiölla toimittajayhtiölle toimittajayhtiölta toimittajayhtiösta hyvinvointialue
        hyvinvointialueen hyvinvointialueella hyvinvointialueelle hyvinvointialueelta hyvinvointialueesta
        pelastuslaitoksella pelastuslaitokselle pelastuslaitokselta pelastuslaitoksesta poliisilaitos
        poliisilaitoksen poliisilaitoksella poliisilaitokselle poliisilaitokselta poliisilaitoksesta
        kauppakamari kauppakamarin kauppakamarilla kauppakamarille kauppakamarilta kauppakamarista oppositiolla
        oppositiolle oppositiolta oppositiosta työnantaja työnantajan työnantajalla työnantajalle työnantajalta
        työnantajasta osuuskunta osuuskunnan osuuskunnalla osuuskunnalle osuuskunnalta osuuskunnasta
        rajavartiolaitoksella rajavartiolaitokselle rajavartiolaitokselta rajavartiolaitoksesta keskusliitto
        keskusliiton keskusliitolla keskusliitolle keskusliitolta keskusliitosta ryhmä ryhmän ryhmällä ryhmälle
        ryhmältä ryhmästä eduskuntaryhmä eduskuntaryhmän eduskuntaryhmälla eduskuntaryhmälle eduskuntaryhmälta
        eduskuntaryhmästa valtio valtion valtiolla valtiolle valtiolta valtiosta paperitehdas paperitehtaan
        paperitehtaalla paperitehtaalle paperitehtaalta paperitehtaasta tehdas tehtaan tehtaalla tehtaalle
        tehtaalta tehtaasta operaattori operaattorin operaattorilla operaattorille operaattorilta operaattorista
        hallinto hallinnon hallinnolla hallinnolle hallinnolta hallinnosta`,
      institution: `poliisi poliisin hallitus hallituksen eduskunta eduskunnan armeija armeijan puolustusvoimat puolustusvoimien
        pelastuslaitos pelastuslaitoksen oppositio opposition käräjäoikeus käräjäoikeuden hovioikeus
        hovioikeuden valtioneuvosto valtioneuvoston parlamentti parlamentin rajavartiolaitos rajavartiolaitoksen
        syyttäjälaitos`,
      outlet: `lehti lehden lehdellä lehdelle lehdeltä lehdestä sanomalehti sanomalehden sanomalehdella sanomalehdelle
        sanomalehdelta sanomalehdesta aikakauslehti aikakauslehden aikakauslehdella aikakauslehdelle
        aikakauslehdelta aikakauslehdesta radio radion radiolla radiolle radiolta radiosta kanava kanavan
        kanavalla kanavalle kanavalta kanavasta uutistoimisto uutistoimiston uutistoimistolla uutistoimistolle
        uutistoimistolta uutistoimistosta tietotoimisto tietotoimiston tietotoimistolla tietotoimistolle
        tietotoimistolta tietotoimistosta verkkolehti verkkolehden verkkolehdella verkkolehdelle verkkolehdelta
        verkkolehdesta iltapäivälehti iltapäivälehden iltapäivälehdella iltapäivälehdelle iltapäivälehdelta
        iltapäivälehdesta yleisradioyhtiö yleisradioyhtiön yleisradioyhtiölla yleisradioyhtiölle
        yleisradioyhtiölta yleisradioyhtiösta mediayhtiö mediayhtiön mediayhtiölla mediayhtiölle mediayhtiölta
        mediayhtiösta sanomat sanomien sanomiella sanomielle sanomielta sanomiesta`,
      document: `raportti raportin raportilla raportille raportilta raportista selvitys selvityksen selvityksellä selvitykselle
        selvitykseltä selvityksestä tutkimus tutkimuksen tutkimuksella tutkimukselle tutkimukselta tutkimuksesta
        kysely kyselyn kyselyllä kyselylle kyselyltä kyselystä mittaus mittauksen mittauksella mittaukselle
        mittaukselta mittauksesta kirje kirjeen kirjeellä kirjeelle kirjeeltä kirjeestä sähköposti sähköpostin
        sähköpostilla sähköpostille sähköpostilta sähköpostista asiakirja asiakirjan asiakirjalla asiakirjalle
        asiakirjalta asiakirjasta tuomio tuomion tuomiolla tuomiolle tuomiolta tuomiosta päätös päätöksen
        päätöksellä päätökselle päätökseltä päätöksestä pöytäkirja pöytäkirjan pöytäkirjalla pöytäkirjalle
        pöytäkirjalta pöytäkirjasta tiedote tiedotteen tiedotteella tiedotteelle tiedotteelta tiedotteesta
        lausunto lausunnon lausunnolla lausunnolle lausunnolta lausunnosta kannanotto kannanoton kannanotolla
        kannanotolle kannanotolta kannanotosta artikkeli artikkelin artikkelilla artikkelille artikkelilta
        artikkelista kirja kirjan kirjalla kirjalle kirjalta kirjasta analyysi analyysin analyysilla analyysille
        analyysilta analyysista tilasto tilaston tilastolla tilastolle tilastolta tilastosta ennuste ennusteen
        ennusteella ennusteelle ennusteelta ennusteesta sopimus sopimuksen sopimuksella sopimukselle
        sopimukselta sopimuksesta esitys esityksen esityksellä esitykselle esitykseltä esityksestä lakiesitys
        lakiesityksen lakiesityksella lakiesitykselle lakiesitykselta lakiesityksesta muistio muistion
        muistiolla muistiolle muistiolta muistiosta arvio arvion arviolla arviolle arviolta arviosta katsaus
        katsauksen katsauksella katsaukselle katsaukselta katsauksesta syyte syytteen syytteellä syytteelle
        syytteeltä syytteestä haastehakemus haastehakemuksen haastehakemuksella haastehakemukselle
        haastehakemukselta haastehakemuksesta valitus valituksen valituksella valitukselle valitukselta
        valituksesta kirjoitus kirjoituksen kirjoituksella kirjoitukselle kirjoitukselta kirjoituksesta ilmoitus
        ilmoituksen ilmoituksella ilmoitukselle ilmoitukselta ilmoituksesta arviointi arvioinnin arvioinnilla
        arvioinnille arvioinnilta arvioinnista gallup gallupin gallupilla gallupille gallupilta gallupista
        barometri barometrin barometrilla barometrille barometrilta barometrista suunnitelma suunnitelman
        suunnitelmalla suunnitelmalle suunnitelmalta suunnitelmasta esitutkinta esitutkinnan esitutkinnalla
        esitutkinnalle esitutkinnalta esitutkinnasta tiedot tietojen tilastot tilastojen luvut lukujen
        asiakirjat asiakirjojen asiakirjoissa`,
      group: `tutkijat tutkijoiden asiantuntijat asiantuntijoiden asukkaat asukkaiden poliitikot poliitikkojen kriitikot
        kriitikoiden arvostelijat todistajat todistajien silminnäkijät silminnäkijöiden äänestäjät äänestäjien
        työntekijät työntekijöiden vanhemmat vanhempien oppilaat oppilaiden opettajat opettajien lääkärit
        lääkärien lääkäreiden poliisit naapurit naapurien naapureiden tarkkailijat mielenosoittajat
        mielenosoittajien aktivistit aktivistien ekonomistit ekonomistien analyytikot analyytikoiden kollegat
        ystävät viranomaiset viranomaisten tutkinnanjohtajat syyttäjät asianajajat kalastajat kalastajien
        viljelijät viljelijöiden asiakkaat asiakkaiden matkustajat matkustajien opiskelijat opiskelijoiden
        omaiset omaisten virkamiehet virkamiesten puolueet puolueiden ministerit ministerien kunnat kuntien
        hoitajat hoitajien sairaanhoitajat sotilaat jäsenet jäsenten monet jotkut muut ihmiset ihmisten nuoret
        nuorten naiset naisten miehet miesten yrittäjät yrittäjien suomalaiset suomalaisten kansanedustajat
        kansanedustajien meteorologit meteorologien`,
      anonymous: `lähde lähteen lähteet lähteiden lähteelle lähteestä henkilö henkilön henkilöt henkilöiden sisäpiiriläinen
        ilmiantaja`,
    },
    nameParticles: 'von af de van der',
    organizationWords: `oy oyj ry ab kunta kaupunki yliopisto virasto ministeriö puolue liitto yhdistys säätiö instituutti laitos kirkko
      poliisi poliisilaitos käräjäoikeus hovioikeus pankki bank group inc ltd gmbh holding museo teatteri satama keskus
      kokoomus sdp keskusta perussuomalaiset vihreät vasemmistoliitto rkp kristillisdemokraatit energia voima
      hyvinvointialue seurakunta yliopiston kaupungin kunnan ministeriön liiton viraston laitoksen pankin keskuksen
      säätiön museon keskusrikospoliisi pelastuslaitos pelastuslaitoksen luonnonvarakeskus ilmatieteen tilastokeskus`,
    outletWords: 'lehti lehden sanomat sanomien uutiset radio tv blad bladet news times post journal herald',
    organizations:
      'valkoinen_talo valkoisen_talon euroopan_komissio euroopan_komission euroopan_parlamentti euroopan_unioni eu yk nato who',
    givenNames: {
      masculine: `juha juhan juhalle matti matin matille timo timon timolle kari karin karille mikko mikkon mikkolle jari jarin
        jarille pekka pekan pekalle markku markun markulle antti antin antille jukka jukan jukalle mika mikan
        mikalle heikki heikin heikille janne jannen jannelle sami samin samille hannu hannun hannulle tomi tomin
        tomille ville villen villelle petri petrin petrille marko markon markolle pasi pasin pasille seppo
        seppon seppolle esa esan esalle ilkka ilkan ilkalle jussi jussin jussille jorma jorman jormalle tapio
        tapion tapiolle vesa vesan vesalle teemu teemun teemulle lauri laurin laurille jouni jounin jounille
        tero teron terolle reijo reijon reijolle arto arton artolle harri harrin harrille petteri petterin
        petterille risto riston ristolle martti martin martille tommi tommin tommille kimmo kimmon kimmolle
        raimo raimon raimolle pertti pertin pertille tuomas tuomaksen tuomakselle jani janin janille juhani
        juhanin juhanille joonas joonaksen joonakselle eero eeron eerolle aleksi aleksin aleksille toni tonin
        tonille olli ollin ollille niko nikon nikolle jaakko jaakon jaakolle ari arin arille kalle kallen
        kallelle henri henrin henrille mikael mikaelin mikaelille erkki erkin erkille veikko veikon veikolle
        jarmo jarmon jarmolle sakari sakarin sakarille veli-matti veli-mattin veli-mattille kalevi kalevin
        kaleville aki akin akille joni jonin jonille eetu eetun eetulle juho juhon juholle kai kain kaille jyrki
        jyrkin jyrkille mauri maurin maurille pentti pentin pentille rauno raunon raunolle leo leon leolle
        oskari oskarin oskarille onni onnin onnille eino einon einolle elias eliaksen eliakselle väinö väinön
        väinölle toivo toivon toivolle eemeli eemelin eemelille leevi leevin leeville joel joelin joelille
        oliver oliverin oliverille noel noelin noelille akseli akselin akselille aarne aarnen aarnelle urho
        urhon urholle paavo paavon paavolle kaarlo kaarlon kaarlolle otto otton ottolle hugo hugon hugolle
        alexander alexanderin alexanderille sauli saulin saulille antero anteron anterolle ossi ossin ossille
        osmo osmon osmolle urpo urpon urpolle atte atten attelle topi topin topille aatu aatun aatulle ismo
        ismon ismolle kimi kimin kimille tuukka tuukan tuukalle lasse lassen lasselle niilo niilon niilolle
        anders andersin andersille jan peter peterin peterille johan johanin johanille fredrik fredrikin
        fredrikille stefan stefanin stefanille henrik henrikin henrikille mathias mathiaksen mathiakselle ali
        alin alille mohammed mohammedin mohammedille donald donaldin donaldille joe joen joelle vladimir
        vladimirin vladimirille`,
      feminine: `maria marian marialle anna annan annalle helena helenan helenalle johanna johannan johannalle anneli annelin
        annelille kaarina kaarinan kaarinalle marjatta marjatan marjatalle hannele hannelen hannelelle kristiina
        kristiinan kristiinalle liisa liisan liisalle tuula tuulan tuulalle tiina tiinan tiinalle päivi päivin
        päiville anne annen annelle riitta riitan riitalle ritva ritvan ritvalle pirjo pirjon pirjolle sari
        sarin sarille minna minnan minnalle leena leenan leenalle marja marjan marjalle sirpa sirpan sirpalle
        tarja tarjan tarjalle kirsi kirsin kirsille satu satun satulle eeva eevan eevalle laura lauran lauralle
        katja katjan katjalle jaana jaanan jaanalle heidi heidin heidille mari marin marille pirkko pirkon
        pirkolle raija raijan raijalle eija eijan eijalle anu anun anulle hanna hannan hannalle susanna susannan
        susannalle sanna sannan sannalle merja merjan merjalle arja arjan arjalle mervi mervin merville emilia
        emilian emilialle outi outin outille sinikka sinikan sinikalle ulla ullan ullalle elina elinan elinalle
        saara saaran saaralle taina tainan tainalle irma irman irmalle terhi terhin terhille maarit maaritin
        maaritille virpi virpin virpille nina ninan ninalle jenni jennin jennille kati katin katille sofia
        sofian sofialle reetta reetan reetalle paula paulan paulalle kaisa kaisan kaisalle henna hennan hennalle
        jonna jonnan jonnalle niina niinan niinalle sini sinin sinille essi essin essille annika annikan
        annikalle krista kristan kristalle taru tarun tarulle suvi suvin suville noora nooran nooralle iida
        iidan iidalle emma emman emmalle aino ainon ainolle venla venlan venlalle helmi helmin helmille ella
        ellan ellalle siiri siirin siirille kerttu kertun kertulle lempi lempin lempille elsa elsan elsalle
        hilma hilman hilmalle ida idan idalle lotta lotan lotalle julia julian julialle vilma vilman vilmalle
        pinja pinjan pinjalle oona oonan oonalle milla millan millalle veera veeran veeralle petra petran
        petralle mirja mirjan mirjalle aila ailan ailalle anja anjan anjalle aune aunen aunelle eila eilan
        eilalle elli ellin ellille erja erjan erjalle hilkka hilkan hilkalle inkeri inkerin inkerille irja irjan
        irjalle katri katrin katrille marika marikan marikalle mirva mirvan mirvalle piia piian piialle pia pian
        pialle raili railin railille seija seijan seijalle senja senjan senjalle sisko siskon siskolle sirkka
        sirkan sirkalle soili soilin soilille tanja tanjan tanjalle tuija tuijan tuijalle tuuli tuulin tuulille
        ursula ursulan ursulalle vuokko vuokon vuokolle marianne mariannen mariannelle elisabeth elisabethin
        elisabethille li lin lille jutta jutan jutalle birgitta birgitan birgitalle`,
    },
    notNames: `maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai
      lauantaina sunnuntai sunnuntaina tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu
      lokakuu marraskuu joulukuu`,
    genitives: `:n`,
    nameEndings: `:lle :lta :sta :ssa :aan :een :n ille ien at seltä selle sella sesta sen nen lla llä lle lta ltä ssa ssä sta stä n`,
    caseEndings: { neutral: 'ille_at lle_-' },
    anonymity: `nimettömänä nimettömyyden nimetön ei_halua_nimeään ei_halunnut_nimeään ei_halua_esiintyä ei_esiinny_nimellään
      ei_halua_nimeään_julkisuuteen ei_halunnut_nimeään_julkisuuteen pysyä_nimettömänä ei_ole_valtuutettu`,
    documentBy: '',
    obtained: `on_nähnyt on_saanut_haltuunsa on_lukenut nähnyt haltuunsa sai_haltuunsa näki tutustui on_tutustunut saanut_nähtäväkseen
      hankkinut`,
  },
};
