/** Verbs that make no "-ed": base, past and participle; several of one kind with "/". */
export const irregularVerbs = `
  abide abode abode|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
  beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid/bade bid/bidden
  bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
  broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|burst burst burst|buy bought bought|cast cast cast
  catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
  deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven
  dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
  flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold
  forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten
  give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit
  hold held held|hurt hurt hurt|inlay inlaid inlaid|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led
  lean leant/leaned leant/leaned|leap leapt/leaped leapt/leaped|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let
  lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
  mistake mistook mistaken|misunderstand misunderstood misunderstood|outdo outdid outdone|overcome overcame overcome
  overhear overheard overheard|override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
  overthrow overthrew overthrown|partake partook partaken|pay paid paid|plead pled/pleaded pled/pleaded|prove proved proven/proved
  put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|remake remade remade|rend rent rent|repay repaid repaid
  resell resold resold|retell retold retold|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden
  ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
  set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
  shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung
  slit slit slit|smell smelt/smelled smelt/smelled|sneak snuck/sneaked snuck/sneaked|sow sowed sown|speak spoke spoken|speed sped sped
  spell spelt/spelled spelt/spelled|spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|spit spat spat|split split split
  spoil spoilt/spoiled spoilt/spoiled|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
  sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung strung
  strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
  undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound
  uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept|win won won
  wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung
  write wrote written|be was been|have had had|do did done`;

/** Forms that double no letter or drop one: "-ing" that no rule would find. */
export const irregularForms = `dying:die lying:lie tying:tie vying:vie has:have does:do goes:go is:be panicked:panic panicking:panic
  mimicked:mimic mimicking:mimic trafficking:traffic trafficked:traffic`;
