/** A leaf of a calendar. Renders an `<svg>` that is hidden from assistive technology. */
export function CalendarSign() {
  return (
    <svg className="saan-sign" viewBox="0 0 16 16" width="1.1em" height="1.1em" aria-hidden="true">
      <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3" />
    </svg>
  );
}
