import * as z from "zod";

/**
 * A time of the day, 24 hours, with seconds where a page prints them: `11:35`, `11:35:17`. In Thailand (UTC+7) unless a time
 * zone is told beside it.
 */
export const timeOfDay = z.stringFormat("time-of-day", /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/);

/** A time zone by its IANA name: `Asia/Yangon`. Whether there is one of that name is the reader's own to know. */
export const timeZoneName = z.stringFormat("time-zone", /^[A-Z][A-Za-z_]{1,30}(?:\/[A-Z][A-Za-z_-]{1,30}){1,2}$/);
