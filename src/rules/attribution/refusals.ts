/*
 * Refusals: the speaker gives no answer. The verbs a refusal takes after "declined to", "would not", "has yet to" stand
 * here; ways of saying it without such a verb are whole phrases.
 */

/** Verbs of telling: to decline to do one of these is a refusal; to decline to do anything else ("to leave") is none. */
export const tellingVerbs = `comment say confirm deny discuss disclose elaborate provide give offer release answer respond reply speak
  talk tell reveal specify verify identify name address explain detail clarify state divulge describe acknowledge weigh
  share predict speculate rule estimate commit take endorse condemn denounce disavow be`;

/** What the telling verbs may be followed by and still mean no telling: "declined to be named". */
export const namingParticiples = 'named identified quoted interviewed photographed recorded drawn';

/** Negated, these are refusals even where nothing follows. */
export const bareRefusals = 'comment respond reply elaborate answer';

export const refusalPhrases: readonly string[] = [
  "(could|can) (not|n't) [immediately|be|also] [immediately] be reached [immediately] [for (comment|a comment|further comment)]",
  "(was|were|is|are) (not|n't) [immediately] (available|reachable) [for (comment|a comment|further comment|an interview)]",
  '(was|were|is|are) [immediately] (unavailable|unreachable) [for (comment|a comment|further comment|an interview)]',
  '(had|has|have|offered|made|gave|issued|provided) no [immediate|further|public|official|other] (comment|comments|statement|details|response|reply|answer|explanation|information|word)',
  "(has|have|had) (not|n't) [yet|immediately] (made|issued|given|offered|provided) [a|any] [public|official|further] (comment|comments|statement|details|response|answer|explanation)",
  "(did|does|do|has|have|would|could|is|are|was|were) (not|n't) [immediately|yet] (give|offer|provide|offered|provided|given|giving|offering|providing) [any] [further|other|more|specific] (details|detail|information|comment|explanation|specifics)",
  "(did|does|do|has|have|had|would) (not|n't) [yet|immediately] (return|returned|answer|answered|respond to|responded to|reply to|replied to) [a|an|any|the|several|multiple|repeated] [phone|telephone|email|e-mail|written] (request|requests|call|calls|message|messages|email|emails|e-mail|e-mails|inquiry|inquiries|question|questions|query|queries) [for (comment|a comment|further comment|information|an interview)] [seeking (comment|further comment)]",
  '(declined|declines|refused|refuses) [all|any] [further|additional] comment',
  '(refrained|refrains|stopped|stops|shied|fell) [short|away] (of|from) (confirming|denying|commenting|saying|naming|endorsing|condemning|ruling)',
  '(chose|opted|elected|preferred) not to (comment|disclose|say|confirm|respond|reveal|discuss|speak|elaborate|identify|answer)',
];

/** Words of which one stands in every refusal phrase that has no negation. */
export const refusalSigns =
  'no unavailable unreachable declined declines refused refuses refrained refrains stopped stops shied fell';
