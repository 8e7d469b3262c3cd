export {
  AlertDialogContent,
  type AlertDialogContentProps,
  AlertDialogRoot,
  type AlertDialogRootProps,
  AlertDialogTrigger,
  type AlertDialogTriggerProps,
  type AlertQuestion,
} from "./AlertDialog.js";
export * as AlertDialog from "./parts.js";
export { type Confirm, useConfirm } from "./useConfirm.js";
