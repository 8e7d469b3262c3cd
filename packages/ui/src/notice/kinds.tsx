"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** What kind of thing a notice tells. */
export type NoticeVariant = "info" | "attention" | "success" | "danger";

/** How something new is read aloud: when what is being read has ended, or at once. */
export const liveRoles = { polite: "status", assertive: "alert" } as const;

const icons = { info: Info, attention: TriangleAlert, success: CircleCheck, danger: CircleAlert } as const;

/** The sign of a kind. Renders an `<svg>` that assistive technology does not see. */
export function KindIcon({ variant }: { readonly variant: NoticeVariant }) {
  const Icon = icons[variant];
  return <Icon className="saan-kind-icon" aria-hidden="true" size="1.375em" />;
}

/** The kind in words, for those who do not see its colour. Renders a `<span>`. */
export function KindWords({ variant }: { readonly variant: NoticeVariant }) {
  const messages = useMessages(th, en);
  return (
    <>
      <span className="saan-visually-hidden">{messages[`notice.${variant}`]}:</span>{" "}
    </>
  );
}
