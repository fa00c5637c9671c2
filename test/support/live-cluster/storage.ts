import { createHash, randomBytes } from 'node:crypto';

export interface StoredFile {
  readonly size: number;
  readonly sha256: string;
  /** Missing for files of more than 8 MiB. */
  readonly bytes?: Buffer;
}

/** What a pre-signed link allows. */
export interface Ticket {
  readonly method: 'PUT' | 'GET';
  readonly signature: string;
  /** Where the bytes go, in the words of the cluster; for a GET the text it serves. */
  readonly target: string;
  /** The file itself, or the word that all files are there. */
  readonly part: 'file' | 'done';
}

/** The bucket behind the pre-signed links. */
export interface Storage {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** By destination URL, such as `s3://rime-blob-example/uploads/1/eval.csv`. */
  readonly files: Map<string, StoredFile>;
  /** Destination URLs that were reported complete, with the text that was sent. */
  readonly done: Map<string, string>;
  /** What a real bucket would have refused, or a reviewer would ask about. */
  readonly problems: string[];
  readonly tickets: Map<string, Ticket>;
}

export function makeStorage(): Storage {
  return { origin: '', files: new Map(), done: new Map(), problems: [], tickets: new Map() };
}

/** A link that lets its holder do one thing, as long as it says the signature. */
export function presign(storage: Storage, path: string, ticket: Omit<Ticket, 'signature'>): string {
  const signature = randomBytes(16).toString('hex');
  storage.tickets.set(path, { ...ticket, signature });
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${storage.origin}/${encoded}?X-Expires=604800&sig=${signature}`;
}

const keptBytes = 8 * 1024 ** 2;

/** Gathers a body without keeping a big one. */
export class Received {
  private readonly hash = createHash('sha256');
  private readonly chunks: Buffer[] = [];
  size = 0;

  add(chunk: Buffer): void {
    this.size += chunk.length;
    this.hash.update(chunk);
    if (this.size <= keptBytes) this.chunks.push(chunk);
  }

  file(): StoredFile {
    const sha256 = this.hash.copy().digest('hex');
    const { size } = this;
    return size <= keptBytes ? { size, sha256, bytes: Buffer.concat(this.chunks) } : { size, sha256 };
  }
}
