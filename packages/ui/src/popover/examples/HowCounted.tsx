import { Button } from "@saan/ui/button";
import { PopoverContent, PopoverRoot, PopoverTrigger } from "@saan/ui/popover";

/** How a figure was counted, for those who ask. */
export function HowCounted() {
  return (
    <div>
      ครอบครัวที่เข้าร่วม 128 ครอบครัว{" "}
      <PopoverRoot>
        <PopoverTrigger>
          <Button size="small" variant="quiet">
            นับอย่างไร
          </Button>
        </PopoverTrigger>
        <PopoverContent title="วิธีนับครอบครัวที่เข้าร่วม">
          <p>นับครอบครัวที่มาอย่างน้อย 1 คน และลงชื่อในใบลงทะเบียน ครอบครัวที่มาหลายครั้งนับครั้งเดียว</p>
        </PopoverContent>
      </PopoverRoot>
    </div>
  );
}
