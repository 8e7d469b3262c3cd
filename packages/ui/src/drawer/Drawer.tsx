import { type ComponentPropsWithoutRef, forwardRef } from "react";
import {
  ModalClose,
  type ModalCloseProps,
  ModalCross,
  ModalRoot,
  type ModalRootProps,
  ModalTrigger,
  type ModalTriggerProps,
} from "../layer/Modal.js";
import { type ModalContent, ModalPanel } from "../layer/ModalPanel.js";
import { partClass } from "../part/partClass.js";

export interface DrawerRootProps extends ModalRootProps {}

/** Holds a drawer and what opens it. Renders no element of its own. */
export function DrawerRoot(props: DrawerRootProps) {
  return <ModalRoot {...props} />;
}

export interface DrawerTriggerProps extends ModalTriggerProps {}

/** Makes the button inside it open the drawer. Renders that button. */
export function DrawerTrigger(props: DrawerTriggerProps) {
  return <ModalTrigger {...props} />;
}

export interface DrawerContentProps extends ModalContent {
  /**
   * The side it stands at, in the direction of reading. On a phone it comes from below.
   * @default "end"
   */
  readonly side?: "start" | "end";
  /**
   * Closes when the page behind is pressed: right for what is only read or chosen from, wrong where something is typed.
   * @default false
   */
  readonly closeOnOutsidePress?: boolean;
}

/**
 * A panel at the side of the page, for what belongs to it: filters, the details of one row. On a phone a sheet from below.
 * Renders a `<div role="dialog">` at the end of the document. The focus goes to the first control in it.
 */
export const DrawerContent = forwardRef<HTMLDivElement, DrawerContentProps>(function DrawerContent(
  { side = "end", className, children, ...props },
  ref,
) {
  return (
    <ModalPanel {...props} ref={ref} className={partClass("saan-drawer saan-modal-panel", className)} data-side={side}>
      <div className="saan-modal-body">{children}</div>
      <ModalCross />
    </ModalPanel>
  );
});

export interface DrawerFooterProps extends ComponentPropsWithoutRef<"div"> {}

/** The row of buttons that ends a drawer; stays in sight while the content scrolls. Renders a `<div>`. */
export const DrawerFooter = forwardRef<HTMLDivElement, DrawerFooterProps>(function DrawerFooter(
  { className, ...props },
  ref,
) {
  return <div {...props} ref={ref} className={partClass("saan-modal-footer", className)} />;
});

export interface DrawerCloseProps extends ModalCloseProps {}

/** Makes the button inside it close the drawer. Renders that button. */
export function DrawerClose(props: DrawerCloseProps) {
  return <ModalClose {...props} />;
}
