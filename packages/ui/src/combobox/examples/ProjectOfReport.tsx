import { Combobox } from "@saan/ui/combobox";
import { useState } from "react";

interface Project {
  readonly id: string;
  readonly title: string;
}

const projects = [
  { id: "1", title: "ครอบครัวอบอุ่นในชุมชน", place: "ตำบลแม่กา จังหวัดพะเยา", year: "2562" },
  { id: "2", title: "พื้นที่เล่นสร้างสรรค์สำหรับเด็กปฐมวัย", place: "ตำบลดอกคำใต้ จังหวัดพะเยา", year: "2563" },
  { id: "3", title: "ห้องเรียนพ่อแม่", place: "เทศบาลเมืองมหาสารคาม", year: "2567" },
].map(({ id, title, place, year }) => ({
  key: id,
  label: title,
  detail: `${place} · ปี ${year}`,
  value: { id, title } satisfies Project,
}));

const titleOf = ({ title }: Project) => title;

/** A project found by any word of its title, its place or its year. */
export function ProjectOfReport() {
  const [project, setProject] = useState<Project | null>(null);
  return (
    <Combobox
      label="โครงการที่รายงาน"
      hint="พิมพ์ชื่อโครงการ พื้นที่ หรือปี แล้วเลือกจากรายการ"
      options={projects}
      textOf={titleOf}
      value={project}
      onValueChange={setProject}
      formValue={({ id }) => id}
      name="project"
      required
    />
  );
}
