import { DateField } from "@saan/ui/date-field";

/** The kit at work on the first page: the field every other kit gets wrong. */
export function LiveDate() {
  return (
    <DateField
      label="ลองพิมพ์วันที่แบบที่เคยพิมพ์"
      hint="เช่น 19/07/2562 · 16 มี.ค.63 · ๑๙ ก.ค. ๒๕๖๒ · ปลายเดือนสิงหาคม 2563 หรือปี ค.ศ. 19/07/2019"
      precision="any"
      defaultValue={{ asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" }}
    />
  );
}
