import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A socket path has 104 bytes on macOS, 108 on Linux.
const LONGEST_SOCKET_PATH = 100;

/** Another process has the folder open: two PGlite on one folder destroy it. */
export class FolderTakenError extends Error {
  readonly code = "FOLDER_TAKEN";
  constructor() {
    super("another process has this database folder open");
    this.name = "FolderTakenError";
  }
}

/**
 * Makes this process the only one that may open a database folder.
 *
 * The claim is a listening local socket, not a file with a process id: the kernel drops it however the process dies
 * (SIGKILL, power), and a reused process id can never look like the old owner.
 *
 * @returns the function that gives the folder back.
 * @throws FolderTakenError when a living process holds it.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const address = socketAddress(folder);
  try {
    return await listen(address);
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") return unclaimed(error);
  }
  if (await answers(address)) throw new FolderTakenError();
  // Left behind by a killed process: nobody listens on it any more.
  await rm(address, { force: true });
  try {
    return await listen(address);
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") throw new FolderTakenError();
    return unclaimed(error);
  }
}

function socketAddress(folder: string): string {
  const name = `saan-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const inside = join(folder, "owner.sock");
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server: Server = createServer((socket) => socket.end());
    server.once("error", reject);
    server.listen(address, () => {
      server.unref();
      resolve(() => new Promise((closed) => server.close(() => closed())));
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Some network and container file systems have no sockets. Going without the guard is better than not starting. */
function unclaimed(error: unknown): () => Promise<void> {
  const code = codeOf(error);
  if (code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "EPERM" && code !== "EINVAL") throw error;
  return async () => {};
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
