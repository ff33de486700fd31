/** A news medium: its name, its site's domain, its country (ISO 3166), what it is called for short. */
export interface Outlet {
  name: string;
  domain: string;
  country: string;
  short: string[];
}

/**
 * The largest news media by country; facts, compiled by hand. One to an entry: name, domain, short names, parted
 * by commas; entries are parted by semicolons. Adding one takes no more than that.
 */
const BY_COUNTRY: Record<string, string> = {
  GB: `Financial Times, ft.com, FT; Reuters, reuters.com; BBC, bbc.co.uk, BBC News, bbc.com; The Guardian, theguardian.com, Guardian;
    The Times, thetimes.co.uk; The Sunday Times, sundaytimes.co.uk; The Daily Telegraph, telegraph.co.uk, Telegraph, Daily Telegraph;
    The Independent, independent.co.uk; Daily Mail, dailymail.co.uk; Mail on Sunday, mailonsunday.co.uk; The Sun, thesun.co.uk;
    Daily Mirror, mirror.co.uk; Daily Express, express.co.uk; Evening Standard, standard.co.uk; The Economist, economist.com, Economist;
    Sky News, news.sky.com; ITV News, itv.com, ITV; Channel 4 News, channel4.com; The Observer, observer.co.uk; The Scotsman, scotsman.com;
    New Statesman, newstatesman.com; The Spectator, spectator.co.uk; PA Media, pa.media; Private Eye, private-eye.co.uk; Nature, nature.com`,
  US: `Associated Press, apnews.com, AP; The New York Times, nytimes.com, New York Times, NYT, NY Times; The Washington Post, washingtonpost.com, Washington Post;
    The Wall Street Journal, wsj.com, Wall Street Journal, WSJ; Bloomberg, bloomberg.com, Bloomberg News; CNN, cnn.com; Fox News, foxnews.com;
    Fox Business, foxbusiness.com; NBC News, nbcnews.com, NBC; MSNBC, msnbc.com; ABC News, abcnews.go.com; CBS News, cbsnews.com, CBS; NPR, npr.org; PBS, pbs.org, PBS NewsHour;
    Politico, politico.com; Axios, axios.com; The Hill, thehill.com; Los Angeles Times, latimes.com, LA Times; Chicago Tribune, chicagotribune.com;
    The Boston Globe, bostonglobe.com, Boston Globe; New York Post, nypost.com; Daily News, nydailynews.com; USA Today, usatoday.com;
    Newsweek, newsweek.com; Time, time.com, Time Magazine; The Atlantic, theatlantic.com; The New Yorker, newyorker.com, New Yorker; Vox, vox.com;
    Vanity Fair, vanityfair.com; Rolling Stone, rollingstone.com; BuzzFeed News, buzzfeednews.com, BuzzFeed; HuffPost, huffpost.com, Huffington Post, The Huffington Post;
    Breitbart, breitbart.com, Breitbart News; The Daily Beast, thedailybeast.com, Daily Beast; Slate, slate.com; Salon, salon.com; Mother Jones, motherjones.com;
    ProPublica, propublica.org; The Intercept, theintercept.com; CNBC, cnbc.com; Forbes, forbes.com; Fortune, fortune.com; Business Insider, businessinsider.com;
    The Verge, theverge.com; Wired, wired.com; TechCrunch, techcrunch.com; Ars Technica, arstechnica.com; Miami Herald, miamiherald.com; The Dallas Morning News, dallasnews.com;
    San Francisco Chronicle, sfchronicle.com; The Seattle Times, seattletimes.com; The Philadelphia Inquirer, inquirer.com; United Press International, upi.com, UPI;
    National Review, nationalreview.com; The Washington Times, washingtontimes.com; The Nation, thenation.com; PolitiFact, politifact.com; Scientific American, scientificamerican.com;
    Daily Caller, dailycaller.com; Voice of America, voanews.com, VOA; Radio Free Europe, rferl.org, RFE/RL; The Dispatch, thedispatch.com; Semafor, semafor.com`,
  SE: `Aftonbladet, aftonbladet.se; Expressen, expressen.se; Dagens Nyheter, dn.se, DN, DN Debatt; Svenska Dagbladet, svd.se, SvD; Dagens Industri, di.se, DI;
    Göteborgs-Posten, gp.se, GP; Sydsvenskan, sydsvenskan.se; SVT, svt.se, SVT Nyheter; Sveriges Radio, sverigesradio.se, SR, Ekot; TV4, tv4.se, TV4 Nyheterna;
    TT, tt.se, Tidningarnas Telegrambyrå; Svenska Yle, svenska.yle.fi; Upsala Nya Tidning, unt.se, UNT; Norran, norran.se; Helsingborgs Dagblad, hd.se;
    Dagens Arena, dagensarena.se; Dagens ETC, etc.se, ETC; Omni, omni.se; Breakit, breakit.se; Ny Teknik, nyteknik.se; Dagens Medicin, dagensmedicin.se;
    Västerbottens-Kuriren, vk.se, VK; Nerikes Allehanda, na.se; Borås Tidning, bt.se; Barometern, barometern.se; Corren, corren.se; Dagen, dagen.se; Arbetet, arbetet.se; Fokus, fokus.se; Kvartal, kvartal.se`,
  NO: `Aftenposten, aftenposten.no; VG, vg.no, Verdens Gang; Dagbladet, dagbladet.no; NRK, nrk.no; TV 2, tv2.no, TV2; NTB, ntb.no; Dagens Næringsliv, dn.no, DN; E24, e24.no;
    Bergens Tidende, bt.no, BT; Stavanger Aftenblad, aftenbladet.no; Adresseavisen, adressa.no; Nettavisen, nettavisen.no; Klassekampen, klassekampen.no; Dagsavisen, dagsavisen.no;
    Vårt Land, vl.no; Nationen, nationen.no; Morgenbladet, morgenbladet.no; Fædrelandsvennen, fvn.no; Nordlys, nordlys.no; Finansavisen, finansavisen.no; Khrono, khrono.no; Tønsbergs Blad, tb.no`,
  DK: `Politiken, politiken.dk; Berlingske, berlingske.dk; Jyllands-Posten, jyllands-posten.dk; DR, dr.dk; TV 2 Danmark, tv2.dk; Ekstra Bladet, ekstrabladet.dk; B.T., bt.dk; Ritzau, ritzau.dk, Ritzaus Bureau;
    TV 2, tv2.dk, TV2; Jydske Vestkysten, jv.dk, JydskeVestkysten; Arbejderen, arbejderen.dk; Finans, finans.dk; Radio4, radio4.dk; Avisen Danmark, avisendanmark.dk; Århus Stiftstidende, stiften.dk; Sjællandske Nyheder, sn.dk; Frihedsbrevet, frihedsbrevet.dk; Føljeton, foljeton.dk;
    Information, information.dk; Børsen, borsen.dk; Kristeligt Dagblad, kristeligt-dagblad.dk; Weekendavisen, weekendavisen.dk; Altinget, altinget.dk; Zetland, zetland.dk; Nordjyske, nordjyske.dk; Fyens Stiftstidende, fyens.dk`,
  FI: `Helsingin Sanomat, hs.fi, HS; Yle, yle.fi; Ilta-Sanomat, is.fi; Iltalehti, iltalehti.fi; STT, stt.fi; Hufvudstadsbladet, hbl.fi, HBL; Aamulehti, aamulehti.fi; Kauppalehti, kauppalehti.fi; MTV Uutiset, mtvuutiset.fi; Turun Sanomat, ts.fi; Suomen Kuvalehti, suomenkuvalehti.fi; Kaleva, kaleva.fi`,
  IS: `RÚV, ruv.is; Morgunblaðið, mbl.is; Vísir, visir.is; Heimildin, heimildin.is; DV, dv.is; Fréttablaðið, frettabladid.is`,
  DE: `Der Spiegel, spiegel.de, Spiegel; Frankfurter Allgemeine Zeitung, faz.net, FAZ, F.A.Z.; Süddeutsche Zeitung, sueddeutsche.de, SZ; Die Zeit, zeit.de; Die Welt, welt.de; Bild, bild.de, Bild-Zeitung;
    ARD, ard.de; ZDF, zdf.de; Tagesschau, tagesschau.de; Deutsche Presse-Agentur, dpa.com, dpa; Deutschlandfunk, deutschlandfunk.de; Handelsblatt, handelsblatt.com; Stern, stern.de; Focus, focus.de;
    Der Tagesspiegel, tagesspiegel.de, Tagesspiegel; taz, taz.de; Frankfurter Rundschau, fr.de; Berliner Zeitung, berliner-zeitung.de; n-tv, n-tv.de, ntv; Deutsche Welle, dw.com, DW; WirtschaftsWoche, wiwo.de;
    Kölner Stadt-Anzeiger, ksta.de; Rheinische Post, rp-online.de; Stuttgarter Zeitung, stuttgarter-zeitung.de; Hamburger Abendblatt, abendblatt.de; NDR, ndr.de; WDR, wdr.de; MDR, mdr.de; BR, br.de; SWR, swr.de; RBB, rbb24.de; n24, n24.de; RTL, rtl.de; Neues Deutschland, nd-aktuell.de; Heise, heise.de; Netzpolitik, netzpolitik.org`,
  AT: `Der Standard, derstandard.at; Die Presse, diepresse.com; Kronen Zeitung, krone.at; Kurier, kurier.at; ORF, orf.at; Austria Presse Agentur, apa.at, APA; Falter, falter.at; Profil, profil.at; Salzburger Nachrichten, sn.at; Kleine Zeitung, kleinezeitung.at`,
  CH: `Neue Zürcher Zeitung, nzz.ch, NZZ; Tages-Anzeiger, tagesanzeiger.ch; Blick, blick.ch; SRF, srf.ch; Le Temps, letemps.ch; 20 Minuten, 20min.ch; RTS, rts.ch; Keystone-SDA, keystone-sda.ch; WOZ, woz.ch; Tribune de Genève, tdg.ch`,
  FR: `Le Monde, lemonde.fr; Le Figaro, lefigaro.fr; Libération, liberation.fr; Agence France-Presse, afp.com, AFP; Le Parisien, leparisien.fr; Les Échos, lesechos.fr; L'Équipe, lequipe.fr; La Croix, la-croix.com; L'Express, lexpress.fr; Le Point, lepoint.fr; L'Obs, nouvelobs.com;
    France Info, francetvinfo.fr, Franceinfo; France Inter, radiofrance.fr; BFMTV, bfmtv.com; TF1, tf1.fr; France 24, france24.com; France 2, france.tv; Mediapart, mediapart.fr; Ouest-France, ouest-france.fr; L'Humanité, humanite.fr; RFI, rfi.fr; Le Canard enchaîné, lecanardenchaine.fr; Charlie Hebdo, charliehebdo.fr; RMC, rmc.bfmtv.com; Europe 1, europe1.fr; Sud Ouest, sudouest.fr; Paris Match, parismatch.com`,
  BE: `Le Soir, lesoir.be; De Standaard, standaard.be; De Morgen, demorgen.be; Het Laatste Nieuws, hln.be; VRT, vrt.be; RTBF, rtbf.be; Belga, belga.be; La Libre Belgique, lalibre.be; De Tijd, tijd.be; Knack, knack.be`,
  NL: `de Volkskrant, volkskrant.nl, Volkskrant; NRC, nrc.nl; De Telegraaf, telegraaf.nl; Algemeen Dagblad, ad.nl, AD; Trouw, trouw.nl; NOS, nos.nl; RTL Nieuws, rtlnieuws.nl; ANP, anp.nl; Het Financieele Dagblad, fd.nl, FD; Het Parool, parool.nl; NU.nl, nu.nl; De Groene Amsterdammer, groene.nl; Nieuwsuur, nieuwsuur.nl`,
  ES: `El País, elpais.com; El Mundo, elmundo.es; ABC, abc.es; La Vanguardia, lavanguardia.com; EFE, efe.com, Agencia EFE; Europa Press, europapress.es; elDiario.es, eldiario.es; El Confidencial, elconfidencial.com; RTVE, rtve.es, TVE; Cadena SER, cadenaser.com; El Periódico, elperiodico.com; La Razón, larazon.es; Público, publico.es; Marca, marca.com; Expansión, expansion.com; Antena 3, antena3.com`,
  MX: `El Universal, eluniversal.com.mx; Reforma, reforma.com; La Jornada, jornada.com.mx; Milenio, milenio.com; Excélsior, excelsior.com.mx; Proceso, proceso.com.mx; Televisa, televisa.com`,
  AR: `Clarín, clarin.com; La Nación, lanacion.com.ar; Página/12, pagina12.com.ar; Infobae, infobae.com; Télam, telam.com.ar`,
  CL: `El Mercurio, emol.com; La Tercera, latercera.com`,
  CO: `El Tiempo, eltiempo.com; El Espectador, elespectador.com; Semana, semana.com`,
  IT: `Corriere della Sera, corriere.it; la Repubblica, repubblica.it, Repubblica; La Stampa, lastampa.it; Il Sole 24 Ore, ilsole24ore.com; ANSA, ansa.it; Il Messaggero, ilmessaggero.it; il Giornale, ilgiornale.it; Il Fatto Quotidiano, ilfattoquotidiano.it; RAI, rai.it; Sky TG24, tg24.sky.it; Adnkronos, adnkronos.com; Avvenire, avvenire.it; Il Foglio, ilfoglio.it; Il Post, ilpost.it; La Gazzetta dello Sport, gazzetta.it; L'Espresso, lespresso.it; il manifesto, ilmanifesto.it; Il Mattino, ilmattino.it`,
  PT: `Público, publico.pt; Diário de Notícias, dn.pt; Jornal de Notícias, jn.pt; Expresso, expresso.pt; Correio da Manhã, cmjornal.pt; Observador, observador.pt; Lusa, lusa.pt, Agência Lusa; RTP, rtp.pt; SIC Notícias, sicnoticias.pt; TVI, tvi.iol.pt; Renascença, rr.pt; TSF, tsf.pt`,
  BR: `Folha de S.Paulo, folha.uol.com.br, Folha; O Globo, oglobo.globo.com; O Estado de S. Paulo, estadao.com.br, Estadão; G1, g1.globo.com; UOL, uol.com.br; Veja, veja.abril.com.br; Valor Econômico, valor.globo.com; Agência Brasil, agenciabrasil.ebc.com.br; TV Globo, globo.com; CNN Brasil, cnnbrasil.com.br; Metrópoles, metropoles.com`,
  PL: `Gazeta Wyborcza, wyborcza.pl; Rzeczpospolita, rp.pl; Polska Agencja Prasowa, pap.pl, PAP; Onet, onet.pl; TVN24, tvn24.pl; TVP, tvp.pl; Polsat News, polsatnews.pl; Fakt, fakt.pl; Super Express, se.pl; Polityka, polityka.pl; Newsweek Polska, newsweek.pl; Wirtualna Polska, wp.pl; RMF FM, rmf24.pl; Dziennik Gazeta Prawna, gazetaprawna.pl; Tygodnik Powszechny, tygodnikpowszechny.pl; Radio Zet, radiozet.pl; OKO.press, oko.press`,
  CZ: `Česká televize, ceskatelevize.cz, ČT, ČT24; Český rozhlas, rozhlas.cz, ČRo; Radiožurnál, radiozurnal.rozhlas.cz; Rádio Impuls, impuls.cz; TV Nova, tn.nova.cz, Nova, TN.cz; CNN Prima News, cnn.iprima.cz; DVTV, dvtv.cz; Echo24, echo24.cz; Forum24, forum24.cz; Hlídací pes, hlidacipes.org; E15, e15.cz; Týden, tyden.cz; Seznam, seznam.cz; Lidovky.cz, lidovky.cz; Parlamentní listy, parlamentnilisty.cz; Info.cz, info.cz; Deník Referendum, denikreferendum.cz; ČTK, ctk.cz, Česká tisková kancelář; MF Dnes, idnes.cz, iDNES.cz; Právo, pravo.cz; Novinky.cz, novinky.cz, Novinky; Hospodářské noviny, ihned.cz; Lidové noviny, lidovenoviny.cz; Aktuálně.cz, aktualne.cz; Seznam Zprávy, seznamzpravy.cz; Deník, denik.cz; Respekt, respekt.cz; Blesk, blesk.cz; Deník N, denikn.cz; Reflex, reflex.cz; iRozhlas, irozhlas.cz`,
  SK: `SME, sme.sk; Denník N, dennikn.sk; Pravda, pravda.sk; TASR, tasr.sk; Aktuality.sk, aktuality.sk; RTVS, rtvs.sk`,
  HU: `Telex, telex.hu; HVG, hvg.hu; Magyar Nemzet, magyarnemzet.hu; Népszava, nepszava.hu; MTI, mti.hu; 444, 444.hu`,
  RU: `ТАСС, tass.ru, TASS, Tass; РИА Новости, ria.ru, RIA Novosti; Интерфакс, interfax.ru, Interfax; Коммерсантъ, kommersant.ru, Kommersant; Ведомости, vedomosti.ru; РБК, rbc.ru, RBC; Известия, iz.ru; Российская газета, rg.ru; Новая газета, novayagazeta.ru, Novaya Gazeta; Медуза, meduza.io, Meduza; Комсомольская правда, kp.ru; Московский комсомолец, mk.ru; Лента.ру, lenta.ru; Чемпионат, championat.com; Спорт-Экспресс, sport-express.ru; Матч ТВ, matchtv.ru; URA.RU, ura.news; НСН, nsn.fm; RTVI, rtvi.com; Baza, baza.io; Москва 24, m24.ru; Вёрстка, verstka.media; Радио Свобода, svoboda.org; Business FM, bfm.ru; Агентство Москва, mskagency.ru; Газета.Ru, gazeta.ru; Фонтанка, fontanka.ru; RT, rt.com, Russia Today; Дождь, tvrain.tv; Эхо Москвы, echo.msk.ru; Первый канал, 1tv.ru; Россия 1, russia.tv; НТВ, ntv.ru; Sputnik, sputniknews.com; The Moscow Times, themoscowtimes.com; Аргументы и факты, aif.ru, АиФ`,
  UA: `Українська правда, pravda.com.ua, Ukrainska Pravda; Укрінформ, ukrinform.ua, Ukrinform; Суспільне, suspilne.media; Kyiv Independent, kyivindependent.com, The Kyiv Independent; Kyiv Post, kyivpost.com; УНІАН, unian.ua, UNIAN; Інтерфакс-Україна, interfax.com.ua; Бабель, babel.ua; Громадське, hromadske.ua; ТСН, tsn.ua; Дзеркало тижня, zn.ua; Ліга.net, liga.net`,
  TR: `Hürriyet, hurriyet.com.tr; Milliyet, milliyet.com.tr; Sabah, sabah.com.tr; Cumhuriyet, cumhuriyet.com.tr; Sözcü, sozcu.com.tr; Anadolu Ajansı, aa.com.tr, AA, Anadolu; TRT, trt.net.tr; NTV, ntv.com.tr; Habertürk, haberturk.com; BirGün, birgun.net; Evrensel, evrensel.net; T24, t24.com.tr; Demirören Haber Ajansı, dha.com.tr, DHA; Medyascope, medyascope.tv`,
  JP: `朝日新聞, asahi.com, Asahi Shimbun; 読売新聞, yomiuri.co.jp, Yomiuri Shimbun; 毎日新聞, mainichi.jp, Mainichi Shimbun; 日本経済新聞, nikkei.com, 日経新聞, Nikkei; 産経新聞, sankei.com; 東京新聞, tokyo-np.co.jp; 共同通信, kyodonews.jp, Kyodo News, Kyodo; 時事通信, jiji.com, Jiji Press; NHK, nhk.or.jp; TBS, tbs.co.jp; テレビ朝日, tv-asahi.co.jp; 日本テレビ, ntv.co.jp; フジテレビ, fujitv.co.jp; The Japan Times, japantimes.co.jp; 北海道新聞, hokkaido-np.co.jp`,
  CN: `新华社, xinhuanet.com, Xinhua, 新华网; 人民日报, people.com.cn, People's Daily; 中央电视台, cctv.com, 央视, CCTV; 环球时报, huanqiu.com, Global Times; 中国新闻社, chinanews.com.cn, 中新社; 财新, caixin.com, Caixin; 澎湃新闻, thepaper.cn; 中国日报, chinadaily.com.cn, China Daily; 南方周末, infzm.com; 第一财经, yicai.com; 光明日报, gmw.cn; CGTN, cgtn.com`,
  HK: `South China Morning Post, scmp.com, SCMP; 明報, mingpao.com; RTHK, rthk.hk; Hong Kong Free Press, hongkongfp.com`,
  TW: `中央通訊社, cna.com.tw, 中央社; 聯合報, udn.com; 自由時報, ltn.com.tw; 中國時報, chinatimes.com; Taipei Times, taipeitimes.com`,
  KR: `조선일보, chosun.com, Chosun Ilbo; 중앙일보, joongang.co.kr, JoongAng Ilbo; 동아일보, donga.com, Dong-A Ilbo; 한겨레, hani.co.kr, Hankyoreh; 경향신문, khan.co.kr; 연합뉴스, yna.co.kr, Yonhap; KBS, kbs.co.kr; MBC, imbc.com; SBS, sbs.co.kr; JTBC, jtbc.co.kr; YTN, ytn.co.kr; 매일경제, mk.co.kr; 한국경제, hankyung.com; The Korea Herald, koreaherald.com`,
  IN: `The Times of India, timesofindia.com, Times of India; The Hindu, thehindu.com; Hindustan Times, hindustantimes.com; The Indian Express, indianexpress.com; NDTV, ndtv.com; Press Trust of India, ptinews.com, PTI; ANI, aninews.in; The Wire, thewire.in; Mint, livemint.com`,
  AU: `The Sydney Morning Herald, smh.com.au, Sydney Morning Herald; The Age, theage.com.au; The Australian, theaustralian.com.au; AAP, aap.com.au; Herald Sun, heraldsun.com.au; Nine News, 9news.com.au; Crikey, crikey.com.au`,
  CA: `CBC, cbc.ca, CBC News; The Globe and Mail, theglobeandmail.com, Globe and Mail; Toronto Star, thestar.com; National Post, nationalpost.com; La Presse, lapresse.ca; Le Devoir, ledevoir.com; The Canadian Press, thecanadianpress.com; Radio-Canada, ici.radio-canada.ca; CTV News, ctvnews.ca`,
  NZ: `New Zealand Herald, nzherald.co.nz, NZ Herald; Stuff, stuff.co.nz; RNZ, rnz.co.nz`,
  IE: `The Irish Times, irishtimes.com, Irish Times; Irish Independent, independent.ie; RTÉ, rte.ie; Irish Examiner, irishexaminer.com; TheJournal.ie, thejournal.ie`,
  IL: `Haaretz, haaretz.com; The Times of Israel, timesofisrael.com, Times of Israel; The Jerusalem Post, jpost.com, Jerusalem Post; Yedioth Ahronoth, yediot.co.il; Ynet, ynet.co.il; Channel 12, mako.co.il`,
  QA: `Al Jazeera, aljazeera.com, Al-Jazeera`,
  AE: `Al Arabiya, alarabiya.net, Al-Arabiya; The National, thenationalnews.com`,
  EG: `Al-Ahram, ahram.org.eg`,
  ZA: `News24, news24.com; Daily Maverick, dailymaverick.co.za; Mail & Guardian, mg.co.za`,
  NG: `Punch, punchng.com; Premium Times, premiumtimesng.com; The Guardian Nigeria, guardian.ng`,
  KE: `Daily Nation, nation.africa; The Standard, standardmedia.co.ke`,
  PK: `Dawn, dawn.com; Geo News, geo.tv`,
  ID: `Kompas, kompas.com; Tempo, tempo.co; Antara, antaranews.com; The Jakarta Post, thejakartapost.com`,
  SG: `The Straits Times, straitstimes.com, Straits Times; Channel NewsAsia, channelnewsasia.com, CNA`,
  TH: `Bangkok Post, bangkokpost.com`,
  IR: `IRNA, irna.ir; Press TV, presstv.ir; Fars, farsnews.ir; Tasnim, tasnimnews.com`,
  GR: `Kathimerini, kathimerini.gr; Ta Nea, tanea.gr; ERT, ert.gr`,
  RO: `Digi24, digi24.ro; HotNews, hotnews.ro; Agerpres, agerpres.ro`,
  BG: `Дневник, dnevnik.bg, Dnevnik; БТА, bta.bg, BTA`,
  RS: `Politika, politika.rs; N1, n1info.rs; Tanjug, tanjug.rs; Danas, danas.rs`,
  HR: `Jutarnji list, jutarnji.hr; Večernji list, vecernji.hr; Hina, hina.hr; HRT, hrt.hr`,
  EE: `Postimees, postimees.ee; ERR, err.ee; Delfi, delfi.ee`,
  LV: `LSM, lsm.lv; LETA, leta.lv`,
  LT: `LRT, lrt.lt; BNS, bns.lt; 15min, 15min.lt`,
};

const parse = (country: string, list: string): Outlet[] =>
  list.split(';').map((entry) => {
    const [name, domain, ...short] = entry.split(',').map((part) => part.trim());
    return { name: name!, domain: domain!, country, short };
  });

export const outlets: Outlet[] = Object.entries(BY_COUNTRY).flatMap(([country, list]) =>
  parse(country, list),
);
