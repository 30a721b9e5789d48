/** How an input is read: whole, as one text or page; as a record a line; as a web archive. */
export const INPUT_KINDS = ['article', 'jsonl', 'warc'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What a name says of it. */
export const kindOf = (name: string): InputKind => {
  const ending = /\.(jsonl|ndjson|warc)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return 'article';
  return ending === 'warc' ? 'warc' : 'jsonl';
};
