import { guard } from "../read/guard.js";
import { newRecordId } from "../record/record-id.js";

// Lower-case Latin letters, digits and single hyphens: what an id of an organisation was before ids told their kind. No
// slug has an underscore and every typed id has one, so that none is ever taken for the other.
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// FNV-1a of 128 bits (draft-eastlake-fnv, section 2), by the letter: of a slug a letter is a byte. It spreads names, it hides
// nothing.
const OFFSET_BASIS = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x1000000000000000000013bn;
// Names are short and FNV moves few of their bits up: two rounds of fold and multiply (PCG's 128-bit multiplier) let every
// letter reach the eighty bits that are kept. Without them, three-letter slugs collide.
const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const CHARACTERS = 16;

/**
 * The typed id of an organisation that was known by a slug: always the same for the same slug, on every machine, so that
 * records migrated apart still refer to each other. Its time part is zero (1970): no id made today is like it. Any text is
 * answered.
 *
 * @example organizationIdFromSlug("thaihealth") // "org_0000000000c46xsjhnka2jxy3b"
 */
export function organizationIdFromSlug(slug: string): string {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < slug.length; at += 1) hash = BigInt.asUintN(128, (hash ^ BigInt(slug.charCodeAt(at))) * PRIME);
  for (let round = 0; round < 2; round += 1) hash = BigInt.asUintN(128, (hash ^ (hash >> 64n)) * MULTIPLIER);
  const kept = hash >> 48n;
  const random = Uint8Array.from({ length: CHARACTERS }, (_, at) => Number((kept >> BigInt(5 * at)) & 31n));
  return newRecordId("organization", { now: 0, random });
}

/**
 * A record of before, with every reference to an organisation by slug (`{ id, nameAsStated }`) made a typed one. For the
 * migrations of whatever holds such references. Changes nothing in place; what has no such reference comes back as the very
 * same value. Never throws: what no reader would take (too deep, too large, a getter that throws) comes back untouched.
 */
export function withTypedOrganizationIds(record: unknown): unknown {
  try {
    return guard(record).length > 0 ? record : typed(record);
  } catch {
    return record;
  }
}

function typed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(typed);
    return rows.some((row, at) => row !== value[at]) ? rows : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const isReference = Object.hasOwn(value, "nameAsStated");
  const before = Object.entries(value);
  const after = before.map(([key, one]): [string, unknown] => [
    key,
    key === "id" && isReference && isSlug(one) ? organizationIdFromSlug(one) : typed(one),
  ]);
  return after.some(([, one], at) => one !== before[at]?.[1]) ? Object.fromEntries(after) : value;
}

function isSlug(value: unknown): value is string {
  return typeof value === "string" && value.length <= 80 && SLUG.test(value);
}
