import type {WordClasses} from '../../phrase.js';

/** Acts of speech that claim nothing: questions, orders, requests, thanks, wishes. */
export const requests: WordClasses = {
  ask: 'ask asks asked asking inquire inquires inquired inquiring enquire enquires enquired enquiring wonder wonders wondered wondering query queried queries quiz quizzed'.split(
    ' ',
  ),
  order: [
    ...'order orders ordered ordering command commands commanded commanding instruct instructs instructed'.split(' '),
    ...'instructing urge urges urged urging exhort exhorts exhorted exhorting implore implores implored'.split(' '),
    ...'imploring beseech beseeched beg begs begged begging demand demands demanded demanding entreat'.split(' '),
    ...'entreated encourage encourages encouraged encouraging invite invites invited inviting request'.split(' '),
    ...'requests requested requesting direct directs directed directing recommend recommends recommended'.split(' '),
    ...'recommending plead pleads pleaded pleading appeal appeals appealed appealing advise advises'.split(' '),
    ...'press presses pressed pressing lobby lobbied lobbies dare dared summon summoned'.split(' '),
  ],
  'call-for': [
    ...'call for,calls for,called for,calling for,call on,calls on,called on,calling on'.split(','),
    ...'call upon,calls upon,called upon,calling upon'.split(','),
  ],
  /** Verbs that bring an order only with an infinitive: "warned them not to go", "told residents to leave". */
  tell: 'tell tells told telling warn warns warned warning remind reminds reminded caution cautions cautioned ask asks asked asking'.split(
    ' ',
  ),
  thank: [
    ...'thank thanks thanked thanking congratulate congratulates congratulated congratulating'.split(' '),
    ...'greet greets greeted greeting bless blesses blessed'.split(' '),
    ...'wish wishes wished wishing salute salutes saluted saluting'.split(' '),
    ...'offered condolences,offer condolences,offers condolences,offered his condolences'.split(','),
    ...'offered her condolences,offered their condolences,expressed condolences,sent condolences'.split(','),
    ...'expressed his condolences,expressed her condolences,expressed their condolences'.split(','),
    ...'expressed gratitude,paid tribute,extended condolences'.split(','),
  ],
  nickname: 'nickname nicknames nicknamed nicknaming dub dubs dubbed dubbing christen christened named'.split(' '),
  interrogative: 'what why how who where when which whose whether if'.split(' '),
  /** Verbs that open an order only before what it is about: "Open the gate", not "Open questions remain". */
  bidding: [
    ...'open close shut lock unlock drop pick pull push carry fill clean cook eat drink play sing pack save'.split(' '),
    ...'sit wake speak write walk hurry pay buy sell build burn cut dig fix grab hang hide hit kick kill lift'.split(
      ' ',
    ),
    ...'light load raise lower mark mind name pass pour protect quit reach remove repeat return ride ring'.split(' '),
    ...'roll search serve shake share shoot speed spread start stick strike study switch tear tie throw touch'.split(
      ' ',
    ),
    ...'treat trust wash wear win wipe wrap answer arrest bow break cancel catch change choose clear climb'.split(' '),
    ...'collect count cover cross deliver destroy draw end feed fetch finish fight fly free hand head judge'.split(' '),
    ...'knock lay lead release resign step swear teach train unite wave'.split(' '),
  ],
  /** What an order is about, or where it leads. */
  'order-object': [
    ...'the a an your it them him her me us this that my our these those their his all every some'.split(' '),
    ...'up down out away home here there back off on into to from'.split(' '),
  ],
  /** Verbs that open an order. */
  imperative: [
    ...'please call bring make stop go come let keep stay remember ensure be take give get leave put tell'.split(' '),
    ...'ask look listen read send join help avoid wait hold think imagine check follow watch rest use'.split(' '),
    ...'respect do try turn meet visit click sign move stand beware pray consider forgive vote donate'.split(' '),
    ...'contact report show find buy run bear learn note see'.split(' '),
  ],
};
