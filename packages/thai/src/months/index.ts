/** The names of one month or weekday. */
export interface CalendarName {
  th: string;
  /** With its official points: ก.ค. */
  thShort: string;
  en: string;
  enShort: string;
}

// Own tables, not Intl: ICU releases disagree on Thai weekday names, and server and phone must print the same.

/** January to December. */
export const monthNames: readonly CalendarName[] = [
  { th: "มกราคม", thShort: "ม.ค.", en: "January", enShort: "Jan" },
  { th: "กุมภาพันธ์", thShort: "ก.พ.", en: "February", enShort: "Feb" },
  { th: "มีนาคม", thShort: "มี.ค.", en: "March", enShort: "Mar" },
  { th: "เมษายน", thShort: "เม.ย.", en: "April", enShort: "Apr" },
  { th: "พฤษภาคม", thShort: "พ.ค.", en: "May", enShort: "May" },
  { th: "มิถุนายน", thShort: "มิ.ย.", en: "June", enShort: "Jun" },
  { th: "กรกฎาคม", thShort: "ก.ค.", en: "July", enShort: "Jul" },
  { th: "สิงหาคม", thShort: "ส.ค.", en: "August", enShort: "Aug" },
  { th: "กันยายน", thShort: "ก.ย.", en: "September", enShort: "Sep" },
  { th: "ตุลาคม", thShort: "ต.ค.", en: "October", enShort: "Oct" },
  { th: "พฤศจิกายน", thShort: "พ.ย.", en: "November", enShort: "Nov" },
  { th: "ธันวาคม", thShort: "ธ.ค.", en: "December", enShort: "Dec" },
];

/** Sunday (0) to Saturday (6), without the word วัน. */
export const weekdayNames: readonly CalendarName[] = [
  { th: "อาทิตย์", thShort: "อา.", en: "Sunday", enShort: "Sun" },
  { th: "จันทร์", thShort: "จ.", en: "Monday", enShort: "Mon" },
  { th: "อังคาร", thShort: "อ.", en: "Tuesday", enShort: "Tue" },
  { th: "พุธ", thShort: "พ.", en: "Wednesday", enShort: "Wed" },
  { th: "พฤหัสบดี", thShort: "พฤ.", en: "Thursday", enShort: "Thu" },
  { th: "ศุกร์", thShort: "ศ.", en: "Friday", enShort: "Fri" },
  { th: "เสาร์", thShort: "ส.", en: "Saturday", enShort: "Sat" },
];

/**
 * January to December as they are said and mistyped in real documents, besides the official names: short spoken names and
 * the commonest misspellings.
 */
export const spokenMonths: readonly (readonly string[])[] = [
  ["มกรา"],
  ["กุมภา", "กุมภาพันธุ์", "กุมภาพัน"],
  ["มีนา"],
  ["เมษา"],
  ["พฤษภา"],
  ["มิถุนา"],
  ["กรกฎา", "กรกฏาคม", "กรกฏา"],
  ["สิงหา"],
  ["กันยา"],
  ["ตุลา"],
  ["พฤศจิกา", "พฤษจิกายน"],
  ["ธันวา"],
];
