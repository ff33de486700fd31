import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'is',

  sentences: {
    abbreviations: words(`
      t.d þ.e o.s.frv o.fl m.a m.a.s m.ö.o s.s u.þ.b þ.m.t kl nr kr bls sbr ca dr prof sr hr frú alþm millj
      ma hf ehf f.Kr e.Kr jan feb apr jún júl ágú sept okt nóv des þri mið fim fös lau nk sl próf
    `),
    closing: words('kr'),
    openers: words(`
      það þetta þessi hann hún þeir þær þau við ég í á fyrir af með til frá um þegar eftir áður undir yfir
      en og eða svo að sem þar hér þá nú einnig samkvæmt hvað hver hvers hvernig ekki enginn margir nokkrir
      allir hans hennar þeirra
    `),
    ordinalsAfter: words(`þann`),
  },

  summary: {
    stopwords: words(`
      á að aðrir aðra af aftur allir allt áður bara báðir ef eftir eða ein einn eins einnig ekki
      ekkert en enda enn er eru ég fá fékk fleiri frá fram fyrir fyrst geta getur gera gert hafa hafði hans
      hana hann hefur hennar henni hér hjá honum hún hvað hver hvernig hvort í inn kom koma kemur ljós með
      meira mjög má mun mér nú ný nýja ofan og okkur orðið sagði segir segja sem sér sig sína sinn sitt skal
      síðan svo til um undir upp út var varð vegna vera verða verður verið við vill voru yfir þá það þann
      þar þau þegar þeim þeir þeirra þess þessa þessi þessu þetta því þó þær
      `),
    negations: words('ekki aldrei enginn engin ekkert engan engar engir án hvorki'),
    counted: { modifiers: 'nýja nýjar nýir ný nýrra stór stóra' },
    anaphora: [
      ...words(`
        hann hún hán það þeir þær þau hans hennar þess þeirra honum henni þeim þetta þessi þessir þessar þar
        hér þá svo en og eða því þó einnig líka samt síðan seinna áður enn jafnframt ennfremur þannig slíkt
        slíkir bæði báðir þaðan þangað þarna
      `),
      'hins vegar',
      'þrátt fyrir það',
      'þrátt fyrir þetta',
      'til dæmis',
      'meðal annars',
      'þess vegna',
      'af þeim sökum',
      'auk þess',
      'á hinn bóginn',
      'á sama tíma',
      'í staðinn',
      'í kjölfarið',
      'með öðrum orðum',
      'eftir það',
      'síðan þá',
      'fram að því',
      'í því tilfelli',
      'aftur á móti',
      'sama',
    ],
  },

  grammar: {
    compounds: true,
    verbSecond: true,
    nounChains: true,
    titlesBehind: true,
    verbEndings: 'aðist uðust ðist',
    determiners: `sá sú það þau þeir þær þann þá því þeirri þess þeirra þessi þetta þessir þessar þessum þessu þessari þessa minn mín mitt
      þinn sinn sín sitt sinni sínum sína hans hennar okkar ykkar einn ein eitt nokkrir nokkrar nokkur engin enginn
      ekkert allir allar allt öll hver hvert sérhver báðir báðar bæði sami sama annar önnur annað aðrir fleiri margir
      margar fáir fáeinir hinn hin hið tveir tvær tvö þrír þrjár þrjú fjórir fjórar fjögur fimm sex sjö átta níu tíu
      fyrsti fyrsta`,
    indefinites: 'einn ein eitt nokkrir nokkrar nokkur margir margar tveir tvær tvö þrír þrjár þrjú aðrir',
    prepositions: `í á af fyrir til frá með um gegn milli undir yfir eftir hjá við gegnum án innan utan meðal úr kringum vegna
      þrátt samkvæmt síðan frammi ofan neðan handan bak inn út upp niður vestan austan norðan sunnan`,
    partitives: 'af',
    conjunctions: 'og eða en heldur né ásamt auk',
    subordinators:
      'þegar meðan af_því_að vegna_þess_að ef þótt þó_að þar_sem svo_að til_þess_að áður_en eftir_að nema síðan_að sem_að',
    complementisers: 'að hvort hvernig hvers_vegna hvað hver hvar hvenær',
    relatives: 'sem þar_sem',
    asWords: 'eins_og sem',
    auxiliaries: `hefur hafa hafði höfðu er eru var voru verið vill vilja vildi getur geta gat mun munu myndi skal verður verða varð þarf
      á eiga átti hafi sé væri`,
    passives: 'var voru er eru verður verða varð',
    negations: 'ekki aldrei eigi vart',
    adverbs: `líka einnig nú þá síðan seinna áður aftur í_gær í_dag á_morgun í_kvöld í_gærkvöldi í_morgun í_nótt þegar enn samtímis auk_þess því meðal_annars
      annars svo þannig nefnilega bara aðeins einmitt sjálfur sjálf fyrst síðast loks nýlega hér þar hins_vegar opinberlega
      skýrt oft jafnframt mánudag þriðjudag á_mánudag á_þriðjudag á_miðvikudag á_fimmtudag á_föstudag á_laugardag
      á_sunnudag á_mánudaginn á_þriðjudaginn á_miðvikudaginn á_fimmtudaginn á_föstudaginn á_laugardaginn
      á_sunnudaginn á_mánudagskvöld á_þriðjudagskvöld í_fyrra í_haust í_vor í_sumar í_vetur skriflega þó enn_fremur
      til_dæmis reyndar raunar brosandi hlæjandi að_lokum að_sögn_kunnugra`,
    verbs: `fer fór fara fóru kemur kom koma komu tekur tók tóku gefur gaf gerir gerði gera gerðu stendur stóð liggur lá situr sat hjálpar vinnur vann
      vinna leiðir leiddi býr bjó bjuggu lokar lokaði opnar opnaði byggir byggði vex óx hækkar hækkaði lækkar
      lækkaði fellur féll heitir hét byrjar byrjaði hættir hætti notar notaði hefur hafði er var fær fékk kaupir keypti
      selur seldi tapar tapaði spilar spilaði ekur ók hleypur sendir sendi sækir sótti borgar borgaði kostar kostaði hittir
      hitti flytur flutti deyr dó lifir lifði gerist gerðist setur setti lætur lét ber bar nær náði nær tekst tókst
      vantar vantaði talar talaði breytist breytti virkar virðist virtist verður varð þarf þurfti rekur rak rennur rann
      hófst hefst lauk slasaðist mætti`,
  },

  statements: {
    marks: ['„“', '“”', '""', '„”', '”“', '»«', '‚‘'],
    dashes: true,
    cues: {
      say: `segir sagði segja sögðu sagt skrifar skrifaði skrifa skrifuðu skrifað greinir_frá greindi_frá greina_frá
        greint_frá útskýrir útskýrði svarar svaraði svara bætir_við bætti_við bæta_við bendir_á benti_á benda_á
        bentu_á tekur_fram tók_fram leggur_áherslu_á lagði_áherslu_á staðfestir staðfesti staðfesta staðfestu
        fullyrðir fullyrti fullyrða tilkynnir tilkynnti tilkynntu upplýsir upplýsti varar_við varaði_við
        vara_við varar varaði viðurkennir viðurkenndi lofar lofaði lýsir_yfir lýsti_yfir telur taldi telja töldu
        áréttar áréttaði ítrekar ítrekaði spyr spurði spáir spáði neitar neitaði hafnar hafnaði hafna höfnuðu
        rifjar_upp rifjaði_upp tjáir tjáði kveðst kvaðst kveður kvað heldur_fram hélt_fram halda_fram héldu_fram
        heldur_því_fram hélt_því_fram halda_því_fram héldu_því_fram minnir_á minnti_á nefnir nefndi undirstrikar
        undirstrikaði orðar orðaði útskýra lýsir lýsti metur mat gagnrýnir segist sagðist segjast sögðust boðar
        boðaði ályktar ályktaði krefst krafðist skýrir_frá skýrði_frá gefur_til_kynna gaf_til_kynna frá_segir
        hljóðar fréttir ásakar tístir fagnar fagnaði harmar harmaði rökstyður`,
      tell: 'upplýsir upplýsti minnir minnti fullvissar fullvissaði',
      hold: `telur taldi telja heldur hélt halda trúir trúði vonar vonaði vona vonast vonaðist vonast_til óttast óttaðist
        finnst fannst þykir þótti veit vissi vita vissu sýnir sýndi sýna sýndu býst_við bjóst_við búast_við
        grunar grunaði leggur_til lagði_til leggja_til lögðu_til gerir_ráð_fyrir gerði_ráð_fyrir gera_ráð_fyrir
        áætlar áætlaði áætla ákveður ákvað efast efaðist leiðir_í_ljós leiddi_í_ljós kemur_fram kom_fram
        komst_að skilur skildi uppgötvar álítur áleit er_sannfærður_um er_sannfærð_um ráðleggur mælir_með
        mælti_með`,
      call: `kallar kallaði kalla kölluðu lýsir lýsti lýsa nefnir nefndi segir líkir líkti`,
      urge: `krefst krafðist krefjast kröfðust hvetur hvatti hvetja hvöttu biður bað biðja
        kallar_eftir kallaði_eftir lofar lofaði hótar hótaði leggur_til lagði_til skorar_á skoraði_á`,
      judge: `gagnrýnir gagnrýndi gagnrýna gagnrýndu fordæmir fordæmdi hrósar hrósaði styður studdi ver varði sakar sakaði
        fagnar fagnaði`,
      impersonal: 'segir kemur_fram kom_fram',
      beside: `heldur_áfram hélt_áfram hlær hló brosir brosti andvarpar hvíslar byrjar byrjaði kallar grínast grínaðist bætir
        spyr hrópar hrópaði rifjar`,
      nouns: `fullyrðing fullyrðingin fullyrðingar krafa krafan loforð loforðið ásökun ásakanir niðurstaða niðurstaðan skilaboð grunur skoðun
        skoðunin viðvörun ótti von rök orðrómur gagnrýni mat`,
    },
    accordingTo:
      'samkvæmt að_sögn að_mati í_samræmi_við segir_í sagði_í fram_kemur_í kemur_fram_í kom_fram_í með_vísan_til að_því_er_fram_kemur_í segir_í_tilkynningu_frá segir_í_yfirlýsingu_frá',
    hearsay: 'mun_hafa munu_hafa á_að_hafa er_sagður er_sögð eru_sagðir sagður_hafa sögð_hafa meintur',
    backward: 'þetta þessu frá_þessu',
    declined: `vildi_ekki_tjá_sig vill_ekki_tjá_sig vildu_ekki_tjá_sig vilja_ekki_tjá_sig hefur_ekki_viljað_tjá_sig neitaði_að_tjá_sig neitar_að_tjá_sig
      vildi_ekki_svara vill_ekki_svara svaraði_ekki svarar_ekki svöruðu_ekki hefur_ekki_svarað hafa_ekki_svarað hefur_ekki_brugðist_við vildi_ekki_veita_viðtal
      vill_ekki_veita_viðtal gaf_ekki_kost_á_viðtali gefur_ekki_kost_á_viðtali hafnaði_viðtali hafnaði_ósk neitaði_að_svara afþakkaði_viðtal
      gaf_ekki_kost_á_sér vildi_ekki_koma_í_viðtal vildi_ekki_*_tjá_sig vill_ekki_*_tjá_sig vildi_ekki_gefa_kost_á`,
    declinedObject:
      'náði_ekki_tali_af ekki_náðist_í náðist_ekki_í náðist_ekki_í_*_við_vinnslu hefur_ekki_náð_tali_af ekki_náðist_tal_af',
    neither: 'hvorki',
    replies:
      'vildi_tjá_sig vildu_tjá_sig vill_tjá_sig vilja_tjá_sig hefur_svarað hafa_svarað svaraði svöruðu vildi_svara vildu_svara',
    toMedium: 'við',
    mediumPhrases:
      'í_samtali_við í_viðtali_við í_svari_til í_skriflegu_svari_til í_tölvupósti_til í_færslu_á í_þættinum í_svari_við_fyrirspurn í_samtali_í í_viðtali_í í_viðtali_á í_yfirlýsingu_til í_grein_í á við í',
  },

  sources: {
    pronouns: {
      masculine: 'hann honum',
      feminine: 'hún henni hana',
      neuter: 'það',
      common: 'hán',
      plural: 'þeir þær þau þeim',
      first: 'ég',
    },
    titles: {
      neutral: 'dr prófessor forseti forsætisráðherra ráðherra konungur biskup séra sr hershöfðingi',
      masculine: 'herra hr konungur',
      feminine: 'frú drottning',
    },
    roles: {
      person: `farþegi farþeginn aðalvarðstjóri starfsmaðurinn forstjóri forstjórinn forstjóra forstjóranum forstjórans forstjórann ritstjóri ritstjórinn ritstjóra
        ritstjóranum ritstjórans ritstjórann kennari kennarinn kennara kennaranum kennarans kennarann leikari
        leikarinn leikara leikaranum leikarans leikarann söngvari söngvarinn söngvara söngvaranum söngvarans
        söngvarann þjálfari þjálfarinn þjálfara þjálfaranum þjálfarans þjálfarann dómari dómarinn dómara
        dómaranum dómarans dómarann nemi neminn nema nemanum nemans nemann framkvæmdastjóri framkvæmdastjórinn
        framkvæmdastjóra framkvæmdastjóranum framkvæmdastjórans framkvæmdastjórann aðalritari aðalritarinn
        aðalritara aðalritaranum aðalritarans aðalritarann ritari ritarinn ritara ritaranum ritarans ritarann
        bæjarstjóri bæjarstjórinn bæjarstjóra bæjarstjóranum bæjarstjórans bæjarstjórann borgarstjóri
        borgarstjórinn borgarstjóra borgarstjóranum borgarstjórans borgarstjórann sveitarstjóri sveitarstjórinn
        sveitarstjóra sveitarstjóranum sveitarstjórans sveitarstjórann skólastjóri skólastjórinn skólastjóra
        skólastjóranum skólastjórans skólastjórann fréttastjóri fréttastjórinn fréttastjóra fréttastjóranum
        fréttastjórans fréttastjórann hópstjóri hópstjórinn hópstjóra hópstjóranum hópstjórans hópstjórann
        verkefnastjóri verkefnastjórinn verkefnastjóra verkefnastjóranum verkefnastjórans verkefnastjórann
        útgerðarstjóri útgerðarstjórinn útgerðarstjóra útgerðarstjóranum útgerðarstjórans útgerðarstjórann
        hafnarstjóri hafnarstjórinn hafnarstjóra hafnarstjóranum hafnarstjórans hafnarstjórann leikstjóri
        leikstjórinn leikstjóra leikstjóranum leikstjórans leikstjórann sviðsstjóri sviðsstjórinn sviðsstjóra
        sviðsstjóranum sviðsstjórans sviðsstjórann skipstjóri skipstjórinn skipstjóra skipstjóranum skipstjórans
        skipstjórann flugstjóri flugstjórinn flugstjóra flugstjóranum flugstjórans flugstjórann bakari bakarinn
        bakara bakaranum bakarans bakarann nágranni nágranninn nágranna nágrannanum nágrannans nágrannann félagi
        félaginn félaga félaganum félagans félagann slökkviliðsstjóri slökkviliðsstjórinn slökkviliðsstjóra
        slökkviliðsstjóranum slökkviliðsstjórans slökkviliðsstjórann lögreglustjóri lögreglustjórinn
        lögreglustjóra lögreglustjóranum lögreglustjórans lögreglustjórann deildarstjóri deildarstjórinn
        deildarstjóra deildarstjóranum deildarstjórans deildarstjórann seðlabankastjóri seðlabankastjórinn
        seðlabankastjóra seðlabankastjóranum seðlabankastjórans seðlabankastjórann útvarpsstjóri útvarpsstjórinn
        útvarpsstjóra útvarpsstjóranum útvarpsstjórans útvarpsstjórann forsprakki forsprakkinn forsprakka
        forsprakkanum forsprakkans forsprakkann aðili aðilinn aðila aðilanum aðilans aðilann fréttaritari
        fréttaritarinn fréttaritara fréttaritaranum fréttaritarans fréttaritarann markaðsstjóri markaðsstjórinn
        markaðsstjóra markaðsstjóranum markaðsstjórans markaðsstjórann fulltrúi fulltrúinn fulltrúa fulltrúanum
        fulltrúans upplýsingafulltrúi upplýsingafulltrúinn upplýsingafulltrúa upplýsingafulltrúanum
        upplýsingafulltrúans fjölmiðlafulltrúi fjölmiðlafulltrúinn fjölmiðlafulltrúa fjölmiðlafulltrúanum
        fjölmiðlafulltrúans bæjarfulltrúi bæjarfulltrúinn bæjarfulltrúa bæjarfulltrúanum bæjarfulltrúans
        borgarfulltrúi borgarfulltrúinn borgarfulltrúa borgarfulltrúanum borgarfulltrúans ráðherra ráðherrann
        ráðherranum ráðherrans ráðherranna forsætisráðherra forsætisráðherrann forsætisráðherranum
        forsætisráðherrans forsætisráðherranna utanríkisráðherra utanríkisráðherrann utanríkisráðherranum
        utanríkisráðherrans utanríkisráðherranna fjármálaráðherra fjármálaráðherrann fjármálaráðherranum
        fjármálaráðherrans fjármálaráðherranna heilbrigðisráðherra heilbrigðisráðherrann heilbrigðisráðherranum
        heilbrigðisráðherrans heilbrigðisráðherranna menntamálaráðherra menntamálaráðherrann
        menntamálaráðherranum menntamálaráðherrans menntamálaráðherranna innviðaráðherra innviðaráðherrann
        innviðaráðherranum innviðaráðherrans innviðaráðherranna dómsmálaráðherra dómsmálaráðherrann
        dómsmálaráðherranum dómsmálaráðherrans dómsmálaráðherranna félagsmálaráðherra félagsmálaráðherrann
        félagsmálaráðherranum félagsmálaráðherrans félagsmálaráðherranna matvælaráðherra matvælaráðherrann
        matvælaráðherranum matvælaráðherrans matvælaráðherranna sendiherra sendiherrann sendiherranum
        sendiherrans sendiherranna hagfræðingur hagfræðingurinn hagfræðingi hagfræðinginum hagfræðings
        hagfræðingsins hagfræðing hagfræðinginn sérfræðingur sérfræðingurinn sérfræðingi sérfræðinginum
        sérfræðings sérfræðingsins sérfræðing sérfræðinginn jarðfræðingur jarðfræðingurinn jarðfræðingi
        jarðfræðinginum jarðfræðings jarðfræðingsins jarðfræðing jarðfræðinginn líffræðingur líffræðingurinn
        líffræðingi líffræðinginum líffræðings líffræðingsins líffræðing líffræðinginn stjórnmálafræðingur
        stjórnmálafræðingurinn stjórnmálafræðingi stjórnmálafræðinginum stjórnmálafræðings stjórnmálafræðingsins
        stjórnmálafræðing stjórnmálafræðinginn sagnfræðingur sagnfræðingurinn sagnfræðingi sagnfræðinginum
        sagnfræðings sagnfræðingsins sagnfræðing sagnfræðinginn verkfræðingur verkfræðingurinn verkfræðingi
        verkfræðinginum verkfræðings verkfræðingsins verkfræðing verkfræðinginn lögfræðingur lögfræðingurinn
        lögfræðingi lögfræðinginum lögfræðings lögfræðingsins lögfræðing lögfræðinginn veðurfræðingur
        veðurfræðingurinn veðurfræðingi veðurfræðinginum veðurfræðings veðurfræðingsins veðurfræðing
        veðurfræðinginn sálfræðingur sálfræðingurinn sálfræðingi sálfræðinginum sálfræðings sálfræðingsins
        sálfræðing sálfræðinginn fiskifræðingur fiskifræðingurinn fiskifræðingi fiskifræðinginum fiskifræðings
        fiskifræðingsins fiskifræðing fiskifræðinginn jarðeðlisfræðingur jarðeðlisfræðingurinn jarðeðlisfræðingi
        jarðeðlisfræðinginum jarðeðlisfræðings jarðeðlisfræðingsins jarðeðlisfræðing jarðeðlisfræðinginn
        eldfjallafræðingur eldfjallafræðingurinn eldfjallafræðingi eldfjallafræðinginum eldfjallafræðings
        eldfjallafræðingsins eldfjallafræðing eldfjallafræðinginn félagsfræðingur félagsfræðingurinn
        félagsfræðingi félagsfræðinginum félagsfræðings félagsfræðingsins félagsfræðing félagsfræðinginn
        viðskiptafræðingur viðskiptafræðingurinn viðskiptafræðingi viðskiptafræðinginum viðskiptafræðings
        viðskiptafræðingsins viðskiptafræðing viðskiptafræðinginn hjúkrunarfræðingur hjúkrunarfræðingurinn
        hjúkrunarfræðingi hjúkrunarfræðinginum hjúkrunarfræðings hjúkrunarfræðingsins hjúkrunarfræðing
        hjúkrunarfræðinginn prestur presturinn presti prestinum prests prestsins prest prestinn höfundur
        höfundurinn höfundi höfundinum höfunds höfundsins höfund höfundinn rithöfundur rithöfundurinn rithöfundi
        rithöfundinum rithöfunds rithöfundsins rithöfund rithöfundinn sjúklingur sjúklingurinn sjúklingi
        sjúklinginum sjúklings sjúklingsins sjúkling sjúklinginn formmaður formmaðurinn formmann formmanninn
        formmanni formmanninum formmanns formmannsins varaformmaður varaformmaðurinn varaformmann
        varaformmanninn varaformmanni varaformmanninum varaformmanns varaformmannsins talsmmaður talsmmaðurinn
        talsmmann talsmmanninn talsmmanni talsmmanninum talsmmanns talsmmannsins lögmmaður lögmmaðurinn lögmmann
        lögmmanninn lögmmanni lögmmanninum lögmmanns lögmmannsins alþingismmaður alþingismmaðurinn alþingismmann
        alþingismmanninn alþingismmanni alþingismmanninum alþingismmanns alþingismmannsins þingmmaður
        þingmmaðurinn þingmmann þingmmanninn þingmmanni þingmmanninum þingmmanns þingmmannsins blaðammaður
        blaðammaðurinn blaðammann blaðammanninn blaðammanni blaðammanninum blaðammanns blaðammannsins
        fréttammaður fréttammaðurinn fréttammann fréttammanninn fréttammanni fréttammanninum fréttammanns
        fréttammannsins starfsmmaður starfsmmaðurinn starfsmmann starfsmmanninn starfsmmanni starfsmmanninum
        starfsmmanns starfsmmannsins stjórnmálammaður stjórnmálammaðurinn stjórnmálammann stjórnmálammanninn
        stjórnmálammanni stjórnmálammanninum stjórnmálammanns stjórnmálammannsins sjómmaður sjómmaðurinn
        sjómmann sjómmanninn sjómmanni sjómmanninum sjómmanns sjómmannsins embættismmaður embættismmaðurinn
        embættismmann embættismmanninn embættismmanni embættismmanninum embættismmanns embættismmannsins
        vísindammaður vísindammaðurinn vísindammann vísindammanninn vísindammanni vísindammanninum vísindammanns
        vísindammannsins leikmmaður leikmmaðurinn leikmmann leikmmanninn leikmmanni leikmmanninum leikmmanns
        leikmmannsins listammaður listammaðurinn listammann listammanninn listammanni listammanninum listammanns
        listammannsins lögreglummaður lögreglummaðurinn lögreglummann lögreglummanninn lögreglummanni
        lögreglummanninum lögreglummanns lögreglummannsins athafnammaður athafnammaðurinn athafnammann
        athafnammanninn athafnammanni athafnammanninum athafnammanns athafnammannsins sjúkraflutningammaður
        sjúkraflutningammaðurinn sjúkraflutningammann sjúkraflutningammanninn sjúkraflutningammanni
        sjúkraflutningammanninum sjúkraflutningammanns sjúkraflutningammannsins björgunarsveitarmmaður
        björgunarsveitarmmaðurinn björgunarsveitarmmann björgunarsveitarmmanninn björgunarsveitarmmanni
        björgunarsveitarmmanninum björgunarsveitarmmanns björgunarsveitarmmannsins útgerðarmmaður
        útgerðarmmaðurinn útgerðarmmann útgerðarmmanninn útgerðarmmanni útgerðarmmanninum útgerðarmmanns
        útgerðarmmannsins aðstoðarmmaður aðstoðarmmaðurinn aðstoðarmmann aðstoðarmmanninn aðstoðarmmanni
        aðstoðarmmanninum aðstoðarmmanns aðstoðarmmannsins íþróttammaður íþróttammaðurinn íþróttammann
        íþróttammanninn íþróttammanni íþróttammanninum íþróttammanns íþróttammannsins forseti forsetinn forseta
        forsetanum forsetans biskup biskupinn biskupi biskups prófessor prófessorinn prófessors lektor dósent
        rektor rektors læknir læknirinn lækni lækninum læknis læknisins yfirlæknir yfirlækni yfirlæknis
        landlæknir landlækni landlæknis sóttvarnalæknir sóttvarnalækni sóttvarnalæknis eigandi eigandinn eiganda
        eigandans stofnandi stofnanda stjórnandi stjórnanda nemandi nemandinn nemanda leiðtogi leiðtoginn
        leiðtoga leiðtogans oddviti oddvitinn oddvita bóndi bóndinn bónda bóndans íbúi íbúinn íbúa saksóknari
        ríkissaksóknari vararíkissaksóknari vinur vinurinn vini vitni vitnið barþjónn kaupmaður lögregluþjónn
        varðstjóri yfirlögregluþjónn yfirlögregluþjóni yfirlögregluþjóns aðstoðaryfirlögregluþjónn
        aðstoðaryfirlögregluþjóni kapteinn hershöfðingi ráðgjafi ráðgjafinn ráðgjafa arkitekt arkitektinn
        arkitekts þingmaður verjandi verjandinn verjanda frambjóðandi frambjóðanda viðskiptavinur starfsmaður
        foringi umboðsmaður_alþingis hafnarvörður húsvörður landvörður landvörðurinn frumkvöðull safnstjóri
        safnstjórinn safnstjóra`,
      masculine: `maður maðurinn mann manninn manni manninum manns mannsins drengur drengurinn drengs faðir faðirinn föður pabbi
        sonur sonurinn sonar bróðir bróðirinn bróður eiginmaður eiginmaðurinn konungur konungurinn prins afi
        karlmaður`,
      feminine: `kona konan konu konuna konunni konunnar stúlka stúlkan stúlku stúlkunnar móðir móðirin móður mamma dóttir
        dóttirin dóttur systir systirin systur eiginkona eiginkonan drottning drottningin amma þingkona
        þingkonan þingkonu talskona talskonan talskonu blaðakona fréttakona forstöðukona leikkona söngkona
        ljósmóðir athafnakona`,
      organization: `fyrirtæki fyrirtækið fyrirtækisins fyrirtækinu félag félagið félagsins félaginu samtök samtökin samtakanna
        samtökunum stofnun stofnunin stofnunarinnar stofnuninni ráðuneyti ráðuneytið ráðuneytisins ráðuneytinu
        flokkur flokkurinn flokksins flokknum sveitarfélag sveitarfélagið sveitarfélagsins bær bærinn bæjarins
        bænum borg borgin borgarinnar háskóli háskólinn háskólans háskólanum skóli skólinn skólans sjúkrahús
        sjúkrahúsið spítali spítalinn spítalans landspítalinn banki bankinn bankans bankanum seðlabanki
        seðlabankinn seðlabankans stéttarfélag stéttarfélagið dómstóll dómstóllinn dómstólsins héraðsdómur
        héraðsdóms nefnd nefndin nefndarinnar nefndinni stjórn stjórnin stjórnarinnar stjórninni sendiráð
        sendiráðið kirkja kirkjan kirkjunnar lið liðið liðsins sjóður sjóðurinn sjóðsins keðja keðjan útgerð
        útgerðin útgerðarinnar ákæruvald ákæruvaldið ráð ráðið bæjarráð bæjarstjórn bæjarstjórnin borgarstjórn
        sveitarstjórn sveitarstjórnin framkvæmdastjórn evrópusamband evrópusambandið hafrannsóknastofnun safn
        safnið leikhús leikhúsið höfn höfnin björgunarsveit björgunarsveitin vegagerð vegagerðin vegagerðarinnar
        flugfélag flugfélagið umhverfisstofnun umhverfisstofnunar`,
      institution: `lögregla lögreglan lögreglunnar lögreglunni lögreglu ríkisstjórn ríkisstjórnin ríkisstjórnarinnar
        ríkisstjórninni alþingi alþingis landhelgisgæsla landhelgisgæslan landhelgisgæslunnar slökkvilið
        slökkviliðið hæstiréttur hæstaréttar landsréttur landsréttar almannavarnir almannavarna stjórnarandstaða
        stjórnarandstaðan yfirvöld yfirvalda stjórnvöld stjórnvalda veðurstofa veðurstofan veðurstofu
        veðurstofunnar`,
      outlet: `blað blaðið blaðsins blaðinu dagblað dagblaðið tímarit tímaritið útvarp útvarpið sjónvarp sjónvarpið fréttastofa
        fréttastofan fréttastofu fréttastofunnar vefur vefurinn miðill miðillinn miðilsins miðlinum fréttavefur
        fréttavefurinn fréttaveita fréttaveitan fréttaveitunnar fréttaveitunni rás vefmiðill vefmiðillinn
        héraðsmiðill morgunblað`,
      document: `skýrsla skýrslan skýrslu skýrslunni skýrslunnar rannsókn rannsóknin rannsóknar rannsókninni könnun könnunin
        könnunar könnuninni skoðanakönnun minnisblað minnisblaðið minnisblaði minnisblaðinu bréf bréfið bréfi
        bréfinu tölvupóstur tölvupósturinn tölvupósti skjal skjalið skjöl skjölin skjölum dómur dómurinn dómi
        dómnum úrskurður úrskurðurinn úrskurði ákæra ákæran ákæru ákærunni fréttatilkynning fréttatilkynningin
        fréttatilkynningu tilkynning tilkynningin tilkynningu tilkynningunni yfirlýsing yfirlýsingin yfirlýsingu
        yfirlýsingunni umsögn umsögnin umsögninni grein greinin greinar greininni bók bókin greining greiningin
        greiningu tölur tölum tölurnar tölfræði færsla færslan færslu færslunni samningur samningurinn frumvarp
        frumvarpið tillaga tillagan tillögu spá spáin álit álitið áliti úttekt úttektin úttektar úttektinni
        fundargerð fundargerðin áætlun áætlunin samantekt`,
      group: `kennarar kennararnir kennarum kennarunum kennara kennaranna nemar nemarnir nemum nemunum nema nemanna íbúar
        íbúarnir íbúum íbúunum íbúa íbúanna leikarar leikararnir leikarum leikarunum leikara leikaranna
        nágrannar nágrannarnir nágrannum nágrannunum nágranna nágrannanna dómarar dómararnir dómarum dómarunum
        dómara dómaranna félagar félagarnir félagum félagunum félaga félaganna sérfræðingar sérfræðingarnir
        sérfræðinga sérfræðingum stjórnmálamenn stjórnmálamanna gagnrýnendur vitni vitnin kjósendur starfsmenn
        starfsmennirnir starfsmanna starfsfólk foreldrar foreldrarnir foreldra nemendur nemendurnir nemenda
        læknar lækna lögreglumenn mótmælendur hagfræðingar hagfræðinga greinendur vinir vísindamenn vísindamanna
        vísindamönnum sjómenn sjómanna bændur bænda viðskiptavinir farþegar farþega stúdentar aðstandendur
        aðstandenda embættismenn flokkar ráðherrar ráðherra sveitarfélög jarðvísindamenn þingmenn þingmanna
        hjúkrunarfræðingar margir sumir aðrir fólk heimamenn heimamanna ungmenni konur karlar jarðfræðingar
        veðurfræðingar björgunarsveitarmenn fræðimenn`,
      anonymous: `heimildarmaður heimildarmaðurinn heimildarmanni heimildarmanns heimildarmenn heimildir heimildum heimild
        uppljóstrari uppljóstrarinn`,
    },
    nameParticles: 'von af de van der',
    organizationWords: `hf ehf ohf slf ses háskóli háskólinn háskóla stofnun ráðuneyti ráðuneytið flokkur flokkurinn samtök samband félag banki bankinn kirkja
      kirkjan lögreglan lögreglunnar dómstóll héraðsdómur hæstiréttur landsréttur group inc ltd gmbh holding safn
      leikhús höfn hafnir sjálfstæðisflokkurinn framsóknarflokkurinn samfylkingin viðreisn píratar miðflokkurinn
      vinstri veðurstofa veðurstofan vegagerðin landhelgisgæslan landspítalinn hafrannsóknastofnun orka veitur fiskur`,
    outletWords:
      'blaðið blaðinu blaðsins fréttir tíðindi útvarp útvarpið stöð sjónvarp news times post journal herald',
    organizations: 'hvíta_húsið evrópusambandið esb sameinuðu_þjóðirnar nató who',
    givenNames: {
      masculine: `markús jón sigurður guðmundur gunnar ólafur einar kristján magnús stefán jóhann björn árni bjarni helgi halldór ragnar
        gísli kristinn þór páll daníel jakob aron arnar haukur andri óskar sveinn ásgeir alexander eiríkur pétur
        kjartan þórður hjalti karl friðrik guðjón viktor atli birgir rúnar tómas haraldur kári ingi hörður
        hilmar þorsteinn ingvar rafn logi guðni dagur gylfi arnór baldur benedikt bergur davíð egill elías emil
        erlingur finnur gauti grétar guðlaugur hallgrímur hannes hermann hlynur hrafn hreinn ívar jóhannes jónas
        kolbeinn leifur lárus marteinn matthías oddur orri róbert rögnvaldur sigmundur sigurjón skúli snorri
        steinar steingrímur styrmir sævar sölvi theódór trausti tryggvi unnar úlfar valdimar valur vignir víðir
        víkingur vilhjálmur ævar ögmundur örn jóni jóns sigurði sigurðar guðmundi guðmundar gunnari gunnars
        ólafi ólafs einari einars kristjáni kristjáns magnúsi magnúsar stefáni stefáns jóhanni jóhanns birni
        björns árna bjarna helga halldóri halldórs ragnari ragnars gísla páli páls hauki hauks óskari óskars
        sveini sveins ásgeiri ásgeirs eiríki eiríks pétri péturs karli karls þorsteini þorsteins þóri guðna degi
        dags víði víðis haraldi haralds kára baldri baldurs davíðs`,
      feminine: `guðrún anna kristín sigríður margrét helga sigrún ingibjörg jóhanna maría elín guðbjörg katrín ásta ragnheiður
        hildur erla lilja ólöf björk elísabet jóna kolbrún eva þórunn bryndís hulda þóra auður inga birna
        berglind hanna sara halldóra edda unnur sólveig hrafnhildur guðlaug kristjana rakel sigurbjörg ragna
        ester agnes arna áslaug ásdís brynja dagný dóra dröfn elínborg emilía erna eygló fanney freyja gerður
        gréta guðný guðríður gunnhildur gyða harpa heiða heiðrún herdís hjördís hrefna hólmfríður íris jónína
        jórunn karen karítas klara laufey linda magnea nanna oddný ólína ragnhildur rannveig rósa selma signý
        sigurlaug silja sif soffía steinunn svandís svanhildur sunna telma thelma tinna vala valgerður vigdís
        þorbjörg þorgerður þórdís þórhildur guðrúnu önnu kristínu sigríði sigríðar margréti margrétar helgu
        sigrúnu ingibjörgu jóhönnu maríu elínu katrínu katrínar ástu ragnheiði ragnheiðar hildi hildar erlu
        lilju ólöfu elísabetu jónu þórunni bryndísi huldu þóru auði auðar ingu birnu söru halldóru eddu unni
        unnar sólveigu hrafnhildi svandísi svandísar þórdísi þórdísar þorgerði þorgerðar steinunni áslaugu`,
    },
    notNames: `mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur janúar febrúar mars apríl maí
      júní júlí ágúst september október nóvember desember`,
    possessorEndings: 's unnar innar ar ur u',
    nameEndings: `inum ins inu unnar unni inn onar yni on in ið ar ur ir i s u a`,
    caseEndings: {
      masculine: 'sonar_son syni_son ssonar_sson úsar_ús ar_ur ar_- s_ur s_- a_i i_ur i_-',
      feminine: 'dóttur_dóttir önnu_anna ar_- u_a i_-',
    },
    anonymity: `vill_ekki_láta_nafns vill_ekki_koma_fram nafnlaus nafnlaust nafnleyndar nafnleynd vill_ekki_láta_nafns_síns_getið vildi_ekki_láta_nafns_síns_getið vill_ekki_koma_fram_undir_nafni vildi_ekki_koma_fram_undir_nafni
      ekki_láta_nafns_síns_getið`,
    documentBy: 'frá eftir',
    obtained:
      'hefur_undir_höndum undir_höndum hefur_séð hefur_lesið fékk_afhent fengið_afhenta hefur_fengið_afhent fengið_aðgang_að',
  },
};
