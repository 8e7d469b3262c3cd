export {
  DialogClose as Close,
  DialogContent as Content,
  DialogFooter as Footer,
  DialogRoot as Root,
  DialogTrigger as Trigger,
} from "./Dialog.js";
