import './skeleton.css';

interface Props {
  /** The share of the width that each line takes, in percent: 100, 90, 60 or 30. */
  lines: number[];
  /** As high as a title. */
  large?: boolean;
}

/** Grey lines where text will come, so that nothing jumps when it does. */
export function Skeleton({ lines, large }: Props) {
  return (
    <div class="skeleton" data-large={large || undefined}>
      {lines.map((share, index) => (
        <div key={index} data-share={share} />
      ))}
    </div>
  );
}
