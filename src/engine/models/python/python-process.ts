import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { errorCode, errorMessage } from '../../data/describe-error.js';
import { ModelError } from '../model.js';
import { limitOf, tookTooLong } from '../time-limit.js';
import { forwardLines } from './forward-lines.js';
import { modelEnvironment } from './model-environment.js';
import { encodeFrame, FrameReader, type Frame } from './frames.js';

export interface PythonCommand {
  readonly interpreter: string;
  readonly bridgeScript: string;
  readonly modelPath: string;
  /** Names of variables that it is given beside what it needs to run. */
  readonly environment: readonly string[];
}

/** How long the output of a dead process is waited for, in milliseconds. */
const pipeGraceMs = 500;

interface Waiting {
  readonly resolve: (frame: Frame) => void;
  readonly reject: (error: ModelError) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * One Python process that runs a model behind the bridge. Messages are asked for one at a time; once the process has
 * died or been killed, every further one fails with the same reason.
 */
export class PythonProcess {
  private readonly frames = new FrameReader();
  private readonly lastLine: () => string;
  private readonly ended: Promise<void>;
  private early: Frame[] = [];
  private waiting: Waiting | undefined;
  private failure: ModelError | undefined;
  private crashed = false;

  private constructor(
    private readonly child: ChildProcess,
    private readonly timeoutMs: number,
    log: (line: string) => void,
  ) {
    this.ended = new Promise((resolve) => child.once('close', () => resolve()));
    this.lastLine = child.stderr ? forwardLines(child.stderr, log) : () => '';
    child.stdout?.on('data', (chunk: Buffer) => this.receive(chunk));
    // Writing to a process that has just died fails; its end says why.
    child.stdin?.on('error', () => undefined);
    child.on('error', () => undefined);
    // A process that the model started may hold the pipes open.
    child.once('exit', () => setTimeout(() => this.dropPipes(), pipeGraceMs).unref());
    child.once('close', (code, signal) => {
      this.crashed = this.failure === undefined;
      this.fail(this.describeEnd(code, signal));
    });
  }

  /** Starts the process; `undefined` when there is no such interpreter. Rejects with ModelError for other reasons. */
  static async start(
    { interpreter, bridgeScript, modelPath, environment }: PythonCommand,
    timeoutMs: number,
    log: (line: string) => void,
  ): Promise<PythonProcess | undefined> {
    const child = spawn(interpreter, ['-u', bridgeScript, modelPath], {
      env: {
        ...modelEnvironment(process.env, environment),
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONHASHSEED: '0',
        PYTHONIOENCODING: 'utf-8:backslashreplace',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    try {
      await once(child, 'spawn');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw new ModelError(
        `The Python interpreter ${interpreter} cannot be started: ${errorMessage(error)}`,
        {
          cause: error,
        },
      );
    }
    return new PythonProcess(child, timeoutMs, log);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Whether the process ended of itself: it was neither closed nor stopped for hanging. */
  get hasCrashed(): boolean {
    return this.crashed;
  }

  /** Whether it was stopped, by us or for hanging: such a model is not started again. */
  get isStopped(): boolean {
    return this.failure !== undefined && !this.crashed;
  }

  send(message: unknown, raw: readonly Uint8Array[]): void {
    if (!this.failure) this.child.stdin?.write(encodeFrame(message, raw));
  }

  /** The next frame. Rejects with ModelError when the process dies, or takes too long for so many rows. */
  receiveNext(what: string, rowCount = 1): Promise<Frame> {
    const early = this.early.shift();
    if (early) return Promise.resolve(early);
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      const limitMs = limitOf(rowCount, this.timeoutMs);
      const timer = setTimeout(() => {
        this.fail(new ModelError(tookTooLong(what, limitMs)));
        this.child.kill('SIGKILL');
      }, limitMs);
      this.waiting = { resolve, reject, timer };
    });
  }

  /** Ends the process at once and waits until it has ended. */
  async close(): Promise<void> {
    this.fail(new ModelError('The model has been closed.'));
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private dropPipes(): void {
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
  }

  private receive(chunk: Buffer): void {
    try {
      for (const frame of this.frames.push(chunk)) this.deliver(frame);
    } catch (error) {
      this.fail(
        new ModelError(`The model's process wrote something else than answers: ${errorMessage(error)}`),
      );
      this.child.kill('SIGKILL');
    }
  }

  private deliver(frame: Frame): void {
    const waiting = this.stopWaiting();
    if (waiting) waiting.resolve(frame);
    else this.early.push(frame);
  }

  private fail(reason: ModelError): void {
    this.failure ??= reason;
    this.stopWaiting()?.reject(this.failure);
  }

  private stopWaiting(): Waiting | undefined {
    const { waiting } = this;
    this.waiting = undefined;
    clearTimeout(waiting?.timer);
    return waiting;
  }

  private describeEnd(code: number | null, signal: NodeJS.Signals | null): ModelError {
    const how = signal ? `signal ${signal}` : `exit code ${String(code)}`;
    const said = this.lastLine();
    const hint = signal === 'SIGKILL' ? ' Most likely memory ran out.' : '';
    return new ModelError(
      `The model's Python process ended with ${how} before it answered.${hint}` +
        (said === '' ? '' : ` It last said: ${said}`),
    );
  }
}
