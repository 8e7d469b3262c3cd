import type { Meeting } from "@saan/schema/body";
import { meetingForm } from "../../forms/meeting-form.js";
import { shownMeeting } from "../shown-record.js";
import type { Registered } from "./registered.js";

export const meetingKind: Registered<Meeting> = {
  kind: "meeting",
  form: meetingForm,
  recordKind: "meeting",
  shown: shownMeeting,
  title({ title, body, number, lastNumber, year }, _locale, say) {
    const name = title ?? body?.nameAsStated ?? "";
    if (number === undefined) return name;
    const numbers = lastNumber === undefined ? String(number) : `${number}-${lastNumber}`;
    const stated = year === undefined ? numbers : `${numbers}/${year.year}`;
    return say("meeting.numbered", { name, number: stated });
  },
  columns: ["date", "level", "area", { field: "attendance", count: ({ attendance }) => attendance }, "resolutions"],
};
