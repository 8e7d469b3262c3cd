/** Milliseconds of a pause that are left to the page. */
const SPARED = 2;
/** Chromium alone tells that a key or a press is waiting. */
interface InputWatch {
  readonly scheduling?: { isInputPending(): boolean };
}

/**
 * Does a long work piece by piece while the page has nothing else to do, so that no key waits for it. Answers the way to stop.
 *
 * @param piece a millisecond or so of the work; says whether more is left
 */
export function whileIdle(piece: () => boolean): () => void {
  let stopped = false;
  const go = (pause?: IdleDeadline) => {
    const { scheduling } = navigator as InputWatch;
    let more = !stopped;
    do more = more && piece();
    while (more && pause && pause.timeRemaining() > SPARED && !scheduling?.isInputPending());
    if (more) later();
  };
  const later = () => {
    // Safari has no such time, only a later one.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(go);
    else setTimeout(go);
  };
  later();
  return () => {
    stopped = true;
  };
}
