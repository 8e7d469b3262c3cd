import { useConfirm } from "@saan/ui/alert-dialog";
import { Button } from "@saan/ui/button";
import { MenuItem, MenuList, MenuRoot, MenuSeparator, MenuTrigger } from "@saan/ui/menu";
import { ChevronDown, Copy, Printer, Trash2 } from "lucide-react";
import { useState } from "react";

/** What can be done with one agreement; removing it is asked about. */
export function AgreementMenu() {
  const [removed, setRemoved] = useState(false);
  const { confirm, confirmDialog } = useConfirm();

  const remove = async () => {
    const yes = await confirm({
      title: "ลบร่างข้อตกลงตำบลแม่กาหรือไม่",
      description: "ลบแล้วกู้คืนไม่ได้",
      confirm: "ลบร่าง",
      cancel: "เก็บไว้",
      variant: "danger",
    });
    setRemoved(yes);
  };

  return (
    <>
      <MenuRoot>
        <MenuTrigger>
          <Button icon={<ChevronDown />}>จัดการข้อตกลงตำบลแม่กา</Button>
        </MenuTrigger>
        <MenuList>
          <MenuItem icon={<Copy />}>ทำสำเนา</MenuItem>
          <MenuItem icon={<Printer />}>พิมพ์</MenuItem>
          <MenuItem disabled>ส่งให้จังหวัด (ยังกรอกไม่ครบ)</MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Trash2 />} variant="danger" onClick={remove}>
            ลบร่าง
          </MenuItem>
        </MenuList>
      </MenuRoot>
      {removed ? <p>ลบร่างแล้ว</p> : null}
      {confirmDialog}
    </>
  );
}
