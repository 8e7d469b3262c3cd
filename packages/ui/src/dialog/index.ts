export type { CloseReason } from "../layer/Modal.js";
export {
  DialogClose,
  type DialogCloseProps,
  DialogContent,
  type DialogContentProps,
  DialogFooter,
  type DialogFooterProps,
  DialogRoot,
  type DialogRootProps,
  DialogTrigger,
  type DialogTriggerProps,
} from "./Dialog.js";
export * as Dialog from "./parts.js";
