import * as z from "zod";

/** A time of the day in Thailand (UTC+7), 24 hours, with seconds where a page prints them: `11:35`, `11:35:17`. */
export const timeOfDay = z.stringFormat("time-of-day", /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/);
