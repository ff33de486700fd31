import type { Pack } from '../pack.ts';
import { words } from '../words.ts';

export const pack: Pack = {
  tag: 'fr',

  sentences: {
    abbreviations: words(`
      M MM Mme Mmes Mlle Mlles Me Dr Pr St Ste Mgr etc ex apr J-C p pp cf chap fig tél hab janv févr avr
      juil oct nov déc éd ibid c.-à-d boul n° av bd no art
    `),
    openers: words(`
      le la les l un une des il elle ils elles on nous vous je ce cette ces cet c en dans à au aux pour par
      sur avec sans mais et ou donc or car si quand lorsque après avant depuis pendant selon d de du malgré
      cependant toutefois pourtant ainsi alors aussi enfin puis que qui quoi où comment pourquoi son sa ses
      leur leurs tout tous toutes plusieurs certains chaque aucun deux
    `),
    ordinalsAfter: [],
  },

  summary: {
    stopwords: words(`
      ai ainsi alors après au aucun aucune aujourd'hui aura aussi autre autres aux avaient avait avant avec
      avoir ayant c car ce cela celle celles celui ces cet cette ceux chaque chez comme comment contre d
      dans de depuis des deux doit donc dont du elle elles en encore entre est et étaient était été être eu
      eux fait faire faut fois font hui ici il ils j je jusqu l la le les leur leurs lors lorsque lui là m
      ma mais me mes moi moins mon même mêmes n ne ni non nos notre nous nouveau nouvelle on ont ou où par
      parce pas pendant peu peut plus plusieurs point pour pourquoi près qu quand que quel quelle quelles
      quels qui quoi s sa sans se selon sera serait ses si soit son sont sous sur t ta tandis te tel telle
      tes toi ton tous tout toute toutes très tu un une vers vos votre vous y à ça
    `),
    negations: words('ne n pas jamais aucun aucune rien personne ni sans'),
    counted: {
      modifiers:
        'nouveaux nouvelles grands grandes petits petites jeunes autres anciens anciennes premiers premières derniers dernières',
    },
    anaphora: [
      ...words(`
        il elle ils elles lui leur leurs son sa ses ce cet cette ces cela ceci ça celui-ci celle-ci ceux-ci
        celles-ci celui celle ceux celles y là ici alors ainsi aussi mais et ou donc or car puis ensuite
        cependant toutefois néanmoins pourtant enfin également parallèlement auparavant inversement certes
        sinon autrement
      `),
      "c'est",
      "c'était",
      'ce dernier',
      'ces derniers',
      'cette dernière',
      'ces dernières',
      'en effet',
      'en outre',
      'en revanche',
      'par ailleurs',
      'par conséquent',
      'par exemple',
      'de plus',
      'du coup',
      'de même',
      'dans ce',
      'à ce',
      'depuis lors',
      'au contraire',
      "d'autre part",
      "d'une part",
      'pour autant',
      'en fait',
      'malgré cela',
      'malgré tout',
      "c'est-à-dire",
      'les deux',
      'le même',
      'la même',
      'dès lors',
      "à l'inverse",
      'dans la foulée',
      "d'ailleurs",
      'ce que',
      'ce qui',
    ],
  },

  grammar: {
    fullClauses: true,
    enclitics: 'il elle ils elles on',
    determiners: `le la les l' un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
      quelques plusieurs certains certaines aucun aucune chaque tout toute tous toutes deux trois quatre cinq six
      sept huit neuf dix autre autres même mêmes tel telle tels telles quel quelle quels quelles`,
    indefinites: 'un une des quelques plusieurs certains certaines',
    prepositions: `de d' du des à au aux en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant avant
      après dès devant derrière malgré selon parmi jusque jusqu' hors outre envers via face lors auprès près
      autour concernant sauf voici voilà`,
    conjunctions: 'et ou mais ni car donc or',
    subordinators: `quand lorsque lorsqu' si s' alors tandis parce puisque puisqu' comme quoique bien_que afin pour_que
      avant_que dès_que tant_que car pendant_que`,
    asWords: 'comme',
    complementisers: "que qu' si comment pourquoi où combien quand",
    relatives: `qui que dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels desquelles`,
    auxiliaries: `a ont avait avaient aura auront aurait auraient ayant est sont était étaient sera serait seraient eut eurent
      fut doit doivent devrait devraient peut peuvent pourrait pourraient va vont vient viennent se s' en y`,
    negations: "ne n' pas plus jamais non guère point",
    adverbs: `aussi également déjà encore ensuite puis enfin hier aujourd'hui demain ainsi alors toutefois cependant
      pourtant notamment par_ailleurs en_outre de_son_côté de_leur_côté pour_sa_part à_son_tour à_cette_occasion
      lundi mardi mercredi jeudi vendredi samedi dimanche ce_lundi ce_mardi ce_mercredi ce_jeudi ce_vendredi
      ce_samedi ce_dimanche lundi_soir mardi_soir mercredi_soir jeudi_soir vendredi_soir lundi_matin mardi_matin
      mercredi_matin jeudi_matin vendredi_matin dans_la_soirée dans_la_foulée récemment publiquement
      officiellement clairement fermement simplement même d'emblée d'ailleurs en_effet là-bas ici souvent toujours
      parfois d'abord finalement rapidement sobrement vivement longuement sèchement volontiers immédiatement
      aussitôt autant mieux très trop assez bien tout_de_suite dans_un_premier_temps ,_lui_, ,_elle_, ,_eux_,
      ,_quant_à_lui_, ,_quant_à_elle_, ,_de_son_côté_, ,_pour_sa_part_, quant_à_lui quant_à_elle depuis_lors
      plus_tard plus_tôt peu_après`,
    verbEndings: 'erait eraient irait iraient èrent irent dront dra rront eront iront',
    verbs: `est sont était étaient fut sera seront serait a ont avait avaient aura auront aurait va vont allait vient
      viennent fait font faisait fera prend prennent prit prendra met mettent mit mettra donne donnent donna doit
      doivent devra devront devait peut peuvent pouvait pourra pourront veut veulent voulait faut faudra fallait
      reste restent restait tient tiennent devient deviennent part partent sort arrive arrivent passe passent
      porte portent vit vivent travaille travaillent dirige dirigent mène perd perdent gagne gagnent vend vendent
      achète achètent ouvre ouvrent ferme ferment commence commencent continue continuent finit finissent cesse
      augmente augmentent baisse baissent grimpe recule atteint représente représentent compte comptent coûte
      coûtent existe manque manquent permet permettent permettra touche concernent concerne attend attendent
      cherche cherchent utilise utilisent joue suit suivent entre entrent pourrait pourraient devrait devraient
      reçoit reçoivent sert servent semble semblent appartient dure bénéficie souffre`,
  },

  statements: {
    marks: ['«»', '“”', '""', '‹›'],
    dashes: true,
    innerCommas: true,
    cues: {
      say: `déclare déclarent déclara déclarèrent déclarait déclaraient déclaré déclarant déclarera affirme affirment
        affirma affirmèrent affirmait affirmaient affirmé affirmant affirmera explique expliquent expliqua
        expliquèrent expliquait expliquaient expliqué expliquant expliquera précise précisent précisa précisèrent
        précisait précisaient précisé précisant précisera ajoute ajoutent ajouta ajoutèrent ajoutait ajoutaient
        ajouté ajoutant ajoutera assure assurent assura assurèrent assurait assuraient assuré assurant assurera
        indique indiquent indiqua indiquèrent indiquait indiquaient indiqué indiquant indiquera souligne
        soulignent souligna soulignèrent soulignait soulignaient souligné soulignant soulignera annonce annoncent
        annonça annoncèrent annonçait annonçaient annoncé annonçant annoncera rappele rappelent rappela
        rappelèrent rappelait rappelaient rappelé rappelant rappelera confie confient confia confièrent confiait
        confiaient confié confiant confiera raconte racontent raconta racontèrent racontait racontaient raconté
        racontant racontera témoigne témoignent témoigna témoignèrent témoignait témoignaient témoigné témoignant
        témoignera estime estiment estima estimèrent estimait estimaient estimé estimant estimera juge jugent
        jugea jugèrent jugeait jugeaient jugé jugeant jugera regrette regrettent regretta regrettèrent regrettait
        regrettaient regretté regrettant regrettera déplore déplorent déplora déplorèrent déplorait déploraient
        déploré déplorant déplorera dénonce dénoncent dénonça dénoncèrent dénonçait dénonçaient dénoncé dénonçant
        dénoncera insiste insistent insista insistèrent insistait insistaient insisté insistant insistera confirme
        confirment confirma confirmèrent confirmait confirmaient confirmé confirmant confirmera révéle révélent
        révéla révélèrent révélait révélaient révélé révélant révélera rapporte rapportent rapporta rapportèrent
        rapportait rapportaient rapporté rapportant rapportera note notent nota notèrent notait notaient noté
        notant notera observe observent observa observèrent observait observaient observé observant observera
        releve relevent releva relevèrent relevait relevaient relevé relevant relevera constate constatent
        constata constatèrent constatait constataient constaté constatant constatera résume résument résuma
        résumèrent résumait résumaient résumé résumant résumera martele martelent martela martelèrent martelait
        martelaient martelé martelant martelera lance lancent lança lancèrent lançait lançaient lancé lançant
        lancera glisse glissent glissa glissèrent glissait glissaient glissé glissant glissera rétorque rétorquent
        rétorqua rétorquèrent rétorquait rétorquaient rétorqué rétorquant rétorquera réplique répliquent répliqua
        répliquèrent répliquait répliquaient répliqué répliquant répliquera argumente argumentent argumenta
        argumentèrent argumentait argumentaient argumenté argumentant argumentera avance avancent avança
        avancèrent avançait avançaient avancé avançant avancera analyse analysent analysa analysèrent analysait
        analysaient analysé analysant analysera commente commentent commenta commentèrent commentait commentaient
        commenté commentant commentera détaille détaillent détailla détaillèrent détaillait détaillaient détaillé
        détaillant détaillera développe développent développa développèrent développait développaient développé
        développant développera signale signalent signala signalèrent signalait signalaient signalé signalant
        signalera alerte alertent alerta alertèrent alertait alertaient alerté alertant alertera avoue avouent
        avoua avouèrent avouait avouaient avoué avouant avouera plaide plaident plaida plaidèrent plaidait
        plaidaient plaidé plaidant plaidera proteste protestent protesta protestèrent protestait protestaient
        protesté protestant protestera soupire soupirent soupira soupirèrent soupirait soupiraient soupiré
        soupirant soupirera ironise ironisent ironisa ironisèrent ironisait ironisaient ironisé ironisant
        ironisera plaisante plaisantent plaisanta plaisantèrent plaisantait plaisantaient plaisanté plaisantant
        plaisantera conseille conseillent conseilla conseillèrent conseillait conseillaient conseillé conseillant
        conseillera interroge interrogent interrogea interrogèrent interrogeait interrogeaient interrogé
        interrogeant interrogera nuance nuancent nuança nuancèrent nuançait nuançaient nuancé nuançant nuancera
        concéde concédent concéda concédèrent concédait concédaient concédé concédant concédera tempére tempérent
        tempéra tempérèrent tempérait tempéraient tempéré tempérant tempérera tempête tempêtent tempêta
        tempêtèrent tempêtait tempêtaient tempêté tempêtant tempêtera certifie certifient certifia certifièrent
        certifiait certifiaient certifié certifiant certifiera atteste attestent attesta attestèrent attestait
        attestaient attesté attestant attestera allégue alléguent allégua alléguèrent alléguait alléguaient
        allégué alléguant alléguera argue arguent argua arguèrent arguait arguaient argué arguant arguera spécifie
        spécifient spécifia spécifièrent spécifiait spécifiaient spécifié spécifiant spécifiera évoque évoquent
        évoqua évoquèrent évoquait évoquaient évoqué évoquant évoquera reproche reprochent reprocha reprochèrent
        reprochait reprochaient reproché reprochant reprochera tweete tweetent tweeta tweetèrent tweetait
        tweetaient tweeté tweetant tweetera poste postent posta postèrent postait postaient posté postant postera
        publie publient publia publièrent publiait publiaient publié publiant publiera proclame proclament
        proclama proclamèrent proclamait proclamaient proclamé proclamant proclamera clame clament clama clamèrent
        clamait clamaient clamé clamant clamera objecte objectent objecta objectèrent objectait objectaient
        objecté objectant objectera pointe pointent pointa pointèrent pointait pointaient pointé pointant pointera
        rassure rassurent rassura rassurèrent rassurait rassuraient rassuré rassurant rassurera jure jurent jura
        jurèrent jurait juraient juré jurant jurera murmure murmurent murmura murmurèrent murmurait murmuraient
        murmuré murmurant murmurera exclame exclament exclama exclamèrent exclamait exclamaient exclamé exclamant
        exclamera répéte répétent répéta répétèrent répétait répétaient répété répétant répétera réitére réitérent
        réitéra réitérèrent réitérait réitéraient réitéré réitérant réitérera expose exposent exposa exposèrent
        exposait exposaient exposé exposant exposera suppose supposent supposa supposèrent supposait supposaient
        supposé supposant supposera parie parient paria parièrent pariait pariaient parié pariant pariera félicite
        félicitent félicita félicitèrent félicitait félicitaient félicité félicitant félicitera indigne indignent
        indigna indignèrent indignait indignaient indigné indignant indignera alarme alarment alarma alarmèrent
        alarmait alarmaient alarmé alarmant alarmera inquiéte inquiétent inquiéta inquiétèrent inquiétait
        inquiétaient inquiété inquiétant inquiétera étonne étonnent étonna étonnèrent étonnait étonnaient étonné
        étonnant étonnera désole désolent désola désolèrent désolait désolaient désolé désolant désolera considére
        considérent considéra considérèrent considérait considéraient considéré considérant considérera dit disent
        disait disaient dira dirait dire disant écrit écrivent écrivait écrivit écrivant répond répondent
        répondait répondit répondu répondant soutient soutiennent soutenait soutint soutenu soutenant prévient
        préviennent prévenait prévint prévenu prévenant admet admettent admettait admis admit reconnaît reconnait
        reconnaissent reconnaissait reconnu reconnaissant promet promettent promettait promis promit maintient
        maintenait maintenu avertit avertissent avertissait averti définit convient convenu conclut concluent
        concluait conclu poursuit poursuivent poursuivait poursuivi se_souvient souvient souvenait souvenu réagit
        réagissent réagissait réagi prédit prédisent prétend prétendent prétendait prétendu dément démentent
        démentait démenti fait_savoir faisait_savoir fait_valoir fait_remarquer fait_observer faire_savoir
        font_savoir font_valoir rendu_public met_en_garde mis_en_garde mettent_en_garde tient_à_préciser
        tient_à_rappeler contredit redit redisait surenchérit surenchérissent se_réjouit réjouit se_plaint plaint
        s'enthousiasme s'amuse s'insurge s'agace renchérit enchérit appris apprend lit-on peut-on_lire
        enfonce_le_clou persifle tranche rit abonde sourit`,
      tell: `informe informent informait informé prévient préviennent prévenu avertit averti rappelle rappelait assure
        assurait rassure rassurait convainc convaincu`,
      hold: `pense pensent pensa pensèrent pensait pensaient pensé pensant pensera espére espérent espéra espérèrent
        espérait espéraient espéré espérant espérera redoute redoutent redouta redoutèrent redoutait redoutaient
        redouté redoutant redoutera constate constatent constata constatèrent constatait constataient constaté
        constatant constatera trouve trouvent trouva trouvèrent trouvait trouvaient trouvé trouvant trouvera doute
        doutent douta doutèrent doutait doutaient douté doutant doutera imagine imaginent imagina imaginèrent
        imaginait imaginaient imaginé imaginant imaginera montre montrent montra montrèrent montrait montraient
        montré montrant montrera démontre démontrent démontra démontrèrent démontrait démontraient démontré
        démontrant démontrera prouve prouvent prouva prouvèrent prouvait prouvaient prouvé prouvant prouvera
        suggére suggérent suggéra suggérèrent suggérait suggéraient suggéré suggérant suggérera recommande
        recommandent recommanda recommandèrent recommandait recommandaient recommandé recommandant recommandera
        préconise préconisent préconisa préconisèrent préconisait préconisaient préconisé préconisant préconisera
        propose proposent proposa proposèrent proposait proposaient proposé proposant proposera table tablent
        tabla tablèrent tablait tablaient tablé tablant tablera envisage envisagent envisagea envisagèrent
        envisageait envisageaient envisagé envisageant envisagera croit croient croyait cru sait savent savait su
        craint craignent craignait voit voient vu voyait sent sentent entend entendent conclut établit établissent
        établi découvre découvrent découvert soupçonne s'attend s'attendent prévoit prévoient prévoyait prévu
        convaincu convaincue convaincus persuadé persuadée sûr sûre certain certaine souhaite souhaitent
        souhaitait veut voulait ressort comprend compris apparaît`,
      call: `qualifie qualifient qualifia qualifièrent qualifiait qualifiaient qualifié qualifiant qualifiera traite
        traitent traita traitèrent traitait traitaient traité traitant traitera appele appelent appela appelèrent
        appelait appelaient appelé appelant appelera baptise baptisent baptisa baptisèrent baptisait baptisaient
        baptisé baptisant baptisera surnomme surnomment surnomma surnommèrent surnommait surnommaient surnommé
        surnommant surnommera compare comparent compara comparèrent comparait comparaient comparé comparant
        comparera taxe taxent taxa taxèrent taxait taxaient taxé taxant taxera décrit décrivent décrivait décrite
        dépeint dépeignent`,
      urge: `exhorte exhortent exhorta exhortèrent exhortait exhortaient exhorté exhortant exhortera exige exigent
        exigea exigèrent exigeait exigeaient exigé exigeant exigera réclame réclament réclama réclamèrent
        réclamait réclamaient réclamé réclamant réclamera demande demandent demanda demandèrent demandait
        demandaient demandé demandant demandera somme somment somma sommèrent sommait sommaient sommé sommant
        sommera recommande recommandent recommanda recommandèrent recommandait recommandaient recommandé
        recommandant recommandera appelle_à appellent_à a_appelé_à ont_appelé_à appelé_à prône prônent promet
        promettent`,
      judge: `critique critiquent critiqua critiquèrent critiquait critiquaient critiqué critiquant critiquera condamne
        condamnent condamna condamnèrent condamnait condamnaient condamné condamnant condamnera salue saluent
        salua saluèrent saluait saluaient salué saluant saluera fustige fustigent fustigea fustigèrent fustigeait
        fustigeaient fustigé fustigeant fustigera dénonce dénoncent dénonça dénoncèrent dénonçait dénonçaient
        dénoncé dénonçant dénoncera conteste contestent contesta contestèrent contestait contestaient contesté
        contestant contestera blâme blâment blâma blâmèrent blâmait blâmaient blâmé blâmant blâmera vilipende
        vilipendent vilipenda vilipendèrent vilipendait vilipendaient vilipendé vilipendant vilipendera raille
        raillent railla raillèrent raillait raillaient raillé raillant raillera balaye balayent balaya balayèrent
        balayait balayaient balayé balayant balayera`,
      impersonal: 'lit-on peut-on_lire lire lit_on',
      beside: `demande demandait interroge s'interroge interrogeait sourit rit souffle soufflait soupire soupirait
        s'agace s'enthousiasme s'amuse s'emporte s'insurge s'énerve se_souvient se_réjouit se_désole se_rappelle
        poursuit continue continuait reprend reprenait enchaîne enchaînait commence conclut tempère renchérit
        grince grogne hurle hurlait crie criait chuchote chuchotait murmure murmurait balbutie lâche lâchait lâché
        ajoute plaisante ironise rigole tranche peste s'étrangle résume embraye complète abonde s'étonne
        s'inquiète s'alarme interpelle insiste feint termine débute prévient`,
      nouns: `affirmation affirmations déclaration déclarations annonce promesse idée accusation accusations conviction
        certitude soupçon soupçons crainte craintes espoir rumeur rumeurs hypothèse conclusion thèse avertissement`,
    },
    backward: "c'est_ce_qu' c'est_ce_que",
    accordingToFirst: 'pour',
    within: 'à en dans sur',
    accordingTo: `selon d'après suivant aux_yeux_de aux_yeux_des aux_yeux_du pour_*_avis à_en_croire à_*_avis de_l'avis_de
      de_l'avis_des de_l'avis_du aux_dires_de aux_dires_des aux_dires_du de_source de_l'aveu_de de_l'aveu_du
      selon_les_mots_de selon_les_termes_de citant`,
    hearsay: `aurait auraient serait seraient dit-on paraît-il soi-disant prétendument visiblement le_bruit_court
      selon_la_rumeur`,
    declined: `a_refusé_de_commenter ont_refusé_de_commenter a_refusé_de_s'exprimer ont_refusé_de_s'exprimer
      a_refusé_de_répondre ont_refusé_de_répondre a_refusé_*_commenter n'a_pas_souhaité_commenter
      n'ont_pas_souhaité_commenter n'a_pas_souhaité_s'exprimer n'ont_pas_souhaité_s'exprimer
      n'a_pas_souhaité_réagir n'ont_pas_souhaité_réagir n'a_pas_souhaité_faire_de_commentaire
      n'ont_pas_souhaité_faire_de_commentaire n'a_pas_souhaité_répondre n'ont_pas_souhaité_répondre
      n'a_pas_répondu n'ont_pas_répondu n'avait_pas_répondu n'avaient_pas_répondu n'a_pas_donné_suite
      n'ont_pas_donné_suite n'avait_pas_donné_suite n'a_pas_réagi n'ont_pas_réagi n'a_pas_voulu_commenter
      n'ont_pas_voulu_commenter n'a_pas_voulu_s'exprimer n'ont_pas_voulu_s'exprimer n'a_pas_fait_de_commentaire
      n'ont_pas_fait_de_commentaire n'a_fait_aucun_commentaire n'ont_fait_aucun_commentaire
      s'est_refusé_à_tout_commentaire s'est_refusée_à_tout_commentaire se_sont_refusés_à_tout_commentaire
      se_refuse_à_tout_commentaire refuse_de_commenter refusent_de_commenter refuse_de_s'exprimer
      décline_tout_commentaire a_décliné_*_demande ont_décliné_*_demande a_décliné_tout_commentaire
      a_décliné_*_invitation n'a_pas_pu_être_joint n'a_pas_pu_être_jointe n'ont_pas_pu_être_joints
      n'était_pas_joignable n'étaient_pas_joignables est_resté_injoignable est_restée_injoignable n'a_pas_retourné
      ne_souhaite_pas_commenter ne_souhaite_pas_s'exprimer ne_commente_pas`,
    declinedObject: 'sollicité sollicitée sollicités contacté contactée contactés',
    neither: 'ni',
    replies: `ont_souhaité_commenter a_souhaité_commenter ont_souhaité_réagir a_souhaité_réagir ont_répondu a_répondu ont_donné_suite a_donné_suite ont_voulu_commenter ont_voulu_réagir ont_souhaité_s'exprimer souhaitent_s'exprimer`,
    toMedium: "à au aux auprès_de auprès_du auprès_d' devant",
    mediumPhrases: `dans_un_entretien_à dans_un_entretien_au dans_un_entretien_accordé_à dans_un_entretien_accordé_au
      dans_une_interview_à dans_une_interview_au dans_une_interview_accordée_à dans_une_interview_accordée_au
      dans_un_entretien_avec dans_une_interview_avec lors_d'un_entretien_avec lors_d'un_entretien_à au_micro_de
      au_micro_d' sur_le_plateau_de sur_les_ondes_de sur dans_un_communiqué_à dans_une_lettre_à dans_un_message_à
      dans_les_colonnes_de dans_les_colonnes_du dans_une_tribune_au dans_une_tribune_à à_l'antenne_de
      interrogé_par interrogée_par interrogés_par cité_par citée_par cités_par joint_par jointe_par invité_de
      invitée_de contacté_par contactée_par rapporté_par sur_l'antenne_de auprès_de auprès_du`,
  },

  sources: {
    pronouns: {
      masculine: 'il lui celui-ci ce_dernier',
      feminine: 'elle celle-ci cette_dernière',
      plural: 'ils elles eux ceux-ci celles-ci ces_derniers',
      first: "je j' moi nous",
    },
    standIns: `édile élu élue responsable dirigeant dirigeante intéressé intéressée chef_de_l'état locataire_de_l'élysée
      quinquagénaire quadragénaire sexagénaire trentenaire septuagénaire scientifique spécialiste`,
    outletWords: `journal gazette dépêche courrier télégramme presse radio tv télé info nouvelles républicain parisien progrès`,
    quotedNames: true,
    titles: {
      neutral: 'dr pr docteur professeur me maître général colonel capitaine commandant amiral cheikh',
      masculine: 'm m. mm. monsieur mr sir roi prince pape père abbé lord comte duc mgr monseigneur',
      feminine: 'mme mmes madame mlle mademoiselle reine princesse lady comtesse duchesse sœur',
    },
    roles: {
      person: `hydrologue glaciologue infectiologue cardiologue pédiatre urgentiste géographe juriste constitutionnaliste
        climatologue urbaniste édile intéressé intéressée quinquagénaire quadragénaire sexagénaire scientifique
        ministre président-directeur pdg maire préfet député sénateur juge responsable porte-parole secrétaire
        chef cheffe dirigeant patron directeur président vice-président procureur avocat médecin professeur
        chercheur expert spécialiste analyste économiste sociologue politologue historien journaliste écrivain
        auteur éditorialiste rédacteur élu conseiller adjoint commissaire inspecteur policier gendarme pompier
        agriculteur éleveur pêcheur boulanger commerçant restaurateur hôtelier entrepreneur fondateur cofondateur
        propriétaire gérant entraîneur joueur sélectionneur capitaine militant syndicaliste délégué représentant
        ambassadeur diplomate consul candidat opposant leader habitant riverain voisin témoin victime plaignant
        accusé suspect prévenu étudiant élève enseignant proviseur recteur instituteur retraité salarié ouvrier
        ingénieur architecte biologiste géologue météorologue psychologue psychiatre infirmier chirurgien
        épidémiologiste virologue pharmacien vétérinaire réalisateur cinéaste acteur comédien chanteur musicien
        artiste conservateur bibliothécaire libraire éditeur général colonel officier soldat porte-voix
        coordinateur coordonnateur médiateur rapporteur consultant conseiller_municipal adjointe européen
        eurodéputé chancelier gouverneur premier_ministre garde_des_sceaux collègue ami cousin parent client
        usager passager automobiliste internaute viticulteur vigneron maraîcher apiculteur guide gardien
        navigateur chauffeur cheminot pilote astronaute sportif champion premier_adjoint greffier notaire huissier
        secouriste sauveteur maître-nageur romancier philosophe essayiste anthropologue démographe`,
      masculine: 'homme garçon père frère fils mari époux oncle grand-père roi prince monsieur',
      feminine: `femme fille mère sœur épouse veuve tante grand-mère reine princesse présidente directrice vice-présidente
        procureure avocate chercheuse experte historienne écrivaine autrice rédactrice élue conseillère adjointe
        policière pompière agricultrice éleveuse boulangère commerçante restauratrice entrepreneuse fondatrice
        cofondatrice gérante entraîneuse joueuse militante déléguée représentante ambassadrice candidate opposante
        habitante riveraine voisine plaignante accusée prévenue étudiante enseignante proviseure rectrice
        institutrice retraitée salariée ouvrière ingénieure infirmière chirurgienne pharmacienne réalisatrice
        actrice comédienne chanteuse musicienne conservatrice éditrice officière députée sénatrice dirigeante
        patronne préfète mairesse coordinatrice médiatrice chancelière gouverneure amie cousine cliente usagère
        passagère viticultrice vigneronne maraîchère gardienne navigatrice championne porte-parole doctoresse
        romancière`,
      organization: `cabinet ministère entreprise société groupe compagnie firme constructeur municipalité parti syndicat
        association fédération fondation organisation ong collectif confédération union institut université école
        lycée collège hôpital clinique chu banque tribunal cour ambassade commission comité conseil département
        région métropole commune autorité direction administration club équipe ligue chambre centre musée théâtre
        église fabricant exploitant opérateur distributeur géant filiale multinationale start-up régulateur
        quai_d'orsay chaîne_de_supermarchés régie coopérative port aéroport observatoire laboratoire ordre bureau
        office service`,
      institution: `gouvernement préfecture mairie police gendarmerie armée marine sénat parlement assemblée parquet élysée
        matignon maison-blanche exécutif opposition majorité justice état église droite gauche patronat`,
      outlet: `agence journal quotidien hebdomadaire magazine chaîne radio agence_de_presse site média mensuel revue
        titre station rédaction tabloïd presse`,
      document: `rapport étude enquête sondage lettre courrier courriel mail document communiqué note mémo circulaire
        jugement arrêt arrêté décret loi projet_de_loi plainte réquisitoire procès-verbal expertise audit livre
        ouvrage article tribune texte tweet message publication déclaration avis bilan données chiffres
        statistiques analyse baromètre recensement contrat accord pétition ordonnance rapports études documents
        courriers courriels`,
      group: `experts spécialistes chercheurs scientifiques médecins avocats juges députés sénateurs élus ministres
        habitants riverains voisins témoins proches parents élèves étudiants enseignants salariés syndicats
        agriculteurs pêcheurs éleveurs commerçants policiers gendarmes pompiers secours enquêteurs autorités
        responsables analystes économistes observateurs critiques opposants militants associations manifestants
        grévistes usagers clients passagers consommateurs internautes électeurs français européens américains
        russes ukrainiens dirigeants diplomates journalistes historiens certains plusieurs beaucoup d'autres
        organisateurs secouristes soignants infirmiers professionnels avocates viticulteurs restaurateurs
        hôteliers supporters bénévoles signataires écologistes socialistes républicains`,
      anonymous: 'source sources informateur informateurs initié initiés témoin_anonyme',
    },
    nameParticles: "de du des d' la le les von van der den di da el al ben bin ibn",
    organizationWords: `sa sas sarl ministère université institut école banque parti syndicat fédération confédération association
      fondation groupe agence commission conseil comité cour tribunal parquet préfecture mairie assemblée sénat
      union société compagnie centre hôpital chu club ligue office observatoire police gendarmerie armée élysée
      matignon airlines cgt cfdt fnsea medef insee onu otan ue oms fmi sncf edf`,
    givenNames: {
      masculine: `jean pierre michel andré philippe alain bernard jacques daniel claude françois gérard rené christian
        patrick éric eric nicolas laurent stéphane david christophe pascal thierry olivier frédéric sébastien
        julien guillaume alexandre antoine thomas vincent maxime romain benjamin kevin mathieu matthieu jérôme
        jérome bruno didier dominique serge marc luc louis paul georges henri robert roger marcel maurice gilles
        hervé yves guy denis arnaud fabrice franck cédric damien emmanuel gabriel hugo lucas léo arthur jules
        adrien quentin clément florian simon samuel xavier rémi rémy édouard gaël loïc yann yannick tristan
        valentin victor étienne martin raphaël bastien mohamed mohammed ahmed karim rachid mehdi samir jean-luc
        jean-pierre jean-marc jean-paul jean-claude jean-michel jean-françois jean-baptiste jean-yves marc-antoine
        donald joe vladimir olaf volodymyr`,
      feminine: `marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine valérie sophie
        sandrine christine céline nicole véronique stéphanie julie chantal aurélie patricia brigitte laurence
        caroline annie émilie emilie florence corinne élodie elodie béatrice hélène pauline camille léa manon
        chloé emma laura sarah mathilde lucie marine charlotte clara juliette alice louise claire delphine karine
        virginie audrey agnès anaïs élise elisabeth élisabeth geneviève michèle danielle josiane odile pascale
        régine simone suzanne thérèse yvette marion margaux inès jade lina zoé éva eva nina ségolène ségolene
        rachida fatima leïla nadia samira amélie amandine mélanie vanessa marie-claire marie-christine
        marie-hélène anne-marie anne-laure anne-sophie ursula angela giorgia laetitia gwenaëlle maud noémie solène
        solenn`,
    },
    notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre etat état états il elle ils elles`,
    anonymity: `anonymat anonyme anonymement sous_couvert_d'anonymat sous_le_couvert_de_l'anonymat souhaite_rester_anonyme
      requis_l'anonymat requérant_l'anonymat préfère_rester_anonyme non_autorisé n'est_pas_autorisé
      n'est_pas_autorisée n'étant_pas_autorisé par_crainte_de par_peur_de sous_condition_d'anonymat
      a_souhaité_garder_l'anonymat a_requis_l'anonymat`,
    documentBy: "de du des d' par",
    obtained: `a_pu_consulter ont_pu_consulter a_consulté ont_consulté a_obtenu ont_obtenu s'est_procuré s'est_procurée
      se_sont_procuré a_eu_accès_à ont_eu_accès_à a_pris_connaissance_de consulté_par consultée_par consultés_par
      obtenu_par obtenue_par révélé_par révélée_par dévoilé_par`,
  },
};
