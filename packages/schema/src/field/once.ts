/**
 * A maker that makes each thing once: schemas never change, a domain asks for the same ones hundreds of times, and each
 * costs time and memory before the first record is read.
 */
export function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
