/** Words in "-ed" and "-ing" that are adjectives by themselves; all others are verbs before a noun too. */
export const participialAdjectives = `interested interesting tired tiring surprised surprising excited exciting bored boring amazed amazing worried worrying
  pleased concerned confused confusing disappointed disappointing frustrated frustrating shocked shocking stunning charming
  embarrassed embarrassing depressed depressing disturbing annoyed annoying frightened frightening terrified terrifying scared
  delighted satisfied satisfying relaxed relaxing relieved thrilled thrilling fascinated fascinating encouraging promising
  challenging demanding outstanding overwhelming convincing compelling misleading striking touching moving loving caring willing
  unwilling understanding missing ongoing upcoming forthcoming outgoing incoming existing remaining
  sophisticated complicated experienced advanced skilled talented gifted educated limited unlimited united detailed
  distinguished renowned dedicated determined devoted crowded wicked naked sacred rugged ragged beloved learned aged wretched
  supposed so-called unprecedented unexpected unemployed undecided uninterested unfinished unidentified unnamed
  unconfirmed unverified unsubstantiated uncorroborated unsourced undisclosed unsigned
  unarmed unfounded unwanted untold unlikely unpublished unresolved unlimited unknown exhausted overcrowded
  sustained mixed fixed armed retired accustomed ashamed married divorced related involved
  increasing developing dying flying working
  amusing appealing appalling alarming astonishing astonished astounding bewildering blinding breathtaking
  cunning daring dazzling deserving enduring entertaining enlightening exhausting fitting fleeting gripping harrowing
  horrifying humbling inspiring insulting intimidating intriguing lasting lacking loving neighboring neighbouring
  obliging pending piercing pleasing pressing prevailing puzzling refreshing revealing revolting rewarding sickening
  soothing staggering startling stunning sweeping telling tempting troubling trying unassuming unbending uncompromising
  unconvincing underlying unending unfailing unforgiving unrelenting unsettling unsuspecting unwavering upsetting
  welcoming winning wounding far-reaching long-standing hard-working so-called old-fashioned`;

/** Of these, the ones that are as often verbs: adjectives only where the words around say so. */
export const participlesBoth = `sustained mixed fixed armed retired married divorced related involved increasing developing dying flying
  working missing existing remaining concerned limited united detailed learned aged supposed moving
  understanding touching striking pressing telling trying winning wounding sweeping lacking revealing fitting advanced
  determined dedicated excited surprised worried shocked confused embarrassed annoyed scared satisfied relaxed experienced disturbing`;

/** Adjectives that stand before a noun and look like nouns or verbs. */
export const attributives = `future key fellow front top chief main lead model joint pilot mock bonus core budget ex deputy former present live dead open close
  overall public private secret official individual potential principal particular general special human female male local
  national international federal regional central commercial criminal individual military professional
  official initial rival giant model`;

/** Words in "-ing" that are nouns first: what one holds, has, or lives in. */
export const ingNouns = `meeting building housing wedding warning feeling hearing ruling painting clothing funding bombing shooting briefing
  filing finding greeting gathering listing posting rating reading recording saving savings spending training writing beginning
  being blessing booking boxing ceiling crossing dealing dwelling earning earnings evening farming fishing footing gambling
  heading helping holding holdings hunting killing landing lightning lining lodging marketing morning mooring offering
  opening outing parking planning policing proceeding proceedings processing programming pudding ranking reasoning
  reckoning restructuring rigging sailing schooling seating setting settings shipping shopping siding sibling signing sitting
  skiing smoking spelling spring standing stocking stuffing surfing surroundings swimming swing teaching thing timing tracking
  trading tubing turning undertaking understanding upbringing uprising voting well-being wiring wording yearning
  engineering manufacturing mining accounting advertising banking broadcasting camping cleaning coating cooking counseling counselling
  dancing drawing dressing drilling editing endings fencing filming financing flooding flooring footage gaming gardening happening
  healing heating hiring icing inning innings jogging journaling knitting learning lending licensing lighting logging looting
  mapping modelling modeling mourning networking nursing packaging parenting passing pricing printing publishing racing racketeering
  raping rafting refueling rehearsing roofing rowing running scheduling screening sequencing sentencing sewing singing
  skating staffing sightseeing stabbing steering storytelling streaming string styling suffering testing thinking
  tailoring trafficking vetting walking wrestling yachting censoring lynching mugging poisoning kidnapping sampling
  `;
