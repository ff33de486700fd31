import type { RootContent } from 'hast';
import { Component } from 'preact';
import { overlaps } from '../../utils/text/span.ts';
import { extent, type Mark } from './marks.ts';
import { type RenderOptions, renderNode } from './render.tsx';

interface Props extends RenderOptions {
  node: RootContent;
}

/** A top-level node of the article. Drawn anew only when the marks on its own words change. */
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
    return renderNode(node, { ...rest, marks: this.own(marks) });
  }
}

const same = (a: Mark, b: Mark) =>
  a.start === b.start && a.end === b.end && a.kind === b.kind && a.statement === b.statement;
