/** Runs one operation after the other, so that a removed draft is not written again by a save that was under way. */
export function inTurns(): <R>(run: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}
