/** Reads a stream through a buffer that grows on demand. Moving `start` forward discards the bytes before it. */
export class ByteWindow {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #bytes = Buffer.alloc(1 << 17);
  #end = 0;
  start = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The bytes read and not discarded. A view: valid until the next call of `has` or `more`. */
  get bytes(): Buffer {
    return this.#bytes.subarray(this.start, this.#end);
  }

  /** Reads on until `count` bytes are held; false if the stream ends before. */
  async has(count: number): Promise<boolean> {
    while (this.#end - this.start < count) if (!(await this.more())) return false;
    return true;
  }

  /** Reads one more chunk; false at the end of the stream. */
  async more(): Promise<boolean> {
    const {value, done} = await this.#chunks.next();
    if (done) return false;
    if (this.#end + value.length > this.#bytes.length) this.#makeRoom(value.length);
    this.#bytes.set(value, this.#end);
    this.#end += value.length;
    return true;
  }

  #makeRoom(count: number): void {
    const held = this.bytes;
    const needed = held.length + count;
    // Moved within the buffer only if that frees half of it: otherwise each byte would be moved over and over.
    const into = needed * 2 <= this.#bytes.length ? this.#bytes : Buffer.alloc(needed * 2);
    held.copy(into, 0);
    this.#bytes = into;
    this.start = 0;
    this.#end = held.length;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.(undefined);
  }
}
