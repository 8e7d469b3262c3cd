/** The time of day of an instant in a time zone, `13:00`; "" for what is no instant. */
export function clockOf(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return "";
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return parts.format(at);
}
