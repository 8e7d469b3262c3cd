import { createHash } from "node:crypto";
import { largestBody } from "../api/contract.js";
import { ProblemError } from "./problem.js";

/** A request body that was read whole: its value, and a fingerprint of the bytes as they came. */
export interface JsonBody {
  readonly value: unknown;
  readonly hash: string;
}

/**
 * Reads a JSON request body. The size is checked while the bytes arrive, before anything is parsed: what a length header
 * promises is not believed.
 *
 * @throws ProblemError unsupported-media-type, body-too-large, invalid-json.
 */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const mediaType = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  const encoding = request.headers.get("Content-Encoding")?.trim().toLowerCase() ?? "identity";
  if (mediaType !== "application/json" || encoding !== "identity") throw new ProblemError("unsupported-media-type");
  if (Number(request.headers.get("Content-Length") ?? 0) > largestBody) throw new ProblemError("body-too-large");

  try {
    const bytes = await readBytes(request.body);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text), hash: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    // Not UTF-8, not JSON, or cut off on the way.
    throw error instanceof ProblemError ? error : new ProblemError("invalid-json");
  }
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      throw new ProblemError("body-too-large");
    }
    chunks.push(value);
  }
}
