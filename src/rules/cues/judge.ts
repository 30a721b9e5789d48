import {withOwnVerbs} from '../own.js';
import type {CueTable} from './frames.js';

/** Blame and praise: the object is what is judged. */
export const judgeCues: CueTable = withOwnVerbs('judge', {
  group: 'judge',
  kind: 'speech',
  verbs: `
  defend defends defended defending | no
  stand stands stood standing | by:k
  criticize criticizes criticized criticizing | nqo
  criticise criticises criticised criticising | nqo
  condemn condemns condemned condemning | nqo
  denounce denounces denounced denouncing | nqo
  decry decries decried decrying | nqo
  deplore deplores deplored deploring | n
  blast blasts blasted blasting | nqo
  slam slams slammed slamming | nqo
  bash bashes bashed bashing | o
  rip rips ripped ripping | o into:n
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
  upbraid upbraids upbraided upbraiding | no
  reprove reproves reproved reproving | no
  malign maligns maligned maligning | no
  badmouth badmouths badmouthed badmouthing | no
  lampoon lampoons lampooned lampooning | no
  satirize satirizes satirized satirizing | no
  satirise satirises satirised satirising | no
  insult insults insulted insulting | no
  revile reviles reviled reviling | no
  savage savages savaged savaging | no
  pan pans panned panning | no
  flay flays flayed flaying | no
  heckle heckles heckled heckling | noq
  attack attacks attacked attacking | ok
  single singles singled singling | out:n
  assail assails assailed assailing | no
  hammer hammers hammered hammering | o
  mock mocks mocked mocking | no
  ridicule ridicules ridiculed ridiculing | no
  belittle belittles belittled belittling | no
  disparage disparages disparaged disparaging | no
  denigrate denigrates denigrated denigrating | no
  vilify vilifies vilified vilifying | no
  demonize demonizes demonized demonizing | no
  pillory pillories pilloried pillorying | no
  protest protests protested protesting | cqn
  level levels leveled leveling levelled levelling | criticism+at:n accusations+at:n
  heap heaps heaped heaping | criticism+on:n praise+on:n scorn+on:n ridicule+on:n
  hurl hurls hurled hurling | insults+at:n abuse+at:n
  lavish lavishes lavished lavishing | praise+on:n
  take takes took taking taken | aim+at:n a+swipe+at:n a+jab+at:n a+dig+at:n a+shot+at:n swipes+at:n jabs+at:n digs+at:n shots+at:n potshots+at:n umbrage+at:n offence+at:n offense+at:n
  distance distances distanced distancing | himself+from:k herself+from:k itself+from:k themselves+from:k
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
  salute salutes saluted saluting | no
  eulogize eulogizes eulogized eulogizing | no
  eulogise eulogises eulogised eulogising | no
  vaunt vaunts vaunted vaunting | n
  extol extols extolled extolling extoled extoling | n
  thank thanks thanked thanking | no
  congratulate congratulates congratulated congratulating | no
  justify justifies justified justifying | n
  compare compares compared comparing | no
  liken likens likened likening | no
  equate equates equated equating | no
  contrast contrasts contrasted contrasting | o
`,
});
