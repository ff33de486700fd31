import type { RootContent } from 'hast';
import { Component } from 'preact';
import { overlaps } from '../../utils/text/span.ts';
import { extent, type Mark } from './marks.ts';
import { type RenderOptions, renderNode } from './render.tsx';

interface Props extends RenderOptions {
  node: RootContent;
}

/**
 * A top-level node of the article, with a mark in the margin for each voice heard in it. Drawn anew only
 * when the marks on its own words change.
 */
export class Block extends Component<Props> {
  private readonly span = extent(this.props.node);

  private own(marks: Mark[]): Mark[] {
    const { span } = this;
    return span ? marks.filter((mark) => overlaps(mark, span)) : [];
  }

  override shouldComponentUpdate(next: Props): boolean {
    const before = this.own(this.props.marks);
    const after = this.own(next.marks);
    return before.length !== after.length || before.some((mark, index) => !same(mark, after[index]!));
  }

  override render({ node, marks, ...rest }: Props) {
    const own = this.own(marks);
    const voices = new Map(
      own.flatMap((mark) => (mark.kind === 'said' ? [[mark.colour ?? 'other', mark.statement]] : [])),
    );
    return (
      <div class="block">
        {voices.size > 0 && (
          <span class="margin" aria-hidden="true">
            {[...voices].map(([colour, statement]) => (
              <span key={colour} data-colour={colour} data-statement={statement} />
            ))}
          </span>
        )}
        {renderNode(node, { ...rest, marks: own })}
      </div>
    );
  }
}

const same = (a: Mark, b: Mark) =>
  a.start === b.start &&
  a.end === b.end &&
  a.kind === b.kind &&
  a.statement === b.statement &&
  a.highlight === b.highlight;
