"use client";

interface TurnProps {
  readonly to: "previous" | "next";
  readonly label: string;
  readonly disabled?: boolean;
  readonly onTurn: () => void;
}

/** Turns to the leaf before or after. Renders a `<button>`; it keeps its focus at the last leaf. */
export function Turn({ to, label, disabled, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      className="saan-calendar-turn"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onTurn();
      }}
    >
      <svg className="saan-sign" viewBox="0 0 16 16" width="1.2em" height="1.2em" aria-hidden="true">
        <path d={to === "previous" ? "M10 3.5 5.5 8l4.5 4.5" : "M6 3.5 10.5 8 6 12.5"} />
      </svg>
    </button>
  );
}
