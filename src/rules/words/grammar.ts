/*
 * The closed classes of English: the words that tell what the words around them are. A word may stand in several
 * classes; the earlier one wins.
 */
export const grammar = {
  neg: "not n't never neither cannot",
  modal: "will would can could may might shall should must ought 'll wo ca",
  be: "am is are was were be been being 're 'm",
  have: "have has had having 've",
  do: 'do does did',
  to: 'to',
  that: 'that',
  who: 'who which whom whose',
  wh: 'what how why where whether when whatever whoever whenever wherever if',
  sub: 'because although though while whereas unless lest since until till once as after before so than',
  cc: 'and or but nor yet &',
  poss: 'my your his her its our their',
  det: 'the a an one this these those each every some any no another either both all many several few most much such various numerous certain half',
  pron: 'i you he she it we they me him us them himself herself itself themselves myself ourselves nobody everyone someone anyone everybody somebody anybody others nothing something everything anything none there mine theirs',
  prep: `of in on at from with by for about against between among amongst into onto over under during through throughout
    across behind beyond near toward towards upon without within amid amidst despite via per like unlike around along
    alongside above below beneath beside besides off out up down regarding concerning plus except versus vs aboard`,
  time: `today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec morning afternoon evening night week month year weekend earlier later recently now
    currently previously afterward afterwards meanwhile ago`,
  adv: `also again then still already ever just only even twice often always soon once too almost perhaps maybe instead
    together further rather quite very really simply merely repeatedly first last long well better best bluntly
    nevertheless nonetheless moreover furthermore otherwise hence thus therefore indeed however else somewhat elsewhere
    abroad home back`,
} as const;

/** Nouns of time: with "last", "this", "on" they make no subject ("on Tuesday", "earlier this week"). */
export const timeNouns = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec morning afternoon evening night week weekend month year day days weeks months years hour hours minutes
  today tonight yesterday tomorrow noon midnight summer autumn fall winter spring moment decade century weekday
  mid-morning a.m p.m a.m. p.m. am pm et gmt time`;

/** Endings that make an unknown word a verb form. */
export const verbEndings = [
  {ending: 'ed', form: 'past'},
  {ending: 'ing', form: 'ing'},
] as const;
