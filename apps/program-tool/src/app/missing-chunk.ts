/**
 * Whether an error is a piece of the tool that could not be fetched: the signal is gone, or the tool was updated and the
 * old files with it. Browsers have no common name for it.
 */
export function isMissingChunk(error: unknown): boolean {
  const message = error instanceof Error ? error.message : "";
  return /dynamically imported module|importing a module script failed|preload css/i.test(message);
}
