import type {WordClasses} from '../../phrase.js';

/** Verbs and words that say a claim is not so. */
export const denials: WordClasses = {
  deny: 'deny denies denied denying'.split(' '),
  /** Of a claim a denial; of an offer, a plan or a person something else. */
  reject: [
    ...'reject rejects rejected rejecting dismiss dismisses dismissed dismissing'.split(' '),
    ...'dispute disputes disputed disputing contest contests contested contesting'.split(' '),
    ...'challenge challenges challenged challenging deride derides derided deriding'.split(' '),
    ...'disown disowns disowned disowning quash quashes quashed quashing'.split(' '),
    ...'squash squashes squashed squashing'.split(' '),
    ...'slap down,slaps down,slapped down,slapping down'.split(','),
    ...'downplay downplays downplayed downplaying'.split(' '),
    ...'play down,plays down,played down,playing down,shoot down,shoots down,shot down,shooting down'.split(','),
    ...'knock down,knocks down,knocked down,knocking down,bat down,bats down,batted down,batting down'.split(','),
    ...'bat away,bats away,batted away,batting away,swat away,swats away,swatted away,swatting away'.split(','),
    ...'brush off,brushes off,brushed off,brushing off,brush aside,brushes aside,brushed aside'.split(','),
    ...'brushing aside,wave away,waves away,waved away,waving away,wave off,waves off,waved off'.split(','),
    ...'shrug off,shrugs off,shrugged off,shrugging off,laugh off,laughs off,laughed off,laughing off'.split(','),
    ...'scoff at,scoffs at,scoffed at,scoffing at,push back on,push back against,pushed back on'.split(','),
    ...'pushed back against,pushes back on,pushes back against,pushing back on,pushing back against'.split(','),
    ...'push back at,pushes back at,pushed back at,pushing back at,poked holes in,pokes holes in'.split(','),
    ...'hit back at,hits back at,hitting back at,fire back at,fires back at,fired back at,firing back at'.split(','),
    ...'hit out at,hits out at,hitting out at,take issue with,takes issue with,took issue with'.split(','),
    ...'taking issue with,pour scorn on,pours scorn on,poured scorn on,pouring scorn on'.split(','),
    ...'throw out,throws out,threw out,throwing out,beat back,beats back,beating back'.split(','),
    ...'make light of,makes light of,made light of,making light of'.split(','),
  ],
  /** Whatever their object, it is held to be false. */
  refute: [
    ...'refute refutes refuted refuting rebut rebuts rebutted rebutting debunk debunks debunked debunking'.split(' '),
    ...'contradict contradicts contradicted contradicting disprove disproves disproved disproving'.split(' '),
    ...'disavow disavows disavowed disavowing repudiate repudiates repudiated repudiating'.split(' '),
    ...'discredit discredits discredited discrediting dispel dispels dispelled dispelling'.split(' '),
    ...'gainsay gainsays gainsaid gainsaying disclaim disclaims disclaimed disclaiming'.split(' '),
    ...'negate negates negated negating rubbish rubbishes rubbished rubbishing'.split(' '),
    ...'pooh-pooh pooh-poohs pooh-poohed pooh-poohing'.split(' '),
    ...'pour cold water on,pours cold water on,poured cold water on,pouring cold water on'.split(','),
    ...'retract retracts retracted retracting recant recants recanted recanting'.split(' '),
    ...'put to rest,puts to rest,lay to rest,laid to rest,give the lie to,gave the lie to'.split(','),
  ],
  /** "call", "brand": verbs that say what something is. */
  dub: [
    ...'call calls called calling brand brands branded branding label labels labelled labelling labeled'.split(' '),
    ...'labeling describe describes described describing dismiss dismisses dismissed dismissing'.split(' '),
    ...'denounce denounces denounced denouncing slam slams slammed slamming blast blasts blasted'.split(' '),
    ...'blasting decry decries decried decrying deride derides derided deriding condemn condemns'.split(' '),
    ...'condemned condemning characterise characterised characterize characterized reject rejects'.split(' '),
    ...'rejected rejecting deem deems deemed deeming term terms termed terming pronounce pronounced'.split(' '),
    ...'declare declares declared declaring mock mocks mocked mocking dispute disputes ridicule'.split(' '),
    ...'ridicules ridiculed ridiculing scorn scorned'.split(' '),
  ],
  /** Adjectives of a claim that is not so. */
  false: [
    ...'false untrue fictitious fictional fabricated baseless unfounded groundless bogus fake fraudulent'.split(' '),
    ...'inaccurate incorrect erroneous mistaken unsubstantiated spurious phony phoney concocted invented'.split(' '),
    ...'made-up defamatory'.split(' '),
    ...'slanderous libellous libelous misleading doctored'.split(' '),
    ...'made up,without foundation,without merit,without basis,without any basis,without any foundation'.split(','),
  ],
  /** Adjectives that say it of a claim only: a wrong address is no denial. */
  falsely: [
    ...'wrong premature faked exaggerated impossible implausible dubious overblown'.split(' '),
    ...'out of context,out of the question,far from the truth,far from true,wide of the mark'.split(','),
    ...'off the mark,off base'.split(','),
  ],
  /** The same in scorn: of a plan or a price they are an opinion. */
  absurd: [
    ...'ludicrous ridiculous absurd preposterous laughable nonsensical outlandish far-fetched garbage'.split(' '),
  ],
  /** Nouns for a claim that is not so. */
  falsehood: [
    ...'lie lies hoax hoaxes fiction fabrication fabrications falsehood falsehoods untruth untruths'.split(' '),
    ...'nonsense rubbish baloney hogwash bunk bunkum balderdash poppycock malarkey bullshit'.split(' '),
    ...'bullsh*t crap tosh tripe twaddle piffle myth myths invention inventions slander slanders smear'.split(' '),
    ...'smears disinformation misinformation propaganda fantasy fantasies fairytale canard libel libels'.split(' '),
    ...'forgery forgeries hokum drivel claptrap'.split(' '),
    ...'fairy tale,fairy tales,fake news,false information,false news,false rumour,false rumours'.split(','),
    ...'false rumor,false rumors,false report,false reports,false story,false stories,false claim'.split(','),
    ...'false claims,false allegation,false allegations,false propaganda,tall tale,urban legend'.split(','),
    ...'hoax story,made-up story,made up stories,made up story,false statement,false statements'.split(','),
    ...'pack of lies,witch hunt,smear campaign,work of fiction,works of fiction,media invention'.split(','),
    ...'figment of'.split(','),
    'fake',
  ],
  true: 'true accurate correct real factual authentic genuine credible legitimate possible'.split(' '),
  degree:
    `*ly very so just simply quite all pure total complete utter absolute sheer outright downright entirely such a an
    the most that 100 percent % 100% blatant malicious deliberate big bare-faced straight-up clear cruel sick silly ridiculous
    death internet barefaced bald-faced flat-out out-and-out plain mere pack load bunch tissue web lot bit piece of
    old vicious wicked vile dirty stupid idiotic dangerous elaborate crude gross monstrous shameless damned bloody
    vulgar cheap perfect fat clever cynical hateful horrible nasty`.split(/\s+/),
  /** Before an adjective that says it of a claim only, where "the wrong" would be of a thing. */
  very: [
    '*ly',
    ...'very so just simply quite all far totally 100 percent % 100% plain flat-out way'.split(' '),
    'a bit',
  ],
  /** Adjectives of what is so; "not true" says no to a claim. */
  so: 'true accurate correct real factual genuine authentic valid'.split(' '),
  /** What a claim without truth lacks. */
  ground: 'truth basis foundation merit substance validity veracity credence credibility'.split(' '),
  /** What has been done to a picture or a paper that shows what is not so. */
  tampered: [
    ...'altered doctored manipulated edited staged photoshopped faked forged falsified fabricated retouched'.split(' '),
  ],
  /** Guesses: a claim that is only this is given no credit. */
  guess: 'speculation rumour rumor rumours rumors gossip hearsay conjecture guesswork supposition'.split(' '),
  /** An answer of no words but no. */
  no: [
    ...'far from it,absolutely not,certainly not,of course not,definitely not,not at all,nothing of the sort'.split(
      ',',
    ),
    ...'nothing of the kind,not in the slightest,not in the least,on the contrary,not true,not so,no chance'.split(','),
    ...'no way,quite the opposite,no truth'.split(','),
  ],
  /** What was meant as a jest, or taken wrongly. */
  jest: [
    ...'prank pranks spoof spoofs satire parody misunderstanding mix-up montage photomontage deepfake'.split(' '),
    ...'publicity stunt,practical joke,april fool,mistaken identity,case of mistaken identity'.split(','),
  ],
  /** With "broke no", "did not commit any": what one who is innocent did not do. */
  offence: [
    ...'law laws rule rules crime crimes offence offences offense offenses regulation regulations'.split(' '),
    ...'sanction sanctions wrongdoing fraud violation violations'.split(' '),
  ],
  offend: 'break broke broken violate violated breach breached commit committed'.split(' '),
  /** What one who had nothing to do with it says of oneself: "was not involved". */
  involved: [
    ...'involved responsible guilty complicit implicated'.split(' '),
    ...'to blame,at fault,behind it,behind this,behind that,linked to'.split(','),
    ...'affiliated with,associated with,mixed up in'.split(','),
  ],
  involvement: 'involvement role part hand connection affiliation relationship dealings link links ties'.split(' '),
  /** Verbs of saying that answer a charge. */
  insist: [
    ...'insist insists insisted insisting maintain maintains maintained maintaining protest protests'.split(' '),
    ...'protested protesting swear swears swore swearing reiterate reiterates reiterated reiterating'.split(' '),
  ],
  doubt: 'doubt doubts doubted doubting'.split(' '),
  /** What a press does with words or facts that it gets wrong. */
  misreported: [
    ...'misquoted misreported misrepresented mischaracterized mischaracterised misconstrued misinterpreted'.split(' '),
    ...'taken out of context,quoted out of context,ripped out of context,blown out of proportion'.split(','),
  ],
  /** Verbs that vouch for what another says: who reports a denial with one of these denies too. */
  vouching: [
    ...'reveal reveals revealed revealing prove proves proved proven proving establish establishes'.split(' '),
    ...'established show shows showed shown demonstrate demonstrates demonstrated'.split(' '),
  ],
};
