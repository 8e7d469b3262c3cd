import { createServer, type IncomingMessage, type Server } from "node:http";
import { type Activities, type Person, receiveActivity } from "./receiveActivity.js";

const MOST_BYTES = 1_000_000;

/** `PUT /api/activities/:id` on plain Node. `signedIn` reads the session: the outbox waits for a sign-in when it answers nobody. */
export function activityServer(
  activities: Activities,
  signedIn: (request: IncomingMessage) => Promise<Person | undefined>,
): Server {
  return createServer(async (incoming, outgoing) => {
    const answer = await answerTo(incoming).catch(() => Response.json({ error: "server" }, { status: 500 }));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });

  async function answerTo(incoming: IncomingMessage): Promise<Response> {
    const { method, url = "/" } = incoming;
    const id = /^\/api\/activities\/([\w-]{1,64})$/.exec(url)?.[1];
    if (method !== "PUT" || id === undefined) return Response.json({ error: "not-found" }, { status: 404 });
    const person = await signedIn(incoming);
    if (!person) return Response.json({ error: "signed-out" }, { status: 401 });
    const body = await textOf(incoming);
    if (body === undefined) return Response.json({ error: "too-big" }, { status: 413 });
    const { "idempotency-key": key, "if-match": match } = incoming.headers;
    const headers = new Headers({
      ...(key && { "idempotency-key": String(key) }),
      ...(match && { "if-match": match }),
    });
    return receiveActivity(activities, person, id, new Request("http://localhost", { method, headers, body }));
  }
}

/** What was sent, or nothing when it is more than any record of the form. */
async function textOf(incoming: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
