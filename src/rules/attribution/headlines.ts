import {set} from '../list.js';

/** What a newsroom sets before a headline to say what kind of piece it is. */
export const pieceLabels = set`
  breaking exclusive watch video photos pictures gallery live update updates updated opinion comment analysis explainer
  explained factbox timeline quiz podcast listen read review preview profile interview obituary correction corrected
  special feature focus insight background developing urgent alert wrap roundup recap highlights latest revealed
  fact-check factcheck newsletter transcript editorial column viewpoint blog
`;

/** Between who speaks and what it is about: “‘Not true’: Lund on claims of fraud”. */
export const headlineTopics = set`on over about`;

/** Nouns for affairs and events, which say nothing themselves: "Ferry row: owner rejects claims". */
export const topicNouns = set`
  row rows fire fires blaze leak leaks crash crashes scandal scandals probe inquiry inquest election elections vote
  referendum crisis war wars attack attacks shooting shootings stabbing bombing blast explosion trial case murder
  murders death deaths deal deals talks summit news check budget strike strikes protest protests riot riots storm
  storms flood floods flooding earthquake quake hurricane wildfire wildfires outbreak pandemic epidemic virus hack
  breach fraud theft robbery raid raids siege dispute feud debate debates race campaign cup league final finals match
  game games tour transfer transfers takeover merger bid sale strike cuts reform reforms plan plans project bill tax
  taxes ban row affair saga controversy hoax conspiracy mystery disaster tragedy accident rescue search hunt kidnapping
  abduction disappearance hearing verdict sentencing coup invasion occupation conflict clashes violence unrest ceasefire
  truce hostages sanctions weather climate pollution traffic economy inflation prices housing immigration migration
  football soccer rugby cricket tennis golf chess boxing cycling athletics hockey netball snooker darts rowing motorsport swimming
  politics sport sports business money travel health science technology world
`;

/** Last words of labels that open paragraphs of a guide or a review: "Pros: …", "The problem: …". */
export const headingNouns = set`
  pros cons problem problems solution solutions takeaway takeaways tip tips verdict rating price cost summary overview
  methodology method result results example examples note notes ingredients directions step steps benefit benefits
  challenge challenges feature features goal goals update updates release drop level levels salary career requirements
  conclusion introduction background highlights specs dimensions weight availability location date time venue
`;
