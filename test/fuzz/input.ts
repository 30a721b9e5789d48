/** How an input comes to the program: as a text or a page in its hands, or as the bytes of a file. */
export const INPUT_KINDS = ['text', 'html', 'file', 'jsonl', 'warc'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** One thing to try. Plain, so that a thread can be sent it and a test can hold it. */
export interface Input {
  readonly kind: InputKind;
  readonly name: string;
  /** A text; of files one character a byte, so that texts and files are shortened alike. */
  readonly content: string;
}

export const bytesOf = ({content}: Input): Uint8Array => Buffer.from(content, 'latin1');

/** The content of a file that has these bytes. */
export const contentOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
