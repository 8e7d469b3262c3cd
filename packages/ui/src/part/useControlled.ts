"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/**
 * A value that the caller keeps (`value` given, even `null`) or that the part keeps itself, beginning with `defaultValue`.
 * The setter stays the same function, and tells `onChange` of every change.
 */
export function useControlled<T>(
  value: T | undefined,
  defaultValue: T,
  onChange: ((value: T) => void) | undefined,
): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(defaultValue);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);
  const set = useCallback((next: T) => {
    setOwn(() => next);
    tell.current?.(next);
  }, []);
  return [value === undefined ? own : value, set];
}
