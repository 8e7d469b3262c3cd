import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const mainFile = join(import.meta.dirname, "../dist/server/main.js");
// The first start of the embedded database, on a machine that is busy with other things.
const READY_WITHIN_MS = 120_000;

export interface ToolOptions {
  /** The data folder. */
  readonly data: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl?: string;
  /** Default: any free one. */
  readonly port?: number;
}

/** The built tool, running as a program of its own. */
export interface Tool {
  /** `http://localhost:…` */
  readonly address: string;
  readonly port: number;
  /** `ready`, or `ready-without-database`. */
  readonly state: string;
  /** What it told its operator. */
  said(): string;
  /** As Ctrl-C does; resolves when it has ended. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

/** Starts the tool and waits for its ready line. @throws when it ends before, with what it said. */
export async function startTool({ data, databaseUrl, port = 0 }: ToolOptions): Promise<Tool> {
  const child = spawn(process.execPath, [mainFile, "--port", String(port)], {
    env: { PATH: process.env.PATH, SAAN_DATA: data, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const line = await firstLine(child).catch(async (error: unknown) => {
    await end("SIGKILL");
    throw new Error(`the tool did not become ready: ${String(error)}\n${said}`);
  });
  const [state = "", address = ""] = line.split(" ");
  return {
    address,
    port: Number(new URL(address).port),
    state,
    said: () => said,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

/** A copy of a data folder, for one tool to write in. */
export function copyOfData(prepared: string): string {
  const data = mkdtempSync(join(tmpdir(), "saan-e2e-data-"));
  cpSync(join(prepared, "pglite"), join(data, "pglite"), { recursive: true });
  return data;
}

export function removeData(data: string): void {
  rmSync(data, { recursive: true, force: true });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const late = setTimeout(() => reject(new Error("no ready line in time")), READY_WITHIN_MS);
    child.once("exit", (code, signal) => reject(new Error(`it ended with ${code ?? signal}`)));
    child.once("error", reject);
    child.stdout?.on("data", (chunk) => {
      text += String(chunk);
      const [line, ...rest] = text.split("\n");
      if (line === undefined || rest.length === 0) return;
      clearTimeout(late);
      resolve(line);
    });
  });
}
