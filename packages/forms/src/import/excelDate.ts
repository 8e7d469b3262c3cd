const DAY = 86_400_000;
// Days from 1 January 1900, counted as 1, to 1 January 1970.
const UNIX_EPOCH = 25_569;
const DAYS_1900_TO_1904 = 1462;
// The day 29 February 1900, which there never was: Excel kept the fault of the program it had to agree with.
const NO_SUCH_DAY = 60;
const LAST_SERIAL = 2_958_465;
const MINUTE = 60_000;

/**
 * The ISO day, or day and minute, of a number that a workbook shows as a date; undefined of what is no day. A number
 * below 1 is a time without a day.
 */
export function isoOfSerial(serial: number, from1904 = false): string | undefined {
  const counted = from1904 ? serial + DAYS_1900_TO_1904 : serial;
  const day = Math.floor(counted);
  if (!(counted >= 1) || day > LAST_SERIAL || day === NO_SUCH_DAY) return undefined;
  const days = counted - UNIX_EPOCH + (day < NO_SUCH_DAY ? 1 : 0);
  const iso = new Date(Math.round((days * DAY) / MINUTE) * MINUTE).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** The number a workbook holds for an ISO day, or day and minute; undefined of what it has no number for. */
export function serialOfIso(iso: string): number | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(iso);
  if (!found) return undefined;
  const time = Date.parse(`${found[1]}T${found[2] ?? "00:00"}:00Z`);
  if (Number.isNaN(time)) return undefined;
  const days = time / DAY + UNIX_EPOCH;
  // Before March 1900 the count of days is one less, and before 1900 there is none.
  const serial = days <= NO_SUCH_DAY ? days - 1 : days;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : undefined;
}
