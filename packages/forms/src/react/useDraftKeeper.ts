"use client";

import { useEffect, useMemo, useRef } from "react";
import type { Draft, DraftKeeping, DraftStore, KeepingOptions } from "../drafts/index.js";
import type { FormNode } from "../model/index.js";
import type { FormEngine } from "./FormEngine.js";

export interface DraftOptions extends KeepingOptions {
  readonly store: DraftStore;
}

/** The keeper of a draft, the same one while store, key, delay and base revision are; undefined without options. */
export function useDraftKeeper(engine: FormEngine, options: DraftOptions | undefined): DraftKeeping | undefined {
  const { store, key, delay, baseRevision, migrate, keeps }: Partial<DraftOptions> = options ?? {};
  // Functions are usually written in place: another one is no reason to begin again.
  const latest = useRef({ migrate, keeps });
  useEffect(() => {
    latest.current = { migrate, keeps };
  });
  const [migrates, chooses] = [migrate !== undefined, keeps !== undefined];
  return useMemo(() => {
    if (!store || key === undefined) return undefined;
    const migrateLatest = (draft: Draft) => latest.current.migrate?.(draft) ?? draft.values;
    const keepsLatest = (node: FormNode) => latest.current.keeps?.(node) ?? false;
    return store.keeperOf(engine, {
      key,
      delay,
      baseRevision,
      ...(migrates && { migrate: migrateLatest }),
      ...(chooses && { keeps: keepsLatest }),
    });
  }, [engine, store, key, delay, baseRevision, migrates, chooses]);
}
