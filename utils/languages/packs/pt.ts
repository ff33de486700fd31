import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'pt',

  sentences: {
    abbreviations: words(`
      Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Arq D Exmo Exma V S Sto Sta etc p.ex pág págs núm tel
      aprox máx mín av a.C d.C a.m p.m Cia Ltda Inc Gen Cel Cap Ten Sgt Gov Dep Sen EUA jan fev jun jul ago
      nov ex
    `),
    openers: words(`
      o a os as um uma ele ela eles elas nós eu se seu sua seus suas este esta isto isso esse essa estes
      estas aquele em no na nos nas ao à aos de do da dos das por pelo pela para com sem sobre segundo após
      desde até durante mas e ou quando enquanto embora porque como assim também além já agora então depois
      que quem qual onde não nenhum todos muitos alguns cada dois duas
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      a agora ainda além algumas alguns ante antes ao aos apenas após aquela aquele aqueles aquilo
      as assim até bem cada caso com como contra da das de dela dele deles depois desde dessa desse desta
      deste deve disse diz do dois dos duas durante e ela elas ele eles em enquanto entre era eram essa
      esse essas esses esta estas estava este estes está estão eu faz fazer feito ficou foi foram grande ha
      havia há isso isto já la lhe lo maior mais mas me meio menos mesma mesmo meu minha muito muitos na nas
      nem nessa nesse nesta neste no nos nossa nosso nova novo não nós num numa o onde ontem os ou outra
      outras outro outros para parte pela pelas pelo pelos pode podem por porque pouco qual quando quanto
      que quem se segundo seja sem sempre sendo ser será seu seus sido sobre somente sua suas são só também
      tanto tem tendo ter teve tinha toda todas todo todos três tudo um uma umas uns vai vem à às é
      `),
    negations: words('não nunca jamais nenhum nenhuma ninguém nada nem sem'),
    counted: { modifiers: 'novos novas grandes primeiros primeiras últimos últimas outros outras' },
    anaphora: [
      ...words(`
        ele ela eles elas seu sua seus suas dele dela deles delas este esta isto estes estas esse essa isso
        esses essas aquele aquela aquilo aí ali lá aqui então assim mas e ou também tampouco igualmente
        inclusive pois porém contudo todavia entretanto portanto ambos ambas tal tais posteriormente
        finalmente nisso nisto disso disto nesse nessa nesses nessas desse dessa
      `),
      'no entanto',
      'por isso',
      'por outro lado',
      'por sua vez',
      'por exemplo',
      'em contrapartida',
      'de fato',
      'de facto',
      'desse modo',
      'deste modo',
      'dessa forma',
      'desta forma',
      'ao mesmo tempo',
      'apesar disso',
      'desde então',
      'até então',
      'ou seja',
      'isto é',
      'com isso',
      'o mesmo',
      'a mesma',
      'os dois',
      'as duas',
      'além disso',
      'em consequência',
      'ainda assim',
      'já ele',
      'já ela',
      'na ocasião',
    ],
  },

  grammar: {
    fullClauses: true,
    proDrop: true,
    verbGender: {
      plural: 'm',
    },
    determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu
      minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas algum alguma alguns algumas nenhum
      nenhuma cada todo toda todos todas outro outra outros outras vários várias muitos muitas muito muita poucos
      poucas dois duas três quatro cinco seis sete oito nove dez ambos ambas qualquer mesmo mesma tal`,
    indefinites: 'um uma uns umas alguns algumas vários várias',
    prepositions: `a ao à aos às ante após até com contra de do da dos das desde em no na nos nas num numa entre para per
      perante por pelo pela pelos pelas sem sob sobre durante segundo conforme mediante exceto junto perto longe
      apesar dum duma deste desta desse dessa neste nesta nesse nessa`,
    conjunctions: 'e ou mas nem porém contudo',
    subordinators: `quando enquanto embora porque se pois já_que uma_vez_que depois antes onde para_que sem_que assim_que
      à_medida_que caso`,
    asWords: 'como conforme segundo',
    complementisers: 'que se como onde quando quanto quem porque',
    relatives: 'que quem cujo cuja cujos cujas qual quais onde',
    auxiliaries: `tem têm tinha tinham terá terão teria teriam tenha tenham teve há havia é são era eram foi foram será serão
      seria seriam está estão estava estavam pode podem poderia podia deve devem deveria vai vão ia iam vem vêm
      veio acabou voltou chegou se`,
    negations: 'não nunca jamais nem',
    adverbs: `também além_disso já ainda ontem hoje amanhã então depois logo agora assim igualmente finalmente
      recentemente publicamente oficialmente claramente sempre só apenas aqui ali lá entretanto todavia no_entanto
      por_sua_vez por_seu_lado por_outro_lado nesta_segunda-feira nesta_terça-feira nesta_quarta-feira
      nesta_quinta-feira nesta_sexta-feira neste_sábado neste_domingo na_segunda-feira na_terça-feira
      na_quarta-feira na_quinta-feira na_sexta-feira no_sábado no_domingo segunda-feira terça-feira quarta-feira
      quinta-feira sexta-feira esta_segunda-feira esta_terça-feira esta_quarta-feira esta_quinta-feira
      esta_sexta-feira este_sábado este_domingo mais_tarde à_noite à_tarde de_manhã anteriormente posteriormente
      inclusive ainda_assim novamente mesmo mais muito bem textualmente categoricamente na_ocasião na_altura
      à_época à_data`,
    verbs: `é são era eram foi foram será serão está estão estava estavam tem têm tinha tinham teve terá há havia haverá
      faz fazem fez fará vai vão ia vem vêm veio chega chegam chegou leva levou põe pôs dá dão deu dará sai saiu
      fica ficam ficou segue seguem seguiu vive vivem viveu trabalha trabalham trabalhou dirige lidera preside
      perde perdeu ganha ganhou vende vendeu compra comprou abre abriu abrirá fecha fechou começa começou termina
      terminou sobe subiu desce desceu cresce cresceu cai caiu aumenta aumentou recebe recebeu permite permitirá
      afeta afetou deve devem pode podem poderá quer querem queria precisa precisam falta faltam custa custam
      existe existem ocorre ocorreu aconteceu procura usa usam utiliza participou celebrou apresentou publicou
      aprovou assinou inclui representa atinge atingiu morreu nasceu perderam chegaram fizeram passa passou
      passaram`,
  },

  statements: {
    marks: ['“”', '«»', '""', '‘’'],
    dashes: true,
    innerDashes: true,
    innerCommas: true,
    cues: {
      say: `afirma afirmam afirmou afirmaram afirmava afirmavam afirmado afirmando afirmará declara declaram declarou
        declararam declarava declaravam declarado declarando declarará explica explicam explicou explicaram
        explicava explicavam explicado explicando explicará conta contam contou contaram contava contavam contado
        contando contará ressalta ressaltam ressaltou ressaltaram ressaltava ressaltavam ressaltado ressaltando
        ressaltará destaca destacam destacou destacaram destacava destacavam destacado destacando destacará
        salienta salientam salientou salientaram salientava salientavam salientado salientando salientará sublinha
        sublinham sublinhou sublinharam sublinhava sublinhavam sublinhado sublinhando sublinhará frisa frisam
        frisou frisaram frisava frisavam frisado frisando frisará acrescenta acrescentam acrescentou acrescentaram
        acrescentava acrescentavam acrescentado acrescentando acrescentará comenta comentam comentou comentaram
        comentava comentavam comentado comentando comentará anuncia anunciam anunciou anunciaram anunciava
        anunciavam anunciado anunciando anunciará informa informam informou informaram informava informavam
        informado informando informará revela revelam revelou revelaram revelava revelavam revelado revelando
        revelará relata relatam relatou relataram relatava relatavam relatado relatando relatará narra narram
        narrou narraram narrava narravam narrado narrando narrará lembra lembram lembrou lembraram lembrava
        lembravam lembrado lembrando lembrará recorda recordam recordou recordaram recordava recordavam recordado
        recordando recordará lamenta lamentam lamentou lamentaram lamentava lamentavam lamentado lamentando
        lamentará confessa confessam confessou confessaram confessava confessavam confessado confessando
        confessará reitera reiteram reiterou reiteraram reiterava reiteravam reiterado reiterando reiterará
        insiste insistem insistiu insistiram insistia insistiam insistido insistindo insistirá esclarece
        esclarecem esclareceu esclareceram esclarecia esclareciam esclarecido esclarecendo esclarecerá precisa
        precisam precisou precisaram precisava precisavam precisado precisando precisará detalha detalham detalhou
        detalharam detalhava detalhavam detalhado detalhando detalhará adianta adiantam adiantou adiantaram
        adiantava adiantavam adiantado adiantando adiantará aponta apontam apontou apontaram apontava apontavam
        apontado apontando apontará enfatiza enfatizam enfatizou enfatizaram enfatizava enfatizavam enfatizado
        enfatizando enfatizará argumenta argumentam argumentou argumentaram argumentava argumentavam argumentado
        argumentando argumentará alega alegam alegou alegaram alegava alegavam alegado alegando alegará opina
        opinam opinou opinaram opinava opinavam opinado opinando opinará responde respondem respondeu responderam
        respondia respondiam respondido respondendo responderá retruca retrucam retrucou retrucaram retrucava
        retrucavam retrucado retrucando retrucará alerta alertam alertou alertaram alertava alertavam alertado
        alertando alertará avisa avisam avisou avisaram avisava avisavam avisado avisando avisará garante garantem
        garantiu garantiram garantia garantiam garantido garantindo garantirá assegura asseguram assegurou
        asseguraram assegurava asseguravam assegurado assegurando assegurará confirma confirmam confirmou
        confirmaram confirmava confirmavam confirmado confirmando confirmará ironiza ironizam ironizou ironizaram
        ironizava ironizavam ironizado ironizando ironizará brinca brincam brincou brincaram brincava brincavam
        brincado brincando brincará sentencia sentenciam sentenciou sentenciaram sentenciava sentenciavam
        sentenciado sentenciando sentenciará pergunta perguntam perguntou perguntaram perguntava perguntavam
        perguntado perguntando perguntará questiona questionam questionou questionaram questionava questionavam
        questionado questionando questionará comunica comunicam comunicou comunicaram comunicava comunicavam
        comunicado comunicando comunicará notifica notificam notificou notificaram notificava notificavam
        notificado notificando notificará promete prometem prometeu prometeram prometia prometiam prometido
        prometendo prometerá jura juram jurou juraram jurava juravam jurado jurando jurará admite admitem admitiu
        admitiram admitia admitiam admitido admitindo admitirá relembra relembram relembrou relembraram relembrava
        relembravam relembrado relembrando relembrará indica indicam indicou indicaram indicava indicavam indicado
        indicando indicará observa observam observou observaram observava observavam observado observando
        observará assinala assinalam assinalou assinalaram assinalava assinalavam assinalado assinalando
        assinalará pondera ponderam ponderou ponderaram ponderava ponderavam ponderado ponderando ponderará pontua
        pontuam pontuou pontuaram pontuava pontuavam pontuado pontuando pontuará completa completam completou
        completaram completava completavam completado completando completará resume resumem resumiu resumiram
        resumia resumiam resumido resumindo resumirá avalia avaliam avaliou avaliaram avaliava avaliavam avaliado
        avaliando avaliará defende defendem defendeu defenderam defendia defendiam defendido defendendo defenderá
        critica criticam criticou criticaram criticava criticavam criticado criticando criticará protesta
        protestam protestou protestaram protestava protestavam protestado protestando protestará justifica
        justificam justificou justificaram justificava justificavam justificado justificando justificará rejeita
        rejeitam rejeitou rejeitaram rejeitava rejeitavam rejeitado rejeitando rejeitará nega negam negou negaram
        negava negavam negado negando negará especifica especificam especificou especificaram especificava
        especificavam especificado especificando especificará ilustra ilustram ilustrou ilustraram ilustrava
        ilustravam ilustrado ilustrando ilustrará testemunha testemunham testemunhou testemunharam testemunhava
        testemunhavam testemunhado testemunhando testemunhará desabafa desabafam desabafou desabafaram desabafava
        desabafavam desabafado desabafando desabafará dispara disparam disparou dispararam disparava disparavam
        disparado disparando disparará noticia noticiam noticiou noticiaram noticiava noticiavam noticiado
        noticiando noticiará escreve escrevem escreveu escreveram escrevia escreviam escrevido escrevendo
        escreverá tuita tuitam tuitou tuitaram tuitava tuitavam tuitado tuitando tuitará publica publicam publicou
        publicaram publicava publicavam publicado publicando publicará posta postam postou postaram postava
        postavam postado postando postará reforça reforçam reforçou reforçaram reforçava reforçavam reforçado
        reforçando reforçará rebate rebatem rebateu rebateram rebatia rebatiam rebatido rebatendo rebaterá
        contesta contestam contestou contestaram contestava contestavam contestado contestando contestará denuncia
        denunciam denunciou denunciaram denunciava denunciavam denunciado denunciando denunciará conclue concluem
        concluiu concluiram concluia concluiam concluido concluindo concluirá considera consideram considerou
        consideraram considerava consideravam considerado considerando considerará sustenta sustentam sustentou
        sustentaram sustentava sustentavam sustentado sustentando sustentará refere referem referiu referiram
        referia referiam referido referindo referirá exclama exclamam exclamou exclamaram exclamava exclamavam
        exclamado exclamando exclamará cita citam citou citaram citava citavam citado citando citará explana
        explanam explanou explanaram explanava explanavam explanado explanando explanará aconselha aconselham
        aconselhou aconselharam aconselhava aconselhavam aconselhado aconselhando aconselhará analisa analisam
        analisou analisaram analisava analisavam analisado analisando analisará celebra celebram celebrou
        celebraram celebrava celebravam celebrado celebrando celebrará replica replicam replicou replicaram
        replicava replicavam replicado replicando replicará atesta atestam atestou atestaram atestava atestavam
        atestado atestando atestará proclama proclamam proclamou proclamaram proclamava proclamavam proclamado
        proclamando proclamará registra registram registrou registraram registrava registravam registrado
        registrando registrará regista registam registou registaram registava registavam registado registando
        registará vaticina vaticinam vaticinou vaticinaram vaticinava vaticinavam vaticinado vaticinando
        vaticinará preve prevem preveu preveram previa previam prevido prevendo preverá grita gritam gritou
        gritaram gritava gritavam gritado gritando gritará diz dizem disse disseram dizia diziam dito dizendo dirá
        diria escrito mantém manteve reconhece reconhecem reconheceu reconheceram reconhecido reconhecendo adverte
        advertem advertiu advertido prossegue prosseguiu refere-se expõe expôs contrapõe contrapôs sugere
        sugeriram sugeriu prevê previu prediz lê-se desmente desmentiu desmentiram desmentido conclui
        fez_questão_de_frisar deixou_claro deixa_claro fez_saber dá_conta deu_a_conhecer veio_a_público
        tornou_público`,
      impersonal: 'lê-se lê_se',
      tell: `informa informou avisa avisou alerta alertou lembra lembrou assegura assegurou garante garantiu convenceu
        notificou comunicou`,
      hold: `acredita acreditam acreditou acreditaram acreditava acreditavam acreditado acreditando acreditará pensa
        pensam pensou pensaram pensava pensavam pensado pensando pensará espera esperam esperou esperaram esperava
        esperavam esperado esperando esperará teme temem temeu temeram temia temiam temido temendo temerá estima
        estimam estimou estimaram estimava estimavam estimado estimando estimará calcula calculam calculou
        calcularam calculava calculavam calculado calculando calculará descobre descobrem descobriu descobriram
        descobria descobriam descobrido descobrindo descobrirá demonstra demonstram demonstrou demonstraram
        demonstrava demonstravam demonstrado demonstrando demonstrará mostra mostram mostrou mostraram mostrava
        mostravam mostrado mostrando mostrará constata constatam constatou constataram constatava constatavam
        constatado constatando constatará determina determinam determinou determinaram determinava determinavam
        determinado determinando determinará verifica verificam verificou verificaram verificava verificavam
        verificado verificando verificará imagina imaginam imaginou imaginaram imaginava imaginavam imaginado
        imaginando imaginará duvida duvidam duvidou duvidaram duvidava duvidavam duvidado duvidando duvidará supor
        confia confiam confiou confiaram confiava confiavam confiado confiando confiará julga julgam julgou
        julgaram julgava julgavam julgado julgando julgará entende entendem entendeu entenderam entendia entendiam
        entendido entendendo entenderá suspeita suspeitam suspeitou suspeitaram suspeitava suspeitavam suspeitado
        suspeitando suspeitará propor recomenda recomendam recomendou recomendaram recomendava recomendavam
        recomendado recomendando recomendará sente sentem sentiu sentiram sentia sentiam sentido sentindo sentirá
        percebe percebem percebeu perceberam percebia percebiam percebido percebendo perceberá crê creem vê veem
        viu sabe sabem sabia soube acha acham achou achava prevê convencido convencida certo certa propõe propôs
        deseja conclui concluiu revela revelam`,
      call: `fala_em falou_em falam_em classifica classificam classificou classificaram classificava classificavam classificado classificando
        classificará chama chamam chamou chamaram chamava chamavam chamado chamando chamará descreve descrevem
        descreveu descreveram descrevia descreviam descrevido descrevendo descreverá compara comparam comparou
        compararam comparava comparavam comparado comparando comparará define definem definiu definiram definia
        definiam definido definindo definirá apelida apelidam apelidou apelidaram apelidava apelidavam apelidado
        apelidando apelidará qualifica qualificam qualificou qualificaram qualificava qualificavam qualificado
        qualificando qualificará rotula rotulam rotulou rotularam rotulava rotulavam rotulado rotulando rotulará`,
      urge: `exige exigem exigiu exigiram exigia exigiam exigido exigindo exigirá reclama reclamam reclamou reclamaram
        reclamava reclamavam reclamado reclamando reclamará insta instam instou instaram instava instavam instado
        instando instará exorta exortam exortou exortaram exortava exortavam exortado exortando exortará solicita
        solicitam solicitou solicitaram solicitava solicitavam solicitado solicitando solicitará recomenda
        recomendam recomendou recomendaram recomendava recomendavam recomendado recomendando recomendará cobra
        cobram cobrou cobraram cobrava cobravam cobrado cobrando cobrará promete prometem prometeu prometeram
        prometia prometiam prometido prometendo prometerá pede pedem pediu pediram apela_a apelou_a propõe propôs`,
      judge: `critica criticam criticou criticaram criticava criticavam criticado criticando criticará condena condenam
        condenou condenaram condenava condenavam condenado condenando condenará denuncia denunciam denunciou
        denunciaram denunciava denunciavam denunciado denunciando denunciará elogia elogiam elogiou elogiaram
        elogiava elogiavam elogiado elogiando elogiará questiona questionam questionou questionaram questionava
        questionavam questionado questionando questionará lamenta lamentam lamentou lamentaram lamentava
        lamentavam lamentado lamentando lamentará censura censuram censurou censuraram censurava censuravam
        censurado censurando censurará repudia repudiam repudiou repudiaram repudiava repudiavam repudiado
        repudiando repudiará`,
      beside: `reclama reclamam reclamou reclamaram queixa queixou continua continuou prossegue prosseguiu sorri sorriu
        ri riu suspira suspirou brinca brincou sussurra sussurrou grita gritou exclama exclamou murmura começa
        começou remata rematou finaliza finalizou interrompe interveio termina terminou arremata arrematou atira
        atirou dispara desabafa reflete queixa-se lamenta-se questiona-se emociona-se encerra encerrou conclui
        atalha atalhou arrisca graceja`,
      nouns: `afirmação afirmações declaração anúncio promessa ideia acusação acusações suspeita suspeitas receio
        receios esperança rumor rumores boato boatos hipótese conclusão tese advertência convicção argumento
        alegação`,
    },
    accordingToFirst: 'para',
    within: 'em no na nos nas a',
    accordingTo: `segundo de_acordo_com conforme nas_palavras_de na_opinião_de na_opinião_do na_opinião_da na_avaliação_de
      na_avaliação_do na_avaliação_da na_visão_de na_visão_do na_visão_da no_entender_de no_entender_do
      no_entender_da a_*_ver na_*_opinião no_*_entender na_*_avaliação nas_*_palavras citando`,
    hearsay: `teria teriam supostamente alegadamente ao_que_tudo_indica consta_que diz-se suposto suposta presumivelmente`,
    declined: `recusou_comentar recusaram_comentar recusou-se_a_comentar recusaram-se_a_comentar se_recusou_a_comentar
      se_recusaram_a_comentar recusou_prestar_declarações recusaram_prestar_declarações
      recusou-se_a_prestar_declarações não_quis_comentar não_quiseram_comentar não_quis_se_manifestar
      não_quiseram_se_manifestar não_quis_prestar_declarações não_quiseram_prestar_declarações não_quis_falar
      não_quis_pronunciar-se não_respondeu não_responderam não_tinha_respondido não_havia_respondido não_comentou
      não_comentaram não_comenta não_comentam não_se_manifestou não_se_manifestaram não_se_pronunciou
      não_se_pronunciaram não_retornou não_retornaram preferiu_não_comentar preferiram_não_comentar
      preferiu_não_se_manifestar escusou-se_a_comentar escusaram-se_a_comentar informou_que_não_vai_comentar
      disse_que_não_vai_comentar disse_que_não_comentaria recusou_fazer_comentários recusaram_fazer_comentários
      não_foi_localizado não_foi_localizada não_foram_localizados declinou_comentar evitou_comentar
      optou_por_não_comentar optou_por_não_se_manifestar remeteu-se_ao_silêncio`,
    declinedObject: `não_conseguiu_contato_com não_conseguiu_contactar tentou_contato_com tentou_contactar
      não_conseguiu_falar_com procurou`,
    neither: 'nem',
    replies:
      'quiseram_comentar quis_comentar quiseram_falar responderam respondeu quiseram_prestar_declarações comentaram comentou se_pronunciaram se_manifestaram se_pronunciou se_manifestou',
    toMedium: 'a ao à aos às para perante ante',
    mediumPhrases: `em_entrevista_a em_entrevista_ao em_entrevista_à em_entrevista_com numa_entrevista_a numa_entrevista_ao
      numa_entrevista_à em_declarações_a em_declarações_ao em_declarações_à em_conversa_com em_nota_a em_nota_ao
      em_nota_à em_comunicado_a em_carta_a em_carta_ao em_mensagem_a na_rede_social em_sua_conta_no ouvido_por
      ouvida_por ouvidos_por ouvido_pelo ouvida_pelo ouvido_pela entrevistado_por entrevistada_por citado_por
      citada_por citado_pelo citado_pela questionado_por questionada_por questionado_pelo questionada_pelo
      procurado_pela procurada_pela procurado_pelo procurada_pelo contactado_pela contactada_pela contactado_pelo
      no em`,
  },

  sources: {
    pronouns: {
      masculine: 'ele dele este_último',
      feminine: 'ela dela esta_última',
      plural: 'eles elas deles delas',
      common: 'seu',
      first: 'eu mim nós',
    },
    standIns: `autarca gestor gestora político política responsável dirigente governante parlamentar especialista
      chefe_de_estado chefe_do_governo`,
    outletWords: 'jornal diário gazeta correio folha rádio tv notícias público expresso globo',
    quotedNames: true,
    titles: {
      neutral: 'dr dra prof general coronel capitão comandante almirante juiz cardeal desembargador',
      masculine: 'senhor sr dom d rei príncipe papa padre frei doutor lorde conde duque',
      feminine: 'senhora sra dona rainha princesa irmã doutora condessa duquesa',
    },
    roles: {
      person: `gestor governante político docente presidente ministro primeiro-ministro prefeito governador vereador
        deputado senador secretário porta-voz diretor vice-diretor gerente chefe responsável líder dirigente
        representante delegado comissário inspetor promotor procurador juiz magistrado desembargador advogado
        médico doutor professor pesquisador investigador cientista especialista perito analista economista
        sociólogo politólogo historiador jornalista escritor autor redator editor colunista embaixador diplomata
        cônsul chanceler candidato opositor ativista sindicalista empresário empreendedor fundador cofundador
        proprietário dono comerciante agricultor pecuarista pescador padeiro estudante aluno morador vizinho
        residente habitante testemunha vítima acusado suspeito réu arguido trabalhador empregado funcionário
        operário engenheiro arquiteto biólogo geólogo climatologista meteorologista psicólogo psiquiatra
        enfermeiro cirurgião farmacêutico veterinário epidemiologista infectologista virologista treinador técnico
        jogador capitão selecionador piloto cineasta ator cantor músico artista pintor coordenador assessor
        consultor policial bombeiro soldado militar general coronel comandante agente vice-presidente
        vice-ministro ex-presidente ex-ministro reitor padre bispo arcebispo cliente usuário utente passageiro
        motorista taxista cozinheiro bibliotecário livreiro apresentador produtor paciente familiar amigo colega
        parente executivo investidor banqueiro parlamentar eurodeputado autarca presidente_da_câmara
        secretário_de_estado secretário-geral defensor agrónomo agrônomo guia salva-vidas atleta campeão
        mandatário viticultor apicultor líder_da_oposição provedor curador notário`,
      masculine: 'homem rapaz menino pai irmão filho marido esposo tio avô rei príncipe senhor',
      feminine: `gestora mulher moça rapariga menina mãe irmã filha esposa viúva tia avó rainha princesa senhora presidenta
        ministra primeira-ministra prefeita governadora vereadora deputada senadora secretária diretora
        vice-diretora delegada comissária inspetora promotora procuradora juíza magistrada desembargadora advogada
        médica doutora professora pesquisadora investigadora perita historiadora escritora autora redatora editora
        embaixadora candidata opositora empresária empreendedora fundadora cofundadora proprietária dona
        agricultora padeira aluna moradora vizinha acusada trabalhadora empregada funcionária operária engenheira
        arquiteta bióloga geóloga psicóloga enfermeira cirurgiã farmacêutica veterinária treinadora jogadora
        cantora atriz pintora coordenadora assessora consultora vice-ministra ex-ministra reitora cozinheira
        bibliotecária livreira apresentadora produtora amiga executiva curadora provedora campeã`,
      organization: `empresa companhia grupo firma ministério prefeitura câmara autarquia município estado partido sindicato
        associação federação fundação organização ong confederação união instituto universidade escola colégio
        hospital clínica banco tribunal procuradoria promotoria marinha embaixada comissão comitê comité conselho
        assembleia agência autoridade direção clube equipe equipa liga centro museu teatro igreja fabricante
        operadora distribuidora gigante subsidiária multinacional regulador executivo rede cooperativa porto
        aeroporto observatório laboratório escritório serviço secretaria companhia_aérea construtora petroleira
        concessionária entidade defensoria corporação vaticano`,
      institution: `governo polícia exército justiça senado congresso parlamento planalto itamaraty oposição igreja`,
      outlet: `jornal diário semanário revista rede rádio televisão emissora agência_de_notícias portal site canal
        publicação programa veículo`,
      document: `relatório estudo pesquisa sondagem inquérito carta e-mail email mensagem documento comunicado nota
        memorando sentença acórdão despacho decreto lei projeto_de_lei denúncia queixa petição parecer laudo
        auditoria livro artigo editorial texto tuíte postagem publicação declaração balanço dados números
        estatísticas análise levantamento censo contrato acordo relatórios estudos documentos ofício boletim ata`,
      group: `especialistas peritos pesquisadores investigadores cientistas médicos advogados juízes deputados senadores
        vereadores ministros moradores vizinhos residentes habitantes testemunhas familiares pais alunos
        estudantes professores trabalhadores funcionários sindicatos agricultores pescadores comerciantes
        policiais polícias bombeiros autoridades analistas economistas observadores críticos opositores ativistas
        ambientalistas manifestantes usuários utentes clientes passageiros consumidores eleitores cidadãos
        brasileiros portugueses europeus americanos russos ucranianos dirigentes diplomatas jornalistas
        historiadores alguns vários muitos outros organizadores enfermeiros torcedores adeptos voluntários
        empresários vítimas parlamentares banhistas`,
      anonymous: 'fonte fontes informante informantes interlocutor interlocutores',
    },
    nameParticles: 'de do da dos das e von van der di bin ibn al el',
    organizationWords: `sa s.a ltda lda ministério universidade instituto escola banco partido sindicato federação confederação
      associação fundação grupo agência comissão conselho comité comitê tribunal prefeitura câmara congresso
      senado união sociedade companhia centro hospital clube liga observatório polícia guarda governo procuradoria
      secretaria ibge onu otan nato ue ine oms fmi petrobras vale tap psd ps pt stf stj inpe defesa civil cruz
      vermelha bombeiros`,
    givenNames: {
      masculine: `joão josé antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel
        marcelo bruno eduardo felipe filipe rodrigo manuel manoel mateus andré fernando fábio leonardo gustavo
        guilherme leandro tiago thiago anderson ricardo márcio jorge sebastião alexandre roberto edson diego vítor
        victor sérgio cláudio matheus geraldo adriano luciano júlio renato alex vinícius rogério samuel ronaldo
        mário flávio douglas igor davi jair luis nuno rui miguel hugo diogo gonçalo duarte afonso martim tomás
        bernardo simão vasco álvaro artur augusto aníbal armando henrique domingos emanuel lula donald joe
        vladimir emmanuel`,
      feminine: `maria ana francisca antónia antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda
        bruna jéssica letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz rita
        luana sônia sónia renata eliane josefa simone natália cristiane carla débora rosângela jaqueline rosa
        daniela marlene terezinha raimunda andréia andreia fabiana lúcia raquel angela ângela helena isabel inês
        joana leonor matilde carolina catarina teresa margarida marta susana sofia alice clara cecília cristina
        dilma elisa eva filipa graça isabela laura lídia luísa madalena mafalda manuela marina mônica paula regina
        rosana sara sílvia tânia tatiana tereza viviane ursula`,
    },
    notNames: `segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
      domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
    anonymity: `anonimato anónimo anônimo anónima anônima anonimamente sob_condição_de_anonimato condição_de_anonimato
      pediu_anonimato pediu_para_não_ser_identificado pediu_para_não_ser_identificada prefere_não_se_identificar
      preferiu_não_se_identificar não_está_autorizado não_está_autorizada não_estar_autorizado
      não_estar_autorizada por_medo_de por_receio_de`,
    documentBy: 'de do da dos das por pelo pela',
    obtained: `teve_acesso tiveram_acesso obtido_por obtida_por obtido_pelo obtida_pela obtido_pela obteve consultado_por
      a_que_teve_acesso consultou revelado_por revelado_pelo divulgado_por`,
  },
};
