export { FakeLocks } from "../src/test-kit/FakeLocks.js";
export { fakeChannels } from "../src/test-kit/fakeChannels.js";

/** Lets everything happen that is not waiting for a timer. */
export async function settled(turns = 25): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
