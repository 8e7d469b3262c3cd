import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { fn } from "storybook/test";
import { Button } from "../button/Button.js";
import { DialogContent, DialogRoot, DialogTrigger } from "../dialog/index.js";
import { MenuItem, MenuList, MenuRoot, MenuTrigger } from "../menu/index.js";
import { TextField } from "../text-field/TextField.js";
import { ToastProvider, useToast } from "../toast/index.js";

/** A page that scrolls behind the layers, with room for messages. */
export const onLongPage: Decorator = (Story) => (
  <ToastProvider>
    <Story />
    <div className="saan-field-group">
      {Array.from({ length: 12 }, (_, index) => `ข้อที่ ${index + 1}`).map((label) => (
        <TextField key={label} label={label} />
      ))}
    </div>
  </ToastProvider>
);

export const undone = fn();

/** A button that shows a message with something to do. */
export function Tell() {
  const toasts = useToast();
  const action = { label: "เลิกทำ", onPress: undone };
  return <Button onClick={() => toasts.show({ title: "บันทึกร่างแล้ว", action })}>บันทึกร่าง</Button>;
}

/** A dialog and the button that opens it. */
export function InDialog({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <DialogRoot>
      <DialogTrigger>
        <Button>{`เปิด${name}`}</Button>
      </DialogTrigger>
      <DialogContent title={name}>{children}</DialogContent>
    </DialogRoot>
  );
}

/** More than a dialog shows at once. */
export const manyFields = (
  <div className="saan-field-group">
    {Array.from({ length: 10 }, (_, index) => `ประเด็นที่ ${index + 1}`).map((label) => (
      <TextField key={label} label={label} />
    ))}
  </div>
);

/** A menu, and a dialog that one of its items opens. */
export function MenuThenDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <MenuRoot>
        <MenuTrigger>
          <Button>ทำอย่างอื่น</Button>
        </MenuTrigger>
        <MenuList>
          <MenuItem>ทำสำเนา</MenuItem>
          <MenuItem onClick={() => setOpen(true)}>เปลี่ยนชื่อ</MenuItem>
        </MenuList>
      </MenuRoot>
      <DialogRoot open={open} onOpenChange={setOpen}>
        <DialogContent title="เปลี่ยนชื่อ">
          <TextField label="ชื่อใหม่" />
        </DialogContent>
      </DialogRoot>
    </>
  );
}
