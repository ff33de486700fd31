import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'tr',

  sentences: {
    abbreviations: words(`
      Dr Prof Doç Yrd Av Op Uzm Müh Mim Sn Hz St vb vs bkz örn yy No Cad Sok Mah Apt Alb Gen Org Kor Tuğ Tüm
      Yb Bnb Yzb Ütğm Tğm Ltd Şti A.Ş T.C M.Ö M.S age çev
    `),
    openers: words(`
      bu şu o bunlar onlar biz ben siz sen bir iki ama fakat ve veya ancak çünkü eğer ayrıca yine şimdi
      sonra önce daha böylece böyle öyle her hiç bazı birçok tüm ne kim neden nasıl nerede
    `),
    ordinalsAfter: words('ve ile'),
  },

  summary: {
    stopwords: words(`
      acaba altı ama ancak artık aslında ayrıca bana bazı belki ben beni benim beri bile bir biraz birçok
      biri birkaç biz bize bizim bu buna bunda bundan bunlar bunları bunu bunun burada çok çünkü da daha
      dahi de defa değil diğer diye dolayı dedi edecek eden ederek edildi ediyor eğer en etti gibi göre ha
      hala halen hangi hem henüz hep hepsi her herkes hiç için ile ilgili ise işte kadar karşı kez ki kim
      kimse mı mi mu mü nasıl ne neden nedenle o olan olarak oldu olduğu olduğunu olması olmayan olsa olup
      olur ona ondan onlar onları onların onu onun orada oysa pek rağmen sadece sanki sen siz son sonra
      söyledi şey şimdi şu tarafından tüm üzere üç var ve veya ya yani yapılan yeni yerine yine yok
      zaten
      `),
    negations: words('değil yok hiç asla hiçbir kimse olmadı olmadığını etmedi yapmadı'),
    counted: { modifiers: '-li -lı -lu -lü -sel -sal yeni büyük küçük farklı ayrı' },
    anaphora: [
      ...words(`
        o onlar onu onun ona onların onlara bu bunlar bunu bunun buna bundan şu şunlar bunların orada burada
        oradan buradan ama fakat ancak ve veya çünkü ayrıca yine böylece böyle öyle dolayısıyla oysa üstelik
        sonra ardından bununla aksine ikisi yani
      `),
      'bu nedenle',
      'bunun yanı sıra',
      'bununla birlikte',
      'buna rağmen',
      'öte yandan',
      'diğer yandan',
      'örneğin',
      'başka bir deyişle',
      'o zaman',
      'o zamandan beri',
      'bu arada',
      'bu sırada',
      'aynı zamanda',
      'bundan sonra',
      'daha sonra',
      'bunun üzerine',
    ],
  },

  grammar: {
    proDrop: true,
    fullClauses: true,
    verbGender: {
      plural: 'ler lar',
    },
    nominalEndings: `dığını tığını diğini tiğini duğunu tuğunu düğünü tüğünü dıklarını diklerini duklarını düklerini tıklarını tiklerini tuklarını tüklerini acağını eceğini acaklarını eceklerini acağımızı eceğimizi dığımızı diğimizi duğumuzu düğümüzü tığımızı tiğimizi tuğumuzu masını mesini gerektiğini olduğunu malarını melerini`,
    determiners: `bu şu o bir her bazı birkaç birçok tüm bütün iki üç dört beş altı yedi sekiz dokuz on diğer başka hiçbir
      aynı kendi`,
    prepositions: '',
    conjunctions: 've veya ya ama fakat ancak ile yahut',
    subordinators: 'çünkü eğer için üzere kadar sonra önce göre rağmen iken',
    complementisers: 'ki diye',
    relatives: '',
    auxiliaries: 'etti eden ediyor etmiş edildi oldu olan olarak',
    negations: 'değil',
    adverbs: `da de ayrıca bugün dün yarın şimdi sonra önce daha_önce daha_sonra yine yeniden hâlâ artık sadece yalnızca
      bile ise böyle şöyle öyle burada orada pazartesi salı çarşamba perşembe cuma cumartesi pazar pazartesi_günü
      salı_günü çarşamba_günü perşembe_günü cuma_günü cumartesi_günü pazar_günü açıkça resmen geçtiğimiz bu_sabah
      dün_akşam son_olarak`,
    verbs: `var yok oldu olacak geldi gitti aldı verdi yaptı başladı bitti çalışıyor yaşıyor gidiyor geliyor alıyor
      veriyor yapıyor oluyor sürüyor artıyor azalıyor düşüyor yükseliyor bulunuyor gerekiyor istiyor bekliyor
      açıldı kapandı kuruldu yapıldı edildi alındı verildi kazandı kaybetti öldü doğdu`,
  },

  statements: {
    marks: ['“”', '""', '‘’', '«»'],
    dashes: true,
    cues: {
      say: `dedi dediler diyor diyorlar demiş demişti der diyen diyerek söyledi söylediler söylüyor söylemiş
        söylemişti belirtti belirttiler belirtiyor belirten belirterek açıkladı açıkladılar açıklıyor ifade_etti
        ifade_ettiler ifade_ediyor ifade_eden ifadelerini_kullandı ifadesini_kullandı ifadelerini_kullanan
        sözlerini_kullandı şunları_kaydetti şunları_söyledi şunları_aktardı şunları_belirtti şunları_anlattı
        şunları_dile_getirdi şunları_ifade_etti şunları_paylaştı şunları_yazdı şunları_kaydediyor şunları_söylüyor vurguladı vurguladılar vurguluyor vurgulayan kaydetti kaydettiler kaydediyor kaydeden
        aktardı aktardılar aktarıyor anlattı anlattılar anlatıyor bildirdi bildirdiler bildiriyor duyurdu
        duyurdular duyuruyor konuştu şeklinde_konuştu diye_konuştu yazdı yazdılar yazıyor ekledi eklediler ekliyor
        yanıtladı yanıt_verdi cevap_verdi cevabını_verdi karşılığını_verdi yanıtını_verdi savundu savundular
        savunuyor savunan iddia_etti iddia_ettiler iddia_ediyor öne_sürdü öne_sürdüler ileri_sürdü itiraf_etti
        kabul_etti doğruladı doğruladılar yalanladı yalanladılar reddetti uyardı uyardılar uyarıyor hatırlattı
        hatırlattılar hatırlatıyor dile_getirdi dile_getirdiler dile_getiriyor değerlendirdi
        değerlendirmesinde_bulundu değerlendirmesini_yaptı yorumunu_yaptı yorumladı paylaştı paylaşımında_bulundu
        açıklamasında_bulundu açıklamasını_yaptı açıklamalarda_bulundu çağrısında_bulundu çağrısını_yaptı
        tepki_gösterdi sözlerini_kaydetti altını_çizdi altını_çizdiler dikkat_çekti dikkat_çektiler işaret_etti
        söz_verdi vaat_etti tanıklık_etti sordu sordular soruyor diye_sordu diye_yazdı diye_ekledi temenni_etti
        şikayet_etti yakındı özetledi tahmin_etti öngördü müjdesini_verdi sözlerine_ekledi notunu_düştü
        görüşünü_savundu görüşünü_dile_getirdi diye_seslendi seslendi diye_dedi diye_dediler diye_diyor
        diye_diyorlar diye_demiş diye_demişti diye_der diye_söyledi diye_söylediler diye_söylüyor diye_söylemiş
        diye_söylemişti diye_belirtti diye_belirttiler diye_belirtiyor diye_belirten diye_belirterek diye_açıkladı
        diye_açıkladılar diye_açıklıyor diye_ifade_etti diye_ifade_ettiler diye_ifade_ediyor diye_ifade_eden
        diye_ifadelerini_kullandı diye_ifadesini_kullandı diye_ifadelerini_kullanan diye_sözlerini_kullandı
        diye_vurguladı diye_vurguladılar diye_vurguluyor diye_vurgulayan diye_kaydetti diye_kaydettiler
        diye_kaydediyor diye_kaydeden diye_aktardı diye_aktardılar diye_aktarıyor diye_anlattı diye_anlattılar
        diye_anlatıyor diye_bildirdi diye_bildirdiler diye_bildiriyor diye_duyurdu diye_duyurdular diye_duyuruyor
        diye_şeklinde_konuştu diye_yazdılar diye_yazıyor diye_eklediler diye_ekliyor diye_yanıtladı
        diye_yanıt_verdi diye_cevap_verdi diye_cevabını_verdi diye_karşılığını_verdi diye_yanıtını_verdi
        diye_savundu diye_savundular diye_savunuyor diye_savunan diye_iddia_etti diye_iddia_ettiler
        diye_iddia_ediyor diye_öne_sürdü diye_öne_sürdüler diye_ileri_sürdü diye_itiraf_etti diye_kabul_etti
        diye_doğruladı diye_doğruladılar diye_yalanladı diye_yalanladılar diye_reddetti diye_uyardı diye_uyardılar
        diye_uyarıyor diye_hatırlattı diye_hatırlattılar diye_hatırlatıyor diye_dile_getirdi diye_dile_getirdiler
        diye_dile_getiriyor diye_değerlendirdi diye_değerlendirmesinde_bulundu diye_değerlendirmesini_yaptı
        diye_yorumunu_yaptı diye_yorumladı diye_paylaştı diye_paylaşımında_bulundu diye_açıklamasında_bulundu
        diye_açıklamasını_yaptı diye_açıklamalarda_bulundu diye_çağrısında_bulundu diye_çağrısını_yaptı
        diye_tepki_gösterdi diye_sözlerini_kaydetti diye_altını_çizdi diye_altını_çizdiler diye_dikkat_çekti
        diye_dikkat_çektiler diye_işaret_etti diye_söz_verdi diye_vaat_etti diye_tanıklık_etti diye_sordular
        diye_soruyor diye_temenni_etti diye_şikayet_etti diye_yakındı diye_özetledi diye_tahmin_etti diye_öngördü
        diye_müjdesini_verdi diye_sözlerine_ekledi diye_notunu_düştü diye_görüşünü_savundu
        diye_görüşünü_dile_getirdi diye_gülümsedi diye_güldü diye_gülüyor diye_iç_çekti diye_fısıldadı
        diye_bağırdı diye_bağırıyor diye_mırıldandı diye_devam_etti diye_sürdürdü diye_sözlerini_sürdürdü
        diye_sözlerini_noktaladı diye_başladı diye_söze_başladı diye_espri_yaptı diye_sitem_etti diye_isyan_etti
        diye_haykırdı diye_tamamladı diye_sevindi diye_üzüldü`,
      hold: `düşünüyor düşünüyorlar düşündü inanıyor inandı umuyor umduğunu biliyor bildi sanıyor sandı tahmin_ediyor
        bekliyor beklediğini gösteriyor gösterdi ortaya_koydu ortaya_koyuyor ortaya_çıkardı tespit_etti hesapladı
        karar_verdi öneriyor önerdi görüşünde kanısında inancında endişe_ediyor korkuyor kuşku_duyuyor`,
      call: 'nitelendirdi tanımladı adlandırdı olarak_nitelendirdi olarak_tanımladı benzetti',
      urge: `istedi istiyor talep_etti talep_ediyor çağırdı çağrıda_bulundu rica_etti önerdi öneriyor teşvik_etti`,
      judge: `eleştirdi eleştiriyor kınadı kınıyor övdü suçladı suçluyor destekledi destekliyor reddetti reddediyor`,
      beside: `gülümsedi güldü gülüyor iç_çekti fısıldadı bağırdı bağırıyor mırıldandı devam_etti sürdürdü
        sözlerini_sürdürdü sözlerini_noktaladı başladı söze_başladı espri_yaptı sitem_etti isyan_etti haykırdı
        tamamladı sevindi üzüldü`,
      nouns: `iddiası iddiaları açıklaması sözü vaadi suçlaması şüphesi korkusu umudu söylentisi görüşü uyarısı`,
    },
    accordingTo: '',
    accordingToAfter: 'göre',
    hearsay: `iddiaya_göre iddialara_göre söylentilere_göre sözde güya iddia_edildi öne_sürüldü ileri_sürüldü belirtildi
      söyleniyor edinilen_bilgiye_göre`,
    declined: `yorum_yapmayı_reddetti yorum_yapmaktan_kaçındı yorum_yapmadı yorum_yapmak_istemedi yanıt_vermedi
      cevap_vermedi sorulara_yanıt_vermedi soruları_yanıtsız_bıraktı sorularımıza_yanıt_vermedi açıklama_yapmadı
      açıklama_yapmayı_reddetti açıklama_yapmaktan_kaçındı açıklama_yapmak_istemedi konuşmayı_reddetti
      konuşmak_istemedi yorum_yapmadılar yanıt_vermediler görüşme_talebini_reddetti görüş_bildirmedi sessiz_kaldı
      demeç_vermedi`,
    declinedObject: '',
    toMedium: '',
    mediumPhrases: '',
  },

  sources: {
    pronouns: {
      common: 'o onun kendisi',
      plural: 'onlar',
      first: 'ben biz',
    },
    titles: {
      neutral: `dr doç prof av op uzm sayın başkan bakan vali general albay yarbay binbaşı yüzbaşı hâkim savcı profesör
        doktor doçent avukat hoca`,
      masculine: 'bey kral prens papa şeyh imam baba',
      feminine: 'hanım kraliçe prenses bayan',
    },
    roles: {
      person: `velisi veli başkan başkanı başkanının başkanına başkan_yardımcısı yardımcısı bakan bakanı bakanının
        bakanına cumhurbaşkanı cumhurbaşkanının başbakan başbakanı vali valisi kaymakam kaymakamı belediye_başkanı
        müdür müdürü müdürünün sözcü sözcüsü sözcüsünün yetkili yetkilisi lider lideri liderinin genel_başkan
        genel_başkanı sekreter sekreteri milletvekili milletvekilinin vekili üye üyesi uzman uzmanı uzmanının
        analist analisti ekonomist ekonomisti siyasetçi siyaset_bilimci sosyolog tarihçi tarihçisi hukukçu avukat
        avukatı avukatının savcı savcısı hâkim hakim yargıç doktor doktoru hekim hekimi profesör profesörü doçent
        akademisyen araştırmacı araştırmacısı bilim_insanı yazar yazarı gazeteci gazetecisi muhabir muhabiri
        editör editörü yönetmen yönetmeni oyuncu oyuncusu şarkıcı müzisyen sanatçı sanatçısı ressam sporcu
        teknik_direktör teknik_direktörü antrenör antrenörü futbolcu futbolcusu kaptan kaptanı general generali
        komutan komutanı asker subay diplomat büyükelçi büyükelçisi konsolos konsolosu memur memuru danışman
        danışmanı temsilci temsilcisi koordinatör koordinatörü aktivist aktivisti iş_insanı girişimci yatırımcı
        bankacı sahibi sahip kurucu kurucusu yönetici yöneticisi mühendis mühendisi mimar mimarı psikolog biyolog
        ekolog fizikçi meteorolog jeolog öğretmen öğretmeni rektör rektörü dekan dekanı öğrenci öğrencisi emekli
        sakin sakini komşu komşusu tanık tanığı mağdur sanık şüpheli şef şefi sürücü sürücüsü işçi işçisi çalışan
        çalışanı polis itfaiyeci pilot çiftçi balıkçı fırıncı esnaf hemşire hemşiresi eczacı veteriner hocası
        muhtar muhtarı imam papaz kütüphaneci yayıncı sunucu yapımcı müteahhit şampiyon müfettiş raportör
        raportörü kooperatif_başkanı arkadaşı akrabası`,
      masculine: 'adam erkek çocuk baba babası kardeşi oğlu kocası dede amca',
      feminine: 'kadın kız anne annesi ablası kızı eşi karısı nine büyükanne teyze',
      organization: `şirket şirketi şirketinin bakanlık bakanlığı bakanlığının hükümet hükümeti belediye belediyesi
        belediyesinin parti partisi partisinin banka bankası mahkeme mahkemesi savcılık başsavcılık savcılığı
        başsavcılığı polis emniyet jandarma ordu elçilik büyükelçilik büyükelçiliği komisyon komisyonu komite
        komitesi meclis meclisi konsey konseyi parlamento üniversite üniversitesi üniversitesinin enstitü
        enstitüsü okul okulu hastane hastanesi fabrika fabrikası vakıf vakfı vakfının dernek derneği derneğinin
        sendika sendikası sendikasının federasyon federasyonu konfederasyonu birlik birliği birliğinin kulüp
        kulübü takım takımı ajans müdürlük müdürlüğü valilik valiliği kaymakamlık kaymakamlığı kurum kurumu
        kurumunun kurul kurulu oda odası odasının holding holdingi müze müzesi tiyatro tiyatrosu liman limanı
        havalimanı laboratuvar kooperatif kooperatifi muhalefet iktidar örgüt örgütü saray merkez merkezi kuruluş
        kuruluşu`,
      outlet: `gazete gazetesi gazetesinin gazetesine dergi dergisi dergisine kanal kanalı kanalına televizyon
        televizyonu televizyonuna radyo radyosu radyosuna haber_ajansı ajansı ajansına site sitesi sitesine portal
        medya yayın_organı`,
      document: `rapor raporu raporunda raporun belge belgesi belgeler mektup mektubu araştırma araştırması anket anketi
        açıklama açıklaması açıklamada bildiri bildirisi tutanak tutanağı karar kararı iddianame iddianamede
        iddianameye dilekçe dilekçesi makale makalesi haber yazı kitap kitabı not yasa kanun tasarı sözleşme
        veriler veri istatistik istatistikler analiz paylaşım mesaj e-posta inceleme soruşturma protokol
        bilirkişi_raporu`,
      group: `uzmanlar uzmanların uzmanlara bilim_insanları araştırmacılar araştırmacılara doktorlar hekimler avukatlar
        milletvekilleri yetkililer yetkililere yetkililerin gazeteciler öğrenciler öğretmenler veliler sakinler
        sakinleri sakinlerine vatandaşlar komşular tanıklar görgü_tanıkları aktivistler eleştirmenler çevreciler
        işçiler çalışanlar sendikalar çiftçiler balıkçılar esnaf polisler itfaiyeciler savcılar ekonomistler
        analistler tarihçiler seçmenler taraftarlar yolcular turistler tüketiciler müşteriler göstericiler
        protestocular muhalifler bazıları birçoğu diğerleri yatırımcılar köylüler mahalleli aileler yakınları
        türkler ruslar amerikalılar avrupalılar`,
      anonymous: 'kaynak kaynağı kaynakları kaynaklar kaynaklara kaynağa muhbir ismini_vermeyen',
    },
    nameParticles: 'von van de der bin al el',
    organizationWords: `aş a.ş ltd holding üniversitesi bakanlığı belediyesi partisi bankası vakfı derneği sendikası federasyonu
      birliği kulübü ajansı kurumu kurulu odası mahkemesi başsavcılığı müdürlüğü valiliği kaymakamlığı konseyi
      komisyonu meclisi enstitüsü hastanesi okulu kooperatifi merkezi tüik tbmm akp chp mhp hdp iyi afad tema
      türk-iş disk kesk tobb bm nato ab abd imf dsö`,
    givenNames: {
      masculine: `mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman
        abdullah mahmut recep salih fatih kadir emre hakan adem kemal yaşar bekir musa metin orhan bayram serkan
        cemal şükrü cengiz burak selim erkan volkan serdar levent engin erdal erol ersin ferhat fikret gökhan
        güven haluk ilhan ilker kaan kenan koray korkut mert mesut necati nihat oğuz okan onur ozan özgür rıza
        sinan şahin tahir tamer taner tarık tayfun tayyip tolga tuncay turgut turan uğur ufuk umut ümit veli
        yalçın yavuz yılmaz yiğit zafer zeki deniz cem can barış arda alper ekrem devlet bülent devrim nuri bora`,
      feminine: `fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra özlem
        yasemin hülya cemile sevim gülsüm leyla dilek büşra aysel songül kübra halime esma aynur hacer sevgi rabia
        hava fadime ebru pınar selin sema seda sibel sinem şule tuğba türkan ülkü yeliz yıldız yeşim zerrin aslı
        aylin banu başak belgin berna betül burcu buse canan ceren çiğdem defne demet derya didem duygu ece eda
        ela esin fulya funda gamze gizem gonca gül gülay güler hande irem ipek jale lale meltem meral müge nalan
        nazlı nesrin nihal nilgün nur nuray oya öznur rüya melek neslihan nermin suna`,
    },
    notNames: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos
      eylül ekim kasım aralık türk türkiye`,
    genitives: "'nın 'nin 'nun 'nün 'ın 'in 'un 'ün",
    nameEndings: `'nın 'nin 'nun 'nün 'ndan 'nden 'ndaki 'ndeki 'nda 'nde 'dan 'den 'tan 'ten 'daki 'deki 'yla 'yle 'la 'le
      'da 'de 'ta 'te 'ya 'ye 'yı 'yi 'yu 'yü 'na 'ne 'nı 'ni 'ın 'in 'un 'ün 'a 'e 'ı 'i 'u 'ü`,
    anonymity: `ismini_vermek_istemeyen adını_vermek_istemeyen isminin_açıklanmasını_istemeyen
      adının_açıklanmasını_istemeyen isminin_gizli_kalmasını anonim kimliğinin_gizli ismi_açıklanmayan
      konuşma_yetkisi_olmadığı yetkisi_olmadığı_için`,
    documentBy: 'tarafından',
    obtained: 'ulaştı ulaştığı ele_geçirdi eline_geçen incelediği inceledi gördüğü',
  },
};
