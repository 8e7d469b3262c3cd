import { Breadcrumbs } from "@saan/ui/breadcrumbs";

const items = [
  { label: "หน้าแรก", href: "#home" },
  { label: "จังหวัดพะเยา", href: "#phayao" },
  { label: "โครงการครอบครัวอบอุ่น", href: "#project" },
  { label: "ตำบลแม่กา", href: "#mae-ka" },
  { label: "บันทึกการลงพื้นที่ครั้งที่ 3" },
];

/** A visit, under its sub-district, project and province. */
export function VisitPath() {
  return <Breadcrumbs items={items} />;
}
