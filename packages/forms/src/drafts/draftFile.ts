import { copyOf, type Values } from "../values/values.js";
import { type Draft, openSeal, seal } from "./draft.js";

/** What reading a file came to. */
export type DraftFile =
  | { readonly ok: true; readonly draft: Draft }
  | {
      readonly ok: false;
      /**
       * `too-big`: more than a draft ever is. `unreadable`: the file could not be read. `not-a-draft`: it is something else.
       * `damaged`: it was cut or changed. `newer`: it is from a later version of this tool.
       */
      readonly code: "too-big" | "unreadable" | "not-a-draft" | "damaged" | "newer";
    };

const FORMAT = 1;
const MOST_BYTES = 5_000_000;
const DEEPEST = 64;
// More than anybody types, and far from where counting ends.
const MOST_CHANGES = 1e9;

/** A draft as a file, to be kept elsewhere or carried to another computer. What is encrypted stays so. */
export function exportDraft(draft: Draft): Blob {
  const { checksum, ...content } = draft;
  const text = JSON.stringify({ saan: "draft", format: FORMAT, draft: seal(content) }, null, 2);
  return new Blob([text], { type: "application/json" });
}

/** Reads a file that `exportDraft` made. Whose draft it is, and of which form, is for the caller to see. */
export async function readDraftFile(file: Blob, mostBytes = MOST_BYTES): Promise<DraftFile> {
  if (file.size > mostBytes) return { ok: false, code: "too-big" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, code: "unreadable" };
  }
  let content: unknown;
  try {
    // A byte order mark is what an editor may have put there.
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, code: /"saan"\s*:\s*"draft"/.test(text) ? "damaged" : "not-a-draft" };
  }
  if (!isFile(content)) return { ok: false, code: "not-a-draft" };
  if (content.format > FORMAT) return { ok: false, code: "newer" };
  if (depthOf(content) > DEEPEST) return { ok: false, code: "damaged" };
  const draft = openSeal(content.draft);
  if (!draft || !isMadeByTyping(draft)) return { ok: false, code: "damaged" };
  // Without keys that reach a prototype.
  const before = draft.before && (copyOf(draft.before) as Values);
  return { ok: true, draft: seal({ ...draft, values: copyOf(draft.values) as Values, before }) };
}

/** Whether it can be counted on from its revision, and its time be read: the checksum is no secret, and a file may be made by hand. */
function isMadeByTyping({ revision, savedAt }: Draft): boolean {
  return revision >= 0 && revision <= MOST_CHANGES && savedAt.length <= 32 && !Number.isNaN(Date.parse(savedAt));
}

function isFile(content: unknown): content is { readonly format: number; readonly draft: unknown } {
  if (typeof content !== "object" || content === null) return false;
  const { saan, format } = content as Readonly<Record<string, unknown>>;
  return saan === "draft" && typeof format === "number" && Object.hasOwn(content, "draft");
}

/** How deep plain data is nested; without recursion, so that no data is too deep to be measured. */
function depthOf(content: unknown): number {
  let level: unknown[] = [content];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
    if (level.length === 0) return depth;
  }
  return DEEPEST + 1;
}
