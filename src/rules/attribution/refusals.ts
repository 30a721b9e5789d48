import {list} from '../list.js';

/*
 * Refusals: the speaker gives no answer. The verbs a refusal takes after "declined to", "would not", "has yet to" stand
 * here; ways of saying it without such a verb are whole phrases.
 */

/** Verbs of telling: to decline to do one of these is a refusal; to decline to do anything else ("to leave") is none. */
export const tellingVerbs = list`
  comment say confirm deny discuss disclose elaborate provide give offer release answer respond reply speak talk tell
  reveal specify verify identify name address explain detail clarify state divulge describe acknowledge weigh share
  predict speculate rule estimate commit take endorse condemn denounce disavow be
`;

/** What the telling verbs may be followed by and still mean no telling: "declined to be named". */
export const namingParticiples = list`named identified quoted interviewed photographed recorded`;

/** Negated, these are refusals even where nothing follows. */
export const bareRefusals = list`comment respond reply elaborate answer`;

export const refusalPhrases: readonly string[] = [
  // not reached, not there to answer
  "(could|can) (not|n't) [immediately|also] be ~ reached [immediately] [for (comment|a comment|further comment|reaction|a response|an interview)]",
  "(was|were|is|are) (not|n't) [immediately] (available|reachable) for (comment|a comment|further comment|an interview|reaction)",
  "(was|were|is|are) (not|n't) immediately (available|reachable)",
  '(was|were|is|are) [immediately] (unavailable|unreachable) for (comment|a comment|further comment|an interview|reaction)',
  '(was|were|is|are) immediately (unavailable|unreachable)',
  // nothing said
  '(had|has|have|offered|made|gave|issued|provided|released) no [immediate|further|public|official|other|more|additional] (comment|comments|statement|details|response|reply|answer|explanation|information|word|indication|indications|reason|reasons|specifics|timetable|timeline|figures)',
  "(has|have|had|did|does|do) (not|n't) [yet|immediately] (made|issued|given|offered|provided|make|issue|give|offer|provide) [a|any] [public|official|further|formal|immediate] (comment|comments|statement|details|response|answer|explanation|reason|indication)",
  "(did|does|do|has|have|would|could|will|wo|is|are|was|were) (not|n't) [immediately|yet] (give|offer|provide|offered|provided|given|giving|offering|providing) [any] [further|other|more|specific|additional] (details|detail|information|comment|explanation|specifics|reason|reasons|figures)",
  "(did|does|do|has|have|had|would) (not|n't) ~ (return|returned|returning|answer|answered|respond to|responded to|reply to|replied to) [a|an|any|the|several|multiple|repeated|numerous] [phone|telephone|email|e-mail|emailed|e-mailed|written] (request|requests|call|calls|message|messages|email|emails|e-mail|e-mails|inquiry|inquiries|enquiries|question|questions|query|queries|texts|letters) [for (comment|a comment|further comment|information|an interview)] [seeking (comment|further comment)] [by (press time|deadline|publication|the time of publication|time of publication)]",
  "(has|have|had|did|is|are|was|were) (not|n't) ~ (release|released|releasing) [the|any|his|her|their|its|further] [*] [*] (name|names|identity|identities|details|information)",
  "(has|have|had) (not|n't) ~ (determined|established) [the|a] (cause|motive)",
  "(has|have|had|did|does|do) (not|n't) ~ (address|addressed) the (rumor|rumors|rumour|rumours|report|reports|claim|claims|allegation|allegations|speculation|story|issue|matter|controversy)",
  "(has|have|had|'s|'ve|is|are) yet to ~ address the (rumor|rumors|rumour|rumours|report|reports|claim|claims|allegation|allegations|speculation|story|issue|matter|controversy)",
  "(did|does|do|has|have|had) (not|n't) ~ (get|got|gotten) back to [the|our|a] *",
  "(did|does|do|would|will|wo|could) (not|n't) ~ go into (detail|details|specifics)",
  '(declined|declines|refused|refuses) to go into (detail|details|specifics)',
  "(did|do|does|has|have|had|would) (not|n't) [yet|immediately|publicly|officially] (identify|identified|name|named)",
  "(did|do|does) (not|n't) (want|wish|care) to (comment|elaborate|discuss|speculate|answer|respond|be interviewed)",
  '(took|takes|taking|take) no (position|view|stance)',
  '(made|makes|make) no (mention|reference)',
  // nothing came back
  "(have|has|had|did|do|does) (not|n't) [yet|immediately] (hear|heard) back",
  "(have|has|had|did|do|does) (not|n't) [yet|immediately] (receive|received|get|got|gotten) (a|an|any) [immediate|further] (reply|response|answer|comment)",
  '(was|were|is|are|has been) no [immediate|further|public|official|other] (comment|comments|statement|response|reply|answer|word|reaction)',
  "(was|were|is|are|had|have) (not|n't) [immediately|been] [immediately] (returned|answered)",
  '(went|go|goes|gone) (unanswered|unreturned)',
  // the question turned away
  '(dodged|dodges|dodging|sidestepped|sidesteps|sidestepping|side-stepped|ducked|evaded|evades|evading|deflected|deflects|deflecting|skirted|parried|avoided|avoids|avoiding|ignored|ignores|ignoring|declined|refused) [a|an|the|all|any|his|her|their|these|those|such|repeated|several|multiple|numerous|further|other] [*] [*] (question|questions|query|queries|inquiry|inquiries|enquiries|request|requests)',
  '(fended|brushed|batted|waved|swatted|shrugged) (off|away|aside) [a|an|the|all|any|repeated|several|further] [*] (question|questions|query|queries|inquiries)',
  '(dodged|sidestepped|ducked|evaded|skirted|avoided) (the|that|this) (issue|subject|topic|matter)',
  '(referred|refers|directed|deferred|redirected) [all|any] [further|other|media|press] (questions|inquiries|enquiries|queries|calls|requests)',
  '(professed|pleaded|feigned|pled) ignorance',
  // silence
  '(remained|remains|stayed|stays|kept|keeps|staying|keeping|remaining|been) ~ (silent|mum|tight-lipped|tightlipped|coy|non-committal|noncommittal|schtum|evasive|cagey)',
  '(is|are|was|were) [being] ~ (mum|tight-lipped|tightlipped|coy|non-committal|noncommittal|cagey)',
  '(remained|remains|stayed|stays|kept|keeps|staying|keeping|remaining|been) ~ quiet (about|over|regarding)',
  '(kept|keeps|maintained|maintains) [a|his|her|their|its] [own|stony|studied] (counsel|silence)',
  "(would|will|could|wo) (not|n't) be drawn",
  '(declined|declines|refused|refuses) to be (drawn|more specific|specific|interviewed)',
  // declined
  '(declined|declines|refused|refuses) [all|any] [further|additional] comment',
  '(refrained|refrains|refrain|refraining|stopped|stops|stop|stopping|shied|fell) [short|away] (of|from) (confirming|denying|commenting|saying|naming|endorsing|condemning|ruling)',
  '(chose|opted|elected|preferred) not to (comment|disclose|say|confirm|respond|reveal|discuss|speak|elaborate|identify|answer)',
];

/** What "can't" and "won't" begin with where "n't" is a word of its own. */
/** What is done to get a comment from somebody: "asked Lee for comment but have not heard back". */
export const askingVerbs = list`asked contacted emailed e-mailed messaged called phoned telephoned approached texted`;

/** What one does who has asked. */
export const awaitedWords = list`heard hear received receive got get gotten`;

export const contractedStems = list`ca wo`;

/** Words of which one stands in every refusal phrase that has no negation, near its start. */
export const refusalSigns = list`
  no yet unanswered unreturned unavailable unreachable declined declines refused refuses refrained refrains refrain
  refraining stopped stops stop stopping shied fell dodged dodges dodging sidestepped sidesteps sidestepping
  side-stepped ducked evaded evades evading deflected deflects deflecting skirted parried avoided avoids avoiding
  ignored ignores ignoring fended brushed batted waved swatted shrugged referred refers directed deferred redirected
  ignorance silent mum tight-lipped tightlipped coy non-committal noncommittal schtum evasive cagey quiet counsel
  silence
`;
