/** How an input is read: whole, as one text or page, or as a record a line. */
export const INPUT_KINDS = ['article', 'jsonl'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What a name says of it. */
export const kindOf = (name: string): InputKind => (/\.jsonl(?:\.gz)?$/i.test(name) ? 'jsonl' : 'article');
