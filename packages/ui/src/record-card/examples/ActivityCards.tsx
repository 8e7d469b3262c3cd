import { Button } from "@saan/ui/button";
import { DescriptionList } from "@saan/ui/description-list";
import { RecordCard, RecordCardList } from "@saan/ui/record-card";
import { Tag } from "@saan/ui/tag";

const activities = [
  { id: "forum-1", title: "เวทีสร้างการเรียนรู้ครั้งที่ 1", date: "16 มี.ค. 2563", place: "หอประชุมตำบลแม่กา" },
  { id: "forum-2", title: "เวทีสร้างการเรียนรู้ครั้งที่ 2", date: "20 มิ.ย. 2563", place: "ศาลาวัดห้วยเคียน" },
];

/** Activities of an agreement, each leading to its page. */
export function ActivityCards() {
  return (
    <RecordCardList>
      {activities.map(({ id, title, date, place }) => (
        <RecordCard
          key={id}
          title={title}
          href={`#${id}`}
          tags={<Tag tone="success">จัดแล้ว</Tag>}
          actions={
            <Button size="small" aria-label={`แก้ไข ${title}`}>
              แก้ไข
            </Button>
          }
        >
          <DescriptionList
            items={[
              { term: "วันที่", detail: date },
              { term: "สถานที่", detail: place },
            ]}
          />
        </RecordCard>
      ))}
    </RecordCardList>
  );
}
