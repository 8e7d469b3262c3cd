import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const built = join(import.meta.dirname, "../dist");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly tags?: readonly string[];
}

function stories(): Entry[] {
  const index: { readonly entries: Readonly<Record<string, Entry>> } = JSON.parse(
    readFileSync(join(built, "index.json"), "utf8"),
  );
  return Object.values(index.entries).filter(({ type }) => type === "story");
}

/** The stories of the built Storybook that carry a tag, by id. */
export function storiesTagged(tag: string): string[] {
  return stories().flatMap(({ id, tags }) => (tags?.includes(tag) ? [id] : []));
}

/** One story of every component of a task, by id: `storiesOf("Tables and figures", "in-use")`. */
export function storiesOf(task: string, story: string): string[] {
  return stories().flatMap(({ id, title }) =>
    title.startsWith(`Components/${task} `) && id.endsWith(`--${story}`) ? [id] : [],
  );
}

/** Serves the built Storybook on a free port of this machine. */
export async function serveBuilt(): Promise<{ readonly address: string; stop(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = normalize(join(built, decodeURIComponent(pathname)));
    try {
      if (!file.startsWith(built)) throw new Error("outside");
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
