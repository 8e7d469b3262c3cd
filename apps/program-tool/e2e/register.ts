import { randomUUID } from "node:crypto";
import type { Agreement } from "@saan/schema/agreement";
import type { AgreementDetail, AgreementPage, Saved } from "../src/api/contract.js";
import { exampleAgreement } from "../src/server/api-suite/records.js";

/** The register behind the pages: what a test puts there, and what it looks up afterwards. */
export interface Register {
  readonly address: string;
  /** Sends a text as it is. */
  sendText(method: string, path: string, text: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  send(method: string, path: string, body: unknown): Promise<Response>;
  /** Enters an agreement; `changes` replaces top-level fields of the example. */
  enter(changes?: Partial<Agreement>): Promise<Saved<Agreement>>;
  /** Changes it, as somebody at another computer would. */
  change(stored: Pick<Saved<Agreement>, "id" | "revision">, record: Agreement): Promise<Saved<Agreement>>;
  read(id: string): Promise<AgreementDetail>;
  /** How many agreements answer a search. */
  count(text: string): Promise<number>;
}

export function registerAt(address: string): Register {
  const sendText: Register["sendText"] = (method, path, text, headers = {}) =>
    fetch(address + path, {
      method,
      headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID(), ...headers },
      body: text,
    });
  const send: Register["send"] = (method, path, body) => sendText(method, path, JSON.stringify(body));
  return {
    address,
    sendText,
    send,
    enter: async (changes) => json(await send("POST", "/api/agreements", { record: exampleAgreement(changes) })),
    change: async ({ id, revision }, record) => json(await send("PUT", `/api/agreements/${id}`, { record, revision })),
    read: async (id) => json(await fetch(`${address}/api/agreements/${id}`)),
    count: async (text) => {
      const page = await json<AgreementPage>(
        await fetch(`${address}/api/agreements?${new URLSearchParams({ q: text })}`),
      );
      return page.match === "exact" ? page.total : 0;
    },
  };
}

async function json<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
