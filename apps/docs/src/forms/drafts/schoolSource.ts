import type { OptionSource } from "@saan/forms/model";
import { rememberingSource } from "@saan/forms/options";

const server: OptionSource = {
  async search(query, { signal }) {
    const answer = await fetch(`/api/schools?q=${encodeURIComponent(query)}`, { signal });
    if (!answer.ok) throw new Error(`GET /api/schools: ${answer.status}`);
    return answer.json();
  },
};

/** Schools from the server, and without a connection those that this device has met. Made once, when the page opens. */
export function schoolSource(): OptionSource {
  return rememberingSource(server, { kept: { name: "schools", storage: localStorage } });
}
