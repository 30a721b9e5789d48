import type {BoilerplateRule} from '../../layers/rule.js';
import {MONTH} from './words.js';

/* What people do in pictures. */
const DOING =
  '(?:speak|shake|wave|walk|listen|stand|sit|hold|arrive|gesture|address|pose|greet|hug|talk|celebrate|react|run|dunk|shoot|play|answer|deliver|watch|smile|meet|wear|cross|embrace|kiss|pray|unveil|inspect|tour|applaud|laugh|depart|wait|march|shout|throw|ride|kneel|light|lay|carrie|carry|drive|reache|gather|participate|perform|display|put|hit|catche|skate|train|board|stop|cheer|protest|chant|mourn|rally|rallie|dance|sing|eat|drink|sail|swim|climb|dig|clean|queue|salute|weep|comfort|console)s?(?:es)?';

/** Captions and credits of pictures. */
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
        '{FILE - Governor Ilsa Brandt speaks in Tarn, Sept. 3, 2021. (Olle Mark, Norpress via AP, File)}\nThe governor of Tarn said on Friday that she would not stand again.',
        'The governor of Tarn said on Friday that she would not stand again.\n{In this June 4, 2020, file photo, Ilsa Brandt waves to supporters in Tarn.}',
      ],
      no: [
        {
          text: 'File the papers by noon, the clerk told the lawyers.',
          why: 'The verb, in reported speech.',
          gives: 'nothing',
        },
      ],
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
        /[([](?:Photos?|Images?|Pictures?|Illustrations?|Credits?) by [^()[\]]{0,160}[)\]]\.?$/i,
        /\([^()]{0,80}\bvia (?:AP|AFP|Reuters|Getty|REUTERS)[^()]{0,40}\)$/,
        // a sentence that ends in a date, then a name in brackets: "… in Tarn, June 4, 2020. (Norpress)"
        /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2}, \d{4}\.? ?\([A-Z][^()]{1,60}\)$/,
        // "Photo: Olle Mark, AP", "Image credit: Norpress", "Photo by Olle Mark", "… Credit: Norpress"
        /^(?:photo|photos|photo illustration|image|images|picture|pictures|photograph|photography|video|graphic|illustration|screenshot)\b(?: (?:credit|credits|source|courtesy|caption|copyright))?(?: ?[:|]| by | courtesy )/i,
        /^(?:credits?:|image (?:copyright|caption|credit)|media caption|caption:?$)/i,
        /(?:^|[.!?\s])(?:Photo|PHOTO|Image|Picture|Photograph|Illustration|Graphic)(?: (?:credit|courtesy))?: [^.!?]{2,60}$/,
        /[.!?…] ?\bCredit\b[.:…]* ?[A-Z][^.!?]{2,80}$/,
        /Credit: ?[A-Z\d][^.!?]{1,80}$/,
        // a sentence, then "Olle Mark/Norpress", "Photo by Olle Mark", "AFP", "— Norpress pic"
        /[.!?\d]["”’)]? (?:[A-Z][\w.'’&-]*,? ){0,4}[A-Z][\w.'’&-]* ?\/ ?(?:[A-Z][\w.'’&-]*(?: ?\/ ?| |$)){1,6}$/,
        /[.!?]["”’)]? ?(?:Photo|Photograph|Image|Picture|Illustration)s? by [A-Z][^.!?]{2,60}$/,
        /[.!?]["”’)]? ?(?:[—–-] ?)?\b(?:AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|PA|Xinhua|Bloomberg)\b(?: (?:[Pp]hoto|pic|[Pp]icture))?$/,
        /[—–-] ?[A-Z][\w ]{1,30} pic(?:ture)?$/,
        /^(?:Screenshot|Screen ?grab|Handout|Courtesy)\b[^.!?]{0,60}$/,
        // "… in the square [Olle Mark/Norpress]", "[Norpress via SolNews]", "… (Olle Mark / Norpress)", "(Tarn Motor Co.)" alone
        /\[[A-Z][^[\]]{1,50} via [A-Z][^[\]]{1,40}\]\.?$/,
        /\[(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+ ?\/ ?[A-Z][^[\]]{1,40}\]\.?$/,
        /\((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+ ?\/ ?[A-Z][^()]{1,40}\)\.?$/,
        /^\((?:[A-Z][\w.&'’-]*[ /,]{1,2}){0,7}[A-Z][\w.&'’-]*[ /,]{0,2}\)$/,
        /^(?:getty|getty images|reuters|ap photo|afp|shutterstock|istock|epa|bloomberg|ap)\b(?:[/ ](?:getty images|reuters|afp|ap|epa|istock))*$/i,
        /(?:\/| via )(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|Bloomberg|Shutterstock)(?: \([^()]*\))?$/,
        /^©.{2,60}(?:\/|via |images?$)/i,
        // "© Olle Mark Fishermen stand on the old quay of Ostrel on Monday": no year, no rights, and longer than a firm's name
        /^© ?(?=[A-Z])(?![Cc]opyright)(?=(?:\S+ ){8})(?!.*(?:[Rr]ights|[Tt]rademark|\b(?:Ltd|Inc|LLC)\b))/,
      ],
      maxWords: 90,
    },
    examples: {
      yes: [
        '{A woman crosses the old bridge at Kellin, October 2, 2023. (Norpress)}\nThe bridge at Kellin will be closed until May, the county said.',
        'The bridge at Kellin will be closed until May, the county said.\n{Photo: Olle Mark, Norpress}\nRepairs began on Tuesday with work on the northern pier.',
      ],
      no: [
        {
          text: 'The two leaders spoke on Thursday and agreed to meet again, people familiar with the call said. (The Ostrel Courier)',
          why: 'The source of a paragraph, not of a picture.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/caption-speaks-of-picture',
    doc: 'A caption that speaks of its picture: "This image provided by …", "An artist’s impression of …", "From left: …".',
    stage: 'clean',
    kind: 'line',
    drops: 'caption',
    line: {
      shape: [
        /^(?:In )?[Tt]h(?:is|ese) (?:[\w.,'’-]+ ){0,6}?(?:photo|photograph|image|picture|illustration|frame grab|video grab|screenshot|handout|combination)s?,? (?:provided|released|taken|made|from|issued|supplied|distributed|obtained|posted|courtesy|by) /,
        /^This (?:[\w.'’-]+ ){0,6}?(?:illustration|rendering|graphic|map|chart|diagram) (?:shows|depicts|illustrates|provided)\b/,
        /^(?:An?|This|The) artist['’]?s? (?:concept|conception|impression|illustration|rendering|depiction|sketch)\b/,
        /^Pictured\b[^.:]{0,30}: ?\S/,
        // "Mayor Ilsa Brandt (left) and Olle Mark", "Ilsa Brandt, left, talks with Olle Mark": without the end of a sentence
        /^(?=[^.!?]*$)[A-Z][^.!?]*(?: \((?:far |second |top |bottom )?(?:left|right|cent(?:er|re)|pictured|L|R|C)\)|, (?:far |second from )?(?:left|right|cent(?:er|re)),)/,
        /^(?:Above|Below|Left|Right|Top|Bottom|From left|From right|Clockwise from|Main image|Inset|Caption)\b[^.:]{0,30}: ?["“]?[A-Z]/,
        /^(?:From (?:left|right)|Clockwise from)\b[^.:,]{0,20}[,:] ?[A-Z]/,
      ],
      maxWords: 70,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{This image provided by the Ostrel coast guard shows the old quay after the storm.}\n{An artist’s impression of the new harbour.}',
        'The council of Ostrel voted on Monday to close the harbour.\n{From left: Ilsa Brandt, Olle Mark and Jane Roe on the quay}',
      ],
      no: [
        {text: 'This photo is a fake, the mayor said on Monday.', why: 'News about a picture.', gives: 'nothing'},
        {
          text: 'The photo shows the mayor on the quay, according to the police.',
          why: 'A sentence that reports.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/caption-over-credit',
    doc: 'An unfinished line in the body right above the credit of a picture: its caption.',
    stage: 'clean',
    kind: 'hint',
    drops: 'caption',
    above: 'caption',
    line: {shape: [/[^.!?…:;,\s]["”’')\]]*$/], open: true, maxWords: 40},
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{The old quay of Ostrel, where the fishermen met}\n(Photo: Norpress)\nThe vote was nine to two.',
        'The council of Ostrel voted on Monday to close the harbour, after three hours.\n{Fisherman Olle Mark}\n(Tarn Motor Co.)\nThe vote was nine to two.',
      ],
      no: [
        {
          text: 'Council of Ostrel Closes Harbour\n(Photo: Norpress)\nThe council of Ostrel voted on Monday to close the harbour, after three hours.',
          why: 'The headline, over a picture.',
          gives: 'boilerplate/caption-credit',
        },
      ],
    },
  },
  {
    id: 'boilerplate/caption-dated',
    doc: 'A caption without a credit: somebody does something, in the present tense, on a date with its year.',
    stage: 'clean',
    kind: 'line',
    drops: 'caption',
    line: {
      shape: [
        new RegExp(
          `^[A-Z][^"“”]{3,160}?\\b(?:${DOING})\\b[^"“”]{0,260}?\\b(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})[^"“”]{0,80}$`,
        ),
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        '{Governor Ilsa Brandt shakes hands with the mayor of Kellin in the town hall on Thursday, June 16, 2016.}\nThe two women talked for an hour about the bridge, the mayor said.',
        'The council of Ostrel voted on Monday to close the harbour.\n{Fishermen stand on the old quay in Ostrel, Tuesday, Nov. 19, 2019, to hear the vote.}',
      ],
      no: [
        {
          text: 'The minister signed the treaty in Kellin on Thursday, June 16, 2016, and left the town at once.',
          why: 'Told in the past: a sentence of the story.',
          gives: 'nothing',
        },
      ],
    },
  },
];
