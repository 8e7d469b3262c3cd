import { randomUUID } from "node:crypto";
import type { Connection } from "../../database/database.js";
import {
  activities,
  agreements,
  auditEvents,
  funding,
  idempotencyKeys,
  indicatorReports,
  meetings,
  organizations,
} from "../../database/tables.js";
import type { createServer } from "../create-server.js";

export interface Sending {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The server under test, asked as the browser asks it. */
export interface Api {
  readonly connection: Connection;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  send(method: "POST" | "PUT", path: string, body: unknown, sending?: Sending): Promise<Response>;
  /** A body of exactly these characters. */
  sendText(method: "POST" | "PUT", path: string, text: string, sending?: Sending): Promise<Response>;
  sendBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response>;
}

export function apiOf(app: ReturnType<typeof createServer>, connection: Connection): Api {
  const sendText: Api["sendText"] = async (method, path, text, { key = randomUUID(), headers = {} } = {}) =>
    app.request(path, {
      method,
      body: text,
      headers: { "Content-Type": "application/json", "Idempotency-Key": key, ...headers },
    });
  return {
    connection,
    get: async (path, headers = {}) => app.request(path, { headers }),
    sendText,
    sendBytes: async (path, bytes) =>
      app.request(path, {
        method: "POST",
        body: bytes,
        headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
      }),
    send: (method, path, body, sending) => sendText(method, path, JSON.stringify(body), sending),
  };
}

/** Leaves every table empty. */
export async function emptyTables(connection: Connection): Promise<void> {
  const register = [organizations, meetings, indicatorReports, funding];
  for (const table of [auditEvents, activities, agreements, ...register, idempotencyKeys])
    await connection.delete(table);
}

/** Reads a response's JSON as what the contract says it is. */
export async function json<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T;
}
