import type { Span } from '../../utils/text/span.ts';
import { cut, type Mark } from './marks.ts';

interface Props {
  value: string;
  span: Span;
  marks: Mark[];
}

/** A text node's words, cut where marks begin and end. */
export function Words({ value, span, marks }: Props) {
  const pieces = cut(span, marks);
  return (
    <>
      {pieces.map((piece) => {
        const words = value.slice(piece.start - span.start, piece.end - span.start);
        const said = piece.marks.find((mark) => mark.kind === 'said');
        const lit = piece.marks.some((mark) => mark.kind === 'lit');
        if (!said && !lit) return words;
        const Tag = lit ? 'mark' : 'span';
        return (
          <Tag
            key={piece.start}
            class={[said && 'said', lit && 'lit'].filter(Boolean).join(' ')}
            data-statement={said?.statement}
          >
            {words}
          </Tag>
        );
      })}
    </>
  );
}
