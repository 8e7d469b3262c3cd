import { PersonLine } from "@saan/ui/person-line";

/** Who opened a forum and who spoke at it. */
export function ForumSpeakers() {
  return (
    <div className="saan-field-group">
      <PersonLine
        capacity="ประธานเปิดเวที"
        post={{
          post: "รองผู้ว่าราชการจังหวัดพะเยา",
          acting: { kind: "for-the-holder" },
          organization: { nameAsStated: "จังหวัดพะเยา" },
        }}
      />
      <PersonLine
        capacity="วิทยากร"
        post={{
          post: "ผู้อำนวยการสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
          alsoHolds: [{ text: "ที่ปรึกษาโครงการ" }],
          organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
        }}
      />
    </div>
  );
}
