import {withOwnVerbs} from '../own.js';
import type {CueTable} from './frames.js';

/** Blame and praise: the object is what is judged. */
export const judgeCues: CueTable = withOwnVerbs('judge', {
  group: 'judge',
  kind: 'speech',
  verbs: `
  defend defends defended defending | no
  criticize criticizes criticized criticizing | nqo
  criticise criticises criticised criticising | nqo
  condemn condemns condemned condemning | nqo
  denounce denounces denounced denouncing | nqo
  decry decries decried decrying | nqo
  deplore deplores deplored deploring | n
  blast blasts blasted blasting | nqo
  slam slams slammed slamming | nqo
  bash bashes bashed bashing | no
  rip rips ripped ripping | no
  skewer skewers skewered skewering | no
  lambaste lambastes lambasted lambasting | noq
  lambast lambasts lambasted lambasting | noq
  berate berates berated berating | no
  rebuke rebukes rebuked rebuking | no
  chide chides chided chiding | no
  scold scolds scolded scolding | no
  reprimand reprimands reprimanded reprimanding | no
  admonish admonishes admonished admonishing | noq
  censure censures censured censuring | no
  castigate castigates castigated castigating | no
  excoriate excoriates excoriated excoriating | no
  assail assails assailed assailing | no
  hammer hammers hammered hammering | no
  mock mocks mocked mocking | no
  ridicule ridicules ridiculed ridiculing | no
  belittle belittles belittled belittling | no
  disparage disparages disparaged disparaging | no
  denigrate denigrates denigrated denigrating | no
  vilify vilifies vilified vilifying | no
  demonize demonizes demonized demonizing | no
  pillory pillories pilloried pillorying | no
  protest protests protested protesting | cqn
  object objects objected objecting | cq to
  question questions questioned questioning | nwq
  praise praises praised praising | noq
  hail hails hailed hailing | no
  laud lauds lauded lauding | no
  applaud applauds applauded applauding | no
  commend commends commended commending | no
  compliment compliments complimented complimenting | no
  tout touts touted touting | no
  trumpet trumpets trumpeted trumpeting | no
  extol extols extoled extoling | n
  thank thanks thanked thanking | no
  congratulate congratulates congratulated congratulating | no
  justify justifies justified justifying | n
  compare compares compared comparing | no
  liken likens likened likening | no
  equate equates equated equating | no
  contrast contrasts contrasted contrasting | no
`,
});
