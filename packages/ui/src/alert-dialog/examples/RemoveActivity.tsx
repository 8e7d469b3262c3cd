import { useConfirm } from "@saan/ui/alert-dialog";
import { Button } from "@saan/ui/button";
import { useState } from "react";

/** Asks before an activity is removed for good. */
export function RemoveActivity() {
  const [removed, setRemoved] = useState(false);
  const { confirm, confirmDialog } = useConfirm();

  const remove = async () => {
    const yes = await confirm({
      title: "ลบกิจกรรมเยี่ยมบ้านเดือนมิถุนายนหรือไม่",
      description: "รายชื่อผู้เข้าร่วม 32 คนจะหายไปด้วย และกู้คืนไม่ได้",
      confirm: "ลบกิจกรรม",
      cancel: "เก็บไว้",
      variant: "danger",
    });
    if (yes) setRemoved(true);
  };

  return (
    <>
      {removed ? (
        <p>ลบกิจกรรมแล้ว</p>
      ) : (
        <Button variant="danger" onClick={remove}>
          ลบกิจกรรมนี้
        </Button>
      )}
      {confirmDialog}
    </>
  );
}
