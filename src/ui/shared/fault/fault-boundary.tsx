/**
 * Where a part of the page breaks, or cannot be loaded since the page was updated under an open window:
 * a sentence in its place, never a white page. React knows such boundaries as classes only.
 */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { isNotLoaded } from '../../../document/engine-error.ts';
import { FaultNote } from './fault-note.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: 'updated' | 'broken' | null;
}

export class FaultBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { fault: isNotLoaded(error) ? 'updated' : 'broken' };
  }

  override state: State = { fault: null };

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <FaultNote fault={fault} />;
  }
}
