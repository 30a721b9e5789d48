import type {BoilerplateRule} from '../../rule.js';
import {MONTH} from './dates.js';

/* What people do in pictures. */
const DOING =
  '(?:speak|shake|wave|walk|listen|stand|sit|hold|arrive|gesture|address|pose|greet|hug|talk|celebrate|react|run|dunk|shoot|play|answer|deliver|watch|smile|meet|wear|cross|embrace|kiss|pray|unveil|inspect|tour|applaud|laugh|depart|wait|march|shout|throw|ride|kneel|light|lay|carrie|carry|drive|reache|gather|participate|perform|display|put|hit|catche|skate|train|board|stop)s?(?:es)?';

/** Words under pictures. */
export const caption: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/caption-file',
    doc: 'A caption that says it is of a file picture.',
    stage: 'clean',
    kind: 'line',
    drops: 'caption',
    line: {
      shape: [
        /^(?:FILE|File)(?: (?:photo|picture|image|PHOTO|PICTURE|IMAGE))?\.? ?(?:[-–—:]|\()/,
        /^(?:In|This|An?) (?:[A-Za-z.]+ \d{1,2}, \d{4},? |[^.]{0,40}\b)?file (?:photo|picture|image|photograph)\b/i,
        /\bfile (?:photo|picture|image)\)?\.?$/i,
        /\((?:File|FILE)(?: (?:photo|picture|PHOTO))?\)$/,
      ],
      maxWords: 80,
    },
    examples: {
      yes: [
        {
          text: 'FILE - Governor Ilsa Brandt speaks in Tarn, Sept. 3, 2021. (Olle Mark, Norpress via AP, File)\nThe governor of Tarn said on Friday that she would not stand again.',
          dropped: ['FILE - Governor Ilsa Brandt speaks in Tarn, Sept. 3, 2021. (Olle Mark, Norpress via AP, File)'],
        },
        {
          text: 'The governor of Tarn said on Friday that she would not stand again.\nIn this June 4, 2020, file photo, Ilsa Brandt waves to supporters in Tarn.',
          dropped: ['In this June 4, 2020, file photo, Ilsa Brandt waves to supporters in Tarn.'],
        },
      ],
      no: [{text: 'File the papers by noon, the clerk told the lawyers.', why: 'The verb, in reported speech.'}],
    },
  },
  {
    id: 'boilerplate/caption-credit',
    doc: 'A line that ends in, or is, the credit of a picture.',
    stage: 'clean',
    kind: 'line',
    drops: 'caption',
    line: {
      shape: [
        // "… in Tarn. (Photo by Olle Mark/Norpress)", "(AP Photo/Olle Mark)", "(Image: NORPRESS)", "(Norpress via AP)"
        /[([](?:[^()[\]]{0,60}[ /©])?(?:photo|photos|photograph|image|images|picture|pictures|credit|courtesy|handout|illustration|getty|shutterstock)\b[^()[\]]{0,55}[)\]]\.?(?: Getty)?$/i,
        /\([^()]{0,80}\bvia (?:AP|AFP|Reuters|Getty|REUTERS)[^()]{0,40}\)$/,
        // a sentence that ends in its day, and a name in brackets: "… in Tarn, June 4, 2020. (Norpress)"
        /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2}, \d{4}\.? ?\([A-Z][^()]{1,60}\)$/,
        // "Photo: Olle Mark, AP", "Image credit: Norpress", "Photo by Olle Mark", "… Credit: Norpress"
        /^(?:photo|photos|photo illustration|image|images|picture|pictures|photograph|photography|video|graphic|illustration|screenshot)\b(?: (?:credit|credits|source|courtesy|caption|copyright))?(?: ?[:|]| by | courtesy )/i,
        /^(?:credits?:|image (?:copyright|caption|credit)|media caption|caption:?$)/i,
        /(?:^|[.!?\s])(?:Photo|PHOTO|Image|Picture|Photograph|Illustration|Graphic)(?: (?:credit|courtesy))?: [^.!?]{2,60}$/,
        /[.!?…] ?\bCredit\b[.:…]* ?[A-Z][^.!?]{2,80}$/,
        /^(?:getty|getty images|reuters|ap photo|afp|shutterstock|istock|epa|bloomberg|ap)\b(?:[/ ](?:getty images|reuters|afp|ap|epa|istock))*$/i,
        /(?:\/| via )(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|Bloomberg|Shutterstock)(?: \([^()]*\))?$/,
        /^©.{2,60}(?:\/|via |images?$)/i,
      ],
      maxWords: 90,
    },
    examples: {
      yes: [
        {
          text: 'A woman crosses the old bridge at Kellin, October 2, 2023. (Norpress)\nThe bridge at Kellin will be closed until May, the county said.',
          dropped: ['A woman crosses the old bridge at Kellin, October 2, 2023. (Norpress)'],
        },
        {
          text: 'The bridge at Kellin will be closed until May, the county said.\nPhoto: Olle Mark, Norpress\nRepairs began on Tuesday with work on the northern pier.',
          dropped: ['Photo: Olle Mark, Norpress'],
        },
      ],
      no: [
        {
          text: 'The two leaders spoke on Thursday and agreed to meet again, people familiar with the call said. (The Ostrel Courier)',
          why: 'The source of a paragraph, not of a picture.',
        },
      ],
    },
  },
  {
    id: 'boilerplate/caption-dated',
    doc: 'A caption without a credit: somebody does something now, on a day given with its year.',
    stage: 'clean',
    kind: 'line',
    drops: 'caption',
    line: {
      shape: [
        new RegExp(`^[A-Z][^"“”]{3,160}?\\b(?:${DOING})\\b[^"“”]{0,260}?\\b${MONTH} \\d{1,2}, \\d{4}[^"“”]{0,80}$`),
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        {
          text: 'Governor Ilsa Brandt shakes hands with the mayor of Kellin in the town hall on Thursday, June 16, 2016.\nThe two women talked for an hour about the bridge, the mayor said.',
          dropped: [
            'Governor Ilsa Brandt shakes hands with the mayor of Kellin in the town hall on Thursday, June 16, 2016.',
          ],
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nFishermen stand on the old quay in Ostrel, Tuesday, Nov. 19, 2019, to hear the vote.',
          dropped: ['Fishermen stand on the old quay in Ostrel, Tuesday, Nov. 19, 2019, to hear the vote.'],
        },
      ],
      no: [
        {
          text: 'The minister signed the treaty in Kellin on Thursday, June 16, 2016, and left the town at once.',
          why: 'Told in the past: a sentence of the story.',
        },
      ],
    },
  },
];
