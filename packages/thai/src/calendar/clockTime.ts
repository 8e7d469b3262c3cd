// "9 น.", "9 นาฬิกา 30 นาที", but not the minutes of "13.00 น.", nor น.ส.
const HOURS = /(?:เวลา ?)?(?<!\d|\d[.:] ?)(\d{1,2}) ?(?:นาฬิกา|น(?:\.(?! ?[ก-ฮ]\.)|(?![ก-๎.])))(?: ?(\d{1,2}) ?นาที)?/g;
// "9:00 AM", "2.30 p.m.", "9 am".
const HALF_DAYS = /(?:(?:เวลา|at) ?)?(?<!\d|\d[.:] ?)(\d{1,2})(?:[.:](\d\d)(?::\d\d)?)? ?([ap])\.?m(?![a-z])/g;
const MAYBE = /\d ?(?:น|[ap]\.?m)/;

/**
 * Turns times that the clock of the tokenizer does not know into the ones documents write: "9 น." → "เวลา 09.00",
 * "9 นาฬิกา 30 นาที" → "เวลา 09.30", "2:30 PM" → "เวลา 14.30". Hours that do not exist stay as they are and so are not read.
 */
export function writeClockTimes(text: string): string {
  if (!MAYBE.test(text)) return text;
  const hours = text.replace(HOURS, (found, hour: string, minute = "0") =>
    write(found, Number(hour) <= 24 ? Number(hour) : -1, minute),
  );
  return hours.replace(HALF_DAYS, (found, hour: string, minute = "0", half: string) => {
    const said = Number(hour);
    return write(found, said >= 1 && said <= 12 ? (said % 12) + (half === "p" ? 12 : 0) : -1, minute);
  });
}

function write(found: string, hour: number, minute: string): string {
  return hour < 0 ? found : `เวลา ${String(hour).padStart(2, "0")}.${minute.padStart(2, "0")}`;
}
