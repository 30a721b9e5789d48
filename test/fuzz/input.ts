/** How an input reaches the program: as a decoded text or page, or as the bytes of a file. */
export const INPUT_KINDS = ['text', 'html', 'file', 'jsonl', 'warc'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** One input to try. Plain data, so that it can be sent to a thread and pasted into a test. */
export interface Input {
  readonly kind: InputKind;
  readonly name: string;
  /** A text. Files have one character per byte, so that they can be shrunk like texts. */
  readonly content: string;
}

export const bytesOf = ({content}: Input): Uint8Array => Buffer.from(content, 'latin1');

/** Bytes as the content of a file. */
export const contentOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
