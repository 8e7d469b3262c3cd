export {
  AlertDialogContent as Content,
  AlertDialogRoot as Root,
  AlertDialogTrigger as Trigger,
} from "./AlertDialog.js";
