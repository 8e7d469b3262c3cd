import { IndicatorTable } from "@saan/ui/indicator-table";

/** The indicators of a programme, one of them not measured yet. */
export function WarmFamilyIndicators() {
  return (
    <IndicatorTable
      caption="ตัวชี้วัดครอบครัวอบอุ่น จังหวัดพะเยา"
      rows={[
        {
          key: "relations",
          name: "สัมพันธภาพของคนในครอบครัว",
          unit: "ร้อยละ",
          baseline: { value: 58, period: "2562" },
          target: { value: 80, period: "2567" },
          latest: { value: 72, period: "2566" },
          history: [58, 61, null, 66, 72],
        },
        {
          key: "drowning",
          name: "เด็กจมน้ำเสียชีวิต",
          unit: "คน",
          baseline: { value: 30, period: "2562" },
          target: { value: 10, period: "2567" },
          latest: { value: 9, period: "2566" },
          history: [30, 24, 18, 12, 9],
        },
        {
          key: "self-reliance",
          name: "การพึ่งตนเองของครอบครัว",
          unit: "ร้อยละ",
          target: { value: 70, period: "2567" },
          latest: null,
          absent: "ยังไม่ได้สำรวจ",
        },
      ]}
    />
  );
}
