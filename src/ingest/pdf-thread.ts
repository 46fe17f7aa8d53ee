import { createRequire } from 'node:module';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';

/** A PDF that ran over a limit. */
export class OverLimit extends Error {
  constructor(readonly limit: 'time' | 'memory') {
    super(limit);
  }
}

/**
 * What the thread runs: the parser of pdf.js, listening on a port. It is our own text, with
 * nothing of a PDF in it; a file of its own would be found in `dist` but not in the tests. The
 * parser's own `push`, for browsers with a fault in theirs, costs a tenth of its time.
 */
const THREAD = `
const { workerData } = require('node:worker_threads');
const { push } = Array.prototype;
import(workerData.parser).then(({ WorkerMessageHandler }) => {
  Array.prototype.push = push;
  WorkerMessageHandler.initializeFromPort(workerData.port);
});
`;

/** What reading one PDF may take of the memory beside what the process holds already. */
export const MEMORY = 1_500_000_000;
const WATCH = 100;
const MEGABYTE = 1_048_576;
/** Room for what pdf.js makes of a page and drops at once, in megabytes; more makes it no faster. */
const YOUNG = 12;

/**
 * The thread in which pdf.js parses. A hostile PDF can keep a parser busy or fill the memory
 * without end; a thread of its own can be stopped at any instruction.
 */
export class ParserThread {
  readonly port: MessagePort;
  private readonly worker: Worker;
  private failure: Error | null = null;
  private fail: (error: Error) => void = (error) => (this.failure = error);

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const parser = pathToFileURL(
      createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    ).href;
    this.port = port1;
    this.worker = new Worker(THREAD, {
      eval: true,
      workerData: { parser, port: port2 },
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(MEMORY / MEGABYTE), maxYoungGenerationSizeMb: YOUNG },
      stdout: true,
      stderr: true,
    });
    this.worker.on('error', (error: Error & { code?: string }) => {
      this.fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OverLimit('memory') : error);
    });
    this.rest();
  }

  /** Does the work; where it runs over a limit, the thread ends. */
  async run<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    if (this.failure) throw this.failure;
    this.worker.ref();
    this.port.ref();
    // Asked at the first look: asking takes as long as reading a line, and most PDFs are read by then.
    let before: number | undefined;
    const started = performance.now();
    let watch: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      this.fail = (error) => {
        this.failure = error;
        reject(error);
      };
      watch = setInterval(() => {
        if (performance.now() - started > milliseconds) reject(new OverLimit('time'));
        // Buffers do not count for the limits of a thread; what the process holds does.
        else if (process.memoryUsage.rss() - (before ??= process.memoryUsage.rss()) > MEMORY)
          reject(new OverLimit('memory'));
      }, WATCH);
    });
    try {
      return await Promise.race([work(), over]);
    } catch (error) {
      if (error instanceof OverLimit) await this.end(error);
      throw error;
    } finally {
      clearInterval(watch);
      this.rest();
    }
  }

  get alive(): boolean {
    return this.failure === null;
  }

  private async end(reason: Error): Promise<void> {
    this.failure = reason;
    await this.worker.terminate();
    this.port.close();
  }

  /** A thread that waits for the next PDF does not keep the process. */
  private rest(): void {
    this.fail = (error) => (this.failure = error);
    this.worker.unref();
    this.port.unref();
  }
}

let ahead: ParserThread | null = null;

/**
 * Starts a thread before one is asked for. It takes as long to load its parser as all else takes
 * until a PDF is read, and does so beside it.
 */
export function startAhead(): ParserThread {
  ahead ??= new ParserThread();
  return ahead;
}

/** The thread that was started ahead, or a new one. */
export function parserThread(): ParserThread {
  const thread = ahead ?? new ParserThread();
  ahead = null;
  return thread;
}
