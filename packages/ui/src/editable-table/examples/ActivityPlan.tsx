import { dateColumn, EditableTable, numberColumn, selectColumn, textColumn } from "@saan/ui/editable-table";

// Outside the component: the same columns at every drawing.
const columns = [
  textColumn({ key: "activity", label: "กิจกรรม", required: true, width: "wide" }),
  dateColumn({ key: "day", label: "วันที่จัด" }),
  numberColumn({ key: "people", label: "ผู้เข้าร่วม", unit: "คน", decimals: 0, width: "narrow" }),
  numberColumn({ key: "budget", label: "งบประมาณ", unit: "บาท", width: "narrow" }),
  selectColumn({
    key: "state",
    label: "สถานะ",
    options: [
      { value: "planned", label: "วางแผนไว้" },
      { value: "done", label: "จัดแล้ว" },
      { value: "postponed", label: "เลื่อน" },
    ],
  }),
];

/** The yearly plan of a sub-district, usually pasted from a worksheet. */
export function ActivityPlan() {
  return (
    <EditableTable
      legend="แผนกิจกรรมครอบครัวอบอุ่น"
      hint="คัดลอกจากตารางคำนวณมาวางได้"
      columns={columns}
      name="plan"
      defaultRows={[
        {
          key: "camp",
          cells: { activity: "ค่ายครอบครัวสัมพันธ์", day: "2024-12-14", people: 60, budget: 24000, state: "done" },
        },
        {
          key: "forum",
          cells: {
            activity: "เวทีแลกเปลี่ยนผู้ปกครองศูนย์พัฒนาเด็กเล็ก",
            day: "2025-02-08",
            people: 45,
            budget: 9500,
            state: "planned",
          },
        },
        { key: "visits", cells: { activity: "เยี่ยมบ้านครอบครัวเปราะบาง", people: 30, state: "planned" } },
      ]}
    />
  );
}
