import { Button } from "@saan/ui/button";
import { DialogContent, DialogRoot } from "@saan/ui/dialog";
import { useWords } from "../messages/useWords.js";

/** Whatever key or press answers it counts as use, and closes it. */
export function IdleQuestion() {
  const { say } = useWords();
  return (
    <DialogRoot open>
      <DialogContent title={say("device.idle.title")} description={say("device.idle.what")}>
        <Button variant="primary">{say("device.idle.stay")}</Button>
      </DialogContent>
    </DialogRoot>
  );
}
