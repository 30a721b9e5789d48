import {describe, expect, it} from 'vitest';
import {analyze} from '../../src/index.js';
import {speakersOf} from '../builders/speakers-of.js';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'one office is not the other': [
    '<The Norwegian foreign minister, Ivo Roe,> denied it. <The Swedish foreign minister> said so. → Ivo Roe | Swedish foreign minister',
    '<The father of the boy, Ivo Roe,> denied it. <The father of the girl> said so. → Ivo Roe | father of the girl',
    '<The lawyer for the tenants, Ana Ruiz,> denied it. <The lawyer for the landlord> said so. → Ana Ruiz | lawyer for the landlord',
    '<Ana Ruiz, a lawyer for the tenants,> denied it. <The landlord’s lawyer> said so. → Ana Ruiz | landlord’s lawyer',
    '<The eldest son, Ivo Roe,> denied it. <The youngest son> said so. → Ivo Roe | youngest son',
    '<Ivo Roe, the airline’s spokesman,> denied it. <The airport’s spokesman> said so. → Ivo Roe | airport’s spokesman',
    '<The club’s coach, Ivo Roe,> denied it. <The coach of the rival club> said so. → Ivo Roe | coach of the rival club',
    '<The mill’s owner, Ivo Roe,> denied it. <The owner> said so. → Ivo Roe | Ivo Roe',
  ],
  'who spoke last goes on': [
    'Howard Brook left. Howard Brook has friends. <Alan Marsh> said Mr Brook was right. It was no accident, <he> said. → Alan Marsh | Alan Marsh',
    '<Rahm Ostrow> said the city was glad of help from the Justice Department. <He> said more. → Rahm Ostrow | Rahm Ostrow',
    'Peter Dunmore is a brewer. Dunmore likes beer. <A union official> said it was sold. <He> said more. → union official | union official',
    'Laura Finch leads. Laura Finch smiled. <A letter from the mill> said so. <It> went on. → letter from the mill | letter from the mill',
    '<Laura Finch> said so. Helen Garrow came. <She> said more. → Laura Finch | Helen Garrow',
  ],
  'what somebody is called between commas is their name': [
    '<The man who filmed it, a clerk called Martin Oakes,> said so. → Martin Oakes',
    '<The suspect, identified as Martin Oakes>, denied it. → Martin Oakes',
  ],
  'a noun for where somebody is from is no name': [
    'Anna Lindbeck lost to Petra Novik. “I was tired,” <the Swede> said. → Anna Lindbeck',
    'Greta Olson broke the record. <The young Dane> denied it. → Greta Olson',
    'Rick Vane has gone. <The Londoner> said he was glad. → Rick Vane',
    'Rick Vane has gone. <The Russians> said they were glad. → Russians',
  ],
  'a wider noun means whoever the article calls by a narrower one': [
    'Bishop Alan Keel met Daniel Ross. <Ross> said so. <The cleric> denied it. → Daniel Ross | Alan Keel',
    'Film star Bruce Calder met Daniel Ross. <Ross> said so. <The actor> denied it. → Daniel Ross | Bruce Calder',
    'Manager Alan Keel left. <The Tarn boss> denied it. → Alan Keel',
    'Alan Keel left. <The Tarn boss> denied it. → Tarn boss',
  ],
  'both and two of a kind are those named together': [
    'Karl Strand and Emil Strand were held. <Both men> denied it. → Karl Strand and Emil Strand',
    'Ruth Cole and Ana Ruiz were held. <Both women> denied it. → Ruth Cole and Ana Ruiz',
    'Ruth Cole and Ana Ruiz were held. <Both> denied it. → Ruth Cole and Ana Ruiz',
    'Ruth Cole, Ana Ruiz and Ivo Marr were held. <All three> denied it. → Ruth Cole and Ana Ruiz and Ivo Marr',
    'Karl and Emil Strand were held. <They> denied it. → Karl and Emil Strand',
    'Last week Brasko sued Skyhop. <Both companies> denied it. → Brasko and Skyhop',
  ],
  'a trade or a family means whoever has just spoken or acted': [
    '<Chloe Lunn>, 29, said she had begged for help. <The hairdresser> said nobody came. → Chloe Lunn | Chloe Lunn',
    'Judge Chloe Lunn was ill. <The hairdresser> said nobody came. → hairdresser',
    'Rick Vane won the race. Anna Lindbeck was late. <The father of two> said he was glad. → Rick Vane',
    'Rick Vane won the race. <The father-of-three> said he was glad. → Rick Vane',
  ],
  'an office is called by a wider noun and by its field': [
    'Defence attorney Lupe Salinas came. <Prosecutor Kim Duong> disagreed. <The defence lawyer> said so. → Kim Duong | Lupe Salinas',
    'Deputy Carlos Ruiz was out. <The deputy> said so. → Carlos Ruiz',
    '<A representative for Brasko> denied it. <The rep> said more. → representative for Brasko | representative for Brasko',
  ],
  'who is on no list of names is somebody still': [
    'Meera Krishnan runs the mill. <Meera> said it was shut. → Meera Krishnan',
    'Kate Orme met Devi Pillai. <They> said it was late. → Kate Orme and Devi Pillai',
    'Chidi Obi and Ngozi Okafor were held. <They> denied it. → Chidi Obi and Ngozi Okafor',
    '<Its founder and chief executive, Cody Marsh,> said so. → Cody Marsh',
    '<The doctor named on the form, Ifeoma Ude,> said so. → Ifeoma Ude',
  ],
  'of two the first is the former': [
    'Two nurses at Lumo, Ana Ruiz and Jo Cole, were there. <The women> said so. → Ana Ruiz and Jo Cole',
    'Two teachers, Ana Ruiz and Peter Lee, were there. <The former> said so. <The latter> denied it. → Ana Ruiz | Peter Lee',
  ],
  'a middle surname, a form of address and a name behind "of" are known again': [
    'Hernán Ugarte Solís was late. <Ugarte> said so. → Hernán Ugarte Solís',
    'Prof Alan Dyer met Skye Marlowe. <Marlowe> said so. <The professor> denied it. → Skye Marlowe | Alan Dyer',
    '<Bank of Norland governor Ilse Kamp> said so. <The bank> denied it. → Ilse Kamp | Bank of Norland',
    '<Headmistress Ilse Kamp> said so. → Ilse Kamp',
    'Save the Children met at noon. <The charity> said so. → Save the Children',
    'Footballer Rick Vane has gone. <The Malian> said he was glad. → Rick Vane',
  ],
  'a body is called by what the person who speaks for it says': [
    'Lumo was sued by Brasko. <Lumo chief executive Rick Vane> denied it. <The company> said so. → Rick Vane | Lumo',
    'Rick Vane wrote on Facebook. <The company> said so. → company',
  ],
  'a rank, a party and a club tell who somebody is': [
    '<DC Tom Hale> said so. <DS Ivo Marr> denied it. <Hale> said more. → Tom Hale | Ivo Marr | Tom Hale',
    '<DC Comics> said so. → DC Comics',
    '<DI Fiona Marsh> said so. <The detective> said more. → Fiona Marsh | Fiona Marsh',
    'Tory leader Ana Ruiz met Labour leader Jo Cole. <Ruiz> spoke. <The Labour leader> denied it. → Ana Ruiz | Jo Cole',
    "<Ukip's Rick Vane> said so. <Labour's Ana Ruiz> denied it. <The Ukip man> said more. → Rick Vane | Ana Ruiz | Rick Vane",
    '<Former Arden and Norland striker Rick Vane> said so. → Rick Vane',
    '<Defence counsel Rick Vane> said so. <The barrister> said more. → Rick Vane | Rick Vane',
  ],
  'a couple with its names is two': ['<The couple, Jim and Ana Holt,> said so. → Jim and Ana Holt'],
  'reports from somewhere are nobody’s': [
    '<Reports from Tirbo> said so. → Reports from Tirbo',
    '<Reports in the Tarn Gazette> said so. → Tarn Gazette',
  ],
  'who does what goes with a noun is called by it': [
    'Ana Holt owns the mill. Ray Pugh lives there. <The owner> said so. → Ana Holt',
    'The mill was bought by Ana Holt. Jo Cole was there. <The buyer> said so. → Ana Holt',
    'Ray Pugh directed the film, which Ana Holt wrote. <The writer> said so. <The director> denied it. → Ana Holt | Ray Pugh',
    'Ray Pugh sued Ana Holt. <The plaintiff> said so. <The defendant> denied it. → Ray Pugh | Ana Holt',
    'Police arrested Ray Pugh on Friday. Ana Holt was there. <The suspect> said so. → Ray Pugh',
    'Ana Holt leads the union and Ray Pugh runs the mill. <The mill boss> said so. → Ray Pugh',
    'Ray Pugh works as a welder. <The welder> said so. → Ray Pugh',
    'Ana Holt drove the bus and Ray Pugh drove a car. <The driver> said so. → driver',
    'Ana Holt did not own the mill. <The owner> said so. → owner',
  ],
  'a word for what somebody does stands before a name that no list has, and means them later': [
    '<Forecaster Zahir Oduya> said so. <The forecaster> denied it. → Zahir Oduya | Zahir Oduya',
    '<Linebacker Zahir Oduya> said so. → Zahir Oduya',
    'Chemists Zahir Oduya and Mira Tal came. <Oduya> said so. → Zahir Oduya',
    '<Storm chaser Zahir Oduya> said so. <The storm chaser> denied it. → Zahir Oduya | Zahir Oduya',
    '<Zahir Oduya, a forager,> said so. <The forager> denied it. → Zahir Oduya | Zahir Oduya',
    '<Tanner Oduya Foods> said so. → Tanner Oduya Foods',
    '<Skipper Foods> said so. → Skipper Foods',
  ],
  'a name behind somebody’s parents, friends or own spokesman is not theirs': [
    '<The parents of the missing hiker, Tobias Lind,> said so. → parents of the missing hiker',
    '<The mother of the missing hiker, Tobias Lind,> said so. → mother of the missing hiker',
    '<A spokesman for the minister himself, Pavel Drozd,> said so. → spokesman for the minister',
    '<A spokesman for the ministry, Pavel Drozd,> said so. → Pavel Drozd',
  ],
  'a name that somebody gives is theirs': [
    '<A driver, who gave his name only as Timur>, said so. → Timur',
    '<A man known only as Timur> said so. → Timur',
    '<A man who saw it as Timur> said so. → man who saw it as Timur',
  ],
  'neither of two, and two who speak by turns': [
    '<Giles Pocock> said so. <Noor Haddad> denied it. <Neither man> said more. → Giles Pocock | Noor Haddad | Giles Pocock and Noor Haddad',
    '<Giles Pocock> said so. ¶ <Noor Haddad> denied it. It rained. ¶ It was late. ¶ <Both men> said more. → Giles Pocock | Noor Haddad | Giles Pocock and Noor Haddad',
    '<Giles Pocock> said so. ¶ <A guard> said more. ¶ <Noor Haddad> denied it. It rained. ¶ It was late. ¶ <Both men> said more. → Giles Pocock | guard | Noor Haddad | men',
  ],
  'a paper is called by its last word behind an article, though that is a word for somebody': [
    '<The Arden Evening Star> said so. <The Star> said more. → Arden Evening Star | Arden Evening Star',
  ],
  'a given name with a hyphen is no participle': ['<Its pitcher, Hae-won Lim,> said so. → Hae-won Lim'],
  'a scientist is called by the field, a passenger by a trade': [
    '<Professor Ana Holt> said so. <The glaciologist> denied it. → Ana Holt | Ana Holt',
    '<Mayor Ana Holt> said so. <The glaciologist> denied it. → Ana Holt | glaciologist',
    '<Passenger Ana Holt> said so. <The student from Pisa> denied it. → Ana Holt | Ana Holt',
  ],
  'whom a text has called by a party is not of another': [
    'Senator Bill Ames met Governor Ana Holt. <Holt> said so. ¶ <Ames> said more. ¶ <The Republican> said no. ¶ <The Democrat> said yes. → Ana Holt | Bill Ames | Bill Ames | Ana Holt',
  ],
  'a body is called by the noun that its name is put beside, or in its name': [
    '<The union> said so. <The union, Footplate,> said more. <The union> denied it. → union | Footplate | Footplate',
    'Gold Ridge made a bid. <One of the funds, Aster Capital,> said so. <The fund> said more. → Aster Capital | Aster Capital',
    'Tarn Breweries closed. <The brewery> said so. → Tarn Breweries',
    'Tarn Dairies closed. <The dairy> said so. → Tarn Dairies',
    '<The town council> said so. <The authority> said more. → town council | town council',
  ],
  'two adjectives belong to the noun behind them': [
    '<Two unconfirmed and unsubstantiated reports> said so. → Two unconfirmed and unsubstantiated reports',
  ],
  'neither man, after both men': [
    '<Giles Pocock> said so. ¶ <Noor Haddad> denied it. ¶ <Both men> said more. ¶ It was late. ¶ <Neither man> said no. → Giles Pocock | Noor Haddad | Giles Pocock and Noor Haddad | Giles Pocock and Noor Haddad',
  ],
  'a label and a paper are bodies before a name': [
    '<The band’s label, Tin Drum,> said so. <The label> said more. → Tin Drum | Tin Drum',
    '<The town’s paper, Tarn Echo,> said so. → Tarn Echo',
  ],
  'who was something, or was born somewhere, is called so': [
    'Ana Holt ran for mayor. <The ex-teacher> said so. → Ana Holt',
    'Rick Vane has gone. <The Brighton-born stand-up> said so. → Rick Vane',
    'Rick Vane has gone. <The young Serb> said so. → Rick Vane',
    'Ray Pugh MP met Ana Holt. <Holt> spoke. <The MP> denied it. → Ana Holt | Ray Pugh',
  ],
  'a title alone makes nobody the doctor of others': [
    "Dr Rick Vane met Ana Holt. Jo Cole died in May. <Cole's personal doctor> said so. → Cole's personal doctor",
    "Ana Holt is ill. <Her mother and sister> said so. → Ana Holt's mother and sister",
  ],
  'an apposition goes on behind a participle': [
    'Marcus Bell, a pastor accused of theft, is ill. Ana Holt was there. <The pastor> said so. → Marcus Bell',
    'Abel Marr left. His father Adam Marr, a refugee held in Tarn, is ill. <Marr> said so. → Abel Marr',
  ],
  'a place before a name is no part of it': [
    '<The envoy to France Rick Vane> said so. <Vane> denied it. → Rick Vane | Rick Vane',
  ],
  'one of two who hold the same office is told by where': [
    'Norland president Ana Ruiz called the Sudland president. <The Sudland president> said so. → Sudland president',
    'French president Ana Ruiz met the Polish president. <The Polish president> said so. → Polish president',
    'French president Ana Ruiz left. <The French president> said so. → Ana Ruiz',
    'Norland president Ana Ruiz left. <The Norland president> said so. → Ana Ruiz',
  ],
  'a lawyer speaks for one side': [
    "Ana Ruiz sued Rick Vane. <Her lawyer, Jo Cole,> said so. <Vane's lawyer> denied it. → Jo Cole | Vane's lawyer",
    "<Vane's wife and manager, Ana,> said so. → Ana",
    '<The Danish health agency> said so. <The agency> denied it. → Danish health agency | Danish health agency',
    'Adebayo Okoro met Dino Ricci. <Ricci> spoke. Ingrid Moe came. <He> said so. → Dino Ricci | Dino Ricci',
  ],
  'who beats somebody goes on': ['Emma Novik beat Anna Lindbeck in two sets. <She> said so. → Emma Novik'],
  'a club is called by the place in its name': [
    'Ewan Pryce has left Stanmoor United. <Stanmoor> said so. → Stanmoor United',
  ],
  'one body is not another of another kind, nor one office another': [
    '<The union> said the mill had closed. <The company> said it was open. → union | company',
    '<The ministry> said the dam was safe. <The company> said it was not. → ministry | company',
    '<The union> said the mill had closed. <The group> said it was open. → union | union',
    '<A mining company> said the dam was safe. <The firm> said it was sound. → mining company | mining company',
    '<Mayor Laura Finch> denied the report. <The minister> said it was true. → Laura Finch | minister',
  ],
  'of two with one surname who has spoken goes on': [
    '<Patricia Brock>, the mother of Sean Brock, said she was sad. Sean Brock died in the fire. <Brock> said nobody called her. → Patricia Brock | Patricia Brock',
    '<Patricia Brock> said she was sad. Sean Brock died in the fire. <Mr Brock> said he was well. → Patricia Brock | Sean Brock',
    '<Patricia Brock> said she was sad. <Sean Brock> said so too. <Brock> said more. → Patricia Brock | Sean Brock | Sean Brock',
  ],
  'who acts in the sentence is meant': [
    '<Senator Chuck Marrow> spoke of Sonia Brandt. When Brandt came, <she> said it was late. → Chuck Marrow | Sonia Brandt',
    'Norland has asked the Harbour Organisation to look into the toll, which <it> says is high. → Norland',
  ],
  'several are those of whom the text tells more': [
    'On Monday, <two sources> said, it met. <Two sources close to the board> said no. → Two sources close to the board | Two sources close to the board',
    '<Two sources close to the board> said no. <Three sources> said yes. → Two sources close to the board | Three sources',
  ],
  'what stands between dashes is about one person': [
    '<Ana Ruiz - a former Arden judge, and a leading expert on law -> said so. → Ana Ruiz',
    '<Ana Ruiz, a judge, and a friend> said so. → Ana Ruiz and friend',
  ],
  'a day before a paper is no part of its name': [
    '<Thursday’s Sun newspaper> said so. → Sun',
    '<Monday’s edition of the Gazette> said so. → Gazette',
  ],
  'who acted last is meant where nobody spoke': [
    'Peter Marsh is old. Peter Marsh is ill. Peter Marsh won. With Peter Marsh, Martin Oakes made a safe choice. <He> said so. → Martin Oakes',
    '<Peter Dunmore> said so. If Martin Oakes loses, <he> said, so be it. → Peter Dunmore | Peter Dunmore',
    'As for Martin Oakes, <he> said so. → Martin Oakes',
    'Head of the board Hakem al-Zamel spoke of Arabic. <He> said so. → Hakem al-Zamel',
    'Dan Marsh has many fans. <Dan Marsh> said so. Dan Marsh said more. Peter Willet agrees. <He> said so. → Dan Marsh | Peter Willet',
    'Peter Brook’s mother released a film in which <she> begged them. Laura Finch came. → Peter Brook’s mother',
    'I told my mom, and <she> said no. Laura Finch left. → mom',
  ],
  'a first name of either sex tells none': [
    'The artist Ashley Dunmore had doubts. <He> said so. → Ashley Dunmore',
    'The artist Ashley Dunmore had doubts. <She> said so. → Ashley Dunmore',
    '<Laura Finch> said so. <Sandy Garrow> said the mayor had lied. "He ran," <she> said. → Laura Finch | Sandy Garrow | Sandy Garrow',
  ],
  'departments are told apart by their first word': [
    '<The Justice Department> said it was late. <The State Department> said so. <The Health Department> said no. → Justice Department | State Department | Health Department',
    '<The Grace Hospital> said it was full. <The County Hospital> said so. → Grace Hospital | County Hospital',
  ],
  'a role beside a title is its bearer’s': [
    '“It was not done,” <the palace’s deputy spokesman, Father Ciro Lunde,> said. Pope Otto has spoken of animals. <The spokesman> said he had calls. → Ciro Lunde | Ciro Lunde',
    '“It was not done,” <the palace’s deputy spokesman, Professor Ciro Lunde,> said. Bishop Otto came. <The spokesman> said more. → Ciro Lunde | Ciro Lunde',
  ],
  'a document is its maker’s': [
    '<A lawsuit filed by a former clerk named Ivo Marten> said so. <The suit> said more. <The complaint> said no. → Ivo Marten | Ivo Marten | Ivo Marten',
    'A note written on a menu by Martin Oakes was found. <The note> said so. → Martin Oakes',
    '<A note on the website of Norland Ferries> said so. → Norland Ferries',
    '<An outbreak update this week from the Norland Health Agency> said so. → Norland Health Agency',
    'The company Kornholm Foods replied with an open letter. <The letter> said so. → Kornholm Foods',
    'In a statement, Martin Oakes said that it rained. Helga Brandt left. <The statement> said more. → Martin Oakes',
    'The Gazette ran a story on Thursday. <The article> said so. → Gazette',
    'It closes, according to <a report in TeckCrunch>. <The report> said so. → TeckCrunch | TeckCrunch',
    'The bishop, Martin Oakes, made <remarks> suggesting so. → Martin Oakes',
    '<A report by the Commons fish committee> said so. <The report> said more. → Commons fish committee | Commons fish committee',
    'Kornholm Foods is here. <Its website> said so. → Kornholm Foods',
    '<The report, published by the magazine Ore & Metal,> said so. → Ore & Metal',
  ],
  'a document is not that of its topic, its place or its carrier': [
    '<A report on the Norland Council> said so. → report on the Norland Council',
    '<A report from Britain> said so. → report from Britain',
    '<A letter published by the Gazette> said so. → letter',
    '<A transcript of the Gazette> said so. → transcript of the Gazette',
    '<A Facebook post> said so. → Facebook post',
    'The Gazette ran a story. <The other story> said so. → other story',
    '<Data gathered by Netvane> said so. → Data gathered by Netvane',
    'Peter Marsh told his life story. Ana Ruiz left. <The story> said so. → life story',
  ],
  'a group keeps its number, and who is only an example of it stays one': [
    '<Eight people> said so. → Eight people',
    '<Three teachers> said so. <Two teachers> said no. <The teachers> said more. → Three teachers | Two teachers | Two teachers',
    '<Some 40 residents> said so. <The residents> said more. → 40 residents | 40 residents',
    '<Two of the drivers> said so. → Two of the drivers',
    '<Rights groups like the Norland Liberties Union and the Guild of Advocates> said so. → Rights groups',
    '<Charities such as Tarn Aid and the Norland Food Trust> said so. → Charities',
    '<Unions, including the Mill Workers Union,> said so. → Unions',
    '<Many speakers at the service — including Muslims, Catholics, Jews> — said so. → Many speakers at the service',
    '<A coalition of 40 groups - including the Norland Academy of Fish and Tarn Seals> - said so. → coalition of 40 groups',
    '<Some of those who have been dismissed by the mill> said so. → Some of those who have been dismissed',
    'Engineers at Norland Rail looked at it. <Engineers> said so. → Engineers at Norland Rail',
    '<A new union report> said so. <Another> said more. → new union report | Another report',
  ],
  'a name behind “named” or between commas is a name, whatever its words mean': [
    '<A former clerk named Ivo Marten> said so. → Ivo Marten',
    '<Anna’s uncle, Lewis Champion>, said so. → Lewis Champion',
    '<The boy’s teacher, Lewis Baker>, said so. → Lewis Baker',
    'Ivo Marten left. "It is late," said <the base chief> known as Bob. → Bob',
    'Melissa Rivers wants to wait. <Melissa> said so. → Melissa Rivers',
  ],
  'two forms of one name are one person': [
    'Peter Santley was there. <Pete Santley> said so. → Peter Santley',
    'Gill Ostrow was held. Gillian Ostrow left. <Ostrow> said so. → Gill Ostrow',
    'Jess Ostrow was held. Jessica Ostrow left. <Ostrow> said so. → Jess Ostrow',
    'Paul Marsh was there. <Paula Marsh> said so. → Paula Marsh',
    'Robert Kilby-Stone left. <Mr Kilby-Stone> said so. → Robert Kilby-Stone',
    'Ivo Marten and Ted Cruse met. In a Cruse-Marten contest, many win. <Marten> said so. → Ivo Marten',
    'John Westwood left. <Douglas-Westwood> said so. → Douglas-Westwood',
    '<Gov. Martin Malley (D) and former Gov. Mike Huckaby (R)> said so. → Martin Malley and Mike Huckaby',
  ],
  'who was called by an office once is meant by it again': [
    'Tony Blaire has dismissed it. Blaire was calm. "You don’t do deals," <the prime minister> said. Mr Blaire left. Mr Brune came. Mr Brune was ill. Mr Brune met Ana Ruiz. <The prime minister> said so. → Tony Blaire | Tony Blaire',
  ],
  'an owner’s boss is not another’s': [
    "Bear Stearns boss Alan Green was there. Ana Ruiz worked for the Mill Bank. <Her boss> told Ruiz so. → Ana Ruiz's boss",
    'Ana Ruiz was sad. Her lawyer Peter Marsh left. <Her lawyer> said so. → Peter Marsh',
  ],
  'initials may leave out the last field, and take in small words': [
    'The Centers for Fish Control and Prevention met. <The CFC> said so. → Centers for Fish Control and Prevention',
    'The Department of Mines met. <The DOM> said so. → Department of Mines',
    'The French Association of Mill Owners met. <The AMO> said so. → French Association of Mill Owners',
  ],
  'a work with a title speaks for itself': [
    '<A new book, The Brandt Years>, said so. <It> said more. <The book> said no. → The Brandt Years | The Brandt Years | The Brandt Years',
    'According to <a new book>, Dunmore’s Norland, the two are ill. <The book, by Ana Ruiz>, said so. → Dunmore’s Norland | Dunmore’s Norland',
    'In a new book, <Ana Ruiz> said that it rained. <The book> said more. → Ana Ruiz | Ana Ruiz',
  ],
  'an article is its paper’s': [
    '<A detailed Tarn Courier article> said Ivo Lund was the thief. <It> said he fled. → Tarn Courier | Tarn Courier',
    'According to <a new Tarn Courier report>, the clerk was dismissed. <The report> said he fled. → Tarn Courier | Tarn Courier',
  ],
  'a company is meant by its first word': [
    'Shares in Olmar Mining fell. <Olmar> said the news was false. → Olmar Mining',
    'Tarvendi Universal is large. <Tarvendi> denied it. → Tarvendi Universal',
    'The Arden Harbour is large. <Arden> denied it. → Arden',
  ],
  'a place or a thing is neither he nor she': [
    'Britain is cold. Britain is wet. <He> said so. → nobody',
    'A Grade 5 pupil went home after <he> said so. → Grade 5 pupil',
    "It came from a reporter, Norland's Daily Mail said. <The reporter> left. → reporter",
  ],
  'who speaks between commas is somebody else': [
    'Mr Oakes, <officials> said, has left. → officials',
    'Laura Finch, <analysts> said on Monday, would not sell. → analysts',
    'Peter Dunmore, <an aide> said, was in the house. → aide',
    'Peter Dunmore, <a nurse>, said the ward was full. → Peter Dunmore',
  ],
  'a name behind a description is its bearer’s': [
    '"No," said <the top Democrat> on the committee, Mark Oakes. → Mark Oakes',
    '"No," said <the union’s man> in Tarn, Peter Dunmore. → Peter Dunmore',
    'It was praised by an officer from Englewood, <who> said so. → officer from Englewood',
    'John Fenn, <the face of the party>, said so. → John Fenn',
    'One was an official in the Karst rebel group, <who> said so. → official in the Karst rebel group',
  ],
  'a short name is part of a name': [
    'News of Laura Brandel’s boat came. <Brandel> said so. → Laura Brandel',
    'The Islamic Council of Norland met. <Norland> said so. → Norland',
    'Hakem al-Zamel came. <Al-Zamel> said so. → Hakem al-Zamel',
    'Howard Fenn left. Mr Fenn was sad. <Mr Howard> said so. → Howard',
    'Sir Howard Fenn left. Mr Fenn was sad. <Sir Howard> said so. → Howard Fenn',
    'The White House was told. Obama left. The Obama White House was told. <The White House> declined. → White House',
    '<The Food and Drug Administration> said so. → Food and Drug Administration',
    '<The Department for Culture, Media and Sport> said so. → Department for Culture, Media and Sport',
    '<The Bank of Norland, Marsh Group and Arden Mills> said so. → Bank of Norland and Marsh Group and Arden Mills',
    '<A spokesman for the Ministry of Health and Care (MHC)> said so. → spokesman for the Ministry of Health and Care',
    'The family’s lawyer, Carl Lund, left. <The defendant’s lawyer> said so. → defendant’s lawyer',
    'Matt Broad and Ed Park (B&P) wrote. <B&P> said so. → B&P',
    "<The Attorney General's Office> said so. → Attorney General's Office",
    "<The Norland Trade Representative's Office> said so. → Norland Trade Representative's Office",
    'Ana Oakes came to the Republican National Convention. <The Republican> said so. → Ana Oakes',
  ],
  'an office held before is another': [
    'Former Norland Governor Adam Fenn left. <The governor> said so. → governor',
    'Former Norland Governor Adam Fenn left. <The former governor> said so. → Adam Fenn',
    'Laura Finch spoke on Monday. Finch was late. <The former secretary of state> said so. → Laura Finch',
  ],
  'the first of several offices is not the others': [
    'Trade Secretary Clara Finch left. Anton Blay left. <The prime minister> said so. → prime minister',
    'Ex-minister Clara Finch left. Anton Blay left. <The prime minister> said so. → prime minister',
  ],
  'everybody in a list': [
    '<Several scientists, union officials and watchdog groups> said so. → scientists and union officials and watchdog groups',
    '<The Gazette and the BBC both> said so. → Gazette and BBC',
    '<Mrs Brook, Ms Finch and other donors> said so. → Brook and Finch and other donors',
    'Martin Oakes left. <Both the golfer and the businessman> said so. → golfer and the businessman',
    'Ted Oakes met Peter Dunmore. <Neither Oakes nor Dunmore> said so. → Ted Oakes and Peter Dunmore',
    '<Neither the mayor nor the council> said so. → mayor and council',
    '<Some in the council> said so. → Some in the council',
    '<The boy’s parents, Adam and Laura Fenn,> said so. → Adam and Laura Fenn',
  ],
  'what happened to somebody is no part of the name': [
    '<A spokesman for the port quoted in the Gazette> said so. → spokesman for the port',
    '<The order released> Friday said so. → order',
    '<Court documents reported by the Gazette> said so. → Court documents',
    '<A statement attributed to the group and posted> online said so. → statement attributed to the group',
    '<A report from the inspector to be released> on Monday said so. → report from the inspector',
    '<A player he did not name> said so. → player',
    '<Two lawsuits being considered> in Arden said so. → Two lawsuits',
    '<People familiar with the plan> said so. → People familiar with the plan',
  ],
  'who is accused is not who accuses': [
    '<Councillor Bo Marr> said the mayor lied. <The mayor> said more. → Bo Marr | mayor',
    '<Teacher Colin Ward> said so. <The boy> said more. → Colin Ward | boy',
    "The bank’s lawyer, <Maya Lind>, said so. <Jon Ruud> said more. <His lawyer> said so. → Maya Lind | Jon Ruud | Jon Ruud's lawyer",
    'President Gerald Ford and secretary of state Henry Marr left. <Mr Marr> said so. → Henry Marr',
    'Kofi Mensah may leave. <The Daily Scot> said so. → Daily Scot',
    'The man told AFP so. <The magazine> said more. → magazine',
    '<Ivo Brown of Marlow Research> said so. → Ivo Brown',
  ],
  'the body that the text is about': [
    'The Ardent Group said so. The Karst Army shot him. The Karst Army came. The Karst Army has him. <The group> said so. → Karst Army',
  ],
};

for (const [kind, examples] of Object.entries(KINDS)) {
  describe(kind, () => {
    it.each(examples)('%s', (example) => {
      const {found, wanted} = speakersOf(example);
      expect(found).toBe(wanted);
    });
  });
}

it.each([
  ['Ivo Roe, the union says, was never paid.', 'union'],
  ['Ivo Roe, the mayor of Tarn, was never paid, he says.', 'Ivo Roe'],
])('of a name and a noun, who speaks: %s', (text, name) => {
  expect(analyze(text)[0]!.statements.map(({speaker}) => speaker?.name)).toEqual([name]);
});
