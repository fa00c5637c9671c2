const headBytes = 4;
/** Far beyond what a batch of probabilities needs. */
const longestFrameBytes = 256 * 1024 * 1024;

/** A message as it travels to the bridge: 4 bytes of length, big-endian, then UTF-8 JSON. */
export function encodeFrame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(headBytes);
  head.writeUInt32BE(body.length);
  return Buffer.concat([head, body]);
}

/** Puts frames together from the pieces in which they arrive. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private held = 0;

  /** The messages that this piece completes. Throws SyntaxError when a frame is not JSON, RangeError when too long. */
  push(chunk: Buffer): unknown[] {
    this.chunks.push(chunk);
    this.held += chunk.length;
    const messages: unknown[] = [];
    for (let body = this.takeBody(); body; body = this.takeBody()) {
      messages.push(JSON.parse(body.toString('utf8')));
    }
    return messages;
  }

  private takeBody(): Buffer | undefined {
    if (this.held < headBytes) return undefined;
    if ((this.chunks[0]?.length ?? 0) < headBytes) this.join();
    const length = this.chunks[0]?.readUInt32BE() ?? 0;
    if (length > longestFrameBytes) throw new RangeError(`A frame of ${length} bytes is too long.`);
    if (this.held < headBytes + length) return undefined;
    const all = this.join();
    const rest = all.subarray(headBytes + length);
    this.chunks = rest.length > 0 ? [rest] : [];
    this.held = rest.length;
    return all.subarray(headBytes, headBytes + length);
  }

  private join(): Buffer {
    const all = Buffer.concat(this.chunks);
    this.chunks = [all];
    return all;
  }
}
