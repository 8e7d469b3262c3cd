import { DescriptionList } from "@saan/ui/description-list";
import { TabsList, TabsPanel, TabsRoot } from "@saan/ui/tabs";
import { TextArea } from "@saan/ui/text-area";

const tabs = [
  { value: "facts", label: "ข้อมูลโครงการ" },
  { value: "areas", label: "พื้นที่" },
  { value: "notes", label: "บันทึก" },
];

/** One project, seen from three sides. */
export function ProjectTabs() {
  return (
    <TabsRoot defaultValue="facts">
      <TabsList label="โครงการครอบครัวอบอุ่น" tabs={tabs} />
      <TabsPanel value="facts" printTitle="ข้อมูลโครงการ">
        <DescriptionList items={[{ term: "ปีงบประมาณ", detail: "2567" }, { term: "งบประมาณ" }]} />
      </TabsPanel>
      <TabsPanel value="areas" printTitle="พื้นที่">
        ตำบลแม่กา ตำบลดอกคำใต้ และตำบลดงเจน จังหวัดพะเยา
      </TabsPanel>
      <TabsPanel value="notes" printTitle="บันทึก">
        <TextArea label="บันทึกของคณะทำงาน" name="notes" />
      </TabsPanel>
    </TabsRoot>
  );
}
