import { useConfirm } from "@saan/ui/alert-dialog";
import { Button } from "@saan/ui/button";
import { DialogContent, DialogFooter, DialogRoot, DialogTrigger } from "@saan/ui/dialog";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";

/** One organisation is added; what was typed is not thrown away without a question. */
export function AddPartner() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [partners, setPartners] = useState<readonly string[]>([]);
  const { confirm, confirmDialog } = useConfirm();

  const mayClose = async () => {
    const dropped =
      name === "" ||
      (await confirm({
        title: "ทิ้งชื่อที่กรอกไว้หรือไม่",
        description: "ชื่อหน่วยงานนี้ยังไม่ได้เพิ่ม",
        confirm: "ทิ้งชื่อนี้",
        cancel: "กรอกต่อ",
        variant: "danger",
      }));
    if (dropped) setName("");
    return dropped;
  };

  const add = () => {
    setPartners([...partners, name]);
    setName("");
    setOpen(false);
  };

  return (
    <>
      <ul>
        {partners.map((partner) => (
          <li key={partner}>{partner}</li>
        ))}
      </ul>
      <DialogRoot open={open} onOpenChange={setOpen} onRequestClose={mayClose}>
        <DialogTrigger>
          <Button>เพิ่มคู่ความร่วมมือ</Button>
        </DialogTrigger>
        <DialogContent title="เพิ่มคู่ความร่วมมือ">
          <TextField label="ชื่อหน่วยงาน" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
          <DialogFooter>
            <Button variant="primary" onClick={add}>
              เพิ่ม
            </Button>
          </DialogFooter>
        </DialogContent>
      </DialogRoot>
      {confirmDialog}
    </>
  );
}
