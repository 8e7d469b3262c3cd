/** The house mark: three threads over three, one of them turmeric. */
export function Mark({ size = 56 }: { readonly size?: number }) {
  const bands = [8, 24, 40];
  return (
    <svg width={size} height={size} viewBox="0 0 56 56" aria-hidden="true" focusable="false">
      {bands.map((at, column) => (
        <rect
          key={`down-${at}`}
          x={at}
          y="2"
          width="9"
          height="52"
          rx="2"
          fill={column === 1 ? "#c98a14" : "currentColor"}
        />
      ))}
      {bands.map((at, row) =>
        bands.map((over, column) =>
          (row + column) % 2 === 0 ? (
            <rect
              key={`${at}-${over}`}
              x={over - 4}
              y={at}
              width="17"
              height="9"
              fill="currentColor"
              stroke="var(--saan-color-paper)"
              strokeWidth="1.5"
            />
          ) : null,
        ),
      )}
      {bands.map((at) => (
        <g key={`ends-${at}`} fill="currentColor">
          <rect x="1" y={at} width="5" height="9" rx="2" />
          <rect x="51" y={at} width="4" height="9" rx="2" />
        </g>
      ))}
    </svg>
  );
}
