/** Keeps a fault in one part of the window from taking the rest with it, and says what was kept. */
import { Component, type ReactNode } from 'react';
import { Button } from './Button';
import { EmptyState } from './EmptyState';

interface Props {
  /** What stands inside, as people call it: "the preview". */
  name: string;
  children: ReactNode;
}

export class Boundary extends Component<Props, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          title={`Something went wrong in ${this.props.name}`}
          actions={
            <Button kind="primary" onPress={() => this.setState({ fault: null })}>
              Show it again
            </Button>
          }
        >
          Your library is not touched by this; everything marked as saved is saved. ({fault.message}
          )
        </EmptyState>
      </div>
    );
  }
}
