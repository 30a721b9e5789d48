/*
 * What an unlisted word is by its ending: N noun, V verb, A adjective, R adverb, the likelier first.
 */

/** Those that leave no doubt: words they are right about are not kept in WordNet's table. */
export const sureEndings = `ically R|fully R|lessly R|ously R|ably R|ibly R|ally R|ily R|ely R|edly R|ingly R|antly R|ently R|ishly R
  |lessness N|iveness N|fulness N|ousness N|ability N|ibility N|ization N|isation N|ification N
  |ation N|ition N|ution N|ction N|ption N|ssion N|sion N|tion N|ment N|ness N|ship N|hood N|ance N|ence N|ancy N|ency N
  |ility N|arity N|ality N|ivity N|icity N|osity N|ism N|logist N|ology N|itis N|osis N
  |less A|ful A|ous A|able A|ible A|ical A|esque A|ional A`;

/** Those that names have too. */
export const likelyEndings = `ity N|ist N|ography N|onomy N|metry N|cracy N|dom N|ician N|eer N|ette N|ture N|sure N|wards R|wise R
  |like A|ic A|ive A|ary A|ish A|some A|ular A|inal A|ual A|ial A|ine A|ize V|ise V|ify V|ate V
  |ry N|ery N|age N|or N|er N|ian N|logy N|phy N|cy N|ty N|al A|ant A|ent A|ly R|y A`;
