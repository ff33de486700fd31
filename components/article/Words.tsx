import type { Span } from '../../utils/text/span.ts';
import { cut, type Mark } from './marks.ts';

interface Props {
  value: string;
  span: Span;
  marks: Mark[];
}

/** A text node's words, cut where marks begin and end; `data-at` tells where they stand in the article's text. */
export function Words({ value, span, marks }: Props) {
  const pieces = cut(span, marks);
  return (
    <span data-at={span.start}>
      {pieces.map((piece) => {
        const words = value.slice(piece.start - span.start, piece.end - span.start);
        const said = piece.marks.find((mark) => mark.kind === 'said');
        const lit = piece.marks.some((mark) => mark.kind === 'lit');
        const kept = piece.marks.findLast((mark) => mark.kind === 'kept')?.highlight;
        if (!said && !lit && !kept) return words;
        const Tag = lit || kept ? 'mark' : 'span';
        return (
          <Tag
            key={piece.start}
            class={[said && 'said', kept && 'kept', lit && 'lit'].filter(Boolean).join(' ')}
            data-statement={said?.statement}
            data-highlight={kept?.id}
            data-kept={kept?.colour}
            title={kept?.note || undefined}
          >
            {words}
          </Tag>
        );
      })}
    </span>
  );
}
