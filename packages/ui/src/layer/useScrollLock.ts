"use client";

import { useEffect } from "react";

let locks = 0;

/**
 * The page behind stays where it is while this part is mounted. An attribute, and the rule for it in the kit's own CSS: a
 * `<style>` element or a style on `<body>` would need leave from a strict Content-Security-Policy, or fight with the page.
 */
export function useScrollLock(): void {
  useEffect(() => {
    const page = document.documentElement;
    // Room for the scroll bar is kept only where there was one, or the page would jump aside.
    if (locks === 0) page.dataset.saanLocked = window.innerWidth > page.clientWidth ? "gutter" : "";
    locks += 1;
    return () => {
      locks -= 1;
      if (locks === 0) delete page.dataset.saanLocked;
    };
  }, []);
}
