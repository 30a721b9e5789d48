import type {TagRule} from './tag-rule.js';

/** Adjectives and adverbs. */
export const modifierRules: readonly TagRule[] = [
  {id: "adj/quantity-noun", takes: "[more|most|less|least|much|enough|little|far|early|late|hard|further|later|earlier|better|best|worst|longer|long] NOUN|PROPN&!<day>", gives: "ADJ", yes: "They want *more* money.", no: "They are *more* afraid."},
  {id: "adj/after-be", takes: "<be>|=seem|=look|=feel|=become ADV* [early|late|hard|better|best|worse|enough]", gives: "ADJ", yes: "The train is *late*.", no: "The train came *late*."},
  {id: "adj/before-noun", takes: "!PROPN&!NOUN&!NUM&!- [NOUN&~ADJ&!@plural&!<compass>] NOUN", gives: "ADJ", yes: "They saw a *fellow* prisoner.", no: "The *fellow* left."},
  {id: "adv/home", takes: "=go|=come|=return|=get|=bring|=take|=drive|=send [home]", gives: "ADV", yes: "They went *home*.", no: "The *home* was sold."},
  {id: "adj/attributive", takes: "DET|<possessive> ADV* [VERB&~ADJ] NOUN", gives: "ADJ", yes: "The *fixed* price rose.", no: "They *fixed* it."},
  {id: "adj/long", takes: "DET|NUM|<possessive>|ADJ|<be>|very|too|- [long|little|hard|early|late|far&!SCONJ] !ago", gives: "ADJ", yes: "It was *hard*.", no: "They tried *hard*."},
  {id: "adj/quantity-alone", takes: "any|some|no|few|many|NUM|a|the|do|have|has|had|get|=want|=need|=learn|=know|=see [more|less|enough|most|least|much] !ADJ&!ADV", gives: "ADJ", yes: "They want *more*.", no: "They are *more* afraid."},
  {id: "adv/right", takes: "!<article>&!<s>&!NOUN [right] now|here|there|after|before|over|through|out|up|down|back|away|ADV", gives: "ADV", unlisted: true, yes: "He is *right* here.", no: "The *right* was lost."},
  {id: "adj/right", takes: "PUNCT|all|be|is [right] PUNCT", gives: "ADJ", yes: "It works, *right*?", no: "The *right* was lost."},
  {id: "adv/ordinal", takes: "^|PUNCT|and [<ordinal>] ,", gives: "ADV", yes: "*First*, they lied.", no: "The *first* boat sank."},
  {id: "noun/adjective-alone", takes: "<article> [ADJ&~NOUN&!<ordinal>&!@capital] .|$|of|in|that|who|:", gives: "NOUN", yes: "He read the *whole* of it.", no: "The *whole* boat sank."},
  {id: "adj/most-of", takes: "[most|more|much] of", gives: "ADJ", yes: "*Most* of them left.", no: "He was *most* kind."},
  {id: "adj/more-than", takes: "[more|less] than NUM|NOUN|PROPN", gives: "ADJ", yes: "*More* than 40 people left.", no: "She is *more* afraid than him."},
  {id: "adv/close-to", takes: "<be> ADV* [close] to", gives: "ADV", yes: "The tower is *close* to the sea.", no: "They *close* at noon."},
  {id: "adj/very", takes: "the [very] NOUN|first|last|same", gives: "ADJ", unlisted: true, yes: "It was the *very* last boat.", no: "It was *very* late."},
  {id: "noun/adjective-subject", takes: "<article>|<possessive> [ADJ&~NOUN&!<ordinal>] VERB.past|VERB.s|AUX !NOUN", gives: "NOUN", yes: "The *firm* declined.", no: "The *firm* answer came."},
  {id: "adv/first-last", takes: "VERB [first|last|next] PUNCT|$", gives: "ADV", yes: "They fired *first*.", no: "The *first* boat sank."},
];
