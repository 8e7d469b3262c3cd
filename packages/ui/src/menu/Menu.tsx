"use client";

import {
  type ComponentPropsWithoutRef,
  cloneElement,
  createContext,
  forwardRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useButtonPanel } from "../layer/useButtonPanel.js";
import type { PanelPlace } from "../layer/usePlace.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { nextByKey, nextByText } from "./menuFocus.js";

/** Open, and at which end the focus begins; or closed. */
type MenuOpen = "first" | "last" | false;

interface MenuState {
  readonly open: MenuOpen;
  readonly setOpen: (open: MenuOpen) => void;
  readonly listId: string;
}

const MenuContext = createContext<MenuState>({ open: false, setOpen: () => {}, listId: "" });

export interface MenuRootProps {
  /** What stands inside. */
  readonly children?: ReactNode;
}

/** Holds a menu and its button. Renders no element of its own. */
export function MenuRoot({ children }: MenuRootProps) {
  const [open, setOpen] = useState<MenuOpen>(false);
  const listId = useId();
  const state = useMemo(() => ({ open, setOpen, listId }), [open, listId]);
  return <MenuContext.Provider value={state}>{children}</MenuContext.Provider>;
}

export interface MenuTriggerProps {
  /** One button. It gets the focus back when the menu closes. */
  readonly children: ReactElement;
}

/** Makes the button inside it open the menu. Renders that button. */
export function MenuTrigger({ children }: MenuTriggerProps) {
  const { open, setOpen, listId } = useContext(MenuContext);
  const button = children as ReactElement<ComponentPropsWithoutRef<"button">>;
  return cloneElement(button, {
    id: button.props.id ?? `${listId}-button`,
    "aria-haspopup": "menu",
    "aria-expanded": open !== false,
    "aria-controls": listId,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      button.props.onClick?.(event);
      if (!event.defaultPrevented) setOpen(open ? false : "first");
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      button.props.onKeyDown?.(event);
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      setOpen(event.key === "ArrowDown" ? "first" : "last");
    },
  });
}

export interface MenuListProps extends Omit<ComponentPropsWithoutRef<"div">, "role" | "id"> {
  /**
   * Which edge is in line with the button's.
   * @default "start", at which reading begins: the left one in Thai and English
   */
  readonly align?: "start" | "end" | "left" | "right";
}

/**
 * The list of things to do. Arrows, Home, End and the first letters of an item move in it; Esc and Tab close it.
 * Renders a `<div role="menu">` where it is written, only while open.
 */
export const MenuList = forwardRef<HTMLDivElement, MenuListProps>(function MenuList(props, ref) {
  const { open } = useContext(MenuContext);
  return open ? <MenuPanel {...props} ref={ref} /> : null;
});

const MenuPanel = forwardRef<HTMLDivElement, MenuListProps>(function MenuPanel(
  { align = "start", className, children, onKeyDown, ...props },
  ref,
) {
  const { open, setOpen, listId } = useContext(MenuContext);
  const place = useMemo<PanelPlace>(() => ({ width: "content", align, tallest: 420 }), [align]);
  const { panel, button } = useButtonPanel(listId, () => setOpen(false), place);
  const merged = useMergedRef(panel, ref);
  const typed = useRef({ text: "", at: 0 });
  const items = () => [...(panel.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const begin = useRef(open);
  useEffect(() => {
    const all = panel.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [];
    all[begin.current === "last" ? all.length - 1 : 0]?.focus({ preventScroll: true });
  }, [panel]);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    onKeyDown?.(event);
    const { key, nativeEvent, timeStamp } = event;
    if (event.defaultPrevented || composes(nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "Tab") {
      // On from the button: the menu is not a place on the way.
      button.current?.focus();
      setOpen(false);
      return;
    }
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLElement);
    let next = nextByKey(key, now, all.length);
    if (next === undefined && key.length === 1 && key !== " ") {
      const text = timeStamp - typed.current.at < 800 ? typed.current.text + key : key;
      typed.current = { text, at: timeStamp };
      next = nextByText(
        text,
        now,
        all.map((item) => item.textContent ?? ""),
      );
    }
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div
      tabIndex={-1}
      aria-labelledby={props["aria-label"] ? undefined : `${listId}-button`}
      {...props}
      ref={merged}
      id={listId}
      role="menu"
      className={partClass("saan-menu saan-panel", className)}
      onKeyDown={move}
    >
      {children}
    </div>
  );
});

export interface MenuItemProps extends Omit<ComponentPropsWithoutRef<"button">, "type" | "role"> {
  /** An icon before the words, hidden from assistive technology. */
  readonly icon?: ReactNode;
  /** `danger` for what takes something away. */
  readonly variant?: "danger";
}

/**
 * One thing to do, said by a verb. The focus is back on the menu's button before `onClick` is called, so that a dialog
 * opened by it gives the focus back there. A disabled item can be reached and read, not pressed.
 * Renders a `<button role="menuitem">`.
 */
export const MenuItem = forwardRef<HTMLButtonElement, MenuItemProps>(function MenuItem(
  { icon, variant, disabled, className, children, onClick, ...props },
  ref,
) {
  const { setOpen, listId } = useContext(MenuContext);
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={partClass("saan-menu-item", className)}
      data-variant={variant}
      aria-disabled={disabled || props["aria-disabled"]}
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      onClick={(event) => {
        if (disabled) return;
        document.querySelector<HTMLElement>(`[aria-controls="${listId}"]`)?.focus();
        setOpen(false);
        onClick?.(event);
      }}
    >
      {icon ? (
        <span className="saan-button-icon" aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <span>{children}</span>
    </button>
  );
});

export interface MenuSeparatorProps extends ComponentPropsWithoutRef<"hr"> {}

/** A thread between groups of items. Renders an `<hr>`. */
export const MenuSeparator = forwardRef<HTMLHRElement, MenuSeparatorProps>(function MenuSeparator(
  { className, ...props },
  ref,
) {
  return <hr {...props} ref={ref} className={partClass("saan-menu-separator", className)} />;
});
