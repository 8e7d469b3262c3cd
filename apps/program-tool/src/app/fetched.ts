const addressed = /https?:\/\/\S+\.js/;

/**
 * A way to fetch a part that can be tried again on the same page, where everything typed and chosen stands. Chromium never asks
 * a second time for a module that it once did not get, but for the same file under another address (whatwg/html#6768).
 */
export function fetched<Module>(
  load: () => Promise<Module>,
  from: (address: string) => Promise<unknown> = (address) => import(/* @vite-ignore */ address),
): () => Promise<Module> {
  let missed: string | undefined;
  let times = 0;
  let got: Promise<Module> | undefined;

  async function ask(): Promise<Module> {
    try {
      return await load();
    } catch (error) {
      const before = missed;
      missed = addressed.exec(error instanceof Error ? error.message : "")?.[0];
      // The first time it was really asked for.
      if (missed === undefined || missed !== before) throw error;
      times += 1;
      return (await from(`${missed}?again=${times}`)) as Module;
    }
  }

  return () => {
    got ??= ask().catch((error: unknown) => {
      got = undefined;
      throw error;
    });
    return got;
  };
}
