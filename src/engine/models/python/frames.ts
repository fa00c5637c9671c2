const headBytes = 4;
/** Far beyond what a batch of probabilities needs. */
const longestFrameBytes = 256 * 1024 * 1024;
const newline = 0x0a;

/** What travels at once: a message, and numbers that would be slow as JSON. */
export interface Frame {
  readonly message: unknown;
  /** In the byte order of this machine, as both ends run on it. */
  readonly raw: Uint8Array;
}

const nothing = new Uint8Array(0);

/** 4 bytes of length, big-endian, then UTF-8 JSON, which holds no line break, a line break and the raw bytes. */
export function encodeFrame(message: unknown, raw: readonly Uint8Array[] = []): Buffer {
  const body = Buffer.from(`${JSON.stringify(message)}\n`);
  const head = Buffer.alloc(headBytes);
  head.writeUInt32BE(raw.reduce((sum, { byteLength }) => sum + byteLength, body.length));
  return Buffer.concat([head, body, ...raw]);
}

/** Puts frames together from the pieces in which they arrive. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private held = 0;

  /** The frames that this piece completes. Throws SyntaxError when a message is not JSON, RangeError when too long. */
  push(chunk: Buffer): Frame[] {
    this.chunks.push(chunk);
    this.held += chunk.length;
    const frames: Frame[] = [];
    for (let body = this.takeBody(); body; body = this.takeBody()) frames.push(readBody(body));
    return frames;
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

function readBody(body: Buffer): Frame {
  const end = body.indexOf(newline);
  const text = end < 0 ? body : body.subarray(0, end);
  return { message: JSON.parse(text.toString('utf8')), raw: end < 0 ? nothing : body.subarray(end + 1) };
}
