import {createHash} from 'node:crypto';
import {UsageError} from '../layers/errors.js';
import {type KnownSpeaker, type OwnRules, VERB_TABLES, type VerbTable} from '../layers/own-rules.js';
import type {StanceRule} from '../layers/rule.js';
import {type CheckedFile, checkFile} from './check-file.js';
import {ownText} from './own-text.js';

const MOST_BYTES = 5_000_000;
const MOST_FAULTS = 20;

/** A file of own rules, with what it says. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly checked: CheckedFile;
}

/** Reads files of own rules. Throws a UsageError that tells every fault with its line. */
export async function readOwnFiles(paths: readonly string[], signal: AbortSignal): Promise<readonly ReadFile[]> {
  const texts: {path: string; text: string}[] = [];
  for (const path of paths) texts.push({path, text: await ownText(path, MOST_BYTES, signal)});
  return checkedTexts(texts);
}

/** The same for texts that stand elsewhere than in files. */
export function checkedTexts(texts: readonly {readonly path: string; readonly text: string}[]): readonly ReadFile[] {
  const files = texts.map(({path, text}): ReadFile => ({path, text, checked: checkFile(text)}));
  const faults = files.flatMap(({path, checked}) => checked.faults.map((fault) => `${path}:${fault}`));
  const met = new Map<string, string>();
  for (const {path, checked} of files)
    for (const {word, fault} of checked.named) {
      const other = met.get(word);
      if (other === undefined) met.set(word, path);
      else faults.push(`${path}:${fault}${other === path ? '' : `, see ${other}`}`);
    }
  const [first, ...others] = faults.slice(0, MOST_FAULTS);
  if (first !== undefined) throw new UsageError(first, others);
  return files;
}

/** What several files say together. */
export function ownRulesOf(files: readonly ReadFile[]): OwnRules {
  const hash = createHash('sha256');
  for (const {text} of files) hash.update(`${text}\0`);
  const all = files.map(({checked}) => checked);
  const said = all.map(({file}) => file);
  const verbs: Partial<Record<VerbTable, string[]>> = {};
  for (const {verbs: more} of said)
    for (const table of tablesOf(more))
      verbs[table] = [...(verbs[table] ?? []), ...(more[table] ?? []).map((line) => line.toLowerCase())];
  return {
    hash: hash.digest('hex').slice(0, 16),
    stance: [
      ...phraseRule(
        'own/refusals',
        said.flatMap(({refusals}) => refusals),
      ),
      ...phraseRule(
        'own/denials',
        said.flatMap(({denials}) => denials),
      ),
      ...all.flatMap(({stance}) => stance),
    ],
    boilerplate: all.flatMap(({boilerplate}) => boilerplate),
    verbs,
    speakers: said.flatMap(({people, bodies, outlets}) => [
      ...people.map((one) => speaker({...one, kind: 'person'})),
      ...bodies.map((one) => speaker({...one, kind: 'organisation'})),
      ...outlets.map((one) => speaker({...one, kind: 'organisation', isOutlet: true})),
    ]),
    off: said.flatMap(({off}) => off),
  };
}

const tablesOf = (verbs: Partial<Record<VerbTable, unknown>>): readonly VerbTable[] =>
  VERB_TABLES.filter((table) => verbs[table] !== undefined);

/** The phrases that a user lists without a rule of their own are of one that judges as we judge such phrases. */
const phraseRule = (id: 'own/refusals' | 'own/denials', finds: readonly string[]): readonly StanceRule[] =>
  finds.length === 0
    ? []
    : [
        {
          id,
          doc: id === 'own/refusals' ? 'A refusal of your own.' : 'A denial of your own.',
          stage: 'classify',
          reads: 'cue',
          ...(id === 'own/refusals'
            ? {stance: 'neither-confirm-nor-deny', rank: 'refused'}
            : {stance: 'deny', rank: 'denied'}),
          finds,
          phrases: [],
          examples: {yes: [], no: []},
        },
      ];

type Said = Pick<KnownSpeaker, 'name' | 'kind' | 'aliases'> &
  Partial<Pick<KnownSpeaker, 'role' | 'affiliation' | 'gender'>> & {readonly isOutlet?: true};

const speaker = ({
  name,
  kind,
  aliases,
  role = null,
  affiliation = null,
  gender = null,
  isOutlet,
}: Said): KnownSpeaker => ({
  id: `${kind === 'person' ? 'people' : isOutlet ? 'outlets' : 'bodies'}/${slugOf(name)}`,
  name,
  kind,
  aliases,
  role,
  affiliation,
  gender,
  isOutlet: isOutlet === true,
});

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/[\s-]+/g, '-');
