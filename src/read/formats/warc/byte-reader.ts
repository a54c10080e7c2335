const LF = 10;

/** Bytes that stream in, drawn as lines and as stretches of known length. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes have been drawn. */
  get at(): number {
    return this.#at;
  }

  /** The next line without its end, one character a byte; what goes beyond `most` is left for the next. Null at the end. */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < most && (await this.#fill())) {
      const end = this.#held.indexOf(LF);
      const part = this.#take(Math.min(end === -1 ? this.#held.length : end + 1, most - size));
      parts.push(part);
      size += part.length;
      if (part.at(-1) === LF) break;
    }
    return size === 0
      ? null
      : Buffer.concat(parts)
          .toString('latin1')
          .replace(/\r?\n$/, '');
  }

  /** The next `length` bytes, or what there is of them before the end; null where they are more than `most`, and they are passed over then. */
  async stretch(length: number, most: number): Promise<{ readonly bytes: Uint8Array | null; readonly drawn: number }> {
    const parts: Uint8Array[] = [];
    let drawn = 0;
    while (drawn < length && (await this.#fill())) {
      const part = this.#take(Math.min(this.#held.length, length - drawn));
      if (length <= most) parts.push(part);
      drawn += part.length;
    }
    return { bytes: length <= most ? Buffer.concat(parts) : null, drawn };
  }

  /** Says to whoever gives the bytes that no more are wanted. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #take(length: number): Uint8Array {
    const part = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#at += length;
    return part;
  }

  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return false;
      this.#held = next.value;
    }
    return true;
  }
}
