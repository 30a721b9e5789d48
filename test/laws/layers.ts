import {analyzeSource} from '../../src/analyze.js';
import {attribute} from '../../src/attribute/attribute.js';
import {claim} from '../../src/claim/claim.js';
import {classify} from '../../src/classify/classify.js';
import {clean} from '../../src/clean/clean.js';
import {vocabulary} from '../../src/language/vocabulary.js';
import type {Piece, Positioned, Source} from '../../src/layers/article.js';
import {holds, overlap, type Span} from '../../src/layers/span.js';
import {parse} from '../../src/parse/parse.js';
import {resolve} from '../../src/resolve/resolve.js';
import {rules} from '../../src/rules/index.js';
import {segment} from '../../src/segment/segment.js';

/** Statements found as refusals; the plain rule, which would judge them assertions, must never decide them. */
const REFUSALS: ReadonlySet<string> = new Set(['attribution/refusal', 'attribution/refusal-phrase']);
const PLAIN = 'assert/plain';

const RULES = new Map(rules.map((rule) => [rule.id, rule.stage]));

/** Runs the stages on frozen input, so that a stage that changes its input throws. */
export function analyzeFrozen(source: Source): Positioned[] {
  return freeze(clean(freeze(source))).map((article) =>
    freeze(claim(freeze(resolve(freeze(classify(freeze(attribute(freeze(parse(freeze(segment(article)))))))))))),
  );
}

/** Every law that the layers of a source break, in words; empty if they keep them all. */
export function brokenLaws(source: Source): string[] {
  const articles = analyzeFrozen(source);
  const broken = articles.flatMap((article) => [
    ...piecesBroken(article),
    ...spansBroken(article),
    ...orderBroken(article),
    ...tokensBroken(article),
    ...statementsBroken(article),
    ...speakersBroken(article),
  ]);
  articles.forEach((article, i) => {
    if (article.part !== i + 1) broken.push(`part ${article.part} stands at ${i + 1}`);
    const next = articles[i + 1];
    const taken = (a: Positioned) => a.pieces.map((p) => p.source.end).at(-1) ?? 0;
    if (next?.pieces[0] && next.pieces[0].source.start < taken(article))
      broken.push(`part ${i + 1} runs into the next`);
  });
  if (JSON.stringify(analyzeSource(source, {anyLanguage: true})) !== JSON.stringify(articles))
    broken.push('a second reading differs');
  return broken;
}

function piecesBroken(article: Positioned): string[] {
  const broken: string[] = [];
  const {pieces, source, text, dropped} = article;
  if (pieces.map((p) => p.text).join('') !== text) broken.push('the pieces do not join to the text');
  broken.push(
    ...unsorted(
      'piece',
      pieces.map((p) => p.source),
    ),
  );
  for (const p of pieces)
    if (!holds(whole(source.text), p.source)) broken.push(`piece outside the source: ${show(p.source)}`);
  broken.push(
    ...unsorted(
      'dropped',
      dropped.map((d) => d.span),
    ),
  );
  for (const d of dropped) {
    if (!proper(source.text, d.span)) broken.push(`dropped span ${show(d.span)} is improper`);
    if (RULES.get(d.by) !== 'clean') broken.push(`dropped by no rule of boilerplate: ${d.by}`);
  }
  let at = 0;
  for (const p of pieces.filter(isLiteral(source.text))) {
    while (at < dropped.length && dropped[at]!.span.end <= p.source.start) at++;
    if (at < dropped.length && overlap(dropped[at]!.span, p.source)) broken.push(`kept and dropped: ${show(p.source)}`);
  }
  return broken;
}

function spansBroken(article: Positioned): string[] {
  const {text} = article;
  const inside = atomicInsides(article);
  const named: [string, Span | null][] = [
    ['title', article.title],
    ...article.paragraphs.map((s): [string, Span] => ['paragraph', s]),
    ...article.quotations.map((s): [string, Span] => ['quotation', s]),
    ...article.sentences.map((s): [string, Span] => ['sentence', s]),
    ...article.tokens.map((s): [string, Span] => ['token', s]),
    ...article.statements.flatMap((s): [string, Span | null][] => [
      ['mention', s.mention],
      ['addressee', s.addressee],
      ...(s.cue?.spans ?? []).map((c): [string, Span] => ['cue', c]),
      ...s.content.map((c): [string, Span] => ['content', c]),
    ]),
    ...article.judgements.map((j): [string, Span | null] => ['evidence', j.evidence]),
    ...article.resolutions.map((r): [string, Span | null] => ['named', r.named]),
  ];
  return named.flatMap(([what, s]) => {
    if (s === null) return [];
    if (!proper(text, s)) return [`${what} ${show(s)} is empty, outside the text, or splits a character`];
    return inside.has(s.start) || inside.has(s.end) ? [`${what} ${show(s)} begins or ends inside an atomic piece`] : [];
  });
}

/** Each token is read as its word in lower case, without an abbreviation's stop, and has the word's number, whichever way it was read. */
const tokensBroken = ({text, tokens}: Positioned): string[] =>
  tokens.flatMap(({start, end, lower, word, kind}) => {
    const words = text.slice(start, end);
    const isWord = kind === 'word' || kind === 'number';
    const small = isWord ? words.toLowerCase().replaceAll('’', "'") : words;
    if (small !== lower && small !== `${lower}.`) return [`token "${words}" is read as "${lower}"`];
    return vocabulary.wordOf(lower).number === word ? [] : [`token "${words}" has another number than its word`];
  });

function orderBroken(article: Positioned): string[] {
  const {paragraphs, sentences, tokens, quotations} = article;
  const broken = [
    ...unsorted('paragraph', paragraphs),
    ...unsorted('sentence', sentences),
    ...unsorted('token', tokens),
    ...tiled(
      'sentences of paragraphs',
      paragraphs.map((p) => p.sentences),
      sentences.length,
    ),
    ...tiled(
      'tokens of sentences',
      sentences.map((s) => s.tokens),
      tokens.length,
    ),
    ...tiled(
      'tokens of paragraphs',
      paragraphs.map((p) => p.tokens),
      tokens.length,
    ),
  ];
  sentences.forEach((s) => {
    if (!holds(paragraphs[s.paragraph]!, s)) broken.push(`sentence ${show(s)} leaves its paragraph`);
  });
  tokens.forEach((t) => {
    if (!holds(sentences[t.sentence]!, t)) broken.push(`token ${show(t)} leaves its sentence`);
    if (t.quotation !== null && !holds(quotations[t.quotation]!.inner, t))
      broken.push(`token ${show(t)} leaves its quotation`);
  });
  const open: Span[] = [];
  quotations.forEach((q, i) => {
    if (!holds(q, q.inner)) broken.push(`quotation ${show(q)} does not hold its inside`);
    if (!holds(paragraphs[q.paragraph]!, q)) broken.push(`quotation ${show(q)} leaves its paragraph`);
    if (q.continues !== null && q.continues >= i) broken.push(`quotation ${show(q)} continues a later one`);
    while (open.length > 0 && open.at(-1)!.end <= q.start) open.pop();
    if (open.length !== q.depth) broken.push(`quotation ${show(q)} stands at depth ${open.length}, not ${q.depth}`);
    if (open.length > 0 && !holds(open.at(-1)!, q)) broken.push(`quotation ${show(q)} crosses another`);
    open.push(q);
  });
  return broken;
}

function statementsBroken(article: Positioned): string[] {
  const {statements, judgements, resolutions, paragraphs} = article;
  if (judgements.length !== statements.length || resolutions.length !== statements.length)
    return ['a statement without its judgement or its resolution'];
  return statements.flatMap((s, i) => {
    const broken: string[] = [];
    const judgement = judgements[i]!;
    const resolution = resolutions[i]!;
    const say = (what: string) => broken.push(`s${i + 1} (${s.by}): ${what}`);
    for (const [id, stage] of [
      [s.by, 'attribute'],
      [judgement.by, 'classify'],
      [resolution.by, 'resolve'],
    ])
      if (RULES.get(id!) !== stage) say(`no rule of ${stage}: ${id}`);
    if (REFUSALS.has(s.by) && judgement.by === PLAIN) say('a refusal judged to be a plain assertion');
    if (s.content.length === 0 && s.type !== null) say('a type without content');
    if (s.content.length > 0 && s.type === null) say('content without a type');
    if (s.cue === null && s.content.length === 0) say('neither cue nor content');
    if (s.cue?.spans.length === 0) say('a cue without words');
    broken.push(...unsorted(`content of s${i + 1}`, s.content), ...unsorted(`cue of s${i + 1}`, s.cue?.spans ?? []));
    const paragraph = paragraphs[s.paragraph];
    if (!paragraph || paragraph.in !== s.in) say('in another paragraph than it says');
    for (const c of s.content) {
      if (s.type === 'direct' && s.mention && overlap(c, s.mention)) say('mention inside its own quotation');
      if (s.type === 'direct' && s.cue?.spans.some((cue) => overlap(c, cue))) say('cue inside its own quotation');
    }
    const outer = s.within === null ? null : statements[s.within];
    const own = s.cue?.spans[0] ?? s.content[0];
    if (outer === undefined) say('within nothing');
    if (outer && own && !outer.content.some((c) => holds(c, own))) say('within words that do not hold it');
    if (isInCircle(statements, i, 'within')) say('within itself');
    if (isInCircle(statements, i, 'continues')) say('continues itself');
    if (judgement.stance !== null && judgement.evidence === null) say('a stance without evidence');
    if (s.mention !== null && resolution.named === null) say('a mention lost');
    if (i > 0 && s.paragraph < statements[i - 1]!.paragraph) say('not in text order');
    return broken;
  });
}

/** Whether the statements around one, or those that it goes on with, never end. */
function isInCircle(statements: Positioned['statements'], of: number, by: 'within' | 'continues'): boolean {
  let steps = 0;
  for (let at: number | null = of; at !== null; at = statements[at]?.[by] ?? null)
    if (steps++ > statements.length) return true;
  return false;
}

function speakersBroken(article: Positioned): string[] {
  const broken: string[] = [];
  article.speakers.forEach((speaker, i) => {
    const say = (what: string) => broken.push(`speaker "${speaker.name}" ${what}`);
    const own = article.resolutions.flatMap((r, at) => (r.speaker === i ? [at] : []));
    if (own.join() !== speaker.statements.join()) say(`has ${own}, not ${speaker.statements}`);
    if (own.length === 0) say('says nothing');
    if (speaker.name.trim() === '') say('has no name');
    if (new Set(speaker.aliases).size !== speaker.aliases.length) say('has an alias twice');
  });
  const lost = article.resolutions.filter((r) => r.speaker !== null && !article.speakers[r.speaker]);
  return lost.length > 0 ? [...broken, 'a statement of no listed speaker'] : broken;
}

/** Offsets strictly inside a piece that is not literal. */
function atomicInsides(article: Positioned): ReadonlySet<number> {
  const literal = isLiteral(article.source.text);
  const inside = new Set<number>();
  let at = 0;
  for (const p of article.pieces) {
    if (!literal(p)) for (let i = at + 1; i < at + p.text.length; i++) inside.add(i);
    at += p.text.length;
  }
  return inside;
}

const isLiteral = (source: string) => (p: Piece) =>
  p.source.end - p.source.start === p.text.length && readsLike(source.slice(p.source.start, p.source.end), p.text);

/** Capitals may be read small, and a character that was lost as a mark. */
const readsLike = (given: string, read: string): boolean =>
  given === read ||
  given.split('').every((c, i) => c === read[i] || c === '\ufffd' || c.toLowerCase() === read[i]!.toLowerCase());

const whole = (text: string): Span => ({start: 0, end: text.length});

const show = (s: Span): string => `[${s.start}, ${s.end}]`;

/** Not empty, inside the text, and not splitting a surrogate pair. */
const proper = (text: string, s: Span): boolean =>
  s.start < s.end && holds(whole(text), s) && !splitsPair(text, s.start) && !splitsPair(text, s.end);

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

function unsorted(what: string, spans: readonly Span[]): string[] {
  return spans.flatMap((s, i) => {
    const before = spans[i - 1];
    return before && s.start < before.end ? [`${what} ${show(s)} starts before ${show(before)} ends`] : [];
  });
}

/** Checks that half-open ranges of indices cover 0 to `end` without gaps. */
function tiled(what: string, ranges: readonly Span[], end: number): string[] {
  let at = 0;
  for (const r of ranges) {
    if (r.start !== at || r.end < r.start) return [`${what}: ${show(r)} after ${at}`];
    at = r.end;
  }
  return at === end ? [] : [`${what}: end at ${at} of ${end}`];
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
