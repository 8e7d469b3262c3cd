import { Button } from "@saan/ui/button";
import { DrawerClose, DrawerContent, DrawerFooter, DrawerRoot, DrawerTrigger } from "@saan/ui/drawer";
import { Select } from "@saan/ui/select";
import { TextField } from "@saan/ui/text-field";

const statuses = [
  { value: "draft", label: "ร่าง" },
  { value: "signed", label: "ลงนามแล้ว" },
  { value: "ended", label: "สิ้นสุดแล้ว" },
];

/** The filters of a list, beside it. */
export function AgreementFilters() {
  return (
    <DrawerRoot>
      <DrawerTrigger>
        <Button>กรองข้อตกลง</Button>
      </DrawerTrigger>
      <DrawerContent title="กรองข้อตกลง">
        <div className="saan-field-group">
          <Select label="สถานะ" options={statuses} emptyLabel="ทุกสถานะ" />
          <TextField label="ชื่อหน่วยงาน" hint="พิมพ์บางส่วนของชื่อได้" />
        </div>
        <DrawerFooter>
          <DrawerClose>
            <Button variant="primary">ดูรายการ</Button>
          </DrawerClose>
        </DrawerFooter>
      </DrawerContent>
    </DrawerRoot>
  );
}
