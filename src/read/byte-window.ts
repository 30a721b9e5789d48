/** A stream's bytes, as many at a time as are asked for. Those before `start` are forgotten as it is moved on. */
export class ByteWindow {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #bytes = Buffer.alloc(1 << 17);
  #end = 0;
  start = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Those that are here; good until more are asked for. */
  get bytes(): Buffer {
    return this.#bytes.subarray(this.start, this.#end);
  }

  /** Waits until so many are here; gives whether there are. */
  async has(many: number): Promise<boolean> {
    while (this.#end - this.start < many) if (!(await this.more())) return false;
    return true;
  }

  /** Waits for some more; gives whether there are any. */
  async more(): Promise<boolean> {
    const {value, done} = await this.#chunks.next();
    if (done) return false;
    if (this.#end + value.length > this.#bytes.length) this.#makeRoom(value.length);
    this.#bytes.set(value, this.#end);
    this.#end += value.length;
    return true;
  }

  #makeRoom(many: number): void {
    const held = this.bytes;
    const needed = held.length + many;
    // Moved only where half of the room or more comes free: else each byte would be moved again and again.
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
