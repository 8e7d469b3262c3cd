import { format } from "node:util";
import { vi } from "vitest";

/** What the browser of a test cannot do, and says so when it is asked. Not the doing of a component. */
const ofTheTestBrowser = /^Error: Not implemented: |^Not implemented: |Could not parse CSS stylesheet/;

/**
 * React 18 warns of layout effects on a server. A library that asks "is there a window?" when it is loaded was loaded
 * with one here. The consumer test renders in plain Node, where this would be heard.
 */
const ofReact18 = /^Warning: useLayoutEffect does nothing on the server/;

/** Hears everything that is said in the console from now on, in place of the person who reads it. */
export function listenToConsole(): { readonly lines: readonly string[]; stop(): void } {
  const lines: string[] = [];
  const spies = (["error", "warn", "info", "log"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      const line = format(...words);
      if (!ofTheTestBrowser.test(line) && !ofReact18.test(line)) lines.push(`${level}: ${line}`);
    }),
  );
  return { lines, stop: () => spies.forEach((spy) => void spy.mockRestore()) };
}
