import type {WordClasses} from '../../language/phrase.js';
import {list, set} from '../list.js';

/** Acts of speech that claim nothing: questions, orders, requests, thanks, wishes. */
export const requests = {
  ask: list`
    ask asks asked asking inquire inquires inquired inquiring enquire enquires enquired enquiring wonder wonders
    wondered wondering query queried queries quiz quizzed
  `,
  order: list`
    order orders ordered ordering command commands commanded commanding instruct instructs instructed instructing urge
    urges urged urging exhort exhorts exhorted exhorting implore implores implored imploring beseech beseeched beg
    begs begged begging demand demands demanded demanding entreat entreated encourage encourages encouraged
    encouraging invite invites invited inviting request requests requested requesting direct directs directed
    directing recommend recommends recommended recommending plead pleads pleaded pleading appeal appeals appealed
    appealing advise advises advised advising press presses pressed pressing lobby lobbied lobbies dare dared summon summoned
  `,
  /** Verbs that report what is so, or what shall be done. */
  suggest: list`
    suggest suggests suggested suggesting insist insists insisted insisting propose proposes proposed proposing
  `,
  /** The plain form, which tells nothing that is so. */
  'plain-be': set`be`,
  'call-for': list`
    call_for calls_for called_for calling_for call_on calls_on called_on calling_on call_upon calls_upon called_upon
    calling_upon
  `,
  /** Verbs that report an order only with an infinitive: "warned them not to go", "told residents to leave". */
  tell: list`
    tell tells told telling warn warns warned warning remind reminds reminded caution cautions cautioned ask asks
    asked asking
  `,
  thank: list`
    thank thanks thanked thanking congratulate congratulates congratulated congratulating greet greets greeted
    greeting bless blesses blessed wish wishes wished wishing salute salutes saluted saluting offered_condolences
    offer_condolences offers_condolences offered_his_condolences offered_her_condolences offered_their_condolences
    expressed_condolences sent_condolences expressed_his_condolences expressed_her_condolences
    expressed_their_condolences expressed_gratitude paid_tribute extended_condolences
  `,
  nickname: list`nickname nicknames nicknamed nicknaming dub dubs dubbed dubbing christen christened named`,
  interrogative: list`what why how who where when which whose whether if`,
  /** Verbs that open an order only before certain words: "Open the gate", not "Open questions remain". */
  bidding: list`
    open close shut lock unlock drop pick pull push carry fill clean cook eat drink play sing pack save sit wake speak
    write walk hurry pay buy sell build burn cut dig fix grab hang hide hit kick kill lift light load raise lower mark
    mind name pass pour protect quit reach remove repeat return ride ring roll search serve shake share shoot speed
    spread start stick strike study switch tear tie throw touch treat trust wash wear win wipe wrap answer arrest bow
    break cancel catch change choose clear climb collect count cover cross deliver destroy draw end feed fetch finish
    fight fly free hand head judge knock lay lead release resign step swear teach train unite wave
  `,
  /** Those words: what an order is about, or where it leads. */
  'order-object': list`
    the a an your it them him her me us this that my our these those their his all every some up down out away home
    here there back off on into to from
  `,
  /** Verbs that open an order. */
  imperative: list`
    please call bring make stop go come let keep stay remember ensure be take give get leave put tell ask look listen
    read send join help avoid wait hold think imagine check follow watch rest use respect do try turn meet visit click
    sign move stand beware pray consider forgive vote donate contact report show find buy run bear learn note see
  `,
} as const satisfies WordClasses;
