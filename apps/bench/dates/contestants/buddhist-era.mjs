/**
 * What applications do after a library without the Buddhist era has read "2562": take 543 years off. Without this help each
 * of them would store the year 2562 of the common era.
 * @param {string} iso
 */
export function outOfBuddhistEra(iso) {
  const year = Number.parseInt(iso, 10);
  return year >= 2400 ? String(year - 543) + iso.slice(4) : iso;
}
