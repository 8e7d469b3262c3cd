const table = /* @__PURE__ */ makeTable();

function makeTable(): Int32Array {
  const made = new Int32Array(256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[index] = value;
  }
  return made;
}

/** The checksum that zip files keep of their parts (CRC-32, ISO 3309): a file damaged on its way shows by it. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    value = (value >>> 8) ^ (table[(value ^ (bytes[at] as number)) & 255] as number);
  }
  return ~value >>> 0;
}
