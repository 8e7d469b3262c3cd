import { type DateFieldValue, DatePicker } from "@saan/ui/date-picker";
import { useState } from "react";

const holidays = [
  { date: "2024-04-06", label: "วันจักรี" },
  { date: "2024-04-13", label: "วันสงกรานต์" },
  { date: "2024-04-14", label: "วันสงกรานต์" },
  { date: "2024-04-15", label: "วันสงกรานต์" },
];
const taken = new Set(["2024-04-10", "2024-04-24"]);

/** The day of a parents' meeting: public holidays are marked, days on which the hall is taken cannot be chosen. */
export function MeetingDay() {
  const [day, setDay] = useState<DateFieldValue | null>({
    asStated: "19/04/2567",
    iso: "2024-04-19",
    precision: "day",
  });
  return (
    <DatePicker
      label="วันประชุมผู้ปกครอง"
      hint="วันที่ขีดฆ่า ศาลาประชาคมไม่ว่าง"
      min="2024-04-01"
      max="2024-09-30"
      marks={holidays}
      isDayDisabled={(one) => taken.has(one)}
      value={day}
      onValueChange={setDay}
    />
  );
}
