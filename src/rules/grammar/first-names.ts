import {list} from '../list.js';

/** First names of men that the engine's list lacks, or holds for a woman's: ordinary words, and those of other languages. */
export const maleFirstNames: readonly string[] = list`
  aamir aart abdi abdirahman abdiweli abdou abdulaziz abdullahi abebe abhay abhijit abhinav abhishek abiodun abubakar achille achim adamu ade adebayo adebowale adekunle adel adewale aditya adnan
  adriaan aécio aftab agus agustín agyeman aidas ajay ajit akash akhilesh akhtar akinwumi akio akira akram aksel akshay akwasi alasdair alassane albie albin aled aleksey ales alessio aleš alexei
  alexey alfie alfio alfredo algirdas alhaji alioune aliyu allister alois alok aloysio altaf alun amadou amaechi amancio amedeo amin aminu amitabh anand anatole andrey andré andris andrius angus
  anibal anil anirudh aníbal ankit anoop anselm anshul antonello antonis ants anup anurag anvar aonghas aram arif arild arjen arkady armen arnaldo arndt arne arshad art arturas arun arvid arvind
  arvydas asad asbjørn asher ashish ashok ashot ashraf ashwin asif aslam atif ato attilio atul audrius aung aurelien aurelio aurélien avinash axel ayden aydin aykut ayman ayodeji ayodele azhar álvaro
  babacar babajide babar babatunde badr balakrishnan balázs baltasar baltazar bambang bandula baptiste barasa barend baris barnaby bartolome bartosz bas bashir basil bassam bastian bastien bayani baz
  behrouz bekele bela benedikt benedito bengt benoit benoît bento beppe bernd bertie bertil béla bheki bhupinder biagio bijan bill bingu birger bjarne bjarni björn bjørn bodo boguslaw bojan bongani
  borut boubacar bram branko braulio brayden bryson budi bukola bulent burak burkhard bülent børge cade caetano caio calin callum calum camillo carmelo carsten cassio catalin cathal cauê călin cees
  celso cem cemal cengiz ceri cesare cédric césar chaminda chandra charlie chase cheikh chetan chidi chinedu chinua christer chuck chukwuemeka chukwuma cian ciarán ciprian ciro claes clay clemente
  cleophas cliff clóvis coen colm colum constantino cor cormac corrado cosimo crispin cristian cristóbal csaba cuauhtemoc cuthbert cyrille czeslaw dafydd dagoberto dai dainis daisuke dale damián dante
  dariush dariusz darío darryn dashiell datu davide davit dawit daz dean declan dedi delroy demarcus demba dembele demetrio dermot des desean detlef devendra devonte dharmendra dhruv didier diederik
  diego dimitrios dino dirceu djibril djoko domenico donal donato donte dorin drazen dražen duarte duke dumisani dusan dušan eamon earl eberhard ebo ebrahim ebuka eckhard edgars edmundo edouard edson
  egidijus egil egon ehsan einar eino eirik ekkehard eko ekow ekrem eladio elchin eldar elfed elio eliseo eliud elroy emanuele emeka emeric emmerson emre emrys emyr enda ennio eoghan ercan ercole
  erdal erhan erkan erkki erlend ersin etienne ettore eugenio eugène eusebio evaristo everaldo everette ewan eyvind ezequiel ezio édouard éric étienne fabricio fahad faisal faiz fajar farhad farhan
  farid faris farooq farouk farzad fatih faustino fausto fawad fawaz fayyaz fearghal femi ferenc ferit fermin fernão festus félix fikru filippo fintan fitzroy flavio flávio flemming florencio florent
  florin fouad francois françois frank frans franz franz-josef frédéric friedhelm frode fulvio gabino gabor gaetan gaetano gaël gaspar gaurav gaz gábor gbenga gediminas geert geir gene gennady gennaro
  geraldo gerd gergely germain germán gernot getachew gethin gérard ghassan gheorghe ghislain giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gideon gijs gilmar gilson gintaras
  gintautas giorgos girish girma girolamo girts giuliano giulio gísli glen godswill gokhan gopal goro govind gökhan göran graeme grant graydon grayson graziano gregoire greyson grégoire grigory
  grzegorz gudmund gudmundur guglielmo guled guntis gurpreet guy günter günther gwilym györgy gyula haakon hadi haile hailemariam haitham hajime hakainde hakan hakim haluk halvor hamad hamid hamidreza
  hamish hamisi hannes hannu hans-peter harald hardik harish haroon haroun hartmut hasse hatem hayao haydar hayk hazem håkan heikki heiko hein heiner heinz helder helmut hemant hendra henk henning
  heriberto hernan hernando hernán heru herve hervé héctor hélder hideki hideo hideyuki higinio hilario hiroaki hirokazu hiroki hiroshi hisham hitesh hjalmar holger honoré hooman horst hossam hrvoje
  hubertus hugues huib husam huw hüseyin ibou ibrahima ichiro idris idrissa idwal ieuan ifan iftikhar ignazio ijaz ikechukwu ikenna ilham ilker imad imran imre inácio ingmar ingo ingvar inzamam iñigo
  ioan ioannis iolo ion irakli irfan isamu ishaq isidro isko issa issam istvan istván italo iulian ivano iván ivo ivor iwan íñigo jaak jaan jaap jabari jaber jabu jabulani jacco jace jacek jacinto
  jack jacobo jacopo jagdish jahangir jair jairo jakaya jalal jamil jan-erik janez jaquan jarek jari jarmo jaroslaw javaid javed jaxon jaxson jay jayant jean-baptiste jean-claude jean-luc jean-marc
  jean-marie jean-michel jean-paul jean-pierre jean-yves jeb jejomar jelle jeroen jerzy jesper jesús jett jérôme jide jiri jiro jiří jitendra joachim joaquim joaquín joão jochem jochen joerg joël joko
  jomo jon-arne joop joost jorg jorgen josé josip jost jouni jovan joze jozsef jóhann józsef jörg jude juergen juha juhani jukka julián juma junaid junichi junichiro juraj jure jurgen juris jussi
  justino jürgen jüri jørgen kaan kaarlo kabir kade kai kailash kalev kalman kamau kamran kapil karamoko karan karel kariuki karl-heinz karoly karsten karthik kartik kashif kassa kaur kaveh kayden
  kayode kazimierz kazuhiro kazuki kazuo kazuyoshi károly kåre kebede keegan kees keisuke kelechi kelvin kemal ken'ichi kenechukwu kenichi kenji kenta kentaro keshav kestutis kev keyshawn kgosi khadim
  khalil khurram khwaja kian kiefer kimani kimmo kipchoge kipkemboi kiprono kiprop kishore kiyoshi kizza kjell klaas knud knut kody koen kofi koichi koji kojo konstantin konstantinos korey kostas
  kourosh kresimir kresten kristaps kristoffer kumar kunle kwabena kwadwo kwaku kwame kwasi kyriakos ladislav lalit lamberto lamine lance landen lanre lapo lars-erik lashawn lasith lasse latif
  laurence laurens laurentiu lauri layne lazaro lászló lefteris leif lemuel leo leopoldo leroy leszek levan levent léon liaquat lieven linas lisandro livio liviu ljubomir lochlan lodewijk loic loïc
  lorcan lorenz lothar loyd lubomir lubos luca lucian lucio ludger ludovico luís lukasz lutz lwazi ľubomír maarten macky madhav magne mahad mahela mahendra maher mahinda mahmood maina majid mamoru
  manabu mandla mangosuthu manlio manmohan manohar manoj manolis mansour mantas maqbool marcial marcio marek margus maris mariusz mark markku marnix martijn martín marwan masahiro masaki masao masato
  masayoshi masood massimiliano massimo mateusz matías mats matthieu matthijs matti maurizio mauro maxim mayank márcio mårten mcebisi mehmood mehran meirion mekonnen mengistu menno mert mesut michiel
  mieczyslaw miha mikael mikey mikko miklos miklós miles miloš mimmo mindaugas minoru miodrag mircea mirko miroslav miroslaw mirza misbah mitsuo mladen mluleki modesto modris mogens mohamud mohan
  mohsen mohsin moin mojtaba mor morten mosiuoa mostafa mounir muhammadu mukesh mukhtar mulugeta muneeb munir murali murat murilo murtaza museveni muthomi mutua mwai mwangi nabil nadeem nader naeem
  nagendra naji naoki naoto narayan narendra naresh nasir nasser naveed naveen navid nawaz nebojsa necmettin nello nenad nestor néstor nhlanhla niall nicanor niccolo nick nicolae nicolás nicolo nicolò
  nidal nihat nii nikos nilesh nitin nizar njabulo njoroge nkosinathi nnamdi noboru nobuo nobuyuki norberto normunds nuhu nuno nunzio obi obinna ochieng octavian oddvar odhiambo odion oduor oguz oğuz
  oisin okan okechukwu okello okoth okwudili olabode oladipo ole oleg oleksiy ollie olof olu olumide olusegun omid omondi onur onyango opio oreste orhan orjan osamu osei osian otavio othman otieno
  otmar ottavio otunga ousmane ove ovidiu oystein ozan óscar ömer paavo panagiotis pankaj panos panyaza pape paresh parviz pascual pasquale patrice patricio pawel payam pádraig pär pål peder pedr
  pejman pekka pelle peppe per per-olof percival pervaiz pervez petter pierce pierluigi piero pierpaolo piers piet pim pino piyush placido plutarco porfirio prabhakar pradeep pramod pranab prasad
  prashant praveen pravin preben predrag priit primitivo prudencio przemyslaw qamar qasim radek radoslaw radovan radu raed raffaele rafi rafiq ragnar rahim raila raimo raimonds raimundo raj rajat
  rajeev rajendra rajinder rajiv rakesh raman ramesh rami ramin ramón ramzi randy ranil raphaël rashid rashidi rastislav ratko rauf raúl ravi ravindra ray razvan refugio reg rehman reijo reinaldo
  reiner reinhard reinhold reinier remco remy renan renato renaud rené renzo rex régis rémi rémy rhodri rhys rich rienk rigoberto rik rimantas rino risto ritvars riyad rizal rizwan roald rob robbert
  rod roelof rogier rohit rolandas romain roman romano román ronaldo roque rotimi rouhollah ruaridh rubén rudi rudiger ruggero rui ruslan rustam rusty rutger ruud rüdiger rylan ryosuke ryota ryszard
  ryu saad saburo sachin sadio sadiq safwan sajid sajjad sakari salahuddin saleh salim saliou salman salum sameer sanath sandile sandor sanjeev santiago santo santosh sarfraz satish satoru saturnino
  sauli saulius saurabh saúl saverio sayed sándor sbusiso sebastián segun segundo seiji selahattin selwyn semih senzo seppo serdar serhiy serkan setyo severino seydou seyi séamus sébastien sérgio
  shafiq shahbaz shahram shakeel sharad sharif shashi shaukat shehbaz shigeo shigeru shingo shinichi shinji shinzo shiro shoaib shota shubham shuichi shunsuke siamak siddharth siegfried siem sietse
  sigmar sigurdur siim silvano silverio simba simón sinan sindre siphiwe sipho sivan sixten sizwe sjoerd slamet slavko slawomir sohail sohrab solly sondre sorin sourav spyros srdjan srinivas ssebo
  stavros steffen steinar stelios stellan sten stephane stéphane stian stig stijn sture subhash subramanian sudhir suhail suleyman sumit sundar sunil sushil susilo susumu süleyman svante svein sverre
  sybrand sylvain søren taavi tadashi tadesse tadeusz tadhg tafadzwa tahir taimur takahiro takashi takayuki takeo takeshi takis takudzwa takuya tanveer tanvir tapio tapiwa taras tarek tariq tarmo taro
  tarun tatsuya tayfun tayo tayshaun teemu tejas tekle teodoro terje tesfaye tetsuya teun tewodros thabo thami thanasis théo théophile thibault thibaut thierry thijs thilo thorbjørn thorsten thorvald
  thulani tiago tibor tidiane tigran tijmen timo timur tiziano tjeerd toivo tokunbo tolga tomás tomáš tomi tomislav tomohiro tonino tonu toomas torben torbjörn torbjørn tord torgeir toribio tormod
  torstein torsten toru toshiaki toshihiro toshio traian trayvon tremaine tristen trond trygve tsutomu tudur tullio tunji tuomas tuomo turgut tyrell tyrese uchenna uday udo ugo ugochukwu ugur uldis
  ulf uli ulises ulric ulysse umar umaru umesh umit upul urbain urbano urho urmas uwe ümit vaclav vadim vahan vahid vakhtang valdas valdis valerio valeriu valeriy valery valéry vangelis varun vasco
  vasile vassilis vasyl václav veikko veit venkatesh vesa victorino viggo vijay vikas vikram ville vinay vinicius vinnie vinny vinod vipul virat virgilio vishal vitaliy vitaly vito vittorio víctor
  vítor volkan volker vuk vusi vyacheslav vygaudas vytautas wahab wahyu waldir waleed walid walther wanyama waqar wasim wataru wiebe wieslaw will willem willi wim witold wojtek wole wopke worku xander
  yahya yakubu yannis yash yashwant yasin yasir yasser yasuhiro yasuo yavuz yaya yegor yemi yiannis yilmaz yngve yogesh yohannes yoichi yoram yoshiaki yoshihide yoshihiro yoshio yosuke yousaf yousef
  yoweri ype yudi yuichi yuji yukio yusuke yutaka yvan yves zacarias zafar zafer zaheer zaid zain zakari zakes zayed zbigniew zdenek zdravko zeke zeljko zenebe ziad ziggy zigmantas zlatko zoltan zsolt
  zubair zuhair zulfikar zurab zweli zwelinzima zygmunt željko ørjan øystein
`;

/** First names of women, likewise. */
export const femaleFirstNames: readonly string[] = list`
  aagje aaltje aamina aarti aase aasia aasiya abeba abeer abena abida achieng adaeze adanech adanna adaobi adaora adelheid aderyn adhiambo adina aditi adwoa aerona afaf afia afsaneh afshan afua agata
  agathe agnese agnieszka aigul aikaterini ailis ailsa aine aishwarya aissata aissatou aisulu aïcha akane akemi aki akiko akinyi akosua akoth akua alcione alda aleid alessia alida aliisa aliya alka
  allegra alma almudena almut alondra altagracia alzbeta ama amani amarachi amber amelie amélie aminatou amira amna amparo amra amrita ana-paula anahit anahita anaïs anam ananya anasuya anca andree
  andreea andrée angeles angelika angeliki angèle angélica angharad aniko anikó aniyah anjali anju anjum anke ankie ankita anna-lena anne-grete anne-laure anne-lise anne-marie annegret anneke annelies
  anneliese annemiek annick anniken annikki anouk anthi antje antonietta antonina anuradha anwen anyango aoibheann aoife aparecida aparna apolline april araba arabella araceli araminta arancha archana
  arezou argyro ariadne ariane arja armelle arpine arta arti arundhati arwen asa asako ascensión aseel ashling asli asma asmaa assunta asta astou asuka asunción athina atieno atifete atiya atsuko aud
  aude aune aurelie aurélie aurora aurore autumn awino axelle ayaka ayako ayanda ayotunde aysun ayşe ayu ayumi azadeh azar azizah azucena azza ágnes áine ángela ángeles ásta åsa åse babirye bahar
  bahareh banu barbro basak basma bathabile baukje bärbel beata beate beathag beatrijs beatrix begona begoña begum belen belén belgin bella benazir benedetta benedicte benedita berna bernadett berta
  berthe besa bethan beyza béatrice bénédicte bharti bhavana bhavna bilqis bina binta birgit birgitta birgitte birna birte birtukan bisi björk blandine blanka blathnaid bláthnaid blerta blodwen bodil
  bogna bogumila boguslawa bohdana bojana bolanle bopha borbala bosede bozena bożena branka branwen brid bríd brígida bronwen bruna brunhilde bryony bukky burcu buse bushra busisiwe buthaina buyisiwe
  cadi caitrin caitriona caitríona canan candelaria cansu caoimhe capucine caridad carola carolien carwen carys catalina cathrine catrin catriona cássia cecylia ceinwen ceit ceren ceridwen cerys
  cécile céline chandni chante chanthou charisse charley chebet chelo chepkoech chepngetich chhaya chiamaka chiara chibundu chidimma chidinma chiedza chieko chihiro chika chikako chinelo chinwe
  chinyere chioma chipo chitra chiyo chizuko christel chrysoula cigdem cinzia citra cleide clemence clementine clémence clodagh clothilde conceição concepción concetta condoleezza conny corazon
  corazón cosima cosmina coumba covadonga cressida cristiana çiğdem daciana dagmar dagny daisy dalia damares damla danni danuta darya dawn dearbhla deepa deepika deepti defne deja delyth demelza demet
  denisa derbhla dervla derya despina devika dewi dian diarra dieuwke diewertje dijana dikeledi dilek dilma dilys dimitra dinara dineo dipa divya djamila doaa doina dominika donata donatella donika
  dorien dorota dorottya dragana drita dubravka dulce dunja duska dymphna dzifa ebba ebere ebony ebru ece edeltraud edona edurne edyta eefje eeva efa efe effie efthymia efua eija eila eilidh eilis
  eimear eimhear eira eirini eirlys eirwen eka ekua elaheh elba eleonora eleri elfriede elham eliane elira elisabet elisabetta eliška elke elles ellinor elna elodie eloísa elpida els elsbeth elspeth
  eluned elza elzbieta elżbieta eman emel emer emese emi emiko enas encarna encarnación endang eniko enikő eri eriko erna erzsebet erzsébet esi esin esmee esra estefanía eszter etain etelka etsuko
  eulalia eva-britt evangelia eve eveline evelyne evgenia ewelina ezinne édith éilís élisabeth élise élodie émilie éva fabienne fabiola fadia faduma fadumo fahimeh faith faiza famke fartuun farzaneh
  fatema faten fatmata fatmire fatou fauzia fawzia fátima federica felicidad felicja femke fenella fereshteh feride ffion fiammetta fidan fidelma figen fikile filiz filomena fily fionnghal fionnuala
  fiorella firdous fitri flavia flávia fleur floortje floraidh florentina florine flutura folake folasade folorunsho forough fotini franca francien françoise fransje franziska frauke fredrika freya
  friederike fulya fumi fumie fumiko funda funke funmi funmilayo fusae gaelle gaëlle galina gamze gauri gayane gayatri gaynor geertje geeta geetha geneviève genoveva genowefa georgeta gerda gerdien
  gerlinde gertrudis ghada ghazala ghislaine gill ginevra giorgia gitte giulia giuliana giulietta giuseppina gizella gleisi glenys gobnait golnaz golshifteh gonca gonny gonul gordana gözde grace
  gracia graça grainne grazia graziella grazyna grażyna gráinne greetje grete griet gro gudrun gudrún gugu gulay gulcin gulnara gulnora gulsah gulsen gulshan gundula gunhild gunilla gunn guri guðrún
  gül gülay gülçin gülsüm gwenaelle gwenda gwendolen gwenllian gwenno gyda gyongyi hadiza hafsa hajra haleh halima halina halla hanadi hanako hanan handan hande hanna-leena hanneke hannele hannelore
  hannie hanny haruka haruko harumi hasina hasmik hatsue havva hazel heather heba hedwig hege heide heidemarie heike heini heledd heleen helinä helle heloísa hema hend henny henriette herminia
  hermione hetty hélène hiba hilde hildur hilkka hilma hina hiroko hirut hisako hitomi hjördis hodan holly homa honorata hope horatia hrafnhildur huda huguette hulya humaira hülya ibolya ibtisam idil
  idoia ien ifeoma ifeyinwa iffat ifrah ignacia ijeoma ikuko ilaria ildiko ildikó ileana ilhan ilze iman imani immacolata immaculada imogen ina inas indah indrani indu ineke inez inès inés inga
  ingeborg inger ingunn ingvild inmaculada inna intan ioana ioanna iolanda ipek iqra iracema iratxe irène irén irini iris irja irmeli irmgard iryna iseabail ishbel ishita isil ismat isolde ita itziar
  iulia ivanka iveta ivete ivy iyabo izabela íde jaana jacobien jade jadranka jadwiga jale jamila janaína janiyah janne janneke jarmila jasmine jasna jayalalitha jayanti jehona jelagat jemima jemma
  jepkosgei jerotich jetta jette jihan jimena jirina jiřina jitka jocasta joëlle johanne jolanda jolanta jonna jorien jorunn joséphine josiane josien joy jozien jóhanna judit julita jumana june junko
  jussara justyna jutta kaarina kader kadidia kaisa kajal kalliope kalpana kana kanako kaneez kanika kanokwan kaori kareena karien karine karishma karita karoliina kartika kata katalin katariina
  katarzyna katelijne kateryna kateřina kathelijne kathrin katinka katja katri katrijn katrin katrín kavitha kawthar kayoko kazimiera kazue kazuko kazumi keiko keitumetse kelly-anne kemi kerensa
  kerstin kerttu ketevan khadijah khadra khady khaleda khalida khanyi khin khrystyna khushboo kikuko kimiko kinga kinsley kirsi kirsikka kirsti kirstie kirsty kishwar kiyoko kjersti klaasje klara
  klaske klaudia kobusingye kolinda komal konstantina korkor kotomi kristín krisztina krystyna ksenia ksenija kseniya kubra kulsoom kumari kumi kumiko kyoko kyriaki ladan laetitia lakeisha lakshmi
  lale laleh lali lalita larysa lashonda lata laure laurence leela leili leire leman lene leni lenka lenuta leocadia leonor leontine lerato lestari lesya letizia lettice léa léonie libuse licia
  lidewij lidija lieke lies liesbet liesbeth lieselotte liesje ligaya ligia liisa liliane lilianne lill-ann lillemor lily lindiwe liridona lisanne lisbet lisbeth lise liudmyla lília ljiljana ljubica
  lleucu loes loredana lotje lotta lou-ann lourdes loveday lowenna lowri luanne lubna lucette lucienne lucía lucrecia lucrezia lucyna ludivine ludmila ludovica luiza luíza lujain luljeta luminita
  luminița luned lungile lusine luzviminda lúcia lydie lyubov lyudmila maaike maaret maaria maarit maartje macarena machiko machteld madalena maddalena madelief madelon madhu madhuri madina mado
  madoka maeve mafalda magdolna mahalia maheen mahira mahnaz mahsa mahvash mai mai-britt maija maiko mair mairead maisa maj majken makayla makena makhosi maki makiko malala malati malee maleeha malena
  malgorzata malin malini mamata mame mamello mami mamie mamphela mamta manal manami mandana manisha manju mareike maren marette margareta margarete margareth margaux marged margherita margit margrete
  margriet mariama marianthi maricarmen maricel marie-claude marie-france marie-laure marie-luise marie-pierre marieke marielle marieme mariëtte marijana marijke marijn mariko marilena mariola marit
  marita marites mariya maría marília marja marja-liisa marjan marjatta marjo marjolein marjon marjut marketa markéta marleen marlies marloes marlys maro marsaili marthe maryanne maryellen marzena
  marzia masako masami masih masumi maty maximiliana maya maysa mayu mayuko mayumi małgorzata màiri máire máiréad márta märta mbali mechthild meena meenakshi meera mega megawati meghna megumi mehreen
  mehrnoosh mehwish meinir meleri melody meltem menna meral mercedes merel mererid merete merethe merja merryn merve mette mélanie mhairi michalina michela micheline michèle michiko mieke mieko miep
  mies mihaela miho miki mikiko miloslava mimoza mina minako minette minna mireia mireille mirela mirella mirja mirjam mirjana miroslava miroslawa mirta misaki misato mitsuko mitsuyo miwa miyako
  miyuki mizuho míriam mmusi mojgan momina momoko montse moraa morag morfudd morven morwenna motoko mouna muge muireann mukta mulu mumbi mumtaz muniba munira muthoni müge mwajuma mwende myfanwy
  myroslava naa nabila nadege nadezhda nadežda nadège nadiya nafissatou nafula nagwa nahed naheed nahid nahla naila nair najat najla najwa nakato nakia nalan naledi naliaka nalini nalwanga namrata
  namugga nandi nandini nandita nansi naoko nargess narine narjis nasim nasreen nasrin nastaran nataliia nataliya natasa natascha nataša natália natsuki natsuko natsumi nawal nazan nazanin nazia
  nazila nazli ndeye ndèye neelam neelie neema neena neeta negar neha nekane nele nelleke nerys nese nesrine nesta neşe nettie neus nevena nevin nélida ngozi nicoleta nicoletta nida nidhi nienke
  nieves nighat nihal nikolett nilar nilgun niloofar niloufar nilufer nimco nirmala njambi njeri nkechi nkem nkiru nneka nnenna nobuhle nobuko nodoka noelia noemie noémie noha noirin nokuthula nola
  nomaindia nomalanga nomfundo nompumelelo nomsa nomvula nonhlanhla noortje noraini nosiviwe noxolo nozipho nóirín nthabiseng ntombi ntombizodwa nuala nunzia nura nuran nurcan nuria nusrat núria
  nwando nyambura nyaradzo nyawira nyokabi oana obiageli oby océane oddny odile odunayo ogechi oighrig oili olabisi olajumoke olena olha olimpia olive olivera oliwia oluchi olufunke oluwatoyin olwen
  omolara omotola omowunmi onyinye oonagh ophélie oprah orianne orla orlaith ornella orsolya otilia ottilie ottoline outi oya ozge ozlem órla özge özlem padma palesa pallavi paloma panagiota paraskevi
  parastoo pardis parinaz parisa parvin pascale patrizia patrícia patrycja paule pavla payal paz päivi pearl pegah pegeen peigi pelin penda penny pernille perpetua perrine petronella philippa phumla
  phumzile phyu piedad pien piera pilar pina pinar piper pippa pirjo pirkko piroska pooja poonam popi poppy prachi pragya pratibha preeti preity prerna priti priya priyanka purnima pushpa puspita
  putri pınar qurat rabab racheal rachna radha radhika radka radmila raelynn raffaella ragna ragnheidur ragnheiður ragnhild rahila raija raili raisa rajani rajni rakhi raluca ramata randa ranjana
  rannveig rasha rashmi rati raveena rawan reena refilwe regine rehana rehema reiko rejane reka rekha remedios renate renée renske renu renuka rethabile régine rhian rhianwen rianne richa rie rieko
  riikka riitta rika rikke rimma rini risa ritsuko ritu ritva rixt rocío rodica rohani roisin rokhaya rokia rola romana romilly ronke roopa roos roosmarijn rosalba rosalía rosamund rosângela rose
  rossella roswitha roya roza rozalia róisín ruba rubina ruby ruchi rukhsana rukiye rula rumi rumiko runa rupa ruslana ruta rutendo ruvimbo ruxandra ruza ruzan ruzena saadia saado saara sabeen sabiha
  sachiko sadhana sadhbh sadia saeko safaa saffron safia safiatou safiya sagal sagrario sahle-work saima saira sajida sakiko sakshi salomé saltanat salud salwa samah samaneh samar samia samina sammi
  sanae sanam sanda sandhya sandrine sangeeta sania sanja sanjana sanna sanne sanni saoirse saori sapna sapphira sara-lena sarita sarka saroj sarolta sarwat saskia satoko satomi satsuki satu savita
  savitri sawsan sayaka sayuri seda seema segolene seiko selin sema semra senait seonaid sepideh serap serpil setareh setsuko severine sevgi sevil sevim ségolène séverine shabana shabnam shagufta
  shahida shahla shahrzad shaista shakuntala shalini shamim shanice shaniqua shanta shanti shaquana sharda sharmeen sharmila sharonda shawanda shazia sheela sheelagh shehnaz sheida shenequa shereen
  sherine shigeko shiho shihoko shilpa shireen shirin shital shizue shizuka shizuko shobha shohreh shokoufeh shpresa shraddha shreya shruti shubha shukri shushan shweta siân sibel sibongile sibylle
  sidonie sidra sieglinde sietske signe sigrid sigridur sigríður sigrun sigrún siham sile silja silje silke silvana simin simonetta sindisiwe sinead sinéad sinikka siobhán sioned sira siri sirkka
  sirpa sissel siv siw siwan sizakele sìne síle sjoukje skylar sladjana slavica slobodanka smaranda smita smriti sneha snežana socorro sofiya sofía soheila soizic sokha sokhna solange solene solène
  solfrid solomiya solveig sona sonakshi sonal sonali songul songül sonoko soraya sorcha sorina souad soukeyna sônia spomenka srey sri-mulyani stamatia stana stanislawa stavroula stefania steffi
  steinunn steluta stepanka stéphanie stientje stina stine styliani subhadra sucheta suchitra sudha sue suhair sujata sukanya sukran sumaira sumana sumati sumaya sumiko sumita sumitra summer suna
  sunanda supriya surabhi susann sushila sushma suu suvi svandís svenja svetlana svitlana swantje swapna swati sybille sylvana sylvi sylwia synnove synnøve szilvia šárka tadako tahani tahira takako
  tallulah tamaki tameka tamiko tamsin tanja tansu tanuja tanvi taraneh tariro tarja tarsila tasneem tasoula tatjana tatyana tawanda tábata teija teleri terhi tesni tetiana tetyana teuta thaís thandar
  thandeka thandi thandiwe thérèse thoko thokozile thora thorunn thuli tigist tihana tiina tilly timea tineke tinie titilayo tiwa tiziana tímea tjitske tokiko tomiko tomoe tomoko tomomi toos tordis
  torill torunn toshiko tove trees tri trijn trijntje trine trude truus tryphena tsakani tsehay tsitsi tsuyako tudora tugba tuğba tuija tulay tulsi turid tuula tülay tyesha uju ulla ulla-maj ulrika
  ulrike ulyana uma umeko una unn unni unnur urmila urszula uschi ute uzma uzoamaka úna úrsula vaishali valbona valeska valérie vandana vani vanita vanna vappu varsha varvara vasiliki vassiliki
  vasundhara vedrana veena veera veerle vendula verena verica verity veronika veronique verónica véronique vibeke vibha vidya vigdis vijaya viktoriia vimala vimbai vinita violet viorica virginie virna
  visitación višnja vittoria viviane vjosa vlasta vlora wafa wairimu waithera wakako walaa waltraud wambui wan-azizah wangari wangui wanja wanjiku wanjiru warda wati wavinya wedad wendela weronika
  widad wiebke wies wieslawa wiktoria wil wilhelmine willemien willemijn wioletta wulan xanthe xenia xiomara yaa yadira yamini yanna yasaman yasemin yasmeen yasuko yayoi yekaterina yeliz yeşim yetunde
  yevgenia yewande yildiz yingluck ylva yodit yoko yolande yolonda yoshie yoshiko yrsa yteke yui yuka yukari yuki yukie yukiko yuko yulia yuliya yumi yumiko yuni yuriko yusra yvon zaida zamzam zandile
  zanele zarema zarina zawadi zaynab zdenka zdeňka zeba zeenat zeliha zendaya zerrin zewditu ziba zinaida zinhle zita zodwa zoé zohra zohreh zoleka zoraida zorana zorica zoya zsófia zsuzsa zsuzsanna
  zubaida zubeida zuhura zukiswa zulema zuleyka zulfiya zuzana zuzanna züleyha željka þóra
`;

/** First names of men and of women, which tell nobody's sex. */
export const sharedFirstNames: readonly string[] = list`
  alex ali andrea ari ariel ashley aubrey avery bailey beverly blair bobbie cameron camille carey casey chris corey cory dana dani daniele darcy darryl devon dominique drew elliot emerson evelyn
  finley florence frances francis frankie gabriele gail hayden hilary inge jackie jaime jamie jan jean jess jesse jessie jo jody joe joey jordan jules justice kari kelly kelsey kendall kerry kim kit
  kris lane laurie lee leigh leslie lindsay lindsey logan loren lou luka lynn mackenzie madison marion max mel merle micah michele mika morgan nat nicky nicola nikita noa noel noor nour ola paris
  parker pat paulie payton peyton quinn reese rene ricki riley robbie robin rory rowan sam sandy sasa sasha saša shannon shawn shay shelby sidney simone skyler stacy stevie sydney taylor terry toby
  toni tracy tyler val vanja vivian whitney zhenya
`;
