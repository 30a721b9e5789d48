import {namingVerbs} from '../words/grammar.js';
import {ordinarySurnames} from '../words/names.js';
import {months, pluralTimeUnits, relativeDays, timeUnits, weekdays} from '../words/time.js';

/** Classes of words that the rules of this folder name in angle brackets; "=say" is a verb in any form. */
export const grammarClasses: Readonly<Record<string, string>> = {
  be: "be am is are was were been being 'm 're isn ain",
  have: "have has had having 've",
  do: 'do does did',
  modal: "will would can could may might shall should must ought 'll 'd ca wo sha",
  not: "not n't nt never",
  subject: 'i he she we they',
  object: 'me him us them',
  possessive: 'my your his her its our their',
  s: "'s",
  mark: '“ ‘ "',
  ampersand: '&',
  calling: `=${[...namingVerbs].join(' =')}`,
  apostrophe: "' ’",
  wh: 'who what where when how why which',
  month: [...months, ...weekdays].join(' '),
  title:
    'president senator sen governor gov mr mrs ms dr professor prof king queen prince princess lord lady sir pope saint st captain colonel general judge justice minister secretary chairman sergeant officer sheriff rev reverend miss representative rep mayor dame duke count',
  letter: 'b c d e f g h j k l m n o p q r s t u v w x y z',
  'place-noun': 'school church bed war court jail prison town college market office',
  ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth last next',
  same: 'beat become bet bid broadcast burst cast come cost cut hit hurt let put quit read run set shed shut split spread thrust upset overcome',
  ing: 'being having',
  quantity: 'much more most less least little far early late hard further better best worst longer long own only',
  saying:
    '=say =report =tell =warn =claim =deny =add =note =show =want =mean =need =seem =remain =include =become =make',
  denying: '=deny =reject =dispute =contest =dismiss =refute',
  telling: 'comment answer reply detail name state address estimate',
  'says-that':
    '=say =report =claim =deny =add =note =argue =allege =insist =suggest =believe =think =admit =fear =hope =declare =tweet =state =maintain =assert =concede =contend =predict =confirm =complain =explain =hint =promise =joke =acknowledge =conclude =reveal =swear =stress =imply =estimate =announce =pledge =vow =boast =lament =write =post =warn =reiterate =recall =observe =reckon =speculate =know =pretend',
  sweeping: '=wave =brush =bat =swat =sweep =shoo =push =cast =toss =wish =explain',
  rubbish:
    'nonsense rubbish garbage fiction propaganda fake fraudulent slander libel madness hogwash baloney bunkum fantasy blackmail extortion bullshit gibberish trash',
  'said-before': `=joke =comment =tweet =state =note =claim =report =remark =post =text =email =blog =quip =boast =answer =reply =lament =beam
    =gripe =protest =demand =shrug =cry =laugh =sigh =shout =scream =whisper =snap =reason =retort =quote =offer =caution =warn =query =question
    =counter =thunder =fume =rant =moan =groan =whine =tease =chant =rage =chuckle =murmur =roar =growl`,
  people:
    'advocates guards coaches hosts rebels aides heads leads judges doctors nurses pilots captains authors sponsors fans',
  'told-of': 'claims reports calls charges rumours rumors demands offers doubts fears talks',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  'as-verb':
    '=identify =name =serve =know =describe =regard =see =treat =portray =act =work =name =recognise =recognize',
  headline: `=doubt =fear =protest =vote =back =say =think =deny =claim =endorse =reject =tell =warn =vow =admit =refuse =call =urge =accuse =slam =blame =insist =confirm
    =defend =announce =want =dismiss =hint =praise =attack =back =ask =demand =face =hit =win =lose =seek =sue =tweet =respond =react
    =condemn =criticize =criticise =question =mock =meet =visit =kill =arrest =charge =die =plan =threaten =promise =pledge =apologize
    =apologise =resign =quit =fire =release =reveal =report =show =find =know =believe =get =make =take =give =leave =become`,
  'plural-determiner': 'all both many few several these those two three four five six ten',
  seeming: 'willing unwilling interesting surprising missing',
  compass: 'north south east west northeast northwest southeast southwest',
  'time-unit': [...timeUnits, ...pluralTimeUnits, 'moment', 'moments'].join(' '),
  day: relativeDays.join(' '),
  fact: 'fact complaint complaints accusation accusations contention contentions insistence announcement admission denial warnings pledge vow prediction predictions assertions suggestions rumors rumours fears confirmation disclosure revelation speculation worries guarantee proposal recommendation chances hopes grounds sadness cause position question notation idea claim notion belief view report news evidence argument hope fear conclusion possibility chance suggestion allegation allegations claims reports statement rumor rumour concern concerns feeling sense sign proof assumption theory warning opinion impression doubt knowledge decision condition extent time mind result week understanding recognition realization hypothesis principle assertion assurance promise suspicion indication requirement point way',
  attributive:
    'future key fellow front top chief main lead model joint pilot mock core budget female male human official individual principal potential',
  office: 'director partner editor professor dean judge producer chairman chair member counsel secretary commissioner',
  surname: ordinarySurnames.join(' '),
  article: 'the a an',
};
