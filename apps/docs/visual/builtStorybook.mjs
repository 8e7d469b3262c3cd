// The Storybook that `build` wrote: which stories it holds, and its pages for the time of a test.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const built = join(import.meta.dirname, "../dist");

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** @typedef {{ readonly id: string, readonly title: string, readonly type: string, readonly tags?: readonly string[] }} Entry */

function stories() {
  /** @type {{ readonly entries: Readonly<Record<string, Entry>> }} */
  const index = JSON.parse(readFileSync(join(built, "index.json"), "utf8"));
  return Object.values(index.entries).filter(({ type }) => type === "story");
}

/** The stories of the built Storybook that carry a tag, by id. @param {string} tag @returns {string[]} */
export function storiesTagged(tag) {
  return stories().flatMap(({ id, tags }) => (tags?.includes(tag) ? [id] : []));
}

/**
 * One story of every component of a task, by id: `storiesOf("Tables and figures", "in-use")`.
 * @param {string} task @param {string} story @returns {string[]}
 */
export function storiesOf(task, story) {
  return stories().flatMap(({ id, title }) =>
    title.startsWith(`Components/${task} `) && id.endsWith(`--${story}`) ? [id] : [],
  );
}

/**
 * Serves the built Storybook on a free port of this machine, and beside it pages of one's own by their paths.
 * @param {Readonly<Record<string, string>>} pages HTML by path
 */
export async function serveBuilt(pages = {}) {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const page = pages[pathname];
    const file = normalize(join(built, pathname));
    try {
      if (!file.startsWith(built)) throw new Error("outside");
      const type = page === undefined ? types[extname(file)] : types[".html"];
      response.setHeader("content-type", type ?? "application/octet-stream").end(page ?? readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, "127.0.0.1", resolve)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
