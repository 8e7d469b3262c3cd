import { ReadingDesk } from "../answer/ReadingDesk";
import { useGroundMessages } from "../messages";
import { dateReader } from "./readDate";
import { periodReader } from "./readPeriod";

const readers = [dateReader, periodReader];
const examples = [
  "16 มี.ค.63",
  "๑๙ ก.ค. ๒๕๖๒ เวลา ๑๓.๐๐ น.",
  "19/07/2019",
  "31/02/2563",
  "19 July 2019",
  "ปลายเดือนสิงหาคม 2563",
  "1 ก.พ. 2482",
  "23 – 25 มิถุนายน 2566",
  "ปีงบประมาณ 2567",
  "ไตรมาส 2/2567",
  "ตั้งแต่บัดนี้จนถึงปลายปี 2563",
];

/** Dates and periods, typed and read back. */
export function DatesDesk({ text }: { readonly text?: string }) {
  const words = useGroundMessages();
  return (
    <ReadingDesk
      label={words["dates.label"]}
      hint={words["dates.hint"]}
      text={text}
      examples={examples}
      readers={readers}
      switches={["digits", "era"]}
    />
  );
}
