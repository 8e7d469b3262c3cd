import { NetworkDiagram } from "@saan/ui/network-diagram";

const subdistricts = [
  "แม่กา",
  "ศรีถ้อย",
  "สันโค้ง",
  "ดอกคำใต้",
  "พระธาตุขิงแกง",
  "ขุนควร",
  "สบบง",
  "ทุ่งกล้วย",
  "ดงเจน",
  "ห้วยยางขาม",
];

/** Ten sub-districts and the institute that joins them. */
export function PhayaoNetwork() {
  return (
    <NetworkDiagram
      caption="ภาคีของบันทึกข้อตกลงจังหวัดพะเยา"
      parties={[
        ...subdistricts.map((name) => ({ key: name, name: `ตำบล${name}` })),
        { key: "institute", name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา", hub: true },
      ]}
    />
  );
}
