import { strokeSign } from "../part/strokeSign.js";

const PATHS = {
  alert: "M12 7v6m0 3.5v.5",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  cross: "M6 6l12 12M18 6L6 18",
  search: "M15.5 15.5L21 21",
} as const;

interface SignProps {
  readonly name: keyof typeof PATHS;
  readonly className?: string;
}

/** One of the few signs that the plain fields show. */
export function Sign({ name, className }: SignProps) {
  const strokes = (
    <>
      {name === "alert" && <circle cx="12" cy="12" r="10" />}
      {name === "search" && <circle cx="10.5" cy="10.5" r="6.5" />}
      <path d={PATHS[name]} />
    </>
  );
  return strokeSign(className, strokes, "1.125em");
}
