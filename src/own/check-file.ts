import type {BoilerplateRule, StanceRule} from '../layers/rule.js';
import {choose, type Fault, faultsOf, lineOfFault} from './faults.js';
import {fileShape, type OwnFile, RULE_KINDS} from './file-shape.js';
import {knownKeys} from './known-keys.js';
import {bedrock, framePrepositions, knownIds} from './known-table.js';
import {findingFault} from './phrase-faults.js';
import {readYaml} from './read-yaml.js';
import {exampleFault, ruleFaults, told} from './rule-faults.js';
import {ruleShapes} from './rule-shape.js';

/** A file of own rules that has been read: without the faults, what it says. */
export interface CheckedFile {
  readonly file: Omit<OwnFile, 'rules'>;
  readonly stance: readonly StanceRule[];
  readonly boilerplate: readonly BoilerplateRule[];
  /** "12: own/clams-up: does not know 'rnak', did you mean rank?", in the order of the lines. */
  readonly faults: readonly string[];
  /** The ids of rules and the names of speakers, which no two may share. */
  readonly named: readonly TakenWord[];
}

export interface TakenWord {
  readonly word: string;
  /** What is wrong if it stands here for the second time. */
  readonly fault: string;
}

const EMPTY = fileShape.parse({});

/** Reads YAML, of which JSON is a part, and holds it against the shape. */
export function checkFile(text: string): CheckedFile {
  const read = readYaml(text);
  if (typeof read === 'string') return {file: EMPTY, stance: [], boilerplate: [], faults: [read], named: []};
  const {document, counter, value} = read;
  const faults: Fault[] = [];
  const at = (path: readonly PropertyKey[]): unknown =>
    path.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
  const whole = fileShape.safeParse(value);
  if (!whole.success) faults.push(...faultsOf(whole.error.issues, at, (path) => knownKeys(fileShape, path)));
  const stance: StanceRule[] = [];
  const boilerplate: BoilerplateRule[] = [];
  const named: {readonly word: string; readonly at: Fault}[] = [];
  const rules = at(['rules']);
  (Array.isArray(rules) ? rules : []).forEach((_, i) => {
    const path = ['rules', i];
    const stage = at([...path, 'stage']);
    const kind = at([...path, 'kind']);
    const name = stage === 'classify' ? stage : stage === 'clean' ? RULE_KINDS.find((one) => one === kind) : undefined;
    if (stage === 'clean' && kind === undefined) faults.push({path, message: `needs a kind: ${RULE_KINDS.join(', ')}`});
    if (name === undefined) return;
    const rule = ruleShapes[name].safeParse(at(path));
    if (rule.success) {
      if (rule.data.stage === 'classify') stance.push(rule.data);
      else boilerplate.push(rule.data);
      const place = [...path, 'id'];
      named.push({word: rule.data.id, at: {path: place, message: 'is the id of two rules'}});
      if (knownIds.includes(rule.data.id))
        faults.push({
          path: place,
          message: 'is the id of a rule that stance has; choose another, and turn that one off',
        });
      faults.push(...ruleFaults(rule.data, path));
      return;
    }
    const inner = rule.error.issues.map((issue) => ({...issue, path: [...path, ...issue.path]}));
    faults.push(...faultsOf(inner, at, (place) => knownKeys(ruleShapes[name], place.slice(2))));
  });
  const file = whole.data ?? EMPTY;
  const ids = named.map(({word}) => word);
  faults.push(...namedFaults(file, ids));
  for (const section of ['people', 'bodies', 'outlets'] as const)
    for (const [i, {name, aliases}] of file[section].entries())
      for (const [j, word] of [name, ...aliases].entries()) {
        const path = j === 0 ? [section, i, 'name'] : [section, i, 'aliases', j - 1];
        named.push({word: word.toLowerCase(), at: {path, message: `'${word}' stands for two`}});
      }
  const lineOf = (fault: Fault) => lineOfFault(document, counter, fault);
  const tell = (fault: Fault) => `${lineOf(fault)}: ${nameOf(fault, at)}: ${fault.message}`;
  return {
    file,
    stance,
    boilerplate,
    faults: [...new Set(faults.toSorted((a, b) => lineOf(a) - lineOf(b)).map(tell))],
    named: named.map(({word, at: fault}) => ({word, fault: tell(fault)})),
  };
}

/** The rule, or the section of the file, and the field in it. */
function nameOf({path, isKey}: Fault, at: (path: readonly PropertyKey[]) => unknown): string {
  const id = path[0] === 'rules' && path[1] !== undefined ? at(['rules', path[1], 'id']) : undefined;
  const fields = path.filter((key) => typeof key === 'string').slice(0, isKey ? -1 : undefined);
  if (path[0] === 'rules') fields.shift();
  const field = fields.join('.');
  if (typeof id === 'string') return field === '' ? id : `${id}: ${field}`;
  return field === '' ? (path[0] === 'rules' ? 'rules' : 'the file') : field;
}

const LETTERS = /^[cqinkaow]+$/;
const VERB_FORM = /^\p{L}[\p{L}'-]*$/u;
const FORMS = 4;

/** What is wrong with a line of a table of verbs; null for nothing. */
function verbFault(line: string): string | null {
  const [forms = '', frames, ...more] = line.split('|');
  const how = "write its forms, a bar and what it takes, as in 'bewhisper bewhispers bewhispered bewhispering | cq'";
  if (frames === undefined || more.length > 0) return how;
  const words = forms.trim().split(/\s+/);
  const strange = words.find((word) => !VERB_FORM.test(word));
  if (strange !== undefined && strange !== '') return `'${strange}' is no form of a verb; ${how}`;
  if (words.length < FORMS)
    return `'${forms.trim()}' needs the base, the third person, the past and the form in -ing; ${how}`;
  const wrong = frames
    .trim()
    .split(/\s+/)
    .find((frame) => {
      const [particle = '', letters] = frame.split(':');
      return letters === undefined
        ? !(LETTERS.test(particle) || framePrepositions.includes(particle))
        : particle === '' || !LETTERS.test(letters);
    });
  return wrong === undefined
    ? null
    : `does not know the frame '${wrong}', write letters of c q i n k a o w, a preposition, or both as in out:cq`;
}

/** What the shape can't tell: phrases, verbs, and ids that are turned off. */
function namedFaults(file: OwnFile, own: readonly string[]): Fault[] {
  const phrases = (['refusals', 'denials'] as const).flatMap((section) =>
    file[section].flatMap((phrase, i) => told([section, i], findingFault(phrase))),
  );
  const verbs = Object.entries(file.verbs).flatMap(([table, lines]) =>
    (lines ?? []).flatMap((line, i) => told(['verbs', table, i], verbFault(line))),
  );
  const ids = [...knownIds, ...own];
  const off = file.off.flatMap((id, i) => {
    if (bedrock.includes(id)) return told(['off', i], `${id} is what is left where no rule decides, it stays`);
    return told(['off', i], ids.includes(id) ? null : `no rule has the id '${id}', ${nearest(id, ids)}`);
  });
  const examples = file.examples.flatMap((example, i) => told(['examples', i], exampleFault(example)));
  return [...phrases, ...verbs, ...off, ...examples];
}

const nearest = (id: string, ids: readonly string[]): string => {
  const said = choose(id, ids);
  return said.startsWith('did') ? said : 'see them all with stance rules';
};
