const threads = [8, 24, 40];

/** The house mark: three threads over three, one of them turmeric. It stands beside the name, so it says nothing. */
export function Mark() {
  return (
    <svg className="tool-mark" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
      {threads.map((at, column) => (
        <rect
          key={at}
          className="tool-mark-thread"
          data-turmeric={column === 1 || undefined}
          x={at}
          y="2"
          width="9"
          height="52"
          rx="2"
        />
      ))}
      {threads.flatMap((at, row) =>
        threads.map((over, column) =>
          (row + column) % 2 === 0 ? (
            <rect key={`${at}-${over}`} className="tool-mark-over" x={over - 4} y={at} width="17" height="9" />
          ) : null,
        ),
      )}
      {threads.map((at) => (
        <g key={at} className="tool-mark-thread">
          <rect x="1" y={at} width="5" height="9" rx="2" />
          <rect x="51" y={at} width="4" height="9" rx="2" />
        </g>
      ))}
    </svg>
  );
}
