import type { Server } from "node:http";
import { consoleLine } from "./messages.js";

export type Listening = { ok: true; address: string } | { ok: false; line: string };

const DRAIN_MS = 1_500;

/** Begins to listen. A port that cannot be had is an answer with one line for the operator, not an exception. */
export function listen(
  server: Server,
  wanted: { readonly port: number; readonly address: string },
): Promise<Listening> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ ok: false, line: refusal(error, wanted) }));
    server.listen(wanted.port, wanted.address, () => {
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : wanted.port;
      resolve({ ok: true, address: `http://localhost:${port}` });
    });
  });
}

function refusal(error: NodeJS.ErrnoException, { port, address }: { port: number; address: string }): string {
  if (error.code === "EADDRINUSE") return consoleLine("portTaken", { port, other: port < 65_535 ? port + 1 : 3000 });
  return consoleLine("portRefused", { port, host: address, reason: error.code ?? error.name });
}

/** Takes no new request, lets the running ones finish for a moment, then closes what is left. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
