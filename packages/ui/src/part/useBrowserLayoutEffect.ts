"use client";

import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect` where there is a layout; a server has none, and React 18 warns of an effect that it cannot run there. */
export const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
