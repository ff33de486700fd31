import './skeleton.css';

/** Grey lines where text will come, so that nothing jumps when it does. */
export function Skeleton({ lines, label }: { lines: number[]; label?: string }) {
  return (
    <div class="skeleton" role={label ? 'status' : undefined}>
      {label && <span class="visually-hidden">{label}</span>}
      {lines.map((share, index) => (
        <div key={index} data-share={share} />
      ))}
    </div>
  );
}
