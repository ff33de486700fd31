import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'es',

  sentences: {
    abbreviations: words(`
      Sr Sra Sres Sras Srta Dr Dra D Dª Dña Prof Profa Ud Uds Vd Gral Cnel Cap Sgto Tte Lic Ing Arq Mons Sto
      Sta etc p.ej ej pág págs núm aprox av avda EE.UU a.C d.C a.m p.m Cía Inc Ltd Fdo EE UU FF AA JJ OO CC
    `),
    openers: words(`
      el la los las lo un una unos unas él ella ellos ellas nosotros yo se su sus este esta estos estas ese
      esa esto eso en a al de del por para con sin sobre según tras desde hasta durante pero y o sino si
      cuando mientras aunque porque como así también además ahora entonces luego qué quién cómo dónde cuándo
      no ningún todos todas muchos algunos cada dos
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a ahora al algo algunas algunos ante antes aquel aquella así aun aunque bajo bien cada casi
      como con contra cual cuales cuando cómo dar de debe del desde después dice dicho dijo donde dos
      durante e el ella ellas ellos en entre era eran es esa ese eso esos esta estaba estado estar estas
      este esto estos está están fue fueron gran ha haber había habían han hasta hay hace hacer hecho hoy la
      las le les lo los luego mayor me mejor mi mientras mismo misma muy más nada ni no nos nosotros nuestro
      nueva nuevo o otra otras otro otros para parte pero poco por porque puede pueden pues que quien qué se
      sea según ser si sido sin sino sobre son su sus sí también tan tanto te tener tiene tienen todas todo
      todos toda tras tres tu un una unas uno unos va y ya yo él éste
      `),
    negations: words('no nunca jamás ningún ninguna ninguno nadie nada ni sin tampoco'),
    counted: { modifiers: 'nuevos nuevas grandes primeros primeras últimos últimas otros otras' },
    anaphora: [
      ...words(`
        él ella ellos ellas ello su sus este esta esto estos estas ese esa eso esos esas aquel aquella
        aquello éste ésta éstos éstas ahí allí aquí entonces así pero y o e sino también tampoco además
        luego después asimismo igualmente incluso pues finalmente ambos ambas dicho dicha dichos dichas tal
        tales posteriormente paralelamente
      `),
      'sin embargo',
      'no obstante',
      'por lo tanto',
      'por tanto',
      'por eso',
      'por ello',
      'por otra parte',
      'por otro lado',
      'por su parte',
      'por ejemplo',
      'en cambio',
      'en efecto',
      'en consecuencia',
      'de hecho',
      'de este modo',
      'de esta manera',
      'de esta forma',
      'a su vez',
      'al mismo tiempo',
      'a pesar de ello',
      'a pesar de esto',
      'desde entonces',
      'hasta entonces',
      'es decir',
      'o sea',
      'tras ello',
      'tras esto',
      'con ello',
      'con esto',
      'lo mismo',
      'los dos',
      'las dos',
      'en ese',
      'en esa',
      'en este sentido',
      'aun así',
      'ahora bien',
      'lo ha',
      'lo dijo',
      'lo anunció',
      'lo explicó',
      'lo afirma',
    ],
  },

  grammar: {
    fullClauses: true,
    proDrop: true,
    verbGender: {
      plural: 'n',
    },
    determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi
      mis tu tus su sus nuestro nuestra nuestros nuestras algún alguno alguna algunos algunas ningún ninguna cada
      todo toda todos todas otro otra otros otras varios varias muchos muchas mucho mucha pocos pocas dos tres
      cuatro cinco seis siete ocho nueve diez ambos ambas cualquier mismo misma tal`,
    indefinites: 'un una unos unas algunos algunas varios varias',
    prepositions: `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras
      vía excepto salvo pese junto frente cerca`,
    conjunctions: 'y e o u pero sino ni mas',
    subordinators: `cuando mientras aunque porque si pues ya_que puesto_que después antes donde para_que sin_que a_medida_que
      así_que por_lo_que`,
    asWords: 'como según',
    complementisers: 'que si cómo por_qué dónde cuándo cuánto cuántos qué quién',
    relatives: 'que quien quienes cuyo cuya cuyos cuyas cual cuales donde',
    auxiliaries: `ha han había habían habrá habrán habría habrían haya hayan hubo es son era eran fue fueron será serán sería
      serían está están estaba estaban puede pueden podría podrían podía debe deben debería deberían va van iba
      iban suele suelen quiso volvió llegó se le les lo`,
    negations: 'no nunca jamás tampoco',
    adverbs: `también además ya todavía aún ayer hoy mañana entonces luego después antes ahora así asimismo igualmente
      finalmente recientemente públicamente oficialmente claramente tajantemente rotundamente incluso sólo solo
      siempre aquí allí ahí hace_unos_días por_su_parte a_su_vez por_otro_lado por_otra_parte en_este_sentido
      al_respecto sin_embargo no_obstante este_lunes este_martes este_miércoles este_jueves este_viernes
      este_sábado este_domingo el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo anoche
      anteayer posteriormente inicialmente previamente más_tarde en_tanto mientras_tanto por_la_mañana
      por_la_tarde por_la_noche esta_mañana esta_tarde esta_noche muy más bien nuevamente textualmente
      literalmente brevemente categóricamente enfáticamente`,
    verbs: `es son era eran fue fueron será está están estaba estaban tiene tienen tenía tenían tuvo tendrá hay había
      habrá hace hacen hizo hará va van iba viene vienen vino llega llegan llegó lleva llevan llevó pone ponen
      puso da dan dio dará sale salen salió queda quedan quedó sigue siguen siguió vive viven vivió trabaja
      trabajan trabajó dirige lidera preside pierde perdió gana ganó ganan vende vendió compra compró abre abrió
      abrirá cierra cerró empieza empezó comenzó comienza termina terminó sube subió baja bajó crece creció cae
      cayó aumenta aumentó recibe recibió permite permitirá afecta afectó afectará debe deben puede pueden podrá
      podrán quiere quieren quería necesita necesitan falta faltan cuesta cuestan existe existen ocurre ocurrió
      sucedió busca buscan usa usan utiliza participa participó celebra celebró presentó publicó aprobó firmó
      incluye incluyen supone representa alcanza alcanzó murió nació perdieron llegaron hicieron`,
  },

  statements: {
    marks: ['«»', '“”', '""', '‘’'],
    dashes: true,
    innerDashes: true,
    innerCommas: true,
    cues: {
      say: `afirma afirman afirmó afirmaron afirmaba afirmaban afirmado afirmando afirmará asegura aseguran aseguró
        aseguraron aseguraba aseguraban asegurado asegurando asegurará señala señalan señaló señalaron señalaba
        señalaban señalado señalando señalará indica indican indicó indicaron indicaba indicaban indicado
        indicando indicará explica explican explicó explicaron explicaba explicaban explicado explicando explicará
        manifesta manifestan manifestó manifestaron manifestaba manifestaban manifestado manifestando manifestará
        declara declaran declaró declararon declaraba declaraban declarado declarando declarará comenta comentan
        comentó comentaron comentaba comentaban comentado comentando comentará apunta apuntan apuntó apuntaron
        apuntaba apuntaban apuntado apuntando apuntará subraya subrayan subrayó subrayaron subrayaba subrayaban
        subrayado subrayando subrayará destaca destacan destacó destacaron destacaba destacaban destacado
        destacando destacará recalca recalcan recalcó recalcaron recalcaba recalcaban recalcado recalcando
        recalcará remarca remarcan remarcó remarcaron remarcaba remarcaban remarcado remarcando remarcará anuncia
        anuncian anunció anunciaron anunciaba anunciaban anunciado anunciando anunciará denuncia denuncian
        denunció denunciaron denunciaba denunciaban denunciado denunciando denunciará informa informan informó
        informaron informaba informaban informado informando informará revela revelan reveló revelaron revelaba
        revelaban revelado revelando revelará relata relatan relató relataron relataba relataban relatado
        relatando relatará narra narran narró narraron narraba narraban narrado narrando narrará recorda recordan
        recordó recordaron recordaba recordaban recordado recordando recordará lamenta lamentan lamentó lamentaron
        lamentaba lamentaban lamentado lamentando lamentará confesa confesan confesó confesaron confesaba
        confesaban confesado confesando confesará reitera reiteran reiteró reiteraron reiteraba reiteraban
        reiterado reiterando reiterará insiste insisten insistió insistieron insistía insistían insistido
        insistiendo insistirá aclara aclaran aclaró aclararon aclaraba aclaraban aclarado aclarando aclarará
        precisa precisan precisó precisaron precisaba precisaban precisado precisando precisará matiza matizan
        matizó matizaron matizaba matizaban matizado matizando matizará puntualiza puntualizan puntualizó
        puntualizaron puntualizaba puntualizaban puntualizado puntualizando puntualizará detalla detallan detalló
        detallaron detallaba detallaban detallado detallando detallará añade añaden añadió añadieron añadía
        añadían añadido añadiendo añadirá agrega agregan agregó agregaron agregaba agregaban agregado agregando
        agregará resalta resaltan resaltó resaltaron resaltaba resaltaban resaltado resaltando resaltará enfatiza
        enfatizan enfatizó enfatizaron enfatizaba enfatizaban enfatizado enfatizando enfatizará argumenta
        argumentan argumentó argumentaron argumentaba argumentaban argumentado argumentando argumentará alega
        alegan alegó alegaron alegaba alegaban alegado alegando alegará opina opinan opinó opinaron opinaba
        opinaban opinado opinando opinará contesta contestan contestó contestaron contestaba contestaban
        contestado contestando contestará responde responden respondió respondieron respondía respondían
        respondido respondiendo responderá replica replican replicó replicaron replicaba replicaban replicado
        replicando replicará alerta alertan alertó alertaron alertaba alertaban alertado alertando alertará avisa
        avisan avisó avisaron avisaba avisaban avisado avisando avisará reclama reclaman reclamó reclamaron
        reclamaba reclamaban reclamado reclamando reclamará aventura aventuran aventuró aventuraron aventuraba
        aventuraban aventurado aventurando aventurará confirma confirman confirmó confirmaron confirmaba
        confirmaban confirmado confirmando confirmará ratifica ratifican ratificó ratificaron ratificaba
        ratificaban ratificado ratificando ratificará ironiza ironizan ironizó ironizaron ironizaba ironizaban
        ironizado ironizando ironizará bromea bromean bromeó bromearon bromeaba bromeaban bromeado bromeando
        bromeará sentencia sentencian sentenció sentenciaron sentenciaba sentenciaban sentenciado sentenciando
        sentenciará zanja zanjan zanjó zanjaron zanjaba zanjaban zanjado zanjando zanjará pregunta preguntan
        preguntó preguntaron preguntaba preguntaban preguntado preguntando preguntará cuestiona cuestionan
        cuestionó cuestionaron cuestionaba cuestionaban cuestionado cuestionando cuestionará comunica comunican
        comunicó comunicaron comunicaba comunicaban comunicado comunicando comunicará notifica notifican notificó
        notificaron notificaba notificaban notificado notificando notificará pronostica pronostican pronosticó
        pronosticaron pronosticaba pronosticaban pronosticado pronosticando pronosticará vaticina vaticinan
        vaticinó vaticinaron vaticinaba vaticinaban vaticinado vaticinando vaticinará augura auguran auguró
        auguraron auguraba auguraban augurado augurando augurará promete prometen prometió prometieron prometía
        prometían prometido prometiendo prometerá jura juran juró juraron juraba juraban jurado jurando jurará
        admite admiten admitió admitieron admitía admitían admitido admitiendo admitirá aduce aducen adució
        aducieron aducía aducían aducido aduciendo aducirá esgrime esgrimen esgrimió esgrimieron esgrimía
        esgrimían esgrimido esgrimiendo esgrimirá acota acotan acotó acotaron acotaba acotaban acotado acotando
        acotará adelanta adelantan adelantó adelantaron adelantaba adelantaban adelantado adelantando adelantará
        expresa expresan expresó expresaron expresaba expresaban expresado expresando expresará expone exponen
        exponió exponieron exponía exponían exponido exponiendo exponerá verbaliza verbalizan verbalizó
        verbalizaron verbalizaba verbalizaban verbalizado verbalizando verbalizará celebra celebran celebró
        celebraron celebraba celebraban celebrado celebrando celebrará critica critican criticó criticaron
        criticaba criticaban criticado criticando criticará protesta protestan protestó protestaron protestaba
        protestaban protestado protestando protestará justifica justifican justificó justificaron justificaba
        justificaban justificado justificando justificará rechaza rechazan rechazó rechazaron rechazaba rechazaban
        rechazado rechazando rechazará desmente desmenten desmentió desmentieron desmentía desmentían desmentido
        desmentiendo desmentirá especifica especifican especificó especificaron especificaba especificaban
        especificado especificando especificará ilustra ilustran ilustró ilustraron ilustraba ilustraban ilustrado
        ilustrando ilustrará valora valoran valoró valoraron valoraba valoraban valorado valorando valorará razona
        razonan razonó razonaron razonaba razonaban razonado razonando razonará reflexiona reflexionan reflexionó
        reflexionaron reflexionaba reflexionaban reflexionado reflexionando reflexionará rememora rememoran
        rememoró rememoraron rememoraba rememoraban rememorado rememorando rememorará refere referen referió
        referieron refería referían referido referiendo referirá sugere sugeren sugerió sugerieron sugería
        sugerían sugerido sugeriendo sugerirá tuitea tuitean tuiteó tuitearon tuiteaba tuiteaban tuiteado
        tuiteando tuiteará publica publican publicó publicaron publicaba publicaban publicado publicando publicará
        transmite transmiten transmitió transmitieron transmitía transmitían transmitido transmitiendo transmitirá
        testifica testifican testificó testificaron testificaba testificaban testificado testificando testificará
        sincera sinceran sinceró sinceraron sinceraba sinceraban sincerado sincerando sincerará garantiza
        garantizan garantizó garantizaron garantizaba garantizaban garantizado garantizando garantizará exclama
        exclaman exclamó exclamaron exclamaba exclamaban exclamado exclamando exclamará defende defenden defendió
        defendieron defendía defendían defendido defendiendo defenderá reseña reseñan reseñó reseñaron reseñaba
        reseñaban reseñado reseñando reseñará apostilla apostillan apostilló apostillaron apostillaba apostillaban
        apostillado apostillando apostillará concreta concretan concretó concretaron concretaba concretaban
        concretado concretando concretará ahonda ahondan ahondó ahondaron ahondaba ahondaban ahondado ahondando
        ahondará abunda abundan abundó abundaron abundaba abundaban abundado abundando abundará dice dicen dijo
        dijeron decía decían dicho diciendo dirá diría diga escribe escriben escribió escribieron escrito
        escribiendo sostiene sostienen sostuvo sostuvieron sostenía sostenido sosteniendo mantiene mantienen
        mantuvo mantuvieron mantenía mantenido cuenta cuentan contó contaron contaba contado contando advierte
        advierten advirtió advirtieron advertía advertido advirtiendo reconoce reconocen reconoció reconocieron
        reconocía reconocido reconociendo expuso expusieron expuesto sugiere sugieren sugirió insinúa insinuó
        refiere refirió prosigue prosiguió concluye concluyen concluyó concluyeron concluido resume resumió niega
        niegan negó negaron recuerda recuerdan plantea planteó plantearon planteado evalúa lee reza rezaba consta
        atestigua atestiguó repite repitió confiesa predice predijo reprocha reprochó espeta espetó aseveró
        asevera aseveraron aseverado deja_claro dejó_claro puso_de_manifiesto hizo_saber hace_hincapié
        hizo_hincapié pone_de_relieve puso_de_relieve da_a_conocer dio_a_conocer corrobora corroboró rebate
        rebatió increpa increpó felicita`,
      impersonal: 'lee se_lee reza',
      tell: `informa informó avisa avisó advierte advirtió recuerda recordó asegura aseguró convence convenció notifica
        notificó`,
      hold: `exige exigen exigió exigieron exigido pide piden pidió pidieron pedido reclama reclamó considera
        consideran consideró consideraron consideraba consideraban considerado considerando considerará estima
        estiman estimó estimaron estimaba estimaban estimado estimando estimará pensa pensan pensó pensaron
        pensaba pensaban pensado pensando pensará espera esperan esperó esperaron esperaba esperaban esperado
        esperando esperará teme temen temió temieron temía temían temido temiendo temerá cree creen creió creieron
        creía creían creido creiendo creerá entende entenden entendió entendieron entendía entendían entendido
        entendiendo entenderá sospecha sospechan sospechó sospecharon sospechaba sospechaban sospechado
        sospechando sospechará calcula calculan calculó calcularon calculaba calculaban calculado calculando
        calculará descubre descubren descubrió descubrieron descubría descubrían descubrido descubriendo
        descubrirá demostra demostran demostró demostraron demostraba demostraban demostrado demostrando
        demostrará mostra mostran mostró mostraron mostraba mostraban mostrado mostrando mostrará conclue concluen
        concluió concluieron concluía concluían concluido concluiendo concluirá constata constatan constató
        constataron constataba constataban constatado constatando constatará determina determinan determinó
        determinaron determinaba determinaban determinado determinando determinará comproba comproban comprobó
        comprobaron comprobaba comprobaban comprobado comprobando comprobará imagina imaginan imaginó imaginaron
        imaginaba imaginaban imaginado imaginando imaginará duda dudan dudó dudaron dudaba dudaban dudado dudando
        dudará supone suponen suponió suponieron suponía suponían suponido suponiendo suponerá confia confian
        confió confiaron confiaba confiaban confiado confiando confiará juzga juzgan juzgó juzgaron juzgaba
        juzgaban juzgado juzgando juzgará resolve resolven resolvió resolvieron resolvía resolvían resolvido
        resolviendo resolverá intue intuen intuió intuieron intuía intuían intuido intuiendo intuirá percibe
        perciben percibió percibieron percibía percibían percibido percibiendo percibirá observa observan observó
        observaron observaba observaban observado observando observará ve ven vió vieron vía vían vido viendo verá
        propone proponen proponió proponieron proponía proponían proponido proponiendo proponerá recomenda
        recomendan recomendó recomendaron recomendaba recomendaban recomendado recomendando recomendará aconseja
        aconsejan aconsejó aconsejaron aconsejaba aconsejaban aconsejado aconsejando aconsejará creyó piensa
        piensan sabe saben sabía supo vio encuentra encontró siente demuestra demuestran muestra muestran prevé
        prevén previó confía confían entiende entienden comprende recomienda recomiendan propuso convencido
        convencida seguro segura desea revela revelan concluye concluyen desprende`,
      call: `califica califican calificó calificaron calificaba calificaban calificado calificando calificará tacha
        tachan tachó tacharon tachaba tachaban tachado tachando tachará tilda tildan tildó tildaron tildaba
        tildaban tildado tildando tildará llama llaman llamó llamaron llamaba llamaban llamado llamando llamará
        describe describen describió describieron describía describían describido describiendo describirá compara
        comparan comparó compararon comparaba comparaban comparado comparando comparará define definen definió
        definieron definía definían definido definiendo definirá cataloga catalogan catalogó catalogaron
        catalogaba catalogaban catalogado catalogando catalogará bautiza bautizan bautizó bautizaron bautizaba
        bautizaban bautizado bautizando bautizará descrito`,
      urge: `exige exigen exigió exigieron exigía exigían exigido exigiendo exigirá reclama reclaman reclamó reclamaron
        reclamaba reclamaban reclamado reclamando reclamará insta instan instó instaron instaba instaban instado
        instando instará urge urgen urgió urgieron urgía urgían urgido urgiendo urgirá exhorta exhortan exhortó
        exhortaron exhortaba exhortaban exhortado exhortando exhortará solicita solicitan solicitó solicitaron
        solicitaba solicitaban solicitado solicitando solicitará recomenda recomendan recomendó recomendaron
        recomendaba recomendaban recomendado recomendando recomendará promete prometen prometió prometieron
        prometía prometían prometido prometiendo prometerá pide piden pidió pidieron pedido propone propuso
        recomienda aboga_por abogó_por abogan_por`,
      judge: `critica critican criticó criticaron criticaba criticaban criticado criticando criticará condena condenan
        condenó condenaron condenaba condenaban condenado condenando condenará denuncia denuncian denunció
        denunciaron denunciaba denunciaban denunciado denunciando denunciará elogia elogian elogió elogiaron
        elogiaba elogiaban elogiado elogiando elogiará cuestiona cuestionan cuestionó cuestionaron cuestionaba
        cuestionaban cuestionado cuestionando cuestionará lamenta lamentan lamentó lamentaron lamentaba lamentaban
        lamentado lamentando lamentará reprocha reprochan reprochó reprocharon reprochaba reprochaban reprochado
        reprochando reprochará censura censuran censuró censuraron censuraba censuraban censurado censurando
        censurará`,
      beside: `continúa continuó prosigue prosiguió sonríe sonrió ríe rió suspira suspiró bromea bromeó susurra susurró
        grita gritó exclama exclamó murmura murmuró empieza empezó comienza comenzó remata remató zanja zanjó
        ironiza interviene intervino interrumpe interrumpió añade termina terminó arranca retoma se_pregunta
        se_queja se_lamenta se_congratula se_sincera musita musitó tercia terció apostilla evoca suelta soltó
        lanza lanzó inquiere reflexiona`,
      nouns: `afirmación afirmaciones declaración anuncio promesa idea acusación acusaciones sospecha sospechas temor
        temores esperanza rumor rumores hipótesis conclusión tesis advertencia convicción argumento creencia
        denuncia`,
    },
    backward: 'así_lo así_se_lo',
    accordingToFirst: 'para',
    within: 'en a',
    accordingTo: `según de_acuerdo_con de_acuerdo_a conforme_a en_palabras_de en_opinión_de en_opinión_del a_juicio_de
      a_juicio_del a_ojos_de al_decir_de según_palabras_de a_*_juicio en_*_opinión en_*_palabras para_*_juicio
      citando_a`,
    hearsay: `habría habrían presuntamente supuestamente al_parecer se_dice dicen_que se_rumorea según_parece presunto
      presunta`,
    declined: `rehusó_comentar rehusaron_comentar rehusó_hacer_comentarios rehusaron_hacer_comentarios rehúsa_comentar
      declinó_comentar declinaron_comentar declinó_hacer_comentarios declinaron_hacer_comentarios
      declinó_hacer_declaraciones declinaron_hacer_declaraciones declinó_responder declinó_*_invitación
      se_negó_a_comentar se_negaron_a_comentar se_negó_a_hacer_declaraciones se_negó_a_responder
      se_negaron_a_responder no_quiso_comentar no_quisieron_comentar no_quiso_hacer_comentarios
      no_quisieron_hacer_comentarios no_quiso_hacer_declaraciones no_quisieron_hacer_declaraciones
      no_quiso_pronunciarse no_quisieron_pronunciarse no_ha_querido_pronunciarse no_ha_querido_comentar
      no_han_querido_comentar no_ha_querido_hacer_declaraciones no_han_querido_hacer_declaraciones
      no_ha_querido_responder no_respondió no_respondieron no_ha_respondido no_han_respondido no_había_respondido
      no_habían_respondido no_contestó no_contestaron no_ha_contestado no_han_contestado no_hizo_comentarios
      no_hicieron_comentarios no_ha_hecho_comentarios evitó_comentar evitaron_comentar ha_evitado_pronunciarse
      evitó_pronunciarse prefirió_no_comentar prefirieron_no_comentar ha_preferido_no_hacer_declaraciones
      ha_declinado_hacer_declaraciones ha_declinado_comentar han_declinado_comentar ha_rehusado_comentar
      han_rehusado_comentar ha_rechazado_comentar guarda_silencio no_se_ha_pronunciado no_se_han_pronunciado
      no_se_pronunció no_pudo_ser_localizado no_pudo_ser_localizada`,
    declinedObject: `no_ha_podido_contactar_con no_pudo_contactar_con no_logró_contactar_con ha_intentado_contactar_con
      intentó_contactar_con ha_tratado_de_contactar_con`,
    neither: 'ni',
    replies:
      'quisieron_hacer_comentarios quiso_hacer_comentarios quisieron_hacer_declaraciones quiso_hacer_declaraciones respondieron respondió han_respondido ha_respondido han_querido_comentar ha_querido_comentar contestaron contestó',
    toMedium: 'a al ante',
    mediumPhrases: `a_la_agencia a_la_cadena al_diario al_periódico en_una_entrevista_con en_una_entrevista_a
      en_una_entrevista_en en_una_entrevista_concedida_a en_entrevista_con en_una_entrevista_para
      en_una_entrevista_al en_declaraciones_a en_declaraciones_al en_conversación_con en_una_conversación_con
      en_diálogo_con a_preguntas_de en_un_comunicado_a en_un_mensaje_a en_una_carta_a a_través_de_su_cuenta_de
      en_su_cuenta_de en_la_red_social en consultado_por consultada_por consultados_por entrevistado_por
      entrevistada_por preguntado_por preguntada_por citado_por citada_por en_los_micrófonos_de`,
  },

  sources: {
    pronouns: {
      masculine: 'él éste aquél este_último',
      feminine: 'ella ésta esta_última',
      neuter: 'ello',
      plural: 'ellos ellas éstos',
      common: 'su',
      first: 'yo mí nosotros nosotras',
    },
    standIns: `directivo directiva mandatario mandataria edil político política funcionario funcionaria dirigente regidor
      regidora primer_edil jefe_del_ejecutivo letrado letrada`,
    outletWords: `diario periódico gaceta faro voz radio canal noticias prensa tv televisión mundo nación correo heraldo`,
    quotedNames: true,
    titles: {
      neutral: 'dr dra doctor general coronel capitán comandante almirante juez cardenal',
      masculine: 'señor sr don d rey príncipe papa padre fray monseñor lord conde duque doctor',
      feminine: 'señora sra señorita srta doña dña reina princesa sor condesa duquesa doctora',
    },
    roles: {
      person: `viajero viajera pasajera maquinista revisor directivo mandatario mandataria regidor político presidente ministro primer_ministro alcalde gobernador
        consejero concejal diputado senador secretario portavoz vocero director subdirector gerente jefe
        responsable líder dirigente representante delegado comisario inspector fiscal juez magistrado abogado
        médico doctor profesor catedrático investigador científico experto especialista analista economista
        sociólogo politólogo historiador periodista escritor autor redactor editor columnista embajador
        diplomático cónsul canciller candidato opositor activista sindicalista empresario emprendedor fundador
        cofundador propietario dueño comerciante hostelero agricultor ganadero pescador panadero maestro
        estudiante alumno vecino residente habitante testigo víctima acusado detenido sospechoso imputado
        trabajador empleado obrero ingeniero arquitecto biólogo geólogo ecólogo climatólogo meteorólogo psicólogo
        psiquiatra enfermero cirujano farmacéutico veterinario epidemiólogo virólogo entrenador jugador futbolista
        capitán seleccionador piloto cineasta actor cantante músico artista pintor coordinador asesor consultor
        policía bombero soldado militar general coronel comandante agente vicepresidente viceministro expresidente
        exministro rector decano sacerdote obispo arzobispo cliente usuario pasajero conductor taxista cocinero
        bibliotecario librero presentador productor paciente familiar amigo compañero colega pariente ejecutivo
        inversor banquero secretario_general defensor viticultor apicultor guía socorrista atleta campeón edil
        legislador parlamentario eurodiputado funcionario cronista notario procurador cura ambientalista`,
      masculine: 'hombre chico niño padre hermano hijo marido esposo tío abuelo rey príncipe señor joven',
      feminine: `directiva gerente regidora mujer chica niña madre hermana hija esposa viuda tía abuela reina princesa
        señora presidenta ministra primera_ministra alcaldesa gobernadora consejera concejala diputada senadora
        secretaria directora subdirectora jefa delegada comisaria inspectora fiscala jueza magistrada abogada
        médica doctora profesora catedrática investigadora científica experta historiadora escritora autora
        redactora editora columnista embajadora diplomática cancillera candidata opositora empresaria emprendedora
        fundadora cofundadora propietaria dueña agricultora ganadera panadera maestra alumna vecina acusada
        detenida trabajadora empleada ingeniera arquitecta bióloga geóloga ecóloga meteoróloga psicóloga enfermera
        cirujana farmacéutica veterinaria epidemióloga entrenadora jugadora capitana actriz coordinadora asesora
        consultora bombera vicepresidenta viceministra expresidenta exministra rectora decana clienta usuaria
        conductora cocinera bibliotecaria librera presentadora productora paciente amiga compañera campeona edila
        legisladora parlamentaria eurodiputada funcionaria ambientalista portavoz`,
      organization: `empresa compañía grupo firma ministerio ayuntamiento alcaldía diputación partido sindicato asociación
        federación fundación organización ong confederación unión instituto universidad escuela colegio hospital
        clínica banco tribunal juzgado embajada comisión comité consejo asamblea autoridad dirección club equipo
        liga cámara centro museo teatro iglesia fabricante operador distribuidora gigante filial multinacional
        regulador cadena cooperativa puerto aeropuerto observatorio laboratorio oficina servicio consejería
        consistorio gobernación municipalidad cancillería aerolínea constructora petrolera empresa_pública entidad
        plataforma patronal vaticano`,
      institution: `gobierno policía ejército armada congreso senado parlamento junta generalitat fiscalía oposición moncloa
        ejecutivo iglesia patronal`,
      outlet: `periódico diario semanario revista cadena radio televisión agencia_de_noticias agencia portal medio
        emisora rotativo canal web publicación programa`,
      document: `informe estudio encuesta sondeo carta correo mensaje documento comunicado nota memorando sentencia fallo
        auto decreto ley proyecto_de_ley denuncia querella demanda escrito atestado auditoría libro artículo
        tribuna texto tuit publicación declaración dictamen balance datos cifras estadísticas análisis barómetro
        censo contrato acuerdo petición informes estudios documentos correos resolución expediente acta
        investigación`,
      group: `expertos especialistas investigadores científicos médicos abogados jueces diputados senadores concejales
        ministros vecinos residentes habitantes testigos familiares padres alumnos estudiantes profesores
        trabajadores empleados sindicatos agricultores ganaderos pescadores comerciantes policías agentes bomberos
        autoridades responsables analistas economistas observadores críticos opositores activistas ecologistas
        manifestantes usuarios clientes pasajeros consumidores votantes ciudadanos españoles europeos americanos
        rusos ucranianos mexicanos argentinos dirigentes diplomáticos periodistas historiadores algunos varios
        muchos otros organizadores sanitarios enfermeros hosteleros aficionados voluntarios socialistas populares
        republicanos demócratas empresarios víctimas investigadoras docentes jubilados jóvenes`,
      anonymous: 'fuente fuentes informante informantes confidente',
    },
    nameParticles: 'de del la las los von van der di da e i al el bin ibn',
    organizationWords: `sa sl sau slu ministerio universidad instituto escuela banco partido sindicato federación confederación
      asociación fundación grupo agencia comisión consejo comité tribunal juzgado fiscalía ayuntamiento diputación
      congreso senado unión sociedad compañía centro hospital club liga oficina observatorio policía guardia civil
      gobierno junta generalitat moncloa psoe pp vox ugt ccoo onu otan ue oms fmi ine renfe iberdrola telefónica
      repsol airlines naciones unidas cruz roja greenpeace amnistía`,
    givenNames: {
      masculine: `antonio josé jose manuel francisco david juan javier daniel carlos jesús alejandro miguel rafael pedro
        pablo ángel sergio fernando jorge luis alberto álvaro diego adrián raúl enrique ramón vicente iván rubén
        óscar andrés joaquín santiago eduardo víctor roberto jaime mario ignacio marcos alfonso salvador ricardo
        emilio hugo guillermo gabriel julio tomás agustín gonzalo félix julián nicolás martín lucas mateo rodrigo
        esteban cristóbal gregorio lorenzo sebastián xavier jordi josep mariano alfredo arturo césar domingo
        felipe federico germán gustavo héctor hernán ismael leandro leonardo maximiliano néstor patricio ramiro
        samuel teodoro bruno íñigo iñaki aitor mikel xosé donald joe vladimir emmanuel nayib`,
      feminine: `maría maria carmen ana isabel dolores pilar laura josefa cristina marta lucía elena teresa rosa paula
        raquel sara antonia mercedes beatriz julia rocío patricia andrea silvia irene sonia montserrat concepción
        mónica alba nuria margarita yolanda susana ángela rosario encarnación inmaculada claudia sandra eva
        natalia inés alicia esther verónica ainhoa amparo lorena victoria gloria consuelo esperanza gabriela
        daniela valentina camila sofía carolina fernanda mariana alejandra adriana luisa juana catalina lourdes
        noelia olga miriam celia emma martina carla blanca begoña nerea leire ximena jimena ada clara cecilia
        dilma michelle ursula angela giorgia rigoberta`,
    },
    notNames: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
      septiembre setiembre octubre noviembre diciembre`,
    anonymity: `anonimato anónimo anónima anónimamente pidió_no_ser_identificado pide_no_ser_identificada
      pidió_no_ser_identificada prefiere_no_dar_su_nombre prefiere_mantener_el_anonimato
      bajo_condición_de_anonimato condición_de_anonimato pide_anonimato no_está_autorizado no_está_autorizada
      no_estar_autorizado por_miedo_a por_temor_a pidió_no_ser_citada pidió_no_ser_citado
      prefiere_no_revelar_su_identidad`,
    documentBy: 'de del por',
    obtained: `ha_tenido_acceso tuvo_acceso_a al_que_ha_tenido_acceso a_la_que_ha_tenido_acceso a_los_que_ha_tenido_acceso
      ha_tenido_acceso_a obtenido_por obtenida_por consultado_por ha_consultado ha_obtenido adelantado_por
      adelantada_por filtrado_a`,
  },
};
