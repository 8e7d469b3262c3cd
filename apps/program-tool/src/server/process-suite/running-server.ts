import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const mainFile = fileURLToPath(new URL("../../../.results/server/main.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
}

/** The server as a program of its own, with nothing of this process's environment but the path. */
export class RunningServer {
  readonly process: ChildProcess;
  stdout = "";
  stderr = "";
  readonly #ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;

  constructor(args: readonly string[], env: Readonly<Record<string, string>>) {
    this.process = spawn(process.execPath, [mainFile, ...args], { env: { PATH: process.env.PATH, ...env } });
    this.process.stdout?.on("data", (chunk) => {
      this.stdout += String(chunk);
    });
    this.process.stderr?.on("data", (chunk) => {
      this.stderr += String(chunk);
    });
    this.#ended = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve({ code, signal })));
  }

  /** The address on its ready line. @throws when it ends without one. */
  async ready(): Promise<string> {
    const hasEnded = this.#ended.then(() => true);
    while (!this.stdout.includes("\n")) {
      const waited = new Promise<false>((resolve) => setTimeout(() => resolve(false), 20));
      if (await Promise.race([hasEnded, waited])) throw new Error(`the server ended: ${this.stderr}`);
    }
    return this.stdout.trim().split(" ")[1] ?? "";
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<Ended> {
    const started = performance.now();
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return { ...(await this.#ended), milliseconds: performance.now() - started };
  }

  /** Waits until it ends by itself. */
  async end(): Promise<Ended> {
    const started = performance.now();
    return { ...(await this.#ended), milliseconds: performance.now() - started };
  }
}
